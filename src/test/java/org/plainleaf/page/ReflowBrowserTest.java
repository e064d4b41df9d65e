package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the narrowest phone, which is also 400% zoom, nothing sticks out: WCAG 2.2 1.4.10. */
@InBrowser
class ReflowBrowserTest {
    static final int NARROW = 320;

    /** The page may not scroll sideways, and no part may stand outside; a wide table scrolls inside its own frame. */
    static final String STICKS_OUT = """
            const width = arguments[0];
            const out = [...document.body.querySelectorAll(':not(.skip, .hidden, .hidden *, .table *, svg *)')]
                .filter(e => e.getClientRects().length)
                .filter(e => { const r = e.getBoundingClientRect(); return r.left < -0.5 || r.right > width + 0.5; })
                .map(e => {
                    const r = e.getBoundingClientRect();
                    return `${e.outerHTML.slice(0, 120)} from ${Math.round(r.left)} to ${Math.round(r.right)}`;
                });
            const scrolls = document.scrollingElement.scrollWidth;
            return scrolls > width ? [`scrolls to ${scrolls}`, ...out] : out;
            """;

    /** The least spacing that a reader may set: WCAG 2.2 1.4.12. A sheet made here is not held up by the policy. */
    private static final String SPACE_OUT = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
                word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets = [sheet];
            """;

    @Test
    void noPageScrollsSideways(Browser browser, ExampleSite site) {
        browser.width(NARROW);
        List<String> faults = new ArrayList<>();
        for (String page : site.pages()) {
            browser.open(page);
            browser.list(STICKS_OUT, NARROW).forEach(fault -> faults.add(page + ": " + fault));
            browser.list(SPACE_OUT + STICKS_OUT, NARROW).forEach(fault -> faults.add(page + ", spaced: " + fault));
        }
        assertThat(faults).isEmpty();
    }
}
