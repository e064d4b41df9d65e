package org.plainleaf.translate;

import java.util.ArrayList;
import java.util.List;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Block;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.TranslationState;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoKey;

/**
 * Texts that only one language has: what the ledger says of them, and where they stand. In the ledger a text is a pair like
 * any other: what it says in English, and its Markdown, letter by letter.
 */
public final class Additions {
    private static final String RULE = "translation/addition";
    private static final String CONTEXT = "addition ";

    private Additions() {}

    /** The pair that is checked and approved. */
    public static PoEntry entry(Addition addition) {
        // Where it stands belongs to what was approved: under another heading the same words may say something else.
        String place = " " + addition.page() + (addition.after() == null ? "" : "#" + addition.after());
        return PoEntry.of(new PoKey(CONTEXT + addition.name() + place, addition.english()), addition.body());
    }

    /** What is known of it: a person wrote it, or more. */
    public static TranslationState state(Addition addition, Ledger ledger) {
        return ledger.state(entry(addition)).orElse(TranslationState.TRANSLATED);
    }

    /** Reports a text that stands on somebody's own story. */
    static void refuse(Addition addition, Report report) {
        report.add(Finding.error(
                addition.pagePlace(),
                RULE,
                "Nothing can be added to this story: its teller said yes to the text as it is.",
                "Ask the teller. If they agree, write it into the story itself, or put it on another page."));
    }

    /**
     * Puts a text into the blocks of a page: before the heading that follows its own, of whatever level, so that it stands
     * under its own to the eye too. False after a finding where the page has no such heading.
     */
    static boolean place(Addition addition, List<Block> into, Report report) {
        int at = addition.after() == null ? 0 : behindHeading(addition.after(), into);
        if (at < 0) {
            List<String> ids = new ArrayList<>();
            into.forEach(
                    block -> ids.addAll(block instanceof Block.Heading heading ? List.of(heading.id()) : List.of()));
            report.add(Finding.error(
                    addition.afterPlace(),
                    RULE,
                    "No heading of \"" + addition.page() + "\" has the id \"" + addition.after() + "\".",
                    NearestName.to(String.valueOf(addition.after()), ids)
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse(
                                    ids.isEmpty()
                                            ? "The page has no headings: delete this line."
                                            : "It has: " + String.join(", ", ids) + ".")));
            return false;
        }
        while (at < into.size() && !(into.get(at) instanceof Block.Heading)) {
            at++;
        }
        into.addAll(at, addition.blocks());
        return true;
    }

    private static int behindHeading(String id, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.id().equals(id)) {
                return i + 1;
            }
        }
        return -1;
    }
}
