package org.plainleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.model.Coverage;
import org.plainleaf.model.Language;
import org.plainleaf.model.Need;
import org.plainleaf.page.NuHtml;

/** The report of a small site; see what a change of the tool does to it with {@code -Dgolden.update=true}. */
class CheckReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Path BASE = Path.of("src/test/resources/sites/base");
    private static final Path EXPECTED = Path.of("src/test/resources/report/report.html");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void saysWhatIsLeftToDo() throws Exception {
        copy();
        change("content/guides/ask.md", "next-review: 2027-11-22", "next-review: 2026-12-24");
        change("content/guides/ask.md", "answers: [R1]", "answers: [R1, R16]");
        change("content/faqs/money.md", "No. See", "You need not commence. See [this](/no-such-page/) and");
        change("content/consents.yaml", "until: 2028-01-10", "until: 2027-02-01");

        String html = report();

        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED.resolveSibling("."));
            Files.writeString(EXPECTED, html);
        }
        assertThat(NuHtml.faults(html)).isEmpty();
        assertThat(NuHtml.words(html.substring(html.indexOf("id=\"dates\"")), "<li>"))
                .contains(
                        "24 December 2026: How to ask. content/guides/ask.md",
                        "1 February 2027: Nell Quillfeather paints again. content/consents.yaml");
        assertThat(html).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void tellsWhichQuestionsHaveAnAnswer() throws IOException {
        copy();
        change("content/guides/ask.md", "answers: [R1]", "answers: [R1, R16]");

        Coverage coverage = coverage();

        Need no = need(coverage, "R16");
        Language polish = coverage.languages().get(1);
        assertThat(coverage.answer(no, Language.ENGLISH).web()).isEqualTo(Coverage.Level.YES);
        assertThat(polish.tag()).isEqualTo("pl");
        assertThat(coverage.answer(no, polish).web()).isEqualTo(Coverage.Level.PART);
        assertThat(coverage.count(no, Coverage.Level.YES)).isEqualTo(1);
        assertThat(coverage.open()).hasSize(42).doesNotContain(no);
        assertThat(coverage.answer(need(coverage, "R2"), Language.ENGLISH).web())
                .isEqualTo(Coverage.Level.NO);
    }

    @Test
    void reportsASiteThatCannotBeRead() throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), "name: [");

        String html = report();

        assertThat(NuHtml.faults(html)).isEmpty();
        assertThat(html).contains("you from publishing");
    }

    private static Need need(Coverage coverage, String number) {
        return coverage.needs().inOrder().stream()
                .filter(need -> need.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Coverage coverage() throws IOException {
        Build build = build();
        build.checkForReport(folder.resolve("site"));
        Coverage coverage = CheckReport.coverage(build.seen());
        if (coverage == null) {
            throw new AssertionError("There is no site.");
        }
        return coverage;
    }

    private String report() throws IOException {
        Build build = build();
        Outcome outcome = build.checkForReport(folder.resolve("site"));
        Path file = folder.resolve("out/report.html");
        new CheckReport(folder, TODAY).write(file, outcome, build.seen(), List.of(), List.of());
        try (Stream<Path> left = Files.list(file.resolveSibling("."))) {
            assertThat(left).hasSize(1);
        }
        return Files.readString(file);
    }

    private Build build() {
        return new Build(folder, TODAY, (part, done, total) -> {});
    }

    private void change(String path, String old, String now) throws IOException {
        String text = Files.readString(folder.resolve(path));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(path), text.replace(old, now));
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = folder.resolve(BASE.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
