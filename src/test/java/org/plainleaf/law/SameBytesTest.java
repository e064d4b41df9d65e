package org.plainleaf.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.plainleaf.build.Outcome;
import org.plainleaf.finding.Severity;

/** The same input gives the same bytes, on every machine; what did not change is not written again. */
@Isolated("changes the default locale")
final class SameBytesTest {
    private static final Path EXAMPLE = Path.of(".");

    @TempDir
    private Path folder;

    @Test
    void theExampleSiteHasNoErrors() {
        Outcome outcome = Sites.build(EXAMPLE, folder.resolve("site"));
        assertThat(outcome.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
        assertThat(outcome.published()).isTrue();
        assertThat(outcome.languages()).isEqualTo(31);
    }

    @Test
    void twoBuildsGiveTheSameBytes() {
        Sites.build(EXAMPLE, folder.resolve("one"));
        Sites.build(EXAMPLE, folder.resolve("two"));
        assertThat(Sites.snapshot(folder.resolve("one"), false))
                .isNotEmpty()
                .isEqualTo(Sites.snapshot(folder.resolve("two"), false));
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Sites.build(EXAMPLE, folder.resolve("here"));
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Sites.build(EXAMPLE, folder.resolve("there"));
                assertThat(Sites.snapshot(folder.resolve("there"), false))
                        .as(tag)
                        .isEqualTo(Sites.snapshot(folder.resolve("here"), false));
            }
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aSecondBuildTouchesNothing() {
        Path site = Sites.small(folder.resolve("small"));
        Sites.build(site, site.resolve("site"));
        Map<String, String> before = Sites.snapshot(site.resolve("site"), true);
        Outcome second = Sites.build(site, site.resolve("site"));
        assertThat(Sites.snapshot(site.resolve("site"), true)).isEqualTo(before);
        assertThat(second.unchanged()).isEqualTo(second.files());
    }

    @Test
    void onlyWhatChangedIsWrittenAndWhatIsGoneIsRemoved() throws IOException {
        Path site = Sites.small(folder.resolve("small"));
        Sites.write(site, "content/pages/two.md", Sites.page("Two", "Text.\n"));
        Sites.write(site, "content/pages/three.md", Sites.page("Three", "Text.\n"));
        Path out = site.resolve("site");
        Sites.build(site, out);
        Map<String, String> before = Sites.snapshot(out, true);
        Files.writeString(out.resolve("CNAME"), "somebody else's");
        Files.delete(site.resolve("content/pages/three.md"));
        Sites.write(site, "content/pages/two.md", Sites.page("Two", "Other text.\n"));
        Sites.build(site, out);
        Map<String, String> after = Sites.snapshot(out, true);
        assertThat(out.resolve("three")).doesNotExist();
        assertThat(out.resolve("CNAME")).hasContent("somebody else's");
        assertThat(after.get("two/index.html")).isNotEqualTo(before.get("two/index.html"));
        assertThat(after.get("words/index.html")).isEqualTo(before.get("words/index.html"));
        assertThat(after.get("robots.txt")).isEqualTo(before.get("robots.txt"));
        assertThat(after.get("404.html")).isEqualTo(before.get("404.html"));
    }
}
