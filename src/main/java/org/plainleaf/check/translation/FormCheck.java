package org.plainleaf.check.translation;

import java.text.Normalizer;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Standards;

/** Letters are in their composed form (NFC of Unicode), which all programs find, and spaces stand once and not at an edge. */
final class FormCheck implements SegmentCheck {
    private static final String RULE = "translation/form";
    private static final String TWO = "  ";

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        String all = text.passage().text();
        if (all.isEmpty()) {
            return;
        }
        composed(text, all, report);
        int end = all.length();
        if (isSpace(all, 0)) {
            note(text, 0, 1, "There is a space before the text.", "Delete it.", report);
        }
        if (end > 1 && isSpace(all, end - 1)) {
            note(text, end - 1, end, "There is a space behind the text.", "Delete it.", report);
        }
        int at = all.indexOf(TWO, 1);
        while (at >= 0 && !text.passage().isWritten(at, at + TWO.length())) {
            at = all.indexOf(TWO, at + 1);
        }
        if (at >= 0 && at + TWO.length() < end && !text.source().contains(TWO)) {
            note(text, at, at + TWO.length(), "There are two spaces.", "Leave one of them.", report);
        }
    }

    private static boolean isSpace(String text, int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\u00A0';
    }

    private static void composed(TranslatedText text, String all, Report report) {
        if (Normalizer.isNormalized(all, Normalizer.Form.NFC)) {
            return;
        }
        String better = Normalizer.normalize(all, Normalizer.Form.NFC);
        int at = 0;
        while (at < Math.min(all.length(), better.length()) && all.charAt(at) == better.charAt(at)) {
            at++;
        }
        int from = Math.min(at, all.length() - 1);
        note(
                text,
                from,
                from + 1,
                "This letter is stored in an unusual form (not NFC), and searching may miss it.",
                "Save the file in the form NFC of Unicode.",
                report);
    }

    private static void note(TranslatedText text, int start, int end, String message, String advice, Report report) {
        report.add(text.passage().finding(Severity.NOTE, RULE, start, end, message, advice));
    }
}
