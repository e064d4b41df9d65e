package org.plainleaf.translate.po;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.plainleaf.text.Place;

class PoReaderTest {
    @Test
    void readsAMessage() {
        PoEntry entry = PoSamples.entry("""
                msgid "Ask"
                msgstr "مانگیں"
                """);

        assertThat(entry).isEqualTo(PoEntry.of(PoKey.of("Ask"), "مانگیں").withPlaces(at(7, 1), at(8, 1)));
        assertThat(entry.context()).isNull();
        assertThat(entry.plural()).isFalse();
        assertThat(entry.obsolete()).isFalse();
    }

    @Test
    void tellsAnEmptyContextFromNone() {
        PoFile file = PoSamples.read("""
                msgctxt ""
                msgid "Ask"
                msgstr "1"
                msgid "Ask"
                msgstr "2"
                """);

        assertThat(file.find("", "Ask")).map(PoEntry::string).contains("1");
        assertThat(file.find(null, "Ask")).map(PoEntry::string).contains("2");
        assertThat(file.find("verb", "Ask")).isEmpty();
    }

    @Test
    void readsPluralForms() {
        PoEntry entry = PoSamples.entry("""
                msgid "step"
                msgid_plural "steps"
                msgstr[0] "a"
                msgstr[1] "b"
                """);

        assertThat(entry.idPlural()).isEqualTo("steps");
        assertThat(entry.strings()).containsExactly("a", "b");
        assertThat(entry.stringsPlace()).isEqualTo(at(9, 1));
    }

    @Test
    void readsEveryKindOfComment() {
        PoEntry entry = PoSamples.entry("""
                # by a person
                #   indented
                #
                #no space
                #. from the source
                #: a.md:1 b.md
                #: c.md:3
                #, fuzzy, c-format
                #, max-length:100, strange thing
                #? unknown
                #| msgctxt "verb"
                #| msgid "Demand"
                #| msgid_plural "Demands"
                msgid "Ask"
                msgstr "x"
                """);

        assertThat(entry.translatorComments())
                .containsExactly("by a person", "  indented", "", "no space", "? unknown");
        assertThat(entry.extractedComments()).containsExactly("from the source");
        assertThat(entry.references()).containsExactly("a.md:1", "b.md", "c.md:3");
        assertThat(entry.flags()).containsExactly("fuzzy", "c-format", "max-length:100", "strange thing");
        assertThat(entry.fuzzy()).isTrue();
        assertThat(entry.hasPrevious()).isTrue();
        assertThat(entry.previous()).isEqualTo(new PoPrevious("verb", "Demand", "Demands"));
        assertThat(entry.place()).isEqualTo(at(20, 1));
    }

    @Test
    void readsReferencesWithSpacesBetweenIsolates() {
        PoEntry entry = PoSamples.entry("""
                #: \u2068my page.md\u2069:12 b.md:1 \u2068other page.md\u2069
                msgid "Ask"
                msgstr ""
                """);

        assertThat(entry.references()).containsExactly("my page.md:12", "b.md:1", "other page.md");
    }

    @Test
    void acceptsCommentsBelowPreviousLines() {
        PoEntry entry = PoSamples.entry("""
                #| msgid "Demand"
                #. late
                msgid "Ask"
                msgstr ""
                """);

        assertThat(entry.previous()).isEqualTo(PoPrevious.of("Demand"));
        assertThat(entry.extractedComments()).containsExactly("late");
    }

    @Test
    void readsObsoleteMessagesButDoesNotFindThem() {
        PoFile file = PoSamples.read("""
                # why
                #~| msgid "Demand"
                #~ msgctxt "verb"
                #~ msgid "Ask"
                #~ msgstr ""
                #~ "x"
                """);

        PoEntry entry = file.entries().get(0);
        assertThat(entry.obsolete()).isTrue();
        assertThat(entry.previous()).isEqualTo(PoPrevious.of("Demand"));
        assertThat(entry.string()).isEqualTo("x");
        assertThat(entry.translatorComments()).containsExactly("why");
        assertThat(entry.place()).isEqualTo(at(3, 4));
        assertThat(entry.stringsPlace()).isEqualTo(at(5, 4));
        assertThat(file.find("verb", "Ask")).isEmpty();
    }

    @Test
    void joinsTheLinesOfAString() {
        PoEntry entry = PoSamples.entry("""
                msgid ""
                "one "
                "two" "three\\n"
                msgstr ""
                """);

        assertThat(entry.id()).isEqualTo("one twothree\n");
    }

    @Test
    void decodesEveryEscape() {
        assertThat(string("\\n\\t\\r\\\"\\\\\\a\\b\\f\\v")).isEqualTo("\n\t\r\"\\\u0007\b\f\u000b");
        assertThat(string("\\101\\60")).isEqualTo("A0");
        assertThat(string("\\18")).isEqualTo("\u00018");
        assertThat(string("\\x41\\x7")).isEqualTo("A\u0007");
        assertThat(string("\\303\\251\\xe2\\x82\\xac")).isEqualTo("é€");
        assertThat(string("\\\\n")).isEqualTo("\\n");
    }

    @Test
    void joinsLinesAtABackslash() {
        assertThat(string("one\\\ntwo")).isEqualTo("onetwo");
        assertThat(string("one\\\r\ntwo")).isEqualTo("onetwo");
    }

    @Test
    void keepsTheHeaderWithItsComments() {
        PoFile file = PoSamples.read("# Urdu\n#, fuzzy\n" + PoSamples.HEADER);

        assertThat(file.entries()).isEmpty();
        PoEntry head = Objects.requireNonNull(file.header()).entry();
        assertThat(head.translatorComments()).containsExactly("Urdu");
        assertThat(head.fuzzy()).isTrue();
        assertThat(file.header("plural-forms")).contains("nplurals=2; plural=n != 1;");
        assertThat(file.language()).contains("ur");
        assertThat(file.pluralForms()).map(PluralForms::count).contains(2);
    }

    @Test
    void readsAnEmptyFile() {
        assertThat(PoSamples.read("")).isEqualTo(new PoFile(null, PoEntries.of(List.of())));
        assertThat(PoSamples.read("\uFEFF\n\n").entries()).isEmpty();
    }

    @Test
    void acceptsTheDefaultDomain() {
        assertThat(PoSamples.entry("domain \"messages\"\nmsgid \"a\"\nmsgstr \"b\"\n")
                        .string())
                .isEqualTo("b");
    }

    @Test
    void takesTimeInProportionToTheLength() {
        String lines = "\"one more line of this text\\n\"\n".repeat(200_000);
        String junk = "x \"y\" [0] ".repeat(200_000);
        String marks = "#~ #| ".repeat(200_000);
        String spaces = "#: a" + " ".repeat(200_000) + "b:" + "0".repeat(200_000) + "x\n";
        String colons =
                "#: " + ":".repeat(200_000) + "\n#: " + "\u2068".repeat(200_000) + "\n#, " + ", ".repeat(200_000);
        String messages = "msgid \"%d\"\nmsgstr \"x\"\n";
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            many.append(messages.formatted(i));
        }

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(PoSamples.entry("msgid \"a\"\nmsgstr \"\"\n" + lines).string())
                    .hasSize(200_000 * 27);
            for (String text : new String[] {junk, marks, spaces, colons, lines}) {
                assertThat(PoSamples.readLoosely(text).entries()).isEmpty();
            }
            assertThat(PoSamples.read(many.toString()).entries()).hasSize(100_000);
        });
    }

    private static String string(String quoted) {
        return PoSamples.entry("msgid \"a\"\nmsgstr \"" + quoted + "\"\n").string();
    }

    private static Place at(int line, int column) {
        return new Place("ask.po", line, column);
    }
}
