package org.plainleaf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plainleaf.text.Span;

/**
 * Splits the running text of one block into sentences, in every language of languages.yaml. Knows the end marks of all
 * their scripts, and the abbreviations of one language. Takes time in proportion to the text. Thai writes no end marks:
 * its text stays whole but for question and exclamation marks. Safe to share between threads.
 */
public final class Sentences {
    /** The key of abbreviations that hold for all languages. */
    private static final String ALL_LANGUAGES = "und";

    private final Abbreviations abbreviations;

    /**
     * @param abbreviations the abbreviations of the language, as in abbreviations.yaml
     */
    public Sentences(List<String> abbreviations) {
        this.abbreviations = new Abbreviations(abbreviations);
    }

    /**
     * The splitter of a language.
     *
     * @param tag its tag; {@code pa-Arab} takes the list of {@code pa-Arab}, or else that of {@code pa}
     * @param abbreviations the lists by language tag, as in abbreviations.yaml; the list of {@code und} is for all
     */
    public static Sentences of(String tag, Map<String, List<String>> abbreviations) {
        int hyphen = tag.indexOf('-');
        String parent = hyphen < 0 ? tag : tag.substring(0, hyphen);
        List<String> own = abbreviations.getOrDefault(tag, abbreviations.getOrDefault(parent, List.of()));
        List<String> all = new ArrayList<>(own);
        all.addAll(abbreviations.getOrDefault(ALL_LANGUAGES, List.of()));
        return new Sentences(all);
    }

    /**
     * The sentences of a text, in order, without the spaces around them. Quotation marks and brackets that close behind
     * an end mark belong to its sentence. Signs without any letter or number (a last emoji) belong to the sentence
     * before them.
     *
     * @return UTF-16 offsets in the text; empty if it has no letters
     */
    public List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        SentenceEnd ends = new SentenceEnd(text, abbreviations);
        int start = skipSpaces(text, 0);
        boolean content = false;
        int at = start;
        // An array: to read a string letter by letter takes several times as long where it has letters beyond Latin
        // ones.
        char[] letters = text.toCharArray();
        while (at < letters.length) {
            char plain = letters[at];
            if (plain == ' ' || plain >= 'a' && plain <= 'z') {
                content |= plain != ' '; // Most of a text in Latin letters, and never an end mark.
                at++;
                continue;
            }
            int behind = ends.behindMarks(at);
            if (behind < 0) {
                int letter = Character.codePointAt(letters, at);
                content |= Character.isLetterOrDigit(letter);
                at += Character.charCount(letter);
                continue;
            }
            int end = content ? ends.endOfSentence(start, at, behind) : -1;
            if (end < 0) {
                at = behind;
                continue;
            }
            end = ends.behindLooseMarks(end);
            spans.add(new Span(start, end));
            start = skipSpaces(text, end);
            at = start;
            content = false;
        }
        addRest(text, start, content, spans);
        return spans;
    }

    private static void addRest(String text, int start, boolean content, List<Span> spans) {
        int end = text.length();
        while (end > start && SentenceMarks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end == start) {
            return;
        }
        if (content) {
            spans.add(new Span(start, end));
        } else if (!spans.isEmpty()) {
            int last = spans.size() - 1;
            spans.set(last, new Span(spans.get(last).start(), end));
        }
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && SentenceMarks.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
