package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages are light enough for a cheap phone with little data, even from a server that does not compress them. */
@ExtendWith(ExampleSite.Given.class)
class PageWeightTest {
    private static final int MOST_BYTES = 60 * 1024;
    private static final Pattern STYLESHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">");

    @Test
    void everyPageIsLight(ExampleSite site) throws IOException {
        List<String> heavy = new ArrayList<>();
        for (String page : site.pages()) {
            long bytes = weight(site, page);
            if (bytes > MOST_BYTES) {
                heavy.add(page + ": " + bytes + " bytes of HTML and CSS");
            }
        }
        assertThat(heavy).isEmpty();
    }

    private static long weight(ExampleSite site, String page) throws IOException {
        String html = Files.readString(site.file(page));
        List<String> sheets = STYLESHEET
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(sheets).as(page).isNotEmpty();
        long bytes = Files.size(site.file(page));
        for (String sheet : sheets) {
            bytes += Files.size(
                    sheet.startsWith("/") ? site.file(sheet) : site.file(page).resolveSibling(sheet));
        }
        return bytes;
    }
}
