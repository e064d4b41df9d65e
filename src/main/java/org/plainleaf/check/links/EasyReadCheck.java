package org.plainleaf.check.links;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plainleaf.check.rule.DocumentCheck;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Document;
import org.plainleaf.model.Format;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Leaflet;
import org.plainleaf.model.Wording;

/**
 * In Easy Read, each idea stands beside a picture that shows it (Department of Health, Making written information easier to
 * understand, 2009; Inclusion Europe, Information for all): every item of a list in a box {@code easy-read}, and every item
 * of a list outside of boxes in a leaflet that is printed in Easy Read.
 */
public final class EasyReadCheck implements DocumentCheck {
    private static final String RULE = "media/easy-read-picture";

    @Override
    public void check(Document document, SiteCheck.Subject subject, Report report) {
        List<Block.Item> rows = new ArrayList<>();
        Blocks.each(document.body(), block -> {
            if (block instanceof Block.Box box && box.kind() == BoxKind.EASY_READ) {
                rows.addAll(items(box.blocks()));
            }
        });
        if (document instanceof Leaflet leaflet && leaflet.formats().contains(Format.EASY_READ)) {
            rows.addAll(items(leaflet.body()));
        }
        for (Block.Item row : rows) {
            if (!hasPicture(row)) {
                add(row, document, report);
            }
        }
    }

    private static List<Block.Item> items(List<Block> blocks) {
        List<Block.Item> items = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                items.addAll(list.items());
            }
        }
        return items;
    }

    private static boolean hasPicture(Block.Item row) {
        AtomicBoolean found = new AtomicBoolean();
        Blocks.eachInline(row.blocks(), inline -> {
            if (inline instanceof Inline.Image) {
                found.set(true);
            }
        });
        return found.get();
    }

    private static void add(Block.Item row, Document document, Report report) {
        List<Wording> words = new ArrayList<>();
        Blocks.eachWording(row.blocks(), words::add);
        report.add(Finding.error(
                words.isEmpty()
                        ? document.head().place("title")
                        : document.head().source().place(words.get(0).span()),
                RULE,
                "This row has no picture. Easy Read shows each idea in a picture too.",
                "Put one at its start: ![What it shows](/media/name.png)"));
    }
}
