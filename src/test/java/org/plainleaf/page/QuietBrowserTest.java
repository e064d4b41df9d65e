package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages ask nobody else for anything, and break none of their own rules. */
@InBrowser
class QuietBrowserTest {
    @Test
    void noPageAsksAnotherHostOrComplains(Browser browser, ExampleSite site) {
        browser.open("/");
        browser.complaints();
        browser.foreignRequests();
        List<String> faults = new ArrayList<>();
        for (String page : pages(site)) {
            browser.open(page);
            browser.complaints().forEach(fault -> faults.add(page + ": " + fault));
            browser.foreignRequests().forEach(url -> faults.add(page + " asks for " + url));
        }
        assertThat(faults).isEmpty();
    }

    /** A page of each kind and the first page of each language. An unknown address is a complaint in itself. */
    private static List<String> pages(ExampleSite site) {
        Stream<String> kinds = Stream.of(PageKind.values()).map(PageKind::address);
        return Stream.of(kinds, site.homes().stream(), Stream.of("/404.html"))
                .flatMap(pages -> pages)
                .filter(site::has)
                .distinct()
                .toList();
    }
}
