package org.plainleaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainleaf.model.Block;
import org.plainleaf.model.Edition;
import org.plainleaf.model.InfoPage;
import org.plainleaf.model.Wording;
import org.plainleaf.source.MarkdownReader;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** English words on a page of another language say that they are English. */
final class FallbackTest {
    private static String html(String markdown) {
        SourceText source = new SourceText("page.md", markdown);
        List<Block> blocks = new ArrayList<>();
        for (Block block : MarkdownReader.read(source, new Span(0, source.length()), f -> {})) {
            blocks.add(untranslated(block));
        }
        InfoPage page = PlainPage.document(blocks);
        return PlainPage.html(Edition.english(page));
    }

    private static Block untranslated(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.wording().withOrigin(Wording.Origin.UNTRANSLATED));
        } else if (block instanceof Block.Heading heading) {
            return new Block.Heading(
                    heading.level(), heading.id(), heading.wording().withOrigin(Wording.Origin.CHANGED));
        } else if (block instanceof Block.ItemList list) {
            return new Block.ItemList(
                    list.ordered(),
                    list.start(),
                    list.tight(),
                    list.items().stream()
                            .map(i -> new Block.Item(i.blocks().stream()
                                    .map(FallbackTest::untranslated)
                                    .toList()))
                            .toList());
        }
        return block;
    }

    @Test
    void everyBlockCarriesItsOwnLanguage() {
        assertThat(html("## Head {#h}\n\nText\n"))
                .contains("<h2 id=\"h\" class=\"english\" lang=\"en\" dir=\"ltr\">Head</h2>")
                .contains("<p class=\"english\" lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void aTightListCarriesItOnItsItems() {
        assertThat(html("- one\n- two\n")).contains("<li class=\"english\" lang=\"en\" dir=\"ltr\">two</li>");
    }

    @Test
    void onlyTheFirstOfARunHasALabel() {
        assertThat(html("one\n\ntwo\n\n- three\n").split("english-label", -1)).hasSize(2);
    }
}
