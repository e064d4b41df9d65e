package org.plainleaf.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Document;
import org.plainleaf.model.Omission;
import org.plainleaf.model.OwnParts;
import org.plainleaf.model.TranslationState;
import org.plainleaf.model.Wording;

/**
 * Which blocks of a page one language leaves out, by their English text. A list or a box of which nothing is left goes too,
 * with its title. What may never be left out is in no case here, whatever the rows say. Changed by nobody once it is made.
 */
public final class LeftOut {
    private static final String WITH_ITS_BOX = "all that is in its box is left out";

    /** Nothing is left out. */
    static final LeftOut NOTHING = new LeftOut(Map.of());

    private final Map<String, String> reasons;

    private LeftOut(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /**
     * What the rows of a language leave out of a page; rows that do not fit are reported.
     *
     * @param least the least state of a translation that readers see on this page: who cannot give it cannot leave anything out
     */
    static LeftOut of(Document document, OwnParts own, TranslationState least, Report report) {
        List<Omission> rows = own.omissions(document.key());
        LeftOut leftOut = new LeftOut(new LinkedHashMap<>());
        if (!rows.isEmpty() && !OwnParts.mayChange(document)) {
            rows.forEach(row -> report.add(OmissionRules.error(
                    row,
                    "Nothing can be left out of this story: its teller said yes to the text as it is.",
                    "Delete the row, or ask the teller whether the story itself may change.")));
        } else if (!rows.isEmpty()) {
            OmissionRules rules = new OmissionRules(document, least, report);
            rows.forEach(row -> rules.text(row).ifPresent(text -> leftOut.reasons.put(text, row.reason())));
            rows.forEach(row -> leftOut.keepPointsWithMore(document.body(), row, report));
        }
        return leftOut;
    }

    /** The texts of a page that nobody is asked for, by their English, with the reason. */
    public static Map<String, String> reasons(Document document, OwnParts own, TranslationState least) {
        LeftOut leftOut = of(document, own, least, finding -> {});
        Map<String, String> all = new LinkedHashMap<>(leftOut.reasons);
        if (!all.isEmpty()) {
            Set<String> left = new HashSet<>();
            Segmenter.segments(document.head(), leftOut.without(document.body()))
                    .forEach(segment -> left.add(segment.text()));
            Segmenter.segments(document).stream()
                    .map(Segment::text)
                    .filter(text -> !left.contains(text))
                    .forEach(text -> all.putIfAbsent(text, WITH_ITS_BOX));
        }
        return all;
    }

    /** The texts that rows leave out. */
    Set<String> texts() {
        return reasons.keySet();
    }

    /** Why a text is left out; nothing where it is not. */
    Optional<String> reason(String text) {
        return Optional.ofNullable(reasons.get(text));
    }

    /** The same blocks without those that are left out. */
    List<Block> without(List<Block> blocks) {
        if (reasons.isEmpty()) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>();
        blocks.forEach(block -> kept(block).ifPresent(kept::add));
        return kept;
    }

    private Optional<Block> kept(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return has(paragraph.wording()) ? Optional.empty() : Optional.of(block);
        } else if (block instanceof Block.ItemList list) {
            List<Block.Item> items = list.items().stream()
                    .map(item -> new Block.Item(without(item.blocks())))
                    .filter(item -> !item.blocks().isEmpty())
                    .toList();
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Block.ItemList(list.ordered(), list.start(), list.tight(), items));
        } else if (block instanceof Block.Quote quote) {
            List<Block> inside = without(quote.blocks());
            return inside.isEmpty() ? Optional.empty() : Optional.of(new Block.Quote(inside));
        } else if (block instanceof Block.Box box && box.kind() != BoxKind.STAFF) {
            List<Block> inside = without(box.blocks());
            return inside.isEmpty() && !box.blocks().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Block.Box(box.kind(), box.title(), inside, box.original(), box.span()));
        }
        return Optional.of(block);
    }

    private boolean has(Wording wording) {
        return reasons.containsKey(TagEncoder.encode(wording.inlines()).text());
    }

    /** A point of a list under which more stands would leave that behind without its words. */
    private void keepPointsWithMore(List<Block> blocks, Omission row, Report report) {
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> keepPointWithMore(item.blocks(), row, report));
            } else if (block instanceof Block.Quote quote) {
                keepPointsWithMore(quote.blocks(), row, report);
            } else if (block instanceof Block.Box box && box.kind() != BoxKind.STAFF) {
                keepPointsWithMore(box.blocks(), row, report);
            }
        }
    }

    private void keepPointWithMore(List<Block> item, Omission row, Report report) {
        keepPointsWithMore(item, row, report);
        if (!item.isEmpty() && item.get(0) instanceof Block.Paragraph first && has(first.wording())) {
            String text = TagEncoder.encode(first.wording().inlines()).text();
            if (row.fits(text) && !without(item).isEmpty()) {
                reasons.remove(text);
                report.add(OmissionRules.error(
                        row,
                        "This point of a list cannot be left out alone: more stands under it.",
                        "Leave out all that is under it as well, or let it stand."));
            }
        }
    }
}
