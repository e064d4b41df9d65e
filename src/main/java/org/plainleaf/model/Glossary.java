package org.plainleaf.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds glossary words in a text: whole words, the longest form first. A form in capitals, such as CPN, is found in
 * capitals only; other forms in any case, but not within a name such as "Riverside Wellbeing". Immutable.
 */
public final class Glossary {
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    private record Form(String words, boolean exactCase, Term term) {}

    /**
     * A word that was found.
     *
     * @param term the word
     * @param start where it starts in the text
     * @param end where it ends
     */
    public record Match(Term term, int start, int end) {}

    public Glossary(List<Term> terms) {
        for (Term term : terms) {
            for (String form : term.forms()) {
                boolean capitals = form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 1;
                byFirstWord
                        .computeIfAbsent(firstWord(form, 0), w -> new ArrayList<>())
                        .add(new Form(form, capitals, term));
            }
        }
        byFirstWord
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Form f) -> -f.words().length())));
    }

    /** The words of the glossary in a text, from start to end, never overlapping. */
    public List<Match> find(String text) {
        List<Match> matches = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            boolean wordStart = isWordPart(text, i) && (i == 0 || !isWordPart(text, i - 1));
            Form form = wordStart ? formAt(text, i) : null;
            if (form == null) {
                i++;
            } else {
                matches.add(new Match(form.term(), i, i + form.words().length()));
                i += form.words().length();
            }
        }
        return matches;
    }

    private @Nullable Form formAt(String text, int start) {
        for (Form form : byFirstWord.getOrDefault(firstWord(text, start), List.of())) {
            int end = start + form.words().length();
            if (text.regionMatches(
                            !form.exactCase(),
                            start,
                            form.words(),
                            0,
                            form.words().length())
                    && !isInName(text, start, form)
                    && (end == text.length() || !isWordPart(text, end) || !isWordPart(text, end - 1))) {
                return form;
            }
        }
        return null;
    }

    /** A word that is written with a capital only here, in the middle of a sentence, is part of a name. */
    private static boolean isInName(String text, int start, Form form) {
        if (!Character.isUpperCase(text.charAt(start))
                || Character.isUpperCase(form.words().charAt(0))) {
            return false;
        }
        int before = start - 1;
        while (before >= 0
                && !Character.isLetterOrDigit(text.charAt(before))
                && ".!?:".indexOf(text.charAt(before)) < 0) {
            before--;
        }
        return before >= 0 && Character.isLetterOrDigit(text.charAt(before));
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text, end)) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Letters, digits and the marks inside words: "person-centred", "carer's". */
    private static boolean isWordPart(String text, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean inner = c == '-' || c == '\'' || c == '’';
        return inner
                && i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
