package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each language stands in its own direction, also inside another: WCAG 2.2 1.3.2, 3.1.1, 3.1.2. */
@InBrowser
class DirectionBrowserTest {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ur", "ar", "fa", "ps", "ckb", "pa-Arab");

    /** Parts that do not stand in the direction of their language. */
    private static final String ASTRAY = """
            const rightToLeft = arguments[0];
            return [...document.querySelectorAll('[lang]')]
                .filter(e => {
                    const due = rightToLeft.includes(e.lang) ? 'rtl' : 'ltr';
                    return e.dir !== due || getComputedStyle(e).direction !== due;
                })
                .map(e => e.outerHTML.slice(0, 120));
            """;

    @Test
    void everyPartStandsInItsDirection(Browser browser, ExampleSite site) {
        List<String> faults = new ArrayList<>();
        int pages = 0;
        for (String page : site.pages()) {
            String language = page.substring(1, Math.max(1, page.indexOf('/', 1)));
            if (RIGHT_TO_LEFT.contains(language)) {
                pages++;
                browser.open(page);
                assertThat(browser.list("const h = document.documentElement; return [h.lang, h.dir]"))
                        .containsExactly(language, "rtl");
                browser.list(ASTRAY, List.copyOf(RIGHT_TO_LEFT)).forEach(fault -> faults.add(page + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(pages).isGreaterThan(20);
    }

    @Test
    void aRightToLeftPageBeginsAtTheRight(Browser browser) {
        String brandLeft = "return document.querySelector('.brand').getBoundingClientRect().left > innerWidth / 2";
        assertThat(browser.open("/ur/").run(brandLeft)).isEqualTo(true);
        assertThat(browser.open("/").run(brandLeft)).isEqualTo(false);
    }

    @Test
    void englishInAnUrduPageIsMarkedAsEnglish(Browser browser) {
        browser.open("/ur/");
        assertThat(browser.list("return [...document.querySelectorAll('.say-en')].map(e => e.lang + ' ' + e.dir)"))
                .isNotEmpty()
                .containsOnly("en ltr");
    }

    @Test
    void whatIsNotTranslatedIsMarkedAndLabelled(Browser browser) {
        browser.open(PageKind.HALF_TRANSLATED.address());
        assertThat(browser.list("return [...document.querySelectorAll('.english')].map(e => e.lang + ' ' + e.dir)"))
                .isNotEmpty()
                .containsOnly("en ltr");
        assertThat(browser.list(
                        "return [...document.querySelectorAll('.english-label')].map(e => e.closest('[lang]').lang)"))
                .isNotEmpty()
                .containsOnly("pl");
    }
}
