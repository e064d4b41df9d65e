package org.plainleaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.finding.Finding;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Language;
import org.plainleaf.model.Omission;
import org.plainleaf.model.OwnParts;
import org.plainleaf.model.Wording;

/** What only one language has is read as people write it, and nothing unsafe comes through. */
final class OwnPartsReaderTest {
    private static final Language POLISH = new Language(
            "pl", "Polish", "polski", Language.Direction.LTR, "Latn", "latn", "nplurals=1; plural=0;", List.of("."));

    private static final String LINKS = """
            english\tlink\tnote\tby\tdate
            /guides/ask/\thttps://www.nhs.uk/pl/?a=b#c\tnote\tPL-01\t2026-11-22
            https://a.example/\t/guides/ask/\t\t\t
            """;
    private static final String OMISSIONS = """
            # Left out.
            page\tenglish\treason\tby\tdate
            guides/ask\tAsk <a1>us</a1>, please.\tnot here\tPL-01\t2026-11-22
            """;
    private static final String ADDITION = """
            ---
            page: guides/ask
            after: first
            english: "One: two."
            reason: so
            by: PL-01
            date: 2026-11-22
            ---

            Jeden **dwa** [trzy](/guides/ask/).

            ::: note Cztery
            - pięć
            :::
            """;

    @TempDir
    private Path folder;

    private final List<Finding> findings = new ArrayList<>();

    private OwnParts read(String links, String omissions, String addition) throws IOException {
        Path pl = folder.resolve("translations/pl");
        Files.createDirectories(pl.resolve("additions"));
        Files.writeString(
                folder.resolve("translations/people.yaml"), "- {code: PL-01, role: translator, languages: [pl]}\n");
        Files.writeString(pl.resolve("links.tsv"), links);
        Files.writeString(pl.resolve("omissions.tsv"), omissions);
        Files.writeString(pl.resolve("additions/a.md"), addition);
        findings.clear();
        Map<String, OwnParts> all =
                new OwnPartsReader(new SiteFiles(folder, findings::add), findings::add).read(List.of(POLISH));
        return all.getOrDefault("pl", OwnParts.NONE);
    }

    @Test
    void readsAllThree() throws IOException {
        OwnParts own = read(LINKS, OMISSIONS, ADDITION);

        assertThat(findings).isEmpty();
        assertThat(own.target("/guides/ask/")).isEqualTo("https://www.nhs.uk/pl/?a=b#c");
        assertThat(own.target("/other/")).isEqualTo("/other/");
        assertThat(own.omissions("guides/ask"))
                .extracting(Omission::english, Omission::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ask <a1>us</a1>, please.", "not here"));
        assertThat(own.additions("guides/ask").get(0).english()).isEqualTo("One: two.");
        assertThat(own.additions("guides/ask").get(0).words().plainText()).isEqualTo("Jeden dwa trzy.\nCztery\npięć");
    }

    @Test
    void takesFilesAsSpreadsheetsSaveThem() throws IOException {
        OwnParts own = read(
                "\uFEFF" + LINKS.replace("\n", "\r\n").replace("english", " English "),
                """
                \uFEFFdate\tby\tpage\tmore\treason\tenglish\r
                \tPL-01\tguides/ask\t\t=1+1\t"He said ""yes"", and left."\r
                \t\t\t\t\t\r
                """,
                ADDITION.replace("\n", "\r\n"));

        assertThat(findings).isEmpty();
        assertThat(own.links()).hasSize(2);
        assertThat(own.omissions("guides/ask").get(0).fits("He said \"yes\", and left."))
                .isTrue();
        assertThat(own.omissions("guides/ask").get(0).place().column()).isEqualTo(25);
        assertThat(own.additions("guides/ask").get(0).body())
                .isEqualTo(read(LINKS, OMISSIONS, ADDITION).additions().get(0).body());
    }

    @Test
    void whatIsCutOffOrDamagedBringsInNothingUnsafe() throws IOException {
        for (String whole : List.of(LINKS, OMISSIONS, ADDITION)) {
            for (int end = 0; end <= whole.length(); end++) {
                assertSafe(whole.substring(0, end));
            }
        }
        Random random = new Random(7);
        String strange = "\t\n\r\"\u0000\u200B\u202E<>{}[]()!#:=\\/@|*-javascript:";
        for (int i = 0; i < 600; i++) {
            StringBuilder text =
                    new StringBuilder(List.of(LINKS, OMISSIONS, ADDITION).get(i % 3));
            for (int edit = 0; edit < 4; edit++) {
                int from = random.nextInt(strange.length());
                text.insert(
                        random.nextInt(text.length()),
                        strange.substring(from, Math.min(strange.length(), from + 1 + random.nextInt(12))));
            }
            assertSafe(text.toString());
        }
    }

    private void assertSafe(String text) throws IOException {
        OwnParts own = read(text, text, text);
        assertThat(own.links().values())
                .as(text)
                .allMatch(link -> link.link().startsWith("https://")
                        || link.link().startsWith("/") && !link.link().startsWith("//"));
        own.additions().forEach(addition -> {
            Blocks.each(
                    addition.blocks(),
                    block -> assertThat(block)
                            .isInstanceOfAny(Block.Paragraph.class, Block.ItemList.class, Block.Box.class));
            Blocks.eachWording(
                    addition.blocks(), wording -> assertThat(wording.origin()).isEqualTo(Wording.Origin.ADDED));
        });
    }
}
