package org.plainleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Edition;
import org.plainleaf.model.InfoPage;
import org.plainleaf.model.Language;
import org.plainleaf.model.PseudoLanguages;
import org.plainleaf.model.TranslationState;
import org.plainleaf.render.PlainPage;
import org.plainleaf.source.MarkdownReader;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoReader;
import org.plainleaf.translate.po.PoWriter;

/** The two laws of translation: the same words give the same page, and no words can change the shape of a page. */
final class TranslationLawTest {
    private static final int HOSTILE = 20_000;
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>");
    /** The label before a heading that is still in English; no part of the text. */
    private static final Pattern LABEL = Pattern.compile("<p><span class=\"english-label\"[^>]*>[^<]*</span> </p>\n");

    private static final List<String> INLINE = List.of("strong", "em", "code", "br", "span", "bdi");

    private static final String OWN_BOXES = """
            Start with {phone.helpline} and \\{not.fact} and a \\<b1> tag, `code {x.y} <a1>` and \\\\<i2/>.

            ## A heading {#own}

            ::: note A title with {phone.x}
            Text **bold <a1> \\<a1>** *and* [a link](/x/) ![a plan](/media/plan.png)

            - one
            - two
              1. [deep](#own)
              2. *three*

            ::: checklist
            - tick
            :::
            :::

            ::: which-is-which
            - **A**: b
            :::

            ::: quote
            > Words
            >
            > — Somebody
            :::

            ::: cards
            - **Card**

              Text

              [Link](/y/)
            :::

            | a | b |
            |---|:-:|
            | 1 {x.y} | **c** |

            Line one\\
            line two &amp; &lt;b1&gt; &#123;phone.x&#125;
            """;

    private static List<String> examples() throws IOException {
        List<String> all = new ArrayList<>();
        ExampleReader.readExamples(TestResources.getSpec()).forEach(e -> all.add(e.getSource()));
        ExampleReader.readExamples(TestResources.getGfmSpec()).forEach(e -> all.add(e.getSource()));
        all.add(OWN_BOXES);
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".md"))::iterator) {
                all.add(Files.readString(file).replaceFirst("(?s)^---\n.*?\n---\n", ""));
            }
        }
        return all;
    }

    @Test
    void theSameWordsGiveTheSamePage() throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(1_300);
        for (String example : examples) {
            InfoPage page = page(example);
            Findings findings = new Findings();
            Edition edition = translated(page, (segment, i) -> segment, findings);
            assertThat(PlainPage.html(withoutSayThis(edition)))
                    .as(example)
                    .isEqualTo(PlainPage.html(withoutSayThis(Edition.english(page))));
            assertThat(findings.sorted()).as(example).isEmpty();
            assertThat(edition.progress().complete()).as(example).isTrue();
        }
    }

    /** The card with a sentence to show has a second line once it is translated; that is its point. */
    private static Edition withoutSayThis(Edition edition) {
        return new Edition(
                edition.document(),
                edition.language(),
                edition.texts(),
                edition.body().stream()
                        .filter(b -> !(b instanceof Block.Box box && box.kind() == BoxKind.SAY_THIS))
                        .toList(),
                edition.progress(),
                edition.translated());
    }

    @Test
    void noWordsCanChangeTheShapeOfAPage() throws IOException {
        Random random = new Random(20_261_122);
        List<String> examples = examples();
        int tried = 0;
        int accepted = 0;
        while (tried < HOSTILE) {
            String example = examples.get(random.nextInt(examples.size()));
            InfoPage page = page(example);
            int count = Segmenter.segments(page).size();
            if (count == 0) {
                continue;
            }
            Edition edition = translated(page, (segment, i) -> hostile(segment, random), new Findings());
            tried += count;
            accepted += edition.progress().done();
            assertThat(shape(edition.body())).as(example).isEqualTo(shape(page.body()));
            String html = PlainPage.html(withoutSayThis(edition));
            String english = PlainPage.html(withoutSayThis(Edition.english(page)));
            assertThat(blockTags(html)).as(html).isEqualTo(blockTags(english));
            assertThat(html).doesNotContainIgnoringCase("<script").doesNotContainIgnoringCase("<img src=\"x");
        }
        // Refusing everything would keep the law too, and help nobody.
        assertThat(accepted).isGreaterThan(HOSTILE / 4);
    }

    @Test
    void everyTextCanBePutIntoAPseudoLanguage() throws IOException {
        for (Language language : List.of(PseudoLanguages.ACCENTED, PseudoLanguages.MIRRORED)) {
            Catalogue catalogue = Catalogue.of(PseudoTranslator.into(language).orElseThrow());
            for (String example : examples()) {
                InfoPage page = page(example);
                Findings findings = new Findings();
                Edition edition = Translator.edition(page, language, catalogue, TranslationState.MACHINE, findings);
                assertThat(findings.sorted()).as(example).isEmpty();
                assertThat(edition.progress().complete()).as(example).isTrue();
                assertThat(shape(edition.body())).as(example).isEqualTo(shape(page.body()));
            }
        }
    }

    private static InfoPage page(String markdown) {
        SourceText source = new SourceText("page.md", markdown);
        return PlainPage.document(MarkdownReader.read(source, new Span(0, source.length()), finding -> {}));
    }

    private static Edition translated(InfoPage page, BiFunction<String, Integer, String> translate, Findings findings) {
        List<PoEntry> entries = new ArrayList<>();
        for (Segment segment : Segmenter.segments(page)) {
            entries.add(PoEntry.of(new PoKey(null, segment.text()), translate.apply(segment.text(), entries.size())));
        }
        // Through a file and back, as a translator's words come.
        String written =
                PoWriter.write(new PoFile(PoHeader.of(Map.of("Content-Type", "text/plain; charset=UTF-8")), entries));
        PoFile read = PoReader.read(new SourceText("page.po", written), findings);
        return Translator.edition(
                page,
                Language.ENGLISH,
                Catalogue.of(read, new SourceText("", ""), Ledger.read(List.of(), findings)),
                TranslationState.MACHINE,
                findings);
    }

    private static String hostile(String segment, Random random) {
        List<String> attacks = List.of(
                "1. ",
                "- ",
                "# ",
                "> ",
                "|",
                "\n\n",
                ":::",
                "::: note",
                "\n:::\n",
                "```\n",
                "    ",
                "***",
                "---\n",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</p><p>",
                "\"><b>",
                "&lt;",
                "&#60;script&#62;",
                "<a1>",
                "</a1>",
                "<a1",
                "<b1></b1>",
                "<br1/>",
                "<img1/>",
                "<code1>",
                "{phone.x}",
                "{",
                "\\<a1>",
                "\\",
                "\\\\",
                "[x](javascript:alert(1))",
                "![x](x)",
                "*x*",
                "_x_",
                "`x`",
                "\u202E",
                "\u0000",
                "\uD800",
                "{#id}",
                "<!-- -->",
                "| --- |",
                "\t",
                "<https://x.example>",
                "\r\n");
        StringBuilder out = new StringBuilder();
        switch (random.nextInt(4)) {
            case 0 -> out.append(attacks.get(random.nextInt(attacks.size()))).append(segment);
            case 1 -> {
                int at = random.nextInt(segment.length() + 1);
                out.append(segment, 0, at)
                        .append(attacks.get(random.nextInt(attacks.size())))
                        .append(segment, at, segment.length());
            }
            case 2 -> {
                for (int i = random.nextInt(6) + 1; i > 0; i--) {
                    out.append(attacks.get(random.nextInt(attacks.size())));
                }
            }
            default ->
                out.append(segment)
                        .append(attacks.get(random.nextInt(attacks.size())))
                        .append(segment);
        }
        return out.toString();
    }

    /** The kinds of the blocks and how they nest, without their words. */
    private static String shape(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            out.append(block.getClass().getSimpleName());
            if (block instanceof Block.ItemList list) {
                list.items()
                        .forEach(item ->
                                out.append('(').append(shape(item.blocks())).append(')'));
            } else if (block instanceof Block.Quote quote) {
                out.append('(').append(shape(quote.blocks())).append(')');
            } else if (block instanceof Block.Box box) {
                out.append(box.kind()).append('(').append(shape(box.blocks())).append(')');
            } else if (block instanceof Block.Table table) {
                out.append(table.head().size()).append('x').append(table.rows().size());
            } else if (block instanceof Block.Heading heading) {
                out.append(heading.level()).append(heading.id());
            }
            out.append(' ');
        }
        return out.toString();
    }

    /** The tags of a page without those that may move or go within a block, and without words. */
    private static List<String> blockTags(String html) {
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(LABEL.matcher(html).replaceAll(""));
        while (tag.find()) {
            if (!INLINE.contains(tag.group(2))
                    && !tag.group(2).equals("a")
                    && !tag.group(2).equals("img")) {
                tags.add(tag.group(1) + tag.group(2));
            }
        }
        return tags;
    }
}
