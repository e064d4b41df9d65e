package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages stand words that are much longer than English, and the other direction, on the narrowest phone. */
@InBrowser
class PseudoLanguageBrowserTest {
    /** Parts whose text is wider than they are, or hidden below their lower edge; a wide table scrolls. */
    private static final String CUT_OFF = """
            return [...document.body.querySelectorAll(':not(.skip, .hidden, .hidden *, .table, .table *, svg, svg *)')]
                .filter(e => e.clientWidth > 1 && (e.scrollWidth > e.clientWidth + 1
                    || getComputedStyle(e).overflowY !== 'visible' && e.scrollHeight > e.clientHeight + 1))
                .map(e => `cut off: ${e.outerHTML.slice(0, 160)}: ${e.scrollWidth} in ${e.clientWidth}`);
            """;

    /** Parts of the head of a page that stand on one another, or so near that their words read as one. */
    private static final String TOO_NEAR = """
            const parts = [...document.querySelectorAll('.top .brand, .top .btn, .top li')]
                .map(e => [e.textContent.trim(), e.getBoundingClientRect()]);
            const near = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > -4
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
            const found = parts.flatMap(([one, here], i) => parts.slice(i + 1)
                .filter(([other, there]) => near(here, there))
                .map(([other]) => `too near: ${one} and ${other}`));
            return parts.length > 6 ? found : [`only ${parts.length} parts in the head`];
            """;

    /** Contrast does not depend on the language, and takes most of the time. */
    private static final String AXE = AxeBrowserTest.CHECK.replace(
            "{'color-contrast-enhanced': {enabled: true}}", "{'color-contrast': {enabled: false}}");

    private static final List<String> ABOUT_LEAFLETS = List.of(
            "/leaflets/",
            "/leaflets/what-is-a-personal-health-budget/",
            "/leaflets/what-is-a-personal-health-budget/desk/",
            "/leaflets/easy-read/");

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void everyKindOfPageHoldsItsText(String tag, Browser browser) throws IOException {
        String axe = AxeBrowserTest.axe();
        List<String> faults = new ArrayList<>();
        try (ExampleSite site = ExampleSite.draftsOf(tag);
                SiteServer server = new SiteServer(site)) {
            List<String> pages = pages(tag, site);
            assertThat(pages).hasSizeGreaterThan(15);
            for (String page : pages) {
                browser.open(server, page);
                for (int width : List.of(1280, ReflowBrowserTest.NARROW)) {
                    found(browser.width(width), width).forEach(fault -> faults.add(page + ", " + width + ": " + fault));
                }
                assertThat(browser.run("return document.documentElement.lang")).isEqualTo(tag);
                browser.run(axe + "; return axe.version;");
                Browser.strings(browser.runUntilDone(AXE)).forEach(fault -> faults.add(page + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> found(Browser browser, int width) {
        List<String> found = new ArrayList<>(browser.list(ReflowBrowserTest.STICKS_OUT, width));
        found.addAll(browser.list(CUT_OFF));
        found.addAll(browser.list(TOO_NEAR));
        return found;
    }

    private static List<String> pages(String tag, ExampleSite site) {
        return Stream.concat(
                        Stream.of(PageKind.values()).flatMap(kind -> kind.address(tag, site).stream()),
                        ABOUT_LEAFLETS.stream().map(address -> "/" + tag + address))
                .toList();
    }
}
