package org.plainleaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plainleaf.finding.Allowed;
import org.plainleaf.finding.Finding;
import org.plainleaf.model.CostlySentence;
import org.plainleaf.model.PageFigures;
import org.plainleaf.model.SiteReport;
import org.plainleaf.page.NuHtml;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.TextFiles;

class ReportRendererTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String HOSTILE =
            "</p><script>alert(1)</script>&amp;<img src=x onerror=alert(1)> \u202Eturned ${1+1} <#stop> \uD800 \u0007 \u0085";

    @Test
    void putsWhatHarmsFirst() throws IOException {
        String report = report(List.of(
                Finding.note(place("content/pages/a.md"), "words/idiom", "A saying.", ""),
                Finding.warning(place("content/pages/b.md"), "words/wordy", "A long word.", ""),
                Finding.error(place("content/pages/c.md"), "links/broken", "No such page.", ""),
                Finding.error(place("content/stories/d.md"), "consent/withdrawn", "Taken back.", ""),
                Finding.warning(place("content/pages/e.md"), "trust/safety", "No help line.", "")));

        assertThat(NuHtml.words(report, "<bdi>").stream()
                        .filter(w -> w.matches("[a-e]\\.md"))
                        .toList())
                .containsExactly("d.md", "e.md", "c.md", "b.md", "a.md");
        assertThat(NuHtml.words(report, "<p class=\"verdict\">"))
                .containsExactly("1 thing stops you from publishing. 1 thing keeps stories off the site."
                        + " 2 things to look at. 1 note.");
    }

    @Test
    void saysThatNothingIsLeft() throws IOException {
        String report = report(List.of());

        assertThat(NuHtml.words(report, "<p class=\"verdict\">")).containsExactly("Nothing stops you from publishing.");
        assertThat(report).contains("All done");
    }

    @Test
    void marksTheWordsInTheirSentence() throws IOException {
        String text = "---\ntitle: A\n---\n\nOne line\nyou can commence now. Next.\n";
        TextFiles files = path -> Optional.of(new SourceText(path, text));
        Finding finding = Finding.warning(new Place("content/pages/a.md", 6, 9), "words/wordy", "Long.", "Say start.")
                .over(8);

        String report = html(checked(List.of(finding)), files);

        assertThat(NuHtml.words(report, "<mark>")).containsExactly("commence");
        assertThat(NuHtml.words(report, "<p class=\"words\" lang=\"en\" dir=\"auto\">")
                        .get(0))
                .startsWith("One line you can commence now.");
        assertThat(NuHtml.words(report, "<p class=\"line\">")).containsExactly("Line 6");
    }

    @Test
    void trustsNobody() throws Exception {
        TextFiles files = path -> Optional.of(new SourceText(path, "msgstr \"" + HOSTILE + "\"\n"));
        SiteReport checked = new SiteReport(
                TODAY,
                null,
                List.of(
                        Finding.error(new Place("translations/<b>/x.po", 1, 20), "a\"b/c<d>", HOSTILE, HOSTILE)
                                .over(30),
                        Finding.error(new Place("content/" + "x".repeat(5000) + ".md", 1, 3), "links/broken", "م", "م"),
                        Finding.warning(new Place("content/pages/a.md", 900, 900), "words/x", "W".repeat(9000), "")),
                List.of(new Allowed(Finding.note(place(HOSTILE), "a/b", HOSTILE, HOSTILE), HOSTILE)),
                List.of(new PageFigures(HOSTILE, "en", HOSTILE, 10, 0, 0, null, null, 41.5)),
                List.of(new CostlySentence(HOSTILE, 3, HOSTILE, List.of(HOSTILE), 12)),
                null,
                false);

        String html = html(checked, files);

        String body = html.substring(html.indexOf("</style>"));
        assertThat(body).doesNotContain("<script", "<img", "<link", "style=", "src=\"", " onerror=\"");
        assertThat(body).doesNotContainPattern("href=\"[^#]");
        assertThat(html).doesNotContain("\u0007", "\u0085", "\uD800");
        assertThat(NuHtml.faults(html)).isEmpty();
    }

    @Test
    void staysShortHoweverLargeTheSite() throws IOException {
        List<Finding> many = new ArrayList<>();
        for (int page = 0; page < 10_000; page++) {
            for (int line = 1; line <= 15; line++) {
                many.add(Finding.warning(
                        new Place("content/pages/p" + page + ".md", line, 1),
                        "words/wordy",
                        "A long word.",
                        "Cut it."));
            }
        }

        String html = html(checked(many), path -> Optional.empty());

        assertThat(html.length()).isLessThan(1_500_000);
        assertThat(NuHtml.words(html, "<article ")).hasSize(ReportParts.PAGES);
        assertThat(NuHtml.words(html, "<p class=\"more\">"))
                .startsWith("And 5 more like these on this page.")
                .endsWith("And 9650 more pages.");
    }

    private static Place place(String file) {
        return new Place(file, 1, 1);
    }

    private static SiteReport checked(List<Finding> findings) {
        return new SiteReport(TODAY, null, findings, List.of(), List.of(), List.of(), null, true);
    }

    private static String report(List<Finding> findings) throws IOException {
        return html(checked(findings), path -> Optional.empty());
    }

    private static String html(SiteReport checked, TextFiles files) throws IOException {
        StringWriter out = new StringWriter();
        new ReportRenderer(checked, files).write(out);
        return out.toString();
    }
}
