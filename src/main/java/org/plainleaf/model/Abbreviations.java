package org.plainleaf.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a language that are written with a full stop of their own. An entry is the word as written, of one or
 * more parts, with a sign behind it that says what it does before a capital letter:
 *
 * <ul>
 *   <li>{@code Dr.} never ends a sentence;
 *   <li>{@code etc.|} ends one if a capital letter follows;
 *   <li>{@code No.#} is short for something only if a number follows;
 *   <li>{@code 0 г.|} is meant only behind a number, {@code 0.} is a number itself: an ordinal.
 * </ul>
 */
final class Abbreviations {
    /** What a word with a full stop does to its sentence. */
    enum Use {
        NEVER_ENDS,
        MAY_END,
        BEFORE_NUMBER,
        NONE
    }

    private record Entry(String before, String last, boolean behindNumber, Use use) {}

    private static final int LONGEST = 40;

    private final Map<String, List<Entry>> byLastWord = new HashMap<>();
    private final boolean ordinals;

    Abbreviations(List<String> written) {
        ordinals = written.contains("0.");
        written.forEach(this::add);
    }

    private void add(String written) {
        String word = written.strip();
        Use use = word.endsWith("|") ? Use.MAY_END : word.endsWith("#") ? Use.BEFORE_NUMBER : Use.NEVER_ENDS;
        if (use != Use.NEVER_ENDS) {
            word = word.substring(0, word.length() - 1);
        }
        boolean behindNumber = word.startsWith("0 ");
        if (behindNumber) {
            word = word.substring(2);
        }
        int space = word.lastIndexOf(' ');
        String last = word.substring(space + 1);
        List<Entry> entries = byLastWord.computeIfAbsent(key(last), k -> new ArrayList<>());
        Entry entry = new Entry(key(word.substring(0, space + 1)), last, behindNumber, use);
        if (behindNumber || space >= 0) {
            entries.add(0, entry);
        } else {
            entries.add(entry);
        }
    }

    /** Whether this language writes "first" as {@code 1.} also before a capital letter. */
    boolean writesOrdinals() {
        return ordinals;
    }

    /**
     * What the word does that ends with the full stop before an offset.
     *
     * @param start where its last part starts, UTF-16 offset
     * @param end offset behind its full stop
     */
    Use use(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Use.NONE;
        }
        List<Entry> entries = byLastWord.get(key(text.substring(start, end)));
        if (entries == null) {
            return Use.NONE;
        }
        for (Entry entry : entries) {
            if (hasItsCapital(entry, text, start, end) && fits(entry, text, start)) {
                return entry.use();
            }
        }
        return Use.NONE;
    }

    /** "Tel." may stand for "tel.", but "no" is not "No."; a lone letter stands as it is written. */
    private static boolean hasItsCapital(Entry entry, String text, int start, int end) {
        char written = entry.last().charAt(0);
        char found = text.charAt(start);
        return written == found || end - start > 2 && !Character.isUpperCase(written);
    }

    private static boolean fits(Entry entry, String text, int start) {
        if (entry.behindNumber()) {
            int at = start;
            while (at > 0 && SentenceMarks.isSpace(text.charAt(at - 1)) && start - at < 3) {
                at--;
            }
            return at > 0 && Character.isDigit(text.charAt(at - 1));
        }
        int from = start - entry.before().length();
        if (from < 0) {
            return false;
        }
        return key(text.substring(from, start)).equals(entry.before())
                && (entry.before().isEmpty() || from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
    }

    /** What entries are looked up by: small letters, and one kind of space. */
    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
