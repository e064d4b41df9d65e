package org.plainleaf.translate.po;

import java.util.List;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/** What can be wrong with a PO file, in a translator's words. */
final class PoFaults {
    static final String SYNTAX = "translation/po-syntax";
    static final String DUPLICATE = "translation/po-duplicate";
    static final String PLURALS = "translation/plural-forms";
    static final String ENCODING = "translation/po-encoding";

    private static final List<String> CONFLICT_MARKS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");
    private static final String USE_EDITOR = "Open the file in Poedit and save it, or ask for help.";

    private final SourceText source;
    private final Report report;
    private boolean quiet;

    PoFaults(SourceText source, Report report) {
        this.source = source;
        this.report = report;
    }

    /** A new message starts: faults from here on do not follow from one that was reported. */
    void speakAgain() {
        quiet = false;
    }

    void junk(int offset) {
        if (CONFLICT_MARKS.stream().anyMatch(mark -> source.text().startsWith(mark, offset))) {
            structure(
                    offset,
                    "Two versions of this file are mixed here.",
                    "Keep the lines of one version and delete the others and this mark, or ask for help.");
        } else {
            structure(offset, "This line should start with msgid, msgstr or #.", USE_EDITOR);
        }
    }

    void quoteInText(int offset) {
        structure(
                offset,
                "This quote mark ends the text too early.",
                "Write \\\" for a quote mark inside the text, or use curly ones.");
    }

    void noQuotes(int offset, PoKeyword keyword) {
        structure(
                offset,
                "The text after " + keyword.word() + " should stand between straight quote marks.",
                "Write it like this: " + keyword.word() + " \"text\"");
    }

    void unterminated(int offset) {
        syntax(offset, "The quote mark at the end of this line is missing.", "Put \" at the end of the line.");
    }

    void unknownEscape(int offset, String escape) {
        syntax(
                offset,
                "A PO file cannot hold " + escape + ".",
                "Write \\\\ for a backslash, \\\" for a quote mark and \\n for a new line.");
    }

    void brokenBytes(int offset) {
        syntax(
                offset,
                "These numbers after a backslash do not make a letter.",
                "Type the letter itself, or write \\\\ for a backslash.");
    }

    void strayText(int offset) {
        structure(offset, "This text belongs to no msgid and no msgstr.", USE_EDITOR);
    }

    void strayKeyword(int offset, PoKeyword keyword) {
        structure(offset, "There is no msgid before this " + keyword.word() + ".", USE_EDITOR);
    }

    void noTranslationLine(int offset) {
        structure(offset, "This message has no msgstr line.", "Add msgstr \"\" below it, or delete the message.");
    }

    void commentInside(int offset) {
        structure(
                offset,
                "A comment cannot stand between the lines of one message.",
                "Move this line above the msgid line.");
    }

    void repeated(int offset, PoKeyword keyword) {
        structure(offset, "This message has more than one " + keyword.word() + " line.", "Keep one of them.");
    }

    void previousNotAllowed(int offset) {
        structure(offset, "Lines that start with #| hold an old msgid only.", "Delete this line.");
    }

    void mixedMarks(int offset) {
        structure(
                offset,
                "All lines of a message should start with #~, or none.",
                "Add or delete the #~, so that the lines match.");
    }

    void foreignDomain(int offset) {
        syntax(
                offset,
                "Plainleaf does not read messages below a domain line.",
                "Delete this line if the messages below belong to this file.");
    }

    void pluralTooLate(int offset) {
        structure(
                offset, "The msgid_plural line should stand before the msgstr lines.", "Move it below the msgid line.");
    }

    void noPlural(int offset) {
        structure(
                offset,
                "This message has no msgid_plural, so it cannot have numbered msgstr lines.",
                "Write msgstr without a number.");
    }

    void needsNumber(int offset) {
        structure(
                offset,
                "This message has a msgid_plural, so its msgstr lines need numbers.",
                "Write msgstr[0], msgstr[1] and so on.");
    }

    void wrongNumber(int offset, int expected) {
        structure(
                offset,
                "The next line should be msgstr[" + expected + "].",
                "Number the msgstr lines 0, 1, 2 and so on, without gaps.");
    }

    void lostComment(int offset) {
        report.add(Finding.note(
                source.place(offset),
                SYNTAX,
                "This comment belongs to no message, so it will be lost when the file is saved.",
                "Move it above a message, or delete it."));
    }

    void duplicate(Place place, Place first) {
        report.add(Finding.error(
                place,
                DUPLICATE,
                "This message is in the file already, in line " + first.line() + ".",
                "Keep one of the two."));
    }

    void badPluralForms(Place place) {
        report.add(Finding.error(
                place,
                PLURALS,
                "The rule for plural forms is not valid.",
                "Copy the Plural-Forms line from another file of this language."));
    }

    void noPluralForms(Place place) {
        report.add(Finding.error(
                place,
                PLURALS,
                "This message has plural forms, but the file has no rule for them.",
                "Copy the Plural-Forms line from another file of this language."));
    }

    void wrongPluralCount(Place place, int expected, int actual) {
        report.add(Finding.error(
                place,
                PLURALS,
                "This message has " + actual + (actual == 1 ? " plural form" : " plural forms")
                        + ", but this language has " + expected + ".",
                expected == 1
                        ? "Keep msgstr[0] only."
                        : "Fill in msgstr[0] to msgstr[" + (expected - 1) + "], no more and no fewer."));
    }

    void notUtf8(Place place, String charset) {
        report.add(Finding.error(
                place,
                ENCODING,
                "The file says that its encoding is " + charset + ". Plainleaf reads UTF-8 only.",
                "Open the file in Poedit, choose UTF-8 in the translation's properties, and save it."));
    }

    /** Reports a line out of order, unless that follows from the last one. */
    private void structure(int offset, String message, String advice) {
        if (!quiet) {
            syntax(offset, message, advice);
        }
        quiet = true;
    }

    private void syntax(int offset, String message, String advice) {
        report.add(Finding.error(source.place(offset), SYNTAX, message, advice));
    }
}
