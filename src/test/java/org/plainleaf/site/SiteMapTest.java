package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;
import org.plainleaf.model.SitePlan;

/** The map of a large site comes in parts that a cheap phone can load, and together they lead to every page. */
class SiteMapTest {
    private static final Pattern PAGE = Pattern.compile("href=\"[^\"]*/(many-\\d+)/\"");

    @Test
    void comesInPartsOnALargeSite(@TempDir Path folder) {
        SmallSite site = SmallSite.built(folder);
        int many = SitePlan.LINKS_ON_SITE_MAP + 50;
        for (int i = 0; i < many; i++) {
            site.write("content/pages/many-" + i + ".md", page(i));
        }

        CommandRun run = site.build();

        assertThat(run.code()).as(run.all()).isZero();
        Set<String> linked = new HashSet<>(links(site.read("site/pages/index.html")));
        assertThat(linked).isNotEmpty().hasSizeLessThanOrEqualTo(SitePlan.LINKS_ON_SITE_MAP);
        linked.addAll(links(site.read("site/pages/2/index.html")));
        assertThat(linked).hasSize(many);
        assertThat(site.read("site/pages/index.html")).contains("href=\"../pages/2/\"");
        assertThat(site.read("site/pages/2/index.html"))
                .contains("href=\"../../pages/\"")
                .contains("2/2</h1>");
        assertThat(site.read("site/pl/pages/2/index.html")).contains("lang=\"pl\"");
        assertThat(site.path("site/pages/3")).doesNotExist();
    }

    @Test
    void isOnePageOnASmallSite(@TempDir Path folder) {
        SmallSite site = SmallSite.built(folder);

        assertThat(site.read("site/pages/index.html")).doesNotContain("chips");
        assertThat(site.path("site/pages/2")).doesNotExist();
    }

    private static Set<String> links(String html) {
        Set<String> found = new HashSet<>();
        Matcher link = PAGE.matcher(html);
        while (link.find()) {
            found.add(link.group(1));
        }
        return found;
    }

    private static String page(int number) {
        return """
                ---
                title: Page number %d
                summary: It is short.
                answers: [R1]
                published: 2026-11-22
                reviewed: 2026-11-22
                next-review: 2027-11-22
                made-with:
                  - group: Friday group
                ---

                It has one line.
                """.formatted(number);
    }
}
