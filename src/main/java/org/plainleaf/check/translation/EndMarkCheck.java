package org.plainleaf.check.translation;

import org.plainleaf.finding.Report;
import org.plainleaf.model.Standards;

/**
 * What is a question in English is one in the translation, and a sentence that is none in English is none there. A heading
 * without a mark may become a question, and other marks differ from language to language.
 */
final class EndMarkCheck implements SegmentCheck {
    private static final String RULE = "translation/end-mark";
    /** Question marks: also the Arabic, the full-width and the Ethiopic one. */
    private static final String QUESTIONS = "?؟？፧";

    private static final String STATEMENTS = ".!۔。！।॥։።";

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        int last = last(text.text());
        if (last < 0) {
            return;
        }
        char here = text.text().charAt(last);
        int lastOfSource = last(text.source());
        char source = lastOfSource < 0 ? ' ' : text.source().charAt(lastOfSource);
        boolean question = source == '?';
        if (question && STATEMENTS.indexOf(here) >= 0 && noneIn(text.text())) {
            add(text, last, "The English text is a question, and this is not.", report);
        } else if (STATEMENTS.indexOf(source) >= 0
                && QUESTIONS.indexOf(here) >= 0
                && text.source().indexOf('?') < 0) {
            add(text, last, "This is a question, and the English text is not.", report);
        }
    }

    private static boolean noneIn(String text) {
        return text.chars().noneMatch(c -> QUESTIONS.indexOf(c) >= 0);
    }

    /** The last character that is no space, bracket or quotation mark; -1 where there is none. */
    private static int last(String text) {
        return last(text, text.length());
    }

    /** The same of the start of a text, up to {@code end}. */
    static int last(String text, int end) {
        int i = end - 1;
        while (i >= 0
                && (Character.isWhitespace(text.charAt(i))
                        || "\"'”’»)）」』\u200E\u200F\u00A0".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i;
    }

    private static void add(TranslatedText text, int at, String message, Report report) {
        report.add(text.warning(RULE, at, at + 1, message, "Compare the two, and write what the English says."));
    }
}
