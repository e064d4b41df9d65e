package org.plainleaf.check.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.build.Build;

/** A page that is read the quick way is the page that jsoup, and so a browser, reads; whatever else is in it, it is left to jsoup. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainMarkupTest {
    private static final int CHANGED = 20_000;
    private static final List<String> BITS = List.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<a href=\"#\">",
            "</a>",
            "<b>",
            "</b>",
            "<li>",
            "</li>",
            "<ul>",
            "</ul>",
            "<h2>",
            "</h2>",
            "<table>",
            "</table>",
            "<thead><tr><th>",
            "</th></tr></thead>",
            "<td>",
            "<tr>",
            "<svg>",
            "</svg>",
            "<path d=\"M0\"/>",
            "<br>",
            "<br/>",
            "</br>",
            "<!-- x -->",
            "<!-->",
            "<!--->",
            "--!>",
            "&amp;",
            "&nbsp",
            "&lt",
            "&#x41;",
            "&notit;",
            "<",
            ">",
            "\"",
            "'",
            " id=\"a\"",
            " ID=a",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<textarea>\n",
            "</textarea>",
            "<pre>\n",
            "</pre>",
            "<form>",
            "</form>",
            "<select><option>",
            "</option></select>",
            "<title>",
            "</title>",
            "<head>",
            "</head>",
            "<body class=\"x\">",
            "</body>",
            "<html>",
            "</html>",
            "<button>",
            "</button>",
            "<dl><dt>",
            "</dt></dl>",
            "<dd>",
            "</dd>",
            "<input>",
            "<meta charset=\"utf-8\">",
            "<template>",
            "<math>",
            "<iframe>",
            "<noscript>",
            "<x-y>",
            "</x-y>",
            "\n",
            "\u0000",
            "\r\n",
            "\f",
            "text",
            "<span lang=\"ur\">",
            "</span>",
            "<symbol viewBox=\"0 0 1 1\">",
            "</symbol>",
            "<hr>",
            "<option>",
            "</option>",
            "<caption>",
            "</caption>",
            "<summary>",
            "</summary>",
            "<details>",
            "</details>",
            "<em>",
            "</em>",
            "<main>",
            "</main>",
            "<section/>");

    private final List<String> pages = new ArrayList<>();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("site");
        new Build(Path.of("src/test/resources/sites/base"), LocalDate.of(2026, 11, 27), (part, done, total) -> {})
                .build(out);
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : (Iterable<Path>)
                    files.filter(f -> f.toString().endsWith(".html")).sorted()::iterator) {
                pages.add(Files.readString(file));
            }
        }
    }

    /** Were they not, the quick way would be of no use. */
    @Test
    void readsThePagesOfPlainleaf() {
        List<String> quick = pages.stream()
                .filter(page ->
                        PlainMarkup.read(page.getBytes(StandardCharsets.UTF_8)).isPresent())
                .toList();

        assertThat(quick.size()).isGreaterThan(pages.size() * 8 / 10);
        quick.forEach(PlainMarkupTest::compare);
    }

    @Test
    void readsChangedPagesAsBrowsersDoOrNotAtAll() {
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < CHANGED; i++) {
            String page = changed(pages.get(random.nextInt(pages.size())), random);
            read += compare(page) ? 1 : 0;
        }
        assertThat(read).as("pages that were read").isBetween(CHANGED / 50, CHANGED * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<div>b</div></p>",
                "<p>a</div>",
                "<ul><p>a</p></ul><li>b</li>",
                "<a href=\"#a\">a<a href=\"#b\">b</a></a>",
                "<table><tr><td>a</td></tr></table>",
                "<table>words<tbody><tr><td>a</td></tr></tbody></table>",
                "<select><p>a</p></select>",
                "<h2>a<h3>b</h3></h2>",
                "<p title='a'>b</p>",
                "<p TITLE=\"a\">b</p>",
                "<p title=\"a\" title=\"b\">c</p>",
                "<pre>\na</pre>",
                "<div/>a",
                "<frameset></frameset>",
                "<svg><p>a</p></svg>",
                "<template><p>a</p></template>",
                "<b><p>a</b>b</p>",
                "<dl><dd><div><dt>a</dt></div></dd></dl>",
                "</body><p>a</p>"
            })
    void leavesToJsoupWhatABrowserMends(String body) {
        assertThat(PlainMarkup.read(page(body).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void readsPlainText() {
        assertThat(
                        compare(
                                page(
                                        "<p title=\"a &amp; b\">c &lt; d &notit; <b>e</b> <!-- f --> g</p>\n<hr>\n<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>")))
                .isTrue();
    }

    private static String page(String body) {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<title>a</title>\n</head>\n<body>\n" + body
                + "\n</body>\n</html>\n";
    }

    /** Puts some bits into a page, or takes some away, or moves some. */
    private static String changed(String page, Random random) {
        StringBuilder changed = new StringBuilder(page);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = changed.indexOf("<", random.nextInt(changed.length()));
            at = at < 0 || random.nextInt(4) == 0 ? random.nextInt(changed.length()) : at;
            int end = changed.indexOf(">", at) + 1;
            if (random.nextInt(3) == 0 && end > 0) {
                changed.delete(at, end);
            } else {
                changed.insert(at, BITS.get(random.nextInt(BITS.size())));
                if (random.nextBoolean()) {
                    int later = Math.min(changed.length(), at + random.nextInt(60));
                    changed.insert(later, BITS.get(random.nextInt(BITS.size())));
                }
            }
        }
        return changed.toString();
    }

    /** Whether a page is read; fails where it is read in another way than by jsoup. */
    private static boolean compare(String page) {
        Optional<Document> quick = PlainMarkup.read(page.getBytes(StandardCharsets.UTF_8));
        quick.ifPresent(document -> assertThat(shape(document)).as(page).isEqualTo(shape(Jsoup.parse(page))));
        return quick.isPresent();
    }

    /** Elements, their attributes and words; blanks outside of head and body, and comments, do not count. */
    private static String shape(Document document) {
        StringBuilder out = new StringBuilder();
        document.children().forEach(element -> shape(element, out));
        return out.toString();
    }

    private static void shape(Element element, StringBuilder out) {
        TreeMap<String, String> attributes = new TreeMap<>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        out.append('<').append(element.normalName()).append(attributes).append('>');
        boolean words = !List.of("html", "head", "table", "thead", "tbody", "tfoot", "tr", "select", "optgroup")
                .contains(element.normalName());
        StringBuilder text = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode run) {
                text.append(run.getWholeText());
            } else if (child instanceof DataNode data) {
                text.append(data.getWholeData());
            } else if (child instanceof Element inner) {
                out.append(words ? text : text.toString().strip());
                text.setLength(0);
                shape(inner, out);
            }
        }
        boolean body = element.normalName().equals("body");
        out.append(words && !body ? text : text.toString().strip());
        out.append("</").append(element.normalName()).append('>');
    }
}
