package org.plainleaf.check.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Head;

/**
 * A page that says what the law says, or what something costs, says where it has that from. One finding a page, at the first
 * claim. English only: translations have the sources of the English. Source: the PIF TICK criteria (evidence).
 */
public final class ClaimSourceCheck implements EditionCheck {
    private static final String RULE = "trust/claim-source";

    /** What law is called, by its names and numbers. A section of a form or a plan is none. */
    private static final Pattern LAW = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + "[Bb]y law"
            + "|[Tt]he law (?:says|said|gives|lets|requires|means|protects|allows)"
            + "|[Ll]egal(?:ly)? (?:rights?|dut(?:y|ies)|entitled|required|obliged)"
            + "|(?:have|has|had|get|gets|got)(?: got)? (?:a|the|no) right (?:to|under)"
            + "|[Ss]{1,2}\\. ?[0-9]+[A-Z]*|[Ss]ections? [0-9]+[A-Z]*(?! (?:of|in|on) (?:the|this|that|your|our|my|each) (?!Act|law|Mental|Care))"
            + "|(?:[Tt]he )?(?:Mental Health|Mental Capacity|Care|Equality|Human Rights|Children|Children and Families"
            + "|Health and Care|Health and Social Care|Data Protection|Autism) Act"
            + "|\\p{Lu}\\p{L}+ Act (?:of )?(?:19|20)[0-9]{2}"
            + "|[Rr]egulations? [0-9]+[A-Z]*|Regulations (?:19|20)[0-9]{2}|SI (?:19|20)[0-9]{2}/[0-9]+"
            + "|[Ss]tatutory [Ii]nstruments?"
            + ")(?![\\p{L}\\p{N}])");

    private static final Pattern MONEY = Pattern.compile("£ ?[0-9]");

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        Head head = prose.edition().document().head();
        if (head.evidence().isEmpty()) {
            prose.passages().stream()
                    .flatMap(passage -> claim(passage).stream())
                    .findFirst()
                    .ifPresent(report::add);
        }
        for (Head.Evidence entry : head.evidence()) {
            if (entry.checked().isAfter(subject.today())) {
                report.add(DatesCheck.notYet("checked", entry.checked(), entry.place()));
            }
        }
        int months = subject.standards().limit(RULE, "months", prose.file(), "en");
        old(head.evidence(), subject.today(), months).ifPresent(report::add);
    }

    private static Optional<Finding> claim(Passage passage) {
        Matcher law = LAW.matcher(passage.text());
        boolean found = law.find();
        if (found && !passage.isHidden(law.start(), law.end())) {
            return Optional.of(finding(passage, law, "the law"));
        }
        Matcher money = MONEY.matcher(passage.text());
        boolean example = passage.frame().box() == BoxKind.EXAMPLE;
        return money.find() && !example && !passage.isHidden(money.start(), money.end())
                ? Optional.of(finding(passage, money, "money"))
                : Optional.empty();
    }

    private static Finding finding(Passage passage, Matcher claim, String about) {
        return passage.softened(
                Severity.ERROR,
                RULE,
                claim.start(),
                claim.end(),
                "This says something about " + about + ", and the page does not say where you have it from.",
                "Add evidence: to the page, with the claim, its source, and the day when you checked it.");
    }

    private static Optional<Finding> old(List<Head.Evidence> evidence, LocalDate today, int months) {
        List<Head.Evidence> old = evidence.stream()
                .filter(entry -> Head.isWritten(entry.checked()))
                .filter(entry -> entry.checked().plusMonths(months).isBefore(today))
                .toList();
        if (old.isEmpty()) {
            return Optional.empty();
        }
        int more = old.size() - 1;
        return Optional.of(Finding.warning(
                old.get(0).place(),
                RULE,
                "Nobody has looked at this source since " + old.get(0).checked() + ", more than " + months
                        + " months ago." + (more == 0 ? "" : " The same holds for " + more + " more on this page."),
                "Look if it still says so, then write the new day."));
    }
}
