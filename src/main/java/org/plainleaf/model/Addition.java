package org.plainleaf.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.Writing;

/**
 * A text that only one language has, on a page that all languages have.
 *
 * @param name name of its file
 * @param page key of the page
 * @param after id of the English heading under which it stands, at the end; null for the text before the first heading
 * @param english what it says, for staff who do not read the language
 * @param reason why it is there
 * @param by code of who wrote it, never a name
 * @param source its file
 * @param markdown where its text stands in the file
 * @param blocks its text: paragraphs, lists and boxes, all of the origin {@link Wording.Origin#ADDED}
 * @param pagePlace where the page is written down
 * @param afterPlace where the heading is written down; the start of the file where it is not
 * @param allowances where its authors switched rules off, and why
 */
public record Addition(
        String name,
        String page,
        @Nullable String after,
        String english,
        String reason,
        String by,
        SourceText source,
        Span markdown,
        List<Block> blocks,
        Place pagePlace,
        Place afterPlace,
        List<Allowance> allowances) {
    public Addition {
        blocks = List.copyOf(blocks);
        allowances = List.copyOf(allowances);
    }

    /** Its text as it is written. Ends of lines count for the same on all computers. */
    public String body() {
        return source.slice(markdown).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The same with other blocks. */
    public Addition withBlocks(List<Block> others) {
        return new Addition(
                name, page, after, english, reason, by, source, markdown, others, pagePlace, afterPlace, allowances);
    }

    /** Its words, one paragraph after the other, each on a line of its own. */
    public Wording words() {
        List<Inline> all = new ArrayList<>();
        Blocks.eachWording(blocks, wording -> {
            if (!all.isEmpty()) {
                all.add(new Inline.Text("\n", markdown));
            }
            all.addAll(wording.inlines());
        });
        return new Wording(
                all, Span.at(0), Wording.Origin.ADDED, new Wording.Written(source, markdown, Writing.MARKDOWN));
    }
}
