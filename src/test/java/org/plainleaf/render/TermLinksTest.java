package org.plainleaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Term;
import org.plainleaf.model.Wording;
import org.plainleaf.source.MarkdownReader;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

final class TermLinksTest {
    private final TermLinks links = new TermLinks(new Glossary(List.of(
            new Term(
                    "advocate",
                    List.of("advocate"),
                    Wording.plain("helps you", new Span(0, 0)),
                    Term.Use.EXPLAIN,
                    "",
                    ""),
            new Term(
                    "council",
                    List.of("council"),
                    Wording.plain("the council", new Span(0, 0)),
                    Term.Use.USE,
                    "",
                    ""))));

    private long linked(String markdown) {
        SourceText source = new SourceText("page.md", markdown);
        List<Block> blocks = links.link(MarkdownReader.read(source, new Span(0, source.length()), f -> {}));
        long[] count = {0};
        Blocks.eachInline(blocks, inline -> count[0] += inline instanceof Inline.TermUse ? 1 : 0);
        return count[0];
    }

    @Test
    void linksTheFirstUseOnly() {
        assertThat(linked("An advocate helps.\n\n- the advocate\n- **advocate**\n"))
                .isEqualTo(1);
        assertThat(links.used()).extracting(Term::key).containsExactly("advocate");
        assertThat(linked("advocate again, on the same page\n")).isZero();
    }

    @Test
    void neverLinksInHeadingsLinksQuotationsCodeOrTheSentenceToShow() {
        assertThat(linked("""
                        ## An advocate

                        [advocate](/x/)

                        > advocate

                        `advocate`

                        ::: say-this
                        advocate
                        :::

                        ::: quote
                        advocate
                        :::

                            advocate
                        """)).isZero();
    }

    @Test
    void linksInsideBoxesListsAndTables() {
        assertThat(linked("::: note\n- an **advocate**\n:::\n")).isEqualTo(1);
    }

    @Test
    void plainWordsAreNotLinked() {
        assertThat(linked("Ask the council.\n")).isZero();
    }
}
