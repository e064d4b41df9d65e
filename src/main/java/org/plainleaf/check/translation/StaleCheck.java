package org.plainleaf.check.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Likeness;

/**
 * Translations follow changes of the English text. One finding a page and language. How long it has been so is counted from
 * the day when an update found the first change, which the translator's file says. Where it does not, the day counts on which
 * the English was last checked, if that is after the last work on the translation; else nobody knows it.
 */
public final class StaleCheck implements EditionCheck {
    private static final String RULE = "translation/stale";
    private static final int NAMED = 2;
    private static final int LINES = 12;
    private static final int LONGEST = 40;
    /** How much alike an old and a new text are at least. */
    private static final double ALIKE = 0.5;

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        Edition edition = prose.edition();
        int changed = edition.progress().changed();
        if (edition.language().isEnglish() || changed == 0) {
            return;
        }
        // Of parts that are not marked, only the old words are known.
        List<Wording> blocks = OpenParts.of(edition, origin -> origin == Wording.Origin.CHANGED);
        // A mark without any newer English may come from a translator who only left it standing.
        boolean marked = !blocks.isEmpty();
        String by = "";
        Severity severity = Severity.WARNING;
        LocalDate since = since(edition);
        if (since != null) {
            by = " by " + since;
            int days = subject.standards()
                    .limit(RULE, "days", prose.file(), edition.language().tag());
            severity = since.plusDays(days).isBefore(subject.today()) ? Severity.ERROR : Severity.WARNING;
        }
        Optional<Edition.LeftOver> former = marked ? Optional.empty() : former(edition);
        String open = (changed == 1 ? "1 part is" : changed + " parts are") + " not translated anew";
        String message;
        if (former.isPresent()) {
            message = "The English text here is not on the page any more: \""
                    + shortened(former.get().english()) + "\". Either the page changed" + by
                    + ", or this line was edited, and " + open + ".";
        } else {
            String doubt = marked && by.isEmpty() ? ", or the translation is marked as fuzzy" : "";
            message = "The English text changed" + by + doubt + ", and " + open + names(blocks, changed) + ".";
        }
        report.add(new Finding(
                former.map(Edition.LeftOver::place).orElse(OpenParts.first(edition, blocks)),
                0,
                severity,
                RULE,
                message,
                (marked
                                ? "Translate what is new, and take away the mark where the words are right."
                                : "Run: plainleaf translate update "
                                        + edition.language().tag() + ". It marks what is new. Translate that.")
                        + " Until then readers see these parts in English"
                        + (isPrinted(edition, subject) ? ", and it is not printed." : ".")));
    }

    private static @Nullable LocalDate since(Edition edition) {
        LocalDate noted = edition.progress().behindSince();
        LocalDate translated = edition.translated();
        if (noted != null || translated == null) {
            return noted;
        }
        LocalDate reviewed = edition.document().head().reviewed();
        return reviewed.isAfter(translated) ? reviewed : null;
    }

    private static boolean isPrinted(Edition edition, SiteCheck.Subject subject) {
        return !subject.plan()
                .site()
                .settings()
                .print()
                .formatsOf(edition.document())
                .isEmpty();
    }

    /** A text of the translator's file that the page had before: one that is like an open part of it, else the first. */
    private static Optional<Edition.LeftOver> former(Edition edition) {
        List<Likeness> open = OpenParts.of(edition, origin -> origin == Wording.Origin.UNTRANSLATED).stream()
                .map(wording -> Likeness.of(wording.plainText()))
                .toList();
        return edition.leftOver().stream()
                .filter(text -> {
                    Likeness former = Likeness.of(text.english());
                    return open.stream().anyMatch(part -> part.to(former) >= ALIKE);
                })
                .findFirst()
                .or(() -> edition.leftOver().stream().findFirst());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1).strip() + "…" : text;
    }

    private static String names(List<Wording> blocks, int changed) {
        List<String> names = new ArrayList<>();
        for (Wording wording : blocks.subList(0, Math.min(NAMED, blocks.size()))) {
            names.add("\"" + shortened(wording.plainText()) + "\"");
        }
        int more = changed - names.size();
        return names.isEmpty()
                ? ""
                : ": " + String.join(", ", names) + (more > 0 ? " and " + more + " more" : "") + lines(blocks);
    }

    /** The lines of those that are not named, so that nobody has to look for them. */
    private static String lines(List<Wording> blocks) {
        List<String> lines = blocks.stream()
                .skip(NAMED)
                .map(Wording::written)
                .filter(Objects::nonNull)
                .map(written ->
                        String.valueOf(written.source().place(written.span()).line()))
                .limit(LINES)
                .toList();
        boolean all = blocks.size() <= NAMED + LINES;
        return lines.isEmpty() ? "" : ", in line " + String.join(", ", lines) + (all ? "" : " and below");
    }
}
