package org.plainleaf.translate.po;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reader says about faulty files, and which messages it still reads. */
class PoFaultsTest {
    private static final String GOOD = """

            msgid "next"
            msgstr "read, or left out for safety"

            msgid "last"
            msgstr "read"
            """;

    private static final String UNTERMINATED =
            "error The quote mark at the end of this line is missing. (Put \" at the end of the line.)"
                    + " [translation/po-syntax]";
    private static final String ESCAPES =
            " (Write \\\\ for a backslash, \\\" for a quote mark and \\n for a new line.) [translation/po-syntax]";
    private static final String NO_LETTER = "error These numbers after a backslash do not make a letter."
            + " (Type the letter itself, or write \\\\ for a backslash.) [translation/po-syntax]";
    private static final String JUNK = "error This line should start with msgid, msgstr or #."
            + " (Open the file in Poedit and save it, or ask for help.) [translation/po-syntax]";
    private static final String STRAY_TEXT = "error This text belongs to no msgid and no msgstr."
            + " (Open the file in Poedit and save it, or ask for help.) [translation/po-syntax]";
    private static final String NO_MSGSTR = "error This message has no msgstr line."
            + " (Add msgstr \"\" below it, or delete the message.) [translation/po-syntax]";
    private static final String NEXT = "error The next line should be msgstr[%d]."
            + " (Number the msgstr lines 0, 1, 2 and so on, without gaps.) [translation/po-syntax]";
    private static final String NUMBERS = "error This message has a msgid_plural, so its msgstr lines need numbers."
            + " (Write msgstr[0], msgstr[1] and so on.) [translation/po-syntax]";
    private static final String MARKS = "error All lines of a message should start with #~, or none."
            + " (Add or delete the #~, so that the lines match.) [translation/po-syntax]";
    private static final String PREVIOUS =
            "error Lines that start with #| hold an old msgid only. (Delete this line.) [translation/po-syntax]";

    @Test
    void saysWhereAQuoteMarkIsMissing() {
        says(
                """
                msgid "a"
                msgstr "b
                """,
                "2:10: error The quote mark at the end of this line is missing."
                        + " (Put \" at the end of the line.) [translation/po-syntax]");
        says("msgid \"a\r\nmsgstr \"b\"\r\n", "1:9: " + UNTERMINATED);
        says("msgid \"a\"\nmsgstr \"b\\\"\n", "2:12: " + UNTERMINATED);
    }

    @Test
    void seesAMissingQuoteMarkAtTheEndOfTheFile() {
        assertThat(PoSamples.findings("msgid \"a\"\nmsgstr \"b")).containsExactly("2:10: " + UNTERMINATED);
        assertThat(PoSamples.findings("msgid \"a\"\nmsgstr \"b\\")).containsExactly("2:11: " + UNTERMINATED);
    }

    @Test
    void seesAQuoteMarkInsideText() {
        says(
                """
                msgid "a"
                msgstr "he said "yes" to me"
                """,
                "2:17: error This quote mark ends the text too early."
                        + " (Write \\\" for a quote mark inside the text, or use curly ones.) [translation/po-syntax]");
    }

    @Test
    void seesTextWithoutStraightQuoteMarks() {
        says(
                """
                msgid “a”
                msgstr "b"
                """,
                "1:7: error The text after msgid should stand between straight quote marks."
                        + " (Write it like this: msgid \"text\") [translation/po-syntax]");
        says(
                """
                msgid "a"
                msgstr
                """,
                "2:7: error The text after msgstr should stand between straight quote marks."
                        + " (Write it like this: msgstr \"text\") [translation/po-syntax]");
    }

    @Test
    void seesUnknownEscapes() {
        says(
                """
                msgid "a"
                msgstr "100 \\% sure\\q"
                """,
                "2:13: error A PO file cannot hold \\%." + ESCAPES, "2:20: error A PO file cannot hold \\q." + ESCAPES);
        says("msgid \"a\"\nmsgstr \"\\😀\"\n", "2:9: error A PO file cannot hold \\😀." + ESCAPES);
        says("msgid \"a\"\nmsgstr \"\\x\"\n", "2:9: error A PO file cannot hold \\x." + ESCAPES);
        says("msgid \"\\u00e9\"\nmsgstr \"x\"\n", "1:8: error A PO file cannot hold \\u." + ESCAPES);
    }

    @Test
    void seesNumbersThatAreNoLetter() {
        says(
                """
                msgid "a"
                msgstr "x\\377y"
                """,
                "2:10: error These numbers after a backslash do not make a letter."
                        + " (Type the letter itself, or write \\\\ for a backslash.) [translation/po-syntax]");
        says("msgid \"a\"\nmsgstr \"\\0\"\n", "2:9: " + NO_LETTER);
        says("msgid \"a\"\nmsgstr \"\\xc3\"\n", "2:9: " + NO_LETTER);
        says("msgid \"a\"\nmsgstr \"\\355\\240\\200\"\n", "2:9: " + NO_LETTER);
    }

    @Test
    void seesLinesThatMakeNoSense() {
        says("hello there\n", "1:1: " + JUNK);
        says("  MSGID \"a\"\nMSGSTR \"b\"\n", "1:3: " + JUNK);
        says("#~ hello\n", "1:4: " + JUNK);
        says("""
                msgid "a"
                msgstr ""
                b"
                c"
                """, "3:1: " + JUNK);
    }

    @Test
    void seesTwoMixedVersions() {
        says(
                """
                <<<<<<< HEAD
                msgid "a"
                msgstr "b"
                =======
                msgid "a"
                msgstr "c"
                >>>>>>> other
                """,
                "1:1: error Two versions of this file are mixed here. (Keep the lines of one version and delete the"
                        + " others and this mark, or ask for help.) [translation/po-syntax]",
                "4:1: error Two versions of this file are mixed here. (Keep the lines of one version and delete the"
                        + " others and this mark, or ask for help.) [translation/po-syntax]",
                "7:1: error Two versions of this file are mixed here. (Keep the lines of one version and delete the"
                        + " others and this mark, or ask for help.) [translation/po-syntax]");
    }

    @Test
    void seesTextThatBelongsToNothing() {
        says(
                """
                "a"
                "b"
                """,
                "1:1: error This text belongs to no msgid and no msgstr."
                        + " (Open the file in Poedit and save it, or ask for help.) [translation/po-syntax]");
        says("#| \"a\"\n", "1:4: " + STRAY_TEXT);
        says("msgid \"a\"\nmsgstr \"b\"\n#| \"old\"\n", "3:4: " + STRAY_TEXT);
        says("#| msgid \"a\"\n\"b\"\n", "2:1: " + STRAY_TEXT);
        says("msgid \"x\"\nmsgstr \"b\"\n# c\n\"d\"\n", "4:1: " + STRAY_TEXT);
    }

    @Test
    void seesATranslationWithoutSource() {
        says(
                """
                msgstr "b"
                "c"
                """,
                "1:1: error There is no msgid before this msgstr."
                        + " (Open the file in Poedit and save it, or ask for help.) [translation/po-syntax]");
        says(
                """
                msgid_plural "b"
                msgstr[0] "c"
                """,
                "1:1: error There is no msgid before this msgid_plural."
                        + " (Open the file in Poedit and save it, or ask for help.) [translation/po-syntax]");
    }

    @Test
    void seesASourceWithoutTranslation() {
        says(
                """
                # note
                msgid "a"
                """,
                "2:1: error This message has no msgstr line."
                        + " (Add msgstr \"\" below it, or delete the message.) [translation/po-syntax]");
        says("msgctxt \"a\"\nmsgctxt \"b\"\nmsgid \"c\"\nmsgstr \"d\"\n", "1:1: " + NO_MSGSTR);
        says("msgctxt \"a\"\nmsgid \"b\"\nmsgid_plural \"c\"\n", "1:1: " + NO_MSGSTR);
        assertThat(PoSamples.findings("msgid \"a\"")).containsExactly("1:1: " + NO_MSGSTR);
    }

    @Test
    void seesACommentInsideAMessage() {
        says(
                """
                msgid "a"
                # about a
                msgstr "b"
                """,
                "2:1: error A comment cannot stand between the lines of one message."
                        + " (Move this line above the msgid line.) [translation/po-syntax]");
    }

    @Test
    void seesRepeatedLines() {
        says(
                """
                msgid "a"
                msgstr "b"
                msgstr "c"
                """,
                "3:1: error This message has more than one msgstr line. (Keep one of them.)"
                        + " [translation/po-syntax]");
        says(
                """
                msgid "a"
                msgid_plural "as"
                msgid_plural "bs"
                msgstr[0] "c"
                """,
                "3:1: error This message has more than one msgid_plural line. (Keep one of them.)"
                        + " [translation/po-syntax]");
        says(
                """
                msgid "a"
                msgstr "b"
                msgid_plural "as"
                """,
                "3:1: error The msgid_plural line should stand before the msgstr lines."
                        + " (Move it below the msgid line.) [translation/po-syntax]");
    }

    @Test
    void seesWrongNumbers() {
        says(
                """
                msgid "a"
                msgid_plural "as"
                msgstr[0] "b"
                msgstr[2] "c"
                """,
                "4:1: error The next line should be msgstr[1]."
                        + " (Number the msgstr lines 0, 1, 2 and so on, without gaps.) [translation/po-syntax]");
        says("msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[1] \"b\"\n", "3:1: " + NEXT.formatted(0));
        says("msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\nmsgstr[0] \"c\"\n", "4:1: " + NEXT.formatted(1));
        says("msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[99999999999] \"b\"\n", "3:1: " + NEXT.formatted(0));
        says("msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[x] \"b\"\n", "3:1: " + NUMBERS);
        says("""
                msgid "a"
                msgid_plural "as"
                msgstr "b"
                """, "3:1: " + NUMBERS);
        says(
                """
                msgid "a"
                msgstr[0] "b"
                """,
                "2:1: error This message has no msgid_plural, so it cannot have numbered msgstr lines."
                        + " (Write msgstr without a number.) [translation/po-syntax]");
    }

    @Test
    void seesMixedMarks() {
        says(
                """
                #~ msgid "a"
                msgstr "b"
                """,
                "2:1: error All lines of a message should start with #~, or none."
                        + " (Add or delete the #~, so that the lines match.) [translation/po-syntax]");
        says("msgid \"a\"\n#~ msgstr \"b\"\n", "2:4: " + MARKS);
        says("#~| msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n", "2:1: " + MARKS);
        says("#| msgid \"a\"\n#~ msgid \"b\"\n#~ msgstr \"c\"\n", "2:4: " + MARKS);
        says("msgid \"a\"\nmsgstr \"b\"\n#~ \"c\"\n", "3:4: " + MARKS);
    }

    @Test
    void seesWhatAPreviousLineCannotHold() {
        says(
                """
                #| msgstr "old"
                msgid "a"
                msgstr "b"
                """,
                "1:4: error Lines that start with #| hold an old msgid only. (Delete this line.)"
                        + " [translation/po-syntax]");
        says("#| msgid \"o\"\n#| msgid \"o\"\nmsgid \"a\"\nmsgstr \"b\"\n", "2:4: " + PREVIOUS);
        says("#| msgctxt \"o\"\nmsgid \"a\"\nmsgstr \"b\"\n", "1:4: " + PREVIOUS);
        says("#| msgid_plural \"o\"\nmsgid \"a\"\nmsgstr \"b\"\n", "1:4: " + PREVIOUS);
        says("#| domain \"o\"\n", "1:4: " + PREVIOUS);
    }

    @Test
    void neverTakesAFuzzyMessageForATrustedOne() {
        List<String> lines = List.of(
                "#| msgstr \"old\"",
                "#| \"old\"",
                "#| old",
                "#| msgid old",
                "#| msgid \"old",
                "#| domain \"x\"",
                "\"old\"",
                "old",
                ", fuzzy",
                "msgid_plural \"old\"",
                "msgstr \"old\"",
                "domain \"x\"",
                "#~ \"old\"");
        for (String line : lines) {
            for (String below : List.of("", "#| msgid \"x\"\n")) {
                String text = "#, fuzzy\n" + line + "\n" + below + "msgid \"a\"\nmsgstr \"b\"\n";

                assertThat(PoSamples.findings(text)).as(text).isNotEmpty();
                assertThat(PoSamples.readLoosely(text).entries()).as(text).allMatch(PoEntry::fuzzy);
            }
        }
    }

    @Test
    void doesNotReadOtherDomains() {
        String text = """
                msgid "a"
                msgstr "b"
                domain "other"
                msgid "a"
                msgstr "c"
                domain "messages"
                msgid "d"
                msgstr "e"
                """;

        assertThat(PoSamples.findings(text))
                .containsExactly("3:1: error Plainleaf does not read messages below a domain line. (Delete this line if"
                        + " the messages below belong to this file.) [translation/po-syntax]");
        assertThat(PoSamples.readLoosely(text).entries())
                .extracting(PoEntry::string)
                .containsExactly("b", "e");
    }

    @Test
    void keepsTheFirstOfTwoMessagesWithOneKey() {
        String text = """
                # first
                msgctxt "c"
                msgid "a"
                msgstr "b"

                msgid "a"
                msgstr "b"

                #~ msgctxt "c"
                #~ msgid "a"
                #~ msgstr "d"
                """;

        assertThat(PoSamples.findings(text))
                .containsExactly("9:4: error This message is in the file already, in line 2. (Keep one of the two.)"
                        + " [translation/po-duplicate]");
        assertThat(PoSamples.readLoosely(text).find("c", "a"))
                .map(PoEntry::string)
                .contains("b");
        assertThat(PoSamples.findings(PoSamples.HEADER + PoSamples.HEADER))
                .containsExactly("7:1: error This message is in the file already, in line 1. (Keep one of the two.)"
                        + " [translation/po-duplicate]");
    }

    @Test
    void notesCommentsThatBelongToNothing() {
        assertThat(PoSamples.findings("msgid \"a\"\nmsgstr \"b\"\n\n#\n# lost\n# too\n"))
                .containsExactly("5:1: note This comment belongs to no message, so it will be lost when the file is"
                        + " saved. (Move it above a message, or delete it.) [translation/po-syntax]");
        assertThat(PoSamples.findings("msgid \"a\"\nmsgstr \"b\"\n\n#. a\n#: b:1\n#, fuzzy\n#\n"))
                .isEmpty();
    }

    @Test
    void speaksOfEachFaultOnce() {
        assertThat(PoSamples.findings("one\ntwo\n\"three\nfour\n")).hasSize(2);
        assertThat(PoSamples.findings("x\n".repeat(100))).hasSize(1);
    }

    /** Checks the findings of a text, and that messages behind it are read. */
    private static void says(String text, String... findings) {
        assertThat(PoSamples.findings(text + GOOD)).containsExactly(findings);
        PoFile file = PoSamples.readLoosely(text + GOOD);
        assertThat(file.find(null, "a")).isEmpty();
        assertThat(file.find(null, "last")).map(PoEntry::string).contains("read");
    }
}
