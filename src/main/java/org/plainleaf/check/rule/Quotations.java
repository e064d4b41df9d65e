package org.plainleaf.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.plainleaf.text.Span;

/** Finds long quotations in a text: what somebody said or wrote, not a word in quotation marks. */
final class Quotations {
    /** Words that a quotation has at least; shorter ones are titles, or words that are talked about. */
    private static final int WORDS = 8;

    private Quotations() {}

    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        char close = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && c == close && endsWord(text, i)) {
                if (isLong(text, open, i)) {
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

    private static boolean isLong(String text, int from, int to) {
        int spaces = 0;
        for (int i = from; i < to && spaces < WORDS; i++) {
            spaces += Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1)) ? 1 : 0;
        }
        return spaces >= WORDS - 1;
    }
}
