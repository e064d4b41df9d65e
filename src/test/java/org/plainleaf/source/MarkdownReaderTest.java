package org.plainleaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Inline;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

final class MarkdownReaderTest {
    private final Findings findings = new Findings();

    private List<Block> read(String markdown) {
        SourceText source = new SourceText("page.md", markdown);
        return MarkdownReader.read(source, new Span(0, source.length()), findings);
    }

    private List<String> rules() {
        return findings.sorted().stream()
                .map(f -> f.place().line() + ":" + f.place().column() + " " + f.rule())
                .toList();
    }

    @Test
    void boxesNestAndCloseFromTheInside() {
        List<Block> blocks = read("::: note A title\none\n\n::: checklist\n- two\n:::\nthree\n:::\nfour\n");
        assertThat(blocks).hasSize(2);
        Block.Box note = (Block.Box) blocks.get(0);
        assertThat(note.kind()).isEqualTo(BoxKind.NOTE);
        assertThat(note.title()).extracting(t -> t == null ? "" : t.plainText()).isEqualTo("A title");
        assertThat(note.blocks()).hasSize(3);
        assertThat(((Block.Box) note.blocks().get(1)).kind()).isEqualTo(BoxKind.CHECKLIST);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aClosingLineInsideCodeIsCode() {
        List<Block> blocks = read("::: note\n```\n:::\n```\n:::\nafter\n");
        assertThat(blocks).hasSize(2);
        assertThat(((Block.Box) blocks.get(0)).blocks()).hasOnlyElementsOfType(Block.CodeBlock.class);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void boxesStandInListsAndLeaveThem() {
        List<Block> blocks = read("- one\n\n  ::: note\n  inside\n  :::\n- two\n");
        Block.ItemList list = (Block.ItemList) blocks.get(0);
        assertThat(list.items()).hasSize(2);
        assertThat(list.items().get(0).blocks().get(1)).isInstanceOf(Block.Box.class);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void saysWhereABoxIsUnknownOpenOrStray() {
        read("::: nota\nx\n:::\n\n:::\n\n::: note\n");
        assertThat(rules())
                .containsExactly("1:1 markup/box-unknown", "5:1 markup/box-not-open", "7:1 markup/box-not-closed");
        assertThat(findings.sorted().get(0).advice()).isEqualTo("Did you mean \"note\"?");
    }

    @Test
    void factsAreReadInTextAndNotInCodeOrAfterABackslash() {
        Block.Paragraph paragraph = (Block.Paragraph)
                read("Call {phone.us}, `{phone.us}` or \\{phone.us} {a}.\n").get(0);
        assertThat(paragraph.wording().inlines())
                .filteredOn(Inline.FactUse.class::isInstance)
                .hasSize(1);
        assertThat(paragraph.wording().plainText()).isEqualTo("Call {phone.us}, {phone.us} or {phone.us} {a}.");
    }

    @Test
    void headingsGetIdsThatStandOnce() {
        List<Block> blocks = read("## Who to ask?\n## Who to ask\n## Später {#later}\n## Main\n");
        assertThat(blocks)
                .extracting(b -> ((Block.Heading) b).id())
                .containsExactly("who-to-ask", "who-to-ask-2", "later", "main-2");
        assertThat(((Block.Heading) blocks.get(2)).wording().plainText()).isEqualTo("Später");
    }

    @Test
    void saysWhereHtmlStands() {
        read("Text <b>bold</b>\n\n<div>\nx\n</div>\n\n<!-- a remark -->\n\nAn end </i> alone\n");
        assertThat(rules()).containsExactly("1:6 markup/raw-html", "3:1 markup/raw-html", "9:8 markup/raw-html");
    }

    @Test
    void refusesLinksThatCanRunSomething() {
        read("[a](javascript:alert(1)) [b](JAVASCRIPT:x) [c](data:text/html,x) [d](https://a.example) [e](tel:999)\n");
        assertThat(findings.sorted())
                .extracting(Finding::rule)
                .containsOnly("links/unsafe")
                .hasSize(3);
    }

    @Test
    void depthHasAnEnd() {
        read("> ".repeat(5_000) + "deep\n\n" + "- ".repeat(5_000) + "deep\n\n" + "*a **b ".repeat(20_000) + "\n\n"
                + "[".repeat(50_000) + "\n\n" + "::: note\n".repeat(5_000));
        assertThat(findings.sorted()).isNotEmpty();
    }
}
