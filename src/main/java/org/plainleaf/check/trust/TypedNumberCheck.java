package org.plainleaf.check.trust;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Inline;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.PhoneNumber;
import org.plainleaf.model.Wording;

/**
 * Phone numbers that are typed into a text, and links that write to another address than they show: nobody checks them again,
 * they are not corrected with the fact, and a slip in one digit sends people in need to a stranger. Numbers of other countries
 * and of three digits, such as 999, pass; so do those that cost extra, which have a rule of their own. A translation has the
 * numbers of its English text.
 */
public final class TypedNumberCheck implements EditionCheck {
    private static final String RULE = "facts/typed";

    /** What people put between digits, and what Word and websites make of it. */
    private static final String GAP = "[ \u00a0\u2009\u202f.\u2010\u2011\u2012\u2013-]{0,2}";

    /** UK numbers have ten or eleven digits with the 0 in front (Ofcom, National Telephone Numbering Plan). */
    private static final Pattern NUMBER =
            Pattern.compile("(?=[0+(1])(?<![\\p{L}\\d+.,/-])(?:(?:\\+44" + GAP + "(?:\\(0\\))?" + GAP + "|\\(?0)"
                    + "(?!8[47])[1-9](?:\\)?" + GAP + "\\(?\\d){8,9}|0800" + GAP + "11" + GAP
                    + "11|116[ \u00a0\u202f]?[0-9]{3})"
                    + "(?![\\d/]|[.,-]\\d)");

    /** Of 116 123. */
    private static final int FEWEST_FIGURES = 6;

    private static final Pattern DIALS = Pattern.compile("(?i)(?:tel|sms):(.*)");
    private static final Pattern WRITES = Pattern.compile("(?i)mailto:([^?]*)(?:\\?.*)?");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private static final String AS_FACT =
            "Keep it as a fact in content/facts.yaml, and write its name here, such as {phone.helpline}.";
    private static final String OF_PLACE =
            "Write it behind \"phone\" or \"text\" of this place, where it is looked at, and take it out here.";

    /** Everybody knows numbers such as 999. */
    private static final int SHORTEST = 3;

    /** Digits that may differ in a number that was to be the fact. */
    private static final int SLIPS = 2;

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        Map<String, Fact> facts = subject.plan().site().facts();
        links(prose.edition().document(), facts, report);
        for (Passage passage : prose.passages()) {
            // What people say of themselves in a story is the business of consent.
            if (passage.frame().voice() != Passage.Voice.PERSON) {
                check(passage, facts.values(), report);
            }
        }
    }

    /** Looks at one English text, which may stand on no page of its own. */
    public void check(Passage passage, Collection<Fact> facts, Report report) {
        check(passage, facts, AS_FACT, report);
    }

    /** Looks at the hours or the address of a place, which has lines of its own for its numbers. */
    public void ofPlace(Passage passage, Collection<Fact> facts, Report report) {
        check(passage, facts, OF_PLACE, report);
    }

    private static void check(Passage passage, Collection<Fact> facts, String advice, Report report) {
        if (passage.figures() < FEWEST_FIGURES) {
            return;
        }
        Matcher number = NUMBER.matcher(passage.visible());
        while (number.find()) {
            report.add(passage.finding(
                    Severity.WARNING,
                    RULE,
                    number.start(),
                    number.end(),
                    "This phone number is typed into the text" + comparedWith(number.group(), facts),
                    advice));
        }
    }

    /** Links that dial or write: what they show may be right while they lead to somebody else. */
    private static void links(Document document, Map<String, Fact> known, Report report) {
        Collection<Fact> facts = known.values();
        Blocks.eachInline(document.body(), inline -> {
            if (!(inline instanceof Inline.Link link)) {
                return;
            }
            Matcher dials = DIALS.matcher(link.target());
            Matcher writes = WRITES.matcher(link.target());
            if (dials.matches() && PhoneNumber.digits(dials.group(1)).length() > SHORTEST) {
                report.add(Finding.warning(
                        document.head().source().place(link.span()),
                        RULE,
                        "This link dials a number that is typed into the text" + comparedWith(dials.group(1), facts),
                        "Keep it as a fact in content/facts.yaml, and write {phone.helpline} alone: Plainleaf makes it a"
                                + " link."));
            } else if (writes.matches()) {
                Optional<String> shown = otherAddress(link, writes.group(1), known);
                if (shown.isPresent()) {
                    report.add(Finding.warning(
                            document.head().source().place(link.span()),
                            RULE,
                            "This link shows " + shown.get() + ", but it writes to " + writes.group(1) + ".",
                            "Find out which is right. Keep it as a fact in content/facts.yaml, and write its name alone,"
                                    + " such as {email.hello}: Plainleaf makes it a link."));
                    return;
                }
                slip(writes.group(1), facts)
                        .ifPresent(fact -> report.add(Finding.warning(
                                document.head().source().place(link.span()),
                                RULE,
                                "This link writes to " + writes.group(1) + ", which is nearly the fact {" + fact.name()
                                        + "}: " + fact.value() + ".",
                                "Write {" + fact.name() + "} alone: Plainleaf makes it a link.")));
            }
        });
    }

    /** An email address in the words of a link that is none of those it writes to. */
    private static Optional<String> otherAddress(Inline.Link link, String target, Map<String, Fact> facts) {
        List<String> written = Arrays.stream(
                        readable(target).toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .toList();
        String words = new Wording(link.children(), link.span(), Wording.Origin.SOURCE).plainText(facts);
        return EMAIL.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(address -> !written.contains(address.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** A target without the codes that stand for signs, such as %40 for @. */
    private static String readable(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    /** The fact that an address was to be: the same but for a slip on one side of its @. */
    private static Optional<Fact> slip(String address, Collection<Fact> facts) {
        String[] written = address.toLowerCase(Locale.ROOT).split("@", 2);
        return facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.EMAIL && written.length == 2)
                .filter(fact -> {
                    String[] known = fact.value().toLowerCase(Locale.ROOT).split("@", 2);
                    return known.length == 2
                            && (written[0].equals(known[0]) && isSlip(written[1], known[1])
                                    || written[1].equals(known[1]) && isSlip(written[0], known[0]));
                })
                .findFirst();
    }

    private static boolean isSlip(String written, String known) {
        return !written.equals(known) && NearestName.to(written, Set.of(known)).isPresent();
    }

    private static String comparedWith(String typed, Collection<Fact> facts) {
        String digits = PhoneNumber.digits(typed);
        Optional<Fact> nearest = facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.PHONE || fact.kind() == Fact.Kind.TEXT_NUMBER)
                .filter(fact -> slips(digits, PhoneNumber.digits(fact.value())) <= SLIPS)
                .min((a, b) -> Integer.compare(
                        slips(digits, PhoneNumber.digits(a.value())), slips(digits, PhoneNumber.digits(b.value()))));
        if (nearest.isEmpty()) {
            return ".";
        }
        Fact fact = nearest.get();
        return slips(digits, PhoneNumber.digits(fact.value())) == 0
                ? ", and it is the fact {" + fact.name() + "}."
                : ", and it is nearly the fact {" + fact.name() + "}: " + fact.value() + ".";
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
