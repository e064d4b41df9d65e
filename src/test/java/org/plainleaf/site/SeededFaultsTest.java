package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.cli.CommandRun;
import org.plainleaf.source.RuleBookReader;

/**
 * Each file of {@code seeded/} is one slip in the example site, as an author, a translator or a surgery makes it. The tool
 * must find it at its very place, as often as the file says, and find nothing else that was not there before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeededFaultsTest {
    private static final Path CASES = Path.of("src/test/resources/seeded");
    private static final String ENDING = ".yaml";
    private static final String CHECK = "check --notes --format plain";

    /** Rules without a slip of their own, and why. */
    private static final Map<String, String> WITHOUT = Map.of(
            "file/unreadable", "The system decides who may read a file: see HostileFilesTest.",
            "markup/too-much", "A guard of the parser: it takes a table with a million cells.",
            "print/font", "It takes a whole translation into a writing for which there is no font.");

    private static final Pattern FINDING =
            Pattern.compile("(?<file>[^:]+):(?<place>\\d+:\\d+): (?<level>\\w+) (?<text>.*) \\[(?<rule>[a-z/-]+)]");

    private Sound english;
    private Sound translated;

    /** A site without a fault, and what is said of it all the same. */
    private record Sound(SeededSite site, List<String> findings) {}

    @BeforeAll
    void buildSoundSites(@TempDir Path folder) throws IOException {
        english = sound(folder.resolve("english"), List.of());
        translated = sound(folder.resolve("translated"), List.of("pl", "ur"));
    }

    private static Sound sound(Path folder, List<String> languages) throws IOException {
        SeededSite site = SeededSite.built(folder, languages);
        return new Sound(site, findings(site.run(CHECK), site));
    }

    static List<String> cases() {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.map(file -> CASES.relativize(file).toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void takeOut() throws IOException {
        english.site().restore();
        translated.site().restore();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundAtItsPlaceAndNothingElseIs(String name) throws IOException {
        SeededFault fault = SeededFault.read(CASES.resolve(name + ENDING));
        Sound sound = fault.isOfTranslations() ? translated : english;
        SeededSite site = sound.site();
        site.seed(fault);
        List<String> expected = new ArrayList<>();
        for (SeededFault.Expected each : fault.finds()) {
            expected.add(site.start(each));
        }

        boolean check = fault.run().equals("check");
        CommandRun run = site.run(check ? CHECK : fault.run());

        Talk.assertPlain(run);
        List<String> found = added(findings(run, site), check ? sound.findings() : List.of());
        List<String> ofRule = found.stream()
                .filter(line -> line.endsWith("[" + fault.rule() + "]"))
                .toList();
        assertThat(ofRule.stream().map(SeededFaultsTest::start).sorted().toList())
                .as("%s: %s%n%s", fault.rule(), fault.slip(), String.join("\n", found))
                .isEqualTo(expected.stream().sorted().toList());
        assertThat(found)
                .as("besides %s: %s", fault.rule(), fault.slip())
                .filteredOn(line -> !ofRule.contains(line))
                .allMatch(line -> fault.also().stream().anyMatch(also -> isOf(line, also)));
        assertThat(fault.also()).allMatch(also -> found.stream().anyMatch(line -> isOf(line, also)));
    }

    private static boolean isOf(String line, SeededFault.Also also) {
        return line.endsWith("[" + also.rule() + "]") && line.contains(": " + also.level() + " ");
    }

    @Test
    void everyRuleHasASlip() {
        Set<String> missing = new TreeSet<>(RuleBookReader.builtIn().rules().keySet());
        missing.removeAll(WITHOUT.keySet());
        Set<String> seeded = cases().stream()
                .map(name -> SeededFault.read(CASES.resolve(name + ENDING)).rule())
                .collect(Collectors.toSet());
        missing.removeAll(seeded);
        assertThat(missing).as("rules of the book that no slip tries").isEmpty();
        assertThat(WITHOUT.keySet()).doesNotContainAnyElementsOf(seeded);
    }

    private static List<String> findings(CommandRun run, SeededSite site) {
        return run.all()
                .lines()
                .map(site::inSite)
                .filter(line -> FINDING.matcher(line).matches())
                .toList();
    }

    private static String start(String line) {
        Matcher parts = FINDING.matcher(line);
        return parts.matches()
                ? parts.group("file") + ":" + parts.group("place") + ": " + parts.group("level") + " "
                : line;
    }

    /** What is new. Findings of the sound site whose line, or whose numbers, moved with the slip are not. */
    private static List<String> added(List<String> now, List<String> before) {
        List<String> old = new ArrayList<>(before);
        List<String> added = new ArrayList<>(now);
        added.removeIf(old::remove);
        for (UnaryOperator<String> likeness : List.<UnaryOperator<String>>of(
                line -> FINDING.matcher(line).replaceFirst("${file} ${level} ${text} ${rule}"),
                line -> line.contains(": note ") ? FINDING.matcher(line).replaceFirst("${file} ${rule}") : line)) {
            added.removeIf(line -> old.stream()
                    .filter(other -> likeness.apply(other).equals(likeness.apply(line)))
                    .findFirst()
                    .map(old::remove)
                    .orElse(false));
        }
        return added;
    }
}
