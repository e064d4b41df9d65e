package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All text stands out 7:1 from what is behind it, as it is shown: WCAG 2.2 1.4.6. Axe passes over scripts whose letters
 * join, such as Nastaliq; this does not.
 */
@InBrowser
class ContrastBrowserTest {
    /** The theme has plain colours behind its text, no pictures and no gradients: the nearest is the one behind. */
    private static final String FAINT = """
            const channels = colour => colour.match(/[0-9.]+/g).map(Number);
            const luminance = colour => channels(colour).slice(0, 3)
                .map(c => c / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const behind = e => {
                for (; e; e = e.parentElement) {
                    const colour = getComputedStyle(e).backgroundColor;
                    if (channels(colour)[3] !== 0) return colour;
                }
            };
            const contrast = e => {
                const [a, b] = [luminance(getComputedStyle(e).color), luminance(behind(e))];
                return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            };
            const texts = [...document.body.querySelectorAll('*')].filter(e => e.getClientRects().length
                && [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim()));
            if (texts.length < 20) return ['only ' + texts.length + ' texts'];
            return texts.filter(e => contrast(e) < 7)
                .map(e => `${contrast(e).toFixed(2)}:1 ${e.outerHTML.slice(0, 120)}`);
            """;

    @Test
    void textStandsOut(Browser browser, ExampleSite site) {
        List<String> faults = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            browser.wish("prefers-color-scheme", scheme);
            Stream.concat(Stream.of(PageKind.values()).map(PageKind::address), site.homes().stream())
                    .distinct()
                    .forEach(page -> browser.open(page)
                            .list(FAINT)
                            .forEach(fault -> faults.add(page + " " + scheme + ": " + fault)));
        }
        assertThat(faults).isEmpty();
    }
}
