package org.plainleaf.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plainleaf.text.Span;

/** Finds quotations in a text: what somebody said or wrote, not a word in quotation marks. */
final class Quotations {
    /** Words that a quotation has at least; shorter ones are titles, or words that are talked about. */
    private static final int WORDS = 8;

    /** Words that it has at least where the text tells that somebody says it. */
    private static final int WORDS_SAID = 3;

    private static final String SAYING =
            "(?:said|says|told|tells|add(?:ed|s)|ask(?:ed|s)|explain(?:ed|s)|recall(?:ed|s)"
                    + "|repl(?:ied|ies)|wrote|writes|comment(?:ed|s)|remark(?:ed|s)|not(?:ed|es)|reflect(?:ed|s)|observ(?:ed|es)"
                    + "|insist(?:ed|s)|agree[ds]|joke[ds]|laugh(?:ed|s)|admit(?:ted|s)|conclude[ds]|put it|puts it|went on)";

    /** "She told us", "one person said:" right before a quotation, and ", he said" right behind it. */
    private static final Pattern SAID_BEFORE = Pattern.compile("\\b" + SAYING + "\\b[^.!?“”\"]{0,60}$");

    private static final Pattern SAID_BEHIND = Pattern.compile(" (?:\\p{L}+ ){0,4}?" + SAYING + "\\b");

    /** Somebody speaks of themselves. */
    private static final Pattern SPEAKER = Pattern.compile("\\b(?:I|I['’](?:m|d|ll|ve)|[Mm]y|me)\\b");

    /** No title ends so. */
    private static final String SENTENCE_ENDS = ".!…,";

    private static final int FAR = 80;

    private Quotations() {}

    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        char close = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && c == close && endsWord(text, i)) {
                if (hasWords(text, open, i, WORDS)
                        || hasWords(text, open, i, WORDS_SAID)
                                && (isSaid(text, open, i + 1) || isSentence(text, open, i))) {
                    found.add(new Span(open, i + 1));
                }
                open = -1;
            } else if (open < 0 && startsWord(text, i)) {
                close = closing(c);
                open = close == 0 ? -1 : i;
            }
        }
        return found;
    }

    /** "I'd rather have the afternoon off." needs nobody to say who said it; nor does a sentence behind a colon. */
    private static boolean isSentence(String text, int open, int close) {
        return SENTENCE_ENDS.indexOf(text.charAt(close - 1)) >= 0
                && (text.startsWith(": ", open - 2)
                        || SPEAKER.matcher(text).region(open + 1, close).find());
    }

    private static char closing(char open) {
        return switch (open) {
            case '"' -> '"';
            case '“' -> '”';
            case '‘' -> '’';
            case '\'' -> '\'';
            case '«' -> '»';
            default -> 0;
        };
    }

    private static boolean startsWord(String text, int i) {
        return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static boolean endsWord(String text, int i) {
        return i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean hasWords(String text, int from, int to, int words) {
        int spaces = 0;
        for (int i = from; i < to && spaces < words; i++) {
            spaces += Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1)) ? 1 : 0;
        }
        return spaces >= words - 1;
    }

    private static boolean isSaid(String text, int from, int to) {
        return SAID_BEFORE
                        .matcher(text.substring(Math.max(0, from - FAR), from))
                        .find()
                || SAID_BEHIND.matcher(text).region(to, text.length()).lookingAt();
    }
}
