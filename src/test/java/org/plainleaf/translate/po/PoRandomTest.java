package org.plainleaf.translate.po;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written comes back: thousands of made-up messages, the same ones in every run. */
class PoRandomTest {
    private static final int ENTRIES = 1500;
    private static final List<String> PIECES = List.of(
            "a",
            "word",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "\r",
            "\r\n",
            "\"",
            "\\",
            "\\n",
            "\\\"",
            "\\\\",
            "\u0007",
            "\b",
            "\f",
            "\u000b",
            "\u001b",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeff",
            "é",
            "مانگیں",
            "ব্য",
            "健康",
            "😀",
            "\ud800",
            "\u2067",
            "\u2069",
            "#",
            "#~ ",
            "#| ",
            "# ",
            "msgid \"x\"",
            "msgstr[0]",
            "<a1>x</a1>",
            "{phone.helpline}",
            "%d",
            "\\101",
            "\\x41",
            "\0");
    private static final List<String> FLAGS = List.of(
            "c-format", "no-python-format", "range: 1..20", "no-wrap", "max-length:100", "odd flag", "read-only");
    private static final List<String> REFERENCES = List.of(
            "guides/ask.md:1",
            "guides/ask.md:2",
            "guides/ask.md",
            "my page.md:12",
            "my page.md",
            "رہنما.md:3",
            "guides/a-page-with-quite-a-long-name-that-soon-fills-a-line.md:1234",
            "C:\\a.md:1",
            "(a).md:x",
            "😀.md");

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, -7})
    void readsWhatItWrote(long seed) {
        Random random = new Random(seed);
        List<PoEntry> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(entry(random, i, i >= ENTRIES * 3 / 4));
        }
        PoHeader header = PoHeader.of(Map.of("Plural-Forms", "nplurals=3; plural=n % 3;"))
                .with("Content-Type", "text/plain; charset=UTF-8")
                .with("X-Text", text(random).replace("\n", "").strip() + "x");
        PoFile file = new PoFile(header, entries);

        String written = PoWriter.write(file);
        PoFile read = PoSamples.read(written);

        assertThat(read.entries()).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(PoSamples.withoutPlace(read.entries().get(i))).isEqualTo(PoSamples.withoutPlace(entries.get(i)));
        }
        assertThat(read.header()).isNotNull().extracting(PoHeader::fields).isEqualTo(header.fields());
        assertThat(PoWriter.write(read)).isEqualTo(written);
        for (PoEntry entry : entries) {
            assertThat(read.find(entry.key()).isPresent()).isEqualTo(!entry.obsolete());
        }
    }

    private static PoEntry entry(Random random, int number, boolean obsolete) {
        PoKey key = new PoKey(random.nextInt(3) == 0 ? text(random) : null, number + text(random));
        boolean translated = obsolete || random.nextInt(4) > 0;
        PoEntry entry = random.nextInt(4) == 0
                ? PoEntry.of(
                        key,
                        text(random),
                        List.of(string(random, translated), text(random), string(random, translated)))
                : PoEntry.of(key, string(random, translated));
        List<String> flags = new ArrayList<>();
        if (!entry.string().isEmpty() && random.nextInt(3) == 0) {
            flags.add("fuzzy");
        }
        FLAGS.stream()
                .filter(flag -> random.nextInt(8) == 0 && !(obsolete && flag.startsWith("range")))
                .forEach(flags::add);
        return entry.withComments(new PoComments(comments(random), comments(random), references(random), flags))
                .withPrevious(previous(random))
                .withObsolete(obsolete);
    }

    private static @Nullable PoPrevious previous(Random random) {
        if (random.nextInt(3) > 0) {
            return null;
        }
        return new PoPrevious(
                random.nextBoolean() ? text(random) : null, text(random), random.nextBoolean() ? text(random) : null);
    }

    private static List<String> comments(Random random) {
        List<String> lines = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            lines.add(text(random));
        }
        return lines;
    }

    private static List<String> references(Random random) {
        return REFERENCES.stream().filter(reference -> random.nextInt(5) == 0).toList();
    }

    private static String string(Random random, boolean translated) {
        return translated ? "x" + text(random) : "";
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(7); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
