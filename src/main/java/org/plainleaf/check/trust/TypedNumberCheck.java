package org.plainleaf.check.trust;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Fact;

/**
 * Phone numbers that are typed into a text: nobody checks them again, they are not corrected with the fact, and a slip in one
 * digit sends people in need to a stranger. Numbers of other countries and of three digits, such as 999, pass; so do those
 * that cost extra, which have a rule of their own. A translation has
 * the numbers of its English text.
 */
public final class TypedNumberCheck implements EditionCheck {
    private static final String RULE = "facts/typed";

    /** UK numbers have ten or eleven digits with the 0 in front (Ofcom, National Telephone Numbering Plan). */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d+.,/-])(?:\\+44[ -]?(?:\\(0\\))?[ -]?|\\(?0)"
            + "(?!8[47])[1-9](?:\\)?[ -]?\\(?\\d){8,9}(?![\\d/]|[.,-]\\d)");

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** Digits that may differ in a number that was to be the fact. */
    private static final int SLIPS = 2;

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        Collection<Fact> facts = subject.plan().site().facts().values();
        for (Passage passage : prose.passages()) {
            // What people say of themselves in a story is the business of consent.
            if (passage.frame().voice() == Passage.Voice.PERSON || !passage.hasFigure()) {
                continue;
            }
            Matcher number = NUMBER.matcher(passage.visible());
            while (number.find()) {
                report.add(passage.finding(
                        Severity.WARNING,
                        RULE,
                        number.start(),
                        number.end(),
                        "This phone number is typed into the text" + comparedWith(number.group(), facts),
                        "Keep it as a fact in content/facts.yaml, and write its name here, such as {phone.helpline}."));
            }
        }
    }

    private static String comparedWith(String typed, Collection<Fact> facts) {
        String digits = digits(typed);
        Optional<Fact> nearest = facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.PHONE || fact.kind() == Fact.Kind.TEXT_NUMBER)
                .filter(fact -> slips(digits, digits(fact.value())) <= SLIPS)
                .min((a, b) -> Integer.compare(slips(digits, digits(a.value())), slips(digits, digits(b.value()))));
        if (nearest.isEmpty()) {
            return ".";
        }
        Fact fact = nearest.get();
        return slips(digits, digits(fact.value())) == 0
                ? ", and it is the fact {" + fact.name() + "}."
                : ", and it is nearly the fact {" + fact.name() + "}: " + fact.value() + ".";
    }

    /** The digits as they are dialled in the country. */
    private static String digits(String written) {
        String digits = NO_DIGIT.matcher(written).replaceAll("");
        return digits.startsWith("44") ? "0" + digits.substring(digits.startsWith("440") ? 3 : 2) : digits;
    }

    /** In how many places two numbers differ; many where one is longer. */
    private static int slips(String a, String b) {
        if (a.length() != b.length()) {
            return Integer.MAX_VALUE;
        }
        int slips = 0;
        for (int i = 0; i < a.length(); i++) {
            slips += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return slips;
    }
}
