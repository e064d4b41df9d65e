package org.plainleaf.translate.po;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PoWriterTest {
    private static final PoEntry ASK = PoEntry.of(PoKey.of("Ask"), "مانگیں");

    @Test
    void writesNothingForAnEmptyFile() {
        assertThat(PoWriter.write(new PoFile(null, List.of()))).isEmpty();
    }

    @Test
    void writesAMessageThatWasMadeInCode() {
        PoEntry entry = ASK.withKey(new PoKey("verb", "Ask"))
                .withFuzzy(true)
                .withPrevious(PoPrevious.of("Demand"))
                .withComments(PoComments.NONE
                        .withTranslator(List.of("one\ntwo", ""))
                        .withExtracted(List.of("A button"))
                        .withReferences(List.of("./guides/ask.md:3", "my page.md:4"))
                        .withFlags(List.of("fuzzy")));

        assertThat(written(entry)).isEqualTo("""
                        # one
                        # two
                        #
                        #. A button
                        #: guides/ask.md:3 \u2068my page.md\u2069:4
                        #, fuzzy
                        #| msgid "Demand"
                        msgctxt "verb"
                        msgid "Ask"
                        msgstr "مانگیں"
                        """);
    }

    @Test
    void keepsFlagsThatMsgcatDoesNotKnow() {
        PoEntry entry = PoSamples.entry("""
                #, max-length:100, fuzzy
                #, python-format, c-format
                #, read-only
                msgid "Ask"
                msgstr "x"
                """);

        assertThat(written(entry)).startsWith("#, fuzzy, c-format, python-format, max-length:100, read-only\nmsgid");
    }

    @Test
    void doesNotMarkWhatHasNoTranslation() {
        assertThat(written(ASK.withFuzzy(true).withString(""))).isEqualTo("msgid \"Ask\"\nmsgstr \"\"\n");
    }

    @Test
    void writesObsoleteMessagesLast() {
        PoEntry gone = PoEntry.of(PoKey.of("Demand"), "x").withObsolete(true);
        PoEntry empty = PoEntry.of(PoKey.of("Beg"), "").withObsolete(true);

        assertThat(written(gone, empty, ASK)).isEqualTo("""
                        msgid "Ask"
                        msgstr "مانگیں"

                        #~ msgid "Demand"
                        #~ msgstr "x"
                        """);
    }

    @Test
    void writesTheHeadFirst() {
        PoFile file = PoSamples.read("""
                msgid "Ask"
                msgstr "x"

                msgid ""
                msgstr "Language: ur\\n"
                """);

        assertThat(PoWriter.write(file)).isEqualTo("""
                        msgid ""
                        msgstr "Language: ur\\n"

                        msgid "Ask"
                        msgstr "x"
                        """);
    }

    @Test
    void writesAHeadThatWasMadeInCode() {
        PoHeader header = PoHeader.of(Map.of("Language", "ur")).with("Content-Type", "text/plain; charset=UTF-8");

        assertThat(PoWriter.write(new PoFile(header, List.of()))).isEqualTo("""
                        msgid ""
                        msgstr ""
                        "Language: ur\\n"
                        "Content-Type: text/plain; charset=UTF-8\\n"
                        """);
    }

    private static String written(PoEntry... entries) {
        return PoWriter.write(new PoFile(null, List.of(entries)));
    }
}
