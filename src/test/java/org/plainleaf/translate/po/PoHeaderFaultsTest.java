package org.plainleaf.translate.po;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the reader says about the head of a file, and about plural forms that do not fit it. */
class PoHeaderFaultsTest {
    @Test
    void seesOtherEncodings() {
        assertThat(PoSamples.findings(PoSamples.HEADER.replace("UTF-8", "ISO-8859-1")))
                .containsExactly(
                        "4:36: error The file says that its encoding is ISO-8859-1. Plainleaf reads UTF-8 only."
                                + " (Open the file in Poedit, choose UTF-8 in the translation's properties, and"
                                + " save it.) [translation/po-encoding]");
        assertThat(PoSamples.findings(PoSamples.HEADER.replace("UTF-8", "utf8")))
                .isEmpty();
        assertThat(PoSamples.findings(PoSamples.HEADER.replace("UTF-8", "U\"\n\"TF-7")))
                .singleElement()
                .asString()
                .startsWith("2:1: error The file says that its encoding is UTF-7.");
    }

    @Test
    void seesInvalidRulesForPluralForms() {
        String expected = "5:2: error The rule for plural forms is not valid."
                + " (Copy the Plural-Forms line from another file of this language.) [translation/plural-forms]";

        assertThat(PoSamples.findings(PoSamples.HEADER.replace("n != 1", "n != ")))
                .containsExactly(expected);
        assertThat(PoSamples.findings(PoSamples.HEADER.replace("n != 1", "n"))).containsExactly(expected);
        assertThat(PoSamples.findings(PoSamples.HEADER.replace("nplurals=2; plural=n != 1;", "two")))
                .containsExactly(expected);
    }

    @Test
    void seesMessagesWithAWrongNumberOfForms() {
        String plurals = """
                msgid "a"
                msgid_plural "as"
                msgstr[0] "x"

                msgid "b"
                msgid_plural "bs"
                msgstr[0] "x"
                msgstr[1] "y"
                msgstr[2] ""

                msgid "not translated"
                msgid_plural "yet"
                msgstr[0] ""

                #~ msgid "c"
                #~ msgid_plural "cs"
                #~ msgstr[0] "x"
                """;

        assertThat(PoSamples.findings(PoSamples.HEADER + plurals))
                .containsExactly(
                        "9:1: error This message has 1 plural form, but this language has 2."
                                + " (Fill in msgstr[0] to msgstr[1], no more and no fewer.) [translation/plural-forms]",
                        "13:1: error This message has 3 plural forms, but this language has 2."
                                + " (Fill in msgstr[0] to msgstr[1], no more and no fewer.)"
                                + " [translation/plural-forms]");
        assertThat(PoSamples.findings(
                        PoSamples.HEADER.replace("nplurals=2; plural=n != 1", "nplurals=1; plural=0") + plurals))
                .containsExactly("13:1: error This message has 3 plural forms, but this language has 1."
                        + " (Keep msgstr[0] only.) [translation/plural-forms]");
        assertThat(PoSamples.readLoosely(PoSamples.HEADER + plurals).entries()).hasSize(4);
    }

    @Test
    void wantsARuleOnceAMessageHasForms() {
        String plural = "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"%s\"\nmsgstr[1] \"\"\n";
        String template = "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n\"\n\n";

        assertThat(PoSamples.findings(plural.formatted("x")))
                .containsExactly("3:1: error This message has plural forms, but the file has no rule for them."
                        + " (Copy the Plural-Forms line from another file of this language.)"
                        + " [translation/plural-forms]");
        assertThat(PoSamples.findings(plural.formatted(""))).isEmpty();
        assertThat(PoSamples.findings(template + plural.formatted(""))).isEmpty();
        assertThat(PoSamples.findings(template + plural.formatted("x")))
                .singleElement()
                .asString()
                .startsWith("6:1: error This message has plural forms");
    }
}
