package org.plainleaf.check.links;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Language;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.OwnLink;

/** The links that a language has of its own lead to pages that are there, and stand for links that are there. */
public final class OwnLinkCheck implements SiteCheck {
    private static final String RULE = "translation/link";

    @Override
    public void check(Subject subject, Report report) {
        Set<String> targets = new TreeSet<>();
        subject.plan().site().documents().forEach(document -> collect(document, targets));
        subject.withheld().forEach(story -> collect(story, targets));
        // A page that cannot be read may have the link.
        boolean all = subject.plan().site().unread().isEmpty();
        for (Language language : subject.plan().site().languages()) {
            for (OwnLink own : subject.plan().site().own(language).links().values()) {
                if (own.link().startsWith("/")) {
                    LinkCheck.internal(own.link(), subject, own.linkPlace())
                            .map(fault -> ofThisList(fault, own))
                            .ifPresent(report::add);
                }
                if (all && !targets.contains(own.english())) {
                    report.add(unused(own, targets));
                }
            }
        }
    }

    private static void collect(Document document, Set<String> into) {
        Blocks.eachInline(document.body(), inline -> {
            if (inline instanceof Inline.Link link && !link.target().isEmpty()) {
                into.add(link.target());
            }
        });
    }

    /** A page that is kept back is a fault of nobody: that finding stays as it is. */
    private static Finding ofThisList(Finding fault, OwnLink own) {
        return fault.severity() == Severity.ERROR
                ? Finding.error(fault.place(), RULE, fault.message(), fault.advice())
                        .over(own.link().length())
                : fault;
    }

    private static Finding unused(OwnLink own, Set<String> targets) {
        String near = NearestName.to(own.english(), targets)
                .or(() -> targets.stream()
                        .filter(target -> bare(target).equals(bare(own.english())))
                        .findFirst())
                .map(target -> "Did you mean " + target + "?")
                .orElse("Copy the address from the brackets of the link on the English page, or delete the row.");
        return Finding.warning(own.englishPlace(), RULE, "No English page has a link to " + own.english() + ".", near)
                .over(own.english().length());
    }

    /** An address without what people lose when they copy it. */
    private static String bare(String target) {
        return target.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("/+$", "");
    }
}
