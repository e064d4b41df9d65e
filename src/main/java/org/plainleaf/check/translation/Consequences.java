package org.plainleaf.check.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;

/**
 * Leaves out what only follows from another finding about a translation, so that one slip is told once: a text with a fault that
 * is marked as not right yet waits for its translator, and so does a page with such texts, on the web and on paper.
 */
public final class Consequences {
    private static final String STALE = "translation/stale";
    private static final String NOT_PRINTED = "print/not-current";

    private Consequences() {}

    /** The findings without those that only follow from others. */
    public static List<Finding> leftOut(List<Finding> findings, SitePlan plan) {
        Map<String, Edition> waiting = new HashMap<>();
        for (Language language : plan.site().languages()) {
            for (Edition edition : plan.editions(language)) {
                if (edition.progress().changed() > 0) {
                    String key = edition.document().key();
                    waiting.put("translations/" + language.tag() + "/" + key + ".po", edition);
                }
            }
        }
        if (waiting.isEmpty()) {
            return findings;
        }
        Map<String, List<Finding>> byFile = findings.stream()
                .filter(finding -> waiting.containsKey(finding.place().file()))
                .collect(Collectors.groupingBy(finding -> finding.place().file()));
        Predicate<Finding> follows = finding -> {
            Edition edition = waiting.get(finding.place().file());
            return edition != null
                    && finding.severity() != Severity.ERROR
                    && (finding.rule().equals(STALE)
                                    && isTold(
                                            edition, byFile.get(finding.place().file()))
                            || finding.rule().equals(NOT_PRINTED) && onlyWaits(edition));
        };
        return findings.stream().filter(follows.negate()).toList();
    }

    /** Whether each text of a page that waits has a finding of its own, which says more. */
    private static boolean isTold(Edition edition, @Nullable List<Finding> ofItsFile) {
        List<Wording> texts = changed(edition);
        return ofItsFile != null
                && texts.size() == edition.progress().changed()
                && texts.stream().allMatch(text -> ofItsFile.stream().anyMatch(finding -> isOf(text, finding)));
    }

    private static boolean isOf(Wording text, Finding finding) {
        Wording.Written written = text.written();
        if (written == null
                || finding.severity() == Severity.NOTE
                || finding.rule().equals(STALE)
                || finding.rule().equals(NOT_PRINTED)
                || !finding.place().file().equals(written.source().file())) {
            return false;
        }
        SourceText source = written.source();
        int line = finding.place().line();
        int last = Math.max(written.span().start(), written.span().end() - 1);
        return line >= source.place(written.span().start()).line()
                && line <= source.place(last).line();
    }

    /** Whether nothing is missing on a page but what waits for its translator. */
    private static boolean onlyWaits(Edition edition) {
        Edition.Progress progress = edition.progress();
        return progress.done() + changed(edition).size() == progress.total();
    }

    private static List<Wording> changed(Edition edition) {
        return OpenParts.of(edition, origin -> origin == Wording.Origin.CHANGED);
    }
}
