package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Readers find pages by their words: in every writing, with the keyboard alone, and told by a screen reader. */
@InBrowser
class SearchBrowserTest {
    /** Waits for the line that screen readers read aloud. */
    private static final String ANSWER = """
            const status = document.querySelector('[role=status]');
            const look = () => status.textContent ? done(status.textContent) : setTimeout(look, 20);
            look();
            """;

    private static final String RESULTS =
            "return Array.from(document.querySelectorAll('#results a'), a => new URL(a.href).pathname)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/search/ | section 117 | /guides/ask-for-one/find-out/",
                "/search/ | Budgets | /what-is-it/",
                "/search/ | carers benef | /faqs/for-carers/",
                "/ur/search/ | منصوبہ | /ur/guides/ask-for-one/plan/",
                "/ur/search/ | منصوبه | /ur/guides/ask-for-one/plan/",
                "/bn/search/ | টাকা | /bn/guides/ask-for-one/start/",
                "/zh-Hans/search/ | 健康预算 | /zh-Hans/what-is-it/",
                "/zh-Hans/search/ | 钱 | /zh-Hans/guides/ask-for-one/start/",
                "/pl/search/ | budzet | /pl/what-is-it/",
                "/vi/search/ | ngan sach | /vi/leaflets/what-is-a-personal-health-budget/"
            })
    void findsThePage(String search, String words, String page, Browser browser) {
        ask(browser, search, words);
        assertThat(browser.list(RESULTS)).contains(page);
        assertThat(browser.run("return document.querySelectorAll('#results li').length <= 8"))
                .isEqualTo(true);
    }

    @Test
    void worksWithTheKeyboardAlone(Browser browser) {
        browser.width(320).open("/search/");
        assertThat(browser.run("return document.activeElement === document.body"))
                .as("Nothing takes the focus away from who starts to read")
                .isEqualTo(true);
        browser.run("document.getElementById('q').focus(); return true");
        browser.type("receipts");
        browser.press(Keys.ENTER);
        assertThat(browser.runUntilDone(ANSWER)).asString().matches("[0-9]+ pages? found");
        assertThat(browser.run("return document.activeElement.id + location.search"))
                .isEqualTo("q?q=receipts");
        browser.press(Keys.TAB);
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement === document.querySelector('#results a')"))
                .isEqualTo(true);
        browser.press(Keys.ENTER);
        assertThat(browser.run("return location.pathname")).isEqualTo("/guides/plan-and-spend/receipts/");
    }

    @Test
    void answersOnceTheReaderPauses(Browser browser) {
        browser.open("/search/");
        browser.run("""
                window.said = [];
                new MutationObserver(() => window.said.push(document.querySelector('[role=status]').textContent))
                    .observe(document.querySelector('[role=status]'), {childList: true, characterData: true, subtree: true});
                document.getElementById('q').focus();
                return true""");
        browser.type("money");
        browser.runUntilDone(ANSWER);
        assertThat(browser.list("return window.said.filter(words => words)")).hasSize(1);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
    }

    @Test
    void showsMoreAndGoesToTheFirstOfThem(Browser browser) {
        ask(browser, "/search/", "budget");
        browser.run("document.querySelector('#more button').focus(); return true");
        browser.press(Keys.ENTER);
        Object first = browser.runUntilDone("""
                const look = () => document.activeElement.closest('#results')
                    ? done(Array.from(document.querySelectorAll('#results a')).indexOf(document.activeElement))
                    : setTimeout(look, 20);
                look();
                """);
        assertThat(first).isEqualTo(8L);
        assertThat(browser.list(RESULTS)).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void saysThatNothingIsFound(Browser browser) {
        assertThat(ask(browser, "/search/", "xyzzy")).startsWith("Nothing found. Try another word");
        assertThat(browser.run("return document.getElementById('results').hidden"))
                .isEqualTo(true);
    }

    /** As after a withdrawal, or with a bad line. */
    @Test
    void saysSoWhereTheWordsCannotBeLoaded(Browser browser) {
        browser.open("/search/");
        browser.run("""
                window.fetch = () => Promise.reject(new Error('no line'));
                document.getElementById('q').value = 'money';
                document.querySelector('#find button').click();
                return true""");
        assertThat(browser.runUntilDone(ANSWER)).asString().startsWith("Search does not work here.");
    }

    @Test
    void neverTakesWordsForHtml(Browser browser) {
        ask(browser, "/search/", "<img src=x onerror=alert(1)> money");
        assertThat(browser.run("return document.querySelectorAll('#results img, [role=status] img').length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource({"/search/,money", "/ur/search/,بجٹ"})
    void axeFindsNothingInTheResults(String search, String words, Browser browser) throws IOException {
        ask(browser, search, words);
        browser.run(AxeBrowserTest.axe() + "; return axe.version;");
        for (int width : List.of(320, 1280)) {
            browser.width(width);
            assertThat(Browser.strings(browser.runUntilDone(AxeBrowserTest.CHECK)))
                    .as("%s", width)
                    .isEmpty();
        }
    }

    @Test
    void withoutAScriptThereIsNoFieldButTheListOfAllPages(ExampleSite site) throws IOException {
        Document page = Jsoup.parse(Files.readString(site.file("/ur/search/")), "https://example.org/ur/search/");
        assertThat(page.select("form:not([hidden])")).isEmpty();
        assertThat(page.select("noscript p").text()).isNotEmpty();
        assertThat(page.select("main .big-link a").eachAttr("abs:href"))
                .containsExactly("https://example.org/ur/pages/");
    }

    private static String ask(Browser browser, String search, String words) {
        browser.open(search + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        return String.valueOf(browser.runUntilDone(ANSWER));
    }
}
