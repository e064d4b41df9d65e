package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;

/** Everything can be reached and seen with the keyboard alone: WCAG 2.2 2.1.1, 2.4.1, 2.4.3, 2.4.7, 2.4.11. */
@InBrowser
class KeyboardBrowserTest {
    private static final String IN_SIGHT = """
            const here = document.activeElement;
            const r = here.getBoundingClientRect();
            const seen = r.width > 1 && r.height > 1 && r.top > -1 && r.left > -1
                && r.bottom < innerHeight + 1 && r.right < innerWidth + 1;
            """;

    /** What is wrong with the place of the focus, which should be the link of this number. */
    private static final String STOP = IN_SIGHT + """
            const due = document.querySelectorAll('a[href]')[arguments[0]];
            const style = getComputedStyle(here);
            const faults = [];
            if (here !== due) faults.push(`${here.outerHTML.slice(0, 120)} instead of ${due.outerHTML.slice(0, 120)}`);
            if (!seen) faults.push(`out of sight, at ${r.left} ${r.top} ${r.right} ${r.bottom}: ${here.outerHTML.slice(0, 120)}`);
            if (style.outlineStyle !== 'solid' || parseFloat(style.outlineWidth) < 3 || style.boxShadow === 'none')
                faults.push('no mark of focus: ' + here.outerHTML.slice(0, 120));
            return faults;
            """;

    @Test
    void theFirstStopLeadsToTheContent(Browser browser) {
        browser.width(320).open("/guides/ask-for-one/");
        assertThat(browser.run("return document.querySelector('.skip').getBoundingClientRect().right < 0"))
                .isEqualTo(true);
        browser.press(Keys.TAB);
        assertThat(browser.run(IN_SIGHT + "return [here.className, seen]")).isEqualTo(List.of("skip", true));
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("main");
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement === document.querySelector('main a')"))
                .isEqualTo(true);
    }

    @Test
    void helpNowIsOneTapAway(Browser browser) {
        browser.width(320).open("/ur/guides/ask-for-one/");
        browser.run("document.querySelector('a.help').focus(); return true");
        browser.press(Keys.ENTER);
        assertThat(browser.run(IN_SIGHT + "return [here.id, r.top > -1 && r.top < innerHeight / 2]"))
                .isEqualTo(List.of("now", true));
    }

    @TestFactory
    Stream<DynamicTest> everyLinkIsAVisibleStopInOrder(Browser browser) {
        return Stream.of("/", "/guides/ask-for-one/find-out/", "/ur/guides/ask-for-one/", "/faqs/money-and-benefits/")
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    browser.width(320).open(address);
                    long links = (Long) browser.run("return document.querySelectorAll('a[href]').length");
                    assertThat(links).isGreaterThan(20);
                    for (long link = 0; link < links; link++) {
                        browser.press(Keys.TAB);
                        assertThat(browser.list(STOP, link)).as("Stop %s", link).isEmpty();
                    }
                }));
    }
}
