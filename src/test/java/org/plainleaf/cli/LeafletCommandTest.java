package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code plainleaf leaflet} and {@code plainleaf recall} on the example site, as a person types them. */
class LeafletCommandTest {
    private static final String NAME = "what-is-a-personal-health-budget";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, trifold", "en, a4", "en, large-print", "en, booklet", "en, booklet-fold",
        "ur, trifold", "ur, a4", "ur, large-print", "ur, booklet", "ur, booklet-fold"
    })
    void makesEveryFormatOfTheExample(String language, String format) throws IOException {
        CommandRun run = leaflet(NAME, "--lang", language, "--format", format);

        assertThat(run.code()).as(run.all()).isZero();
        Path file = folder.resolve(language + "-" + NAME + "-" + format + ".pdf");
        assertThat(run.out()).startsWith("Made " + file + ": ").endsWith("." + System.lineSeparator());
        assertThat(run.err()).isEmpty();
        assertThat(start(file)).isEqualTo("%PDF");
    }

    @Test
    void takesTheFirstFormatAndEnglishWhereNothingIsSaid() throws IOException {
        assertThat(leaflet(NAME).code()).isZero();
        assertThat(made()).containsExactly("en-" + NAME + "-trifold.pdf");
    }

    @Test
    void putsThePlaceOnIt() throws IOException {
        CommandRun run = leaflet(NAME, "--lang", "ur", "--place", "willow-ward");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(made()).containsExactly("ur-" + NAME + "-trifold-willow-ward.pdf");
    }

    @Test
    void makesALeafletOfAGuide() throws IOException {
        CommandRun run = leaflet("ask-for-one", "--format", "large-print");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(made()).containsExactly("en-ask-for-one-large-print.pdf");
    }

    @Test
    void doesNotFoldWhatHasNotFourParts() throws IOException {
        CommandRun run = leaflet("ask-for-one", "--format", "trifold");

        assertRefused(run, 1, "\"ask-for-one\" cannot be folded: a folded leaflet has four parts.");
        assertThat(run.err()).contains("Choose another format");
    }

    @Test
    void suggestsTheNameThatWasMeant() throws IOException {
        CommandRun run = leaflet("what-is-a-personal-health-buget");

        assertRefused(run, 1, "There is no leaflet or page \"what-is-a-personal-health-buget\" on this site.");
        assertThat(run.err()).contains("Did you mean \"" + NAME + "\"?");
    }

    @Test
    void saysWhichLanguagesThereAre() throws IOException {
        CommandRun run = leaflet(NAME, "--lang", "fr");

        assertRefused(run, 1, "This site has no language \"fr\".");
        assertThat(run.err()).contains("It has: en, ur, bn");
    }

    @Test
    void suggestsThePlaceThatWasMeant() throws IOException {
        CommandRun run = leaflet(NAME, "--place", "wilow-ward");

        assertRefused(run, 1, "There is no place \"wilow-ward\".");
        assertThat(run.err()).contains("Did you mean \"willow-ward\"?");
    }

    @Test
    void saysWhichFormatsThereAre() throws IOException {
        for (String wrong : List.of("a5", "pack", "languages-poster", "A4", "")) {
            CommandRun run = leaflet(NAME, "--format", wrong);
            assertRefused(run, 2, "\"" + wrong + "\" is not a format. Choose one of: a4, large-print,");
        }
    }

    @Test
    void wantsAName() {
        CommandRun run = CommandRun.of("leaflet");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("NAME");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThat(CommandRun.of("leaflet", NAME, "--site", "no-such-folder").code())
                .isEqualTo(2);
        assertThat(CommandRun.of("recall", "--site", "no-such-folder").code()).isEqualTo(2);
    }

    @Test
    void saysThatItCannotKnowWithoutAListOfWhatWasPublished() {
        CommandRun run = CommandRun.of("recall", "--published", folder.toString(), "--today", "2026-11-27");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("There is no list of published leaflets in " + folder, "--published");
    }

    @Test
    void recallsACodeThatNobodyPrintsNow() throws IOException {
        Files.createDirectories(folder.resolve("leaflets"));
        Files.writeString(folder.resolve("leaflets/codes.tsv"), "PHB-01 en 2025-01 0000\t2025-01-31\n");
        CommandRun run = CommandRun.of("recall", "--published", folder.toString(), "--today", "2026-11-27");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("PHB-01 en 2025-01 0000  leaflets/" + NAME + "  first published 2025-01-31")
                .contains("Out of date: 1 code. Throw this paper away. Still right: 0.");
    }

    private CommandRun leaflet(String name, String... options) {
        return CommandRun.of(Stream.concat(
                        Stream.of("leaflet", name, "--today", "2026-11-27", "--out", folder.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private void assertRefused(CommandRun run, int code, String sentence) throws IOException {
        assertThat(run.code()).as(run.all()).isEqualTo(code);
        assertThat(run.err()).contains(sentence).doesNotContain("Exception", "org.plainleaf");
        assertThat(made()).isEmpty();
    }

    private List<String> made() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static String start(Path file) throws IOException {
        return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
    }
}
