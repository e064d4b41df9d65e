package org.plainleaf.check.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;

/**
 * Translations follow changes of the English text. One finding a page and language. How long it has been so is counted from
 * the day when the English was last checked, where that is after the last work on the translation; else nobody knows it.
 */
public final class StaleCheck implements EditionCheck {
    private static final String RULE = "translation/stale";
    private static final int NAMED = 2;
    private static final int LONGEST = 40;

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        Edition edition = prose.edition();
        int changed = edition.progress().changed();
        if (edition.language().isEnglish() || changed == 0) {
            return;
        }
        List<Wording> blocks = blocks(edition);
        // A mark without any newer English may come from a translator who only left it standing.
        boolean marked = !blocks.isEmpty();
        String since = "The English text changed" + (marked ? ", or the translation is marked as fuzzy" : "");
        Severity severity = Severity.WARNING;
        LocalDate reviewed = edition.document().head().reviewed();
        LocalDate translated = edition.translated();
        if (translated != null && reviewed.isAfter(translated)) {
            since = "The English text changed by " + reviewed;
            int days = subject.standards()
                    .limit(RULE, "days", prose.file(), edition.language().tag());
            severity = reviewed.plusDays(days).isBefore(subject.today()) ? Severity.ERROR : Severity.WARNING;
        }
        report.add(new Finding(
                place(edition, blocks),
                0,
                severity,
                RULE,
                since + ", and " + (changed == 1 ? "1 part is" : changed + " parts are") + " not translated anew"
                        + names(blocks, changed) + ".",
                "Translate what is new"
                        + (marked ? ", and take away the mark where the words are right" : "")
                        + ". Until then readers see these parts in English."));
    }

    /** The parts that are marked as changed. Of the others, only the old words are known, and nobody can read those. */
    private static List<Wording> blocks(Edition edition) {
        List<Wording> all = new ArrayList<>(edition.texts().values());
        Blocks.eachWording(edition.body(), all::add);
        return all.stream()
                .filter(wording -> wording.origin() == Wording.Origin.CHANGED)
                .toList();
    }

    private static Place place(Edition edition, List<Wording> blocks) {
        Wording.@Nullable Written written =
                blocks.isEmpty() ? null : blocks.get(0).written();
        return written == null
                ? Place.startOf("translations/" + edition.language().tag() + "/"
                        + edition.document().key() + ".po")
                : written.source().place(written.span());
    }

    private static String names(List<Wording> blocks, int changed) {
        List<String> names = new ArrayList<>();
        for (Wording wording : blocks.subList(0, Math.min(NAMED, blocks.size()))) {
            String text = wording.plainText();
            names.add("\""
                    + (text.length() > LONGEST ? text.substring(0, LONGEST - 1).strip() + "…" : text) + "\"");
        }
        int more = changed - names.size();
        return names.isEmpty() ? "" : ": " + String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }
}
