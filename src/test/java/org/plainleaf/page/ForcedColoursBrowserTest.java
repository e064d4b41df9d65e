package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** With the reader's own colours, which drop all backgrounds, each box keeps a frame that shows. */
@InBrowser
class ForcedColoursBrowserTest {
    private static final String FRAMELESS = """
            const paper = getComputedStyle(document.body).backgroundColor;
            return [...document.querySelectorAll('.box, .card, .say, .branch, .btn, .chips a, .doors a, .tag')]
                .filter(e => !e.closest('.branch .box'))
                .filter(e => {
                    const s = getComputedStyle(e);
                    return s.borderBlockStartStyle === 'none' || parseFloat(s.borderBlockStartWidth) < 1
                        || s.borderBlockStartColor === paper;
                })
                .map(e => e.outerHTML.slice(0, 120));
            """;

    @TestFactory
    Stream<DynamicTest> boxesKeepTheirFrame(Browser browser) {
        return Stream.of(PageKind.values())
                .map(PageKind::address)
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    browser.wish("forced-colors", "active").open(address);
                    assertThat(browser.run("return matchMedia('(forced-colors: active)').matches"))
                            .isEqualTo(true);
                    assertThat(browser.run("return document.querySelectorAll('.box').length"))
                            .isNotEqualTo(0L);
                    assertThat(browser.list(FRAMELESS)).isEmpty();
                }));
    }
}
