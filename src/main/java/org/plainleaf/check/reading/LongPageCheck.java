package org.plainleaf.check.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Passage.Role;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Faq;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Sections;
import org.plainleaf.model.Words;
import org.plainleaf.text.Span;

/**
 * Pages that are longer than people read in one go. Each step of a guide is a page of its own; questions are folded, so a
 * reader meets one answer at a time.
 */
public final class LongPageCheck implements EditionCheck {
    private static final String RULE = "reading/long-page";

    /** A part of a document that a reader meets at a time. */
    private record Part(Passage first, int words) {}

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return; // It would say the same of each language.
        }
        int most = subject.standards()
                .limit(RULE, "warning", prose.file(), prose.language().tag());
        boolean inParts =
                prose.edition().document() instanceof Guide || prose.edition().document() instanceof Faq;
        List<Part> parts = parts(prose, inParts);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.words() > most) {
                report.add(Finding.warning(
                        i == 0 ? prose.place("title") : part.first().place(0),
                        RULE,
                        (i == 0 ? "This page has " : "This part has ") + part.words() + " words. More than " + most
                                + " are too many to read in one go.",
                        "Say less, or make two pages of it."));
            }
        }
    }

    private static List<Part> parts(Prose prose, boolean cut) {
        List<Part> parts = new ArrayList<>();
        Set<Span> starting = cut ? topHeadings(prose) : Set.of();
        int words = 0;
        Passage first = null;
        for (Passage passage : prose.withoutReferences()) {
            boolean starts = passage.frame().role() == Role.HEADING
                    && starting.contains(passage.wording().span());
            if (starts && first != null) {
                parts.add(new Part(first, words));
                words = 0;
                first = passage;
            }
            first = first == null ? passage : first;
            for (List<Span> sentence : passage.words()) {
                words += Words.count(passage.text(), sentence, prose.language().script());
            }
        }
        if (first != null) {
            parts.add(new Part(first, words));
        }
        return parts;
    }

    /** Where the headings stand that start a part. */
    private static Set<Span> topHeadings(Prose prose) {
        return Sections.of(prose.edition().body()).sections().stream()
                .map(section -> section.heading().wording().span())
                .collect(Collectors.toSet());
    }
}
