package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages around leaflets: the shelf, the page for staff, the pages behind the square codes. */
@ExtendWith(ExampleSite.Given.class)
class LeafletPagesTest {
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern LABEL = Pattern.compile("<label for=\"([^\"]+)\">([^<]+)</label>");
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"]+\\.pdf)\"[^>]*>(.*?)</a>");
    private static final Pattern SIZE = Pattern.compile("([0-9,]+)\\s*KB");

    @Test
    void thePageForStaffHasLabelledInputsAndSendsNothing(ExampleSite site) throws IOException {
        List<String> desks = site.pages().stream()
                .filter(page -> page.matches("(/[A-Za-z-]+)?/leaflets/[^/]+/desk/"))
                .toList();
        assertThat(desks).hasSize(62);
        for (String address : desks) {
            String page = page(site, address);
            List<String> labelled = LABEL.matcher(page)
                    .results()
                    .map(label -> "id=\"" + label.group(1) + "\"")
                    .toList();
            List<String> inputs =
                    INPUT.matcher(page).results().map(input -> input.group(1)).toList();
            assertThat(inputs).as(address).hasSize(7);
            assertThat(labelled).as(address).hasSize(7).doesNotHaveDuplicates();
            assertThat(inputs)
                    .as(address)
                    .allMatch(input -> labelled.stream().anyMatch(input::contains))
                    .allMatch(input -> input.contains("autocomplete=\"off\""))
                    .noneMatch(input -> input.contains(" name="));
            assertThat(page).as(address).doesNotContain("<form", "<script", "<button", "submit");
            assertThat(page).as(address).containsPattern("desk-code\">PHB-0[12] [A-Za-z-]+ 2026-11 [0-9A-F]{4}<");
        }
    }

    @Test
    void theShelfLinksToFilesThatAreThereWithTheirSizes(ExampleSite site) throws IOException {
        for (String home : site.homes()) {
            Map<Path, String> links = links(site, home + "leaflets/");
            assertThat(links).as(home).hasSizeGreaterThan(2);
            assertThat(links.keySet()).as(home).allMatch(Files::isRegularFile);
        }
        for (Map.Entry<Path, String> link : links(site, "/leaflets/").entrySet()) {
            List<String> sizes = SIZE.matcher(link.getValue())
                    .results()
                    .map(size -> size.group(1).replace(",", ""))
                    .toList();
            long real = Math.max(1, (Files.size(link.getKey()) + 512) / 1024);
            assertThat(sizes).as(link.toString()).containsExactly(Long.toString(real));
        }
    }

    @Test
    void everyPdfIsLinkedFromSomePageOrIsForAPlace(ExampleSite site) throws IOException {
        Set<Path> linked = new TreeSet<>();
        for (String address : site.pages()) {
            linked.addAll(links(site, address).keySet());
        }
        List<Path> made;
        try (Stream<Path> files = Files.walk(site.file("/leaflets/").resolveSibling("."))) {
            made = files.map(Path::normalize)
                    .filter(file -> file.toString().endsWith(".pdf"))
                    .toList();
        }
        assertThat(made).hasSizeGreaterThan(31 * 7);
        assertThat(made)
                .filteredOn(file -> !file.toString().endsWith("-oakfield-surgery.pdf"))
                .allMatch(linked::contains);
        assertThat(linked).allMatch(Files::isRegularFile);
    }

    @Test
    void everyCodeOnTheSiteHasAPageThatSaysYes(ExampleSite site) throws IOException {
        List<String> codes = Files.readAllLines(site.file("/leaflets/codes.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        assertThat(codes).hasSizeGreaterThan(60);
        for (String code : codes) {
            String[] parts = code.split(" ", -1);
            String address = (parts[1].equals("en") ? "" : "/" + parts[1])
                    + ("/p/" + parts[0].substring(4) + "/" + parts[3] + "/").toLowerCase(Locale.ROOT);
            assertThat(page(site, address)).as(address).contains("<div class=\"box yes\">", code);
        }
    }

    /** The PDFs that a page links to, and the words of the links. */
    private static Map<Path, String> links(ExampleSite site, String address) throws IOException {
        Map<Path, String> links = new LinkedHashMap<>();
        for (MatchResult link : LINK.matcher(page(site, address)).results().toList()) {
            links.put(site.file(address).resolveSibling(link.group(1)).normalize(), link.group(2));
        }
        return links;
    }

    private static String page(ExampleSite site, String address) throws IOException {
        return Files.readString(site.file(address));
    }
}
