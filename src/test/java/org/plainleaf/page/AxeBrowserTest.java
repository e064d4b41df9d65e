package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Axe finds nothing on any kind of page: on phone and desktop, in light and dark. */
@InBrowser
class AxeBrowserTest {
    /** WCAG 2.2 AA, what axe holds for good practice, and contrast of 7:1 as in WCAG 1.4.6. */
    static final String CHECK = """
            axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                rules: {'color-contrast-enhanced': {enabled: true}},
                resultTypes: ['violations'],
            }).then(
                found => done(found.violations.flatMap(v =>
                    v.nodes.map(n => `${v.id}: ${v.help}: ${n.html.slice(0, 200)} ${n.any.map(a => a.message).join(' ')}`))),
                trouble => done([String(trouble)]));
            """;

    private static final List<String> OTHER_LANGUAGES = List.of("ur", "zh-Hans");

    @TestFactory
    Stream<DynamicTest> findsNothing(Browser browser, ExampleSite site) throws IOException {
        String axe = axe();
        return addresses(site)
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    browser.reset().open(address);
                    browser.run(axe + "; return axe.version;");
                    List<String> found = new ArrayList<>();
                    for (String scheme : List.of("light", "dark")) {
                        browser.wish("prefers-color-scheme", scheme);
                        for (int width : List.of(320, 1280)) {
                            browser.width(width);
                            assertThat(browser.run(
                                            "return matchMedia(arguments[0]).matches && innerWidth",
                                            "(prefers-color-scheme:" + scheme + ")"))
                                    .isEqualTo((long) width);
                            Browser.strings(browser.runUntilDone(CHECK))
                                    .forEach(line -> found.add(scheme + " " + width + ": " + line));
                        }
                    }
                    assertThat(found).isEmpty();
                }));
    }

    private static Stream<String> addresses(ExampleSite site) {
        return Stream.concat(
                Stream.of(PageKind.values()).map(PageKind::address),
                OTHER_LANGUAGES.stream()
                        .flatMap(language ->
                                Stream.of(PageKind.values()).flatMap(kind -> kind.address(language, site).stream())));
    }

    /** The script of axe, which runs in the page. */
    static String axe() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(AxeBrowserTest.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
