package org.plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.Folders;
import org.plainleaf.build.Build;
import org.plainleaf.finding.Finding;

/**
 * Each folder of {@code checks/cases/RULE} is the small sound site of {@code checks/base} with a few files added or changed.
 * Its {@code findings.txt} has all that the tool has to say about it, notes too. A case that should find nothing has an
 * empty one. Write new ones, and see what a change of the tool does, with {@code -Dgolden.update=true}.
 */
class CheckCasesTest {
    private static final Path CHECKS = Path.of("src/test/resources/checks");
    private static final String FINDINGS = "findings.txt";
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final List<String> NOTES_OF_BASE = new ArrayList<>();

    @BeforeAll
    static void checkBase() throws IOException {
        NOTES_OF_BASE.addAll(findings(CHECKS.resolve("base")));
    }

    static List<String> cases() {
        Path cases = CHECKS.resolve("cases");
        try (Stream<Path> files = Files.walk(cases)) {
            return files.filter(file -> file.endsWith(FINDINGS) || file.endsWith("content"))
                    .map(file -> cases.relativize(file.resolveSibling("")).toString())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatItShould(String name, @TempDir Path folder) throws IOException {
        Path changes = CHECKS.resolve("cases").resolve(name);
        Folders.copy(CHECKS.resolve("base"), folder);
        Folders.copy(changes, folder);

        List<String> said = new ArrayList<>(findings(folder));
        said.removeAll(NOTES_OF_BASE);

        Path expected = changes.resolve(FINDINGS);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, said.isEmpty() ? "" : String.join("\n", said) + "\n");
        }
        assertThat(said).isEqualTo(Files.readAllLines(expected));
    }

    /** What the base site has is no error and no warning, and the same in each case. */
    @Test
    void baseIsSound() {
        assertThat(NOTES_OF_BASE).allMatch(finding -> finding.contains(": note "));
    }

    private static List<String> findings(Path site) throws IOException {
        return new Build(site, TODAY, (part, done, total) -> {})
                .check(site.resolve("site")).findings().stream()
                        .map(Finding::toString)
                        .toList();
    }
}
