package org.plainleaf.check.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.CapitalNames;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.Term;

/**
 * One thing has one name on a page; and of the budget words that readers mix up, a page that uses two has the box that
 * tells them apart.
 */
public final class NamesCheck implements EditionCheck {
    private static final PhraseFinder<Boolean> BUDGET =
            new PhraseFinder<Boolean>().add("budget", true).add("budgets", true);

    /** The words that readers mix up, by their keys in the glossary. */
    private static final List<String> MIXED_UP =
            List.of("personal-health-budget", "personal-budget", "integrated-personal-budget", "direct-payment");

    /** As many letters of the same word stay the same when its ending changes. */
    private static final int STEM = 4;

    /** Words that stand before a name and do not make it another. */
    private static final String WITHOUT_MEANING =
            "the|an?|any|new|my|your|his|her|their|each|every|last|first|second|of|on|per|to|day|days|during"
                    + "|after|before|since|avoid|prevent|is|are|was|were|be|been|being|when|if|get|got|who|in|by|with|to|go|goes"
                    + "|going|gone|went|taken|monthly|weekly|has|have|had|lack|lacks|lacked|lacking";

    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of("primary", "secondary", "tertiary"),
            Set.of("first", "second", "third"),
            Set.of("formal", "informal"),
            Set.of("internal", "external"),
            Set.of("paid", "unpaid"),
            Set.of("new", "old"),
            Set.of("adult", "child", "young"));

    /** What an office spends: "a budget of £1m", "against the budget". */
    private static final Pattern OFFICE_MONEY = Pattern.compile(
            "(?i)^ (?:of|for|at|was|is|for 20\\d\\d) (?:(?:about|around|over|nearly|some|up to) )?£|^ holders? (?:that|which)\\b|^ (?:neutrality|deficit|surplus|overspend|underspend)|\\b(?:against|subject to|within) (?:an?|the|its|this) $"
                    + "|\\b(?:delegated|gross|net|revenue|capital|annual|national|total|whole|given|fixed|limited|household|council[’']s|NHS"
                    + "|departmental|ward|board|trust|system|programme|project|staffing|training|prescribing|research|section \\d+) $");

    /** What stands between two things that one sentence compares. */
    private static final Pattern SET_APART =
            Pattern.compile("[^.!?]*\\b(?:than|unlike|whereas|rather|instead|opposed|among|from|and|or|nor)\\b[^.!?]*");

    /** Words that join others name nothing: "in relation to", "with regard to". */
    private static final Pattern JOINS = Pattern.compile("(?i)(?:in|with|on|by|at|as|for|to|of) ");

    private final Glossary glossary;

    public NamesCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        TermUses uses = new TermUses(prose, glossary);
        uses.all().forEach(of -> twoNames(of, report));
        bareBudget(prose, uses, report);
        mixedUp(prose, uses, report);
    }

    private static void twoNames(List<TermUses.Use> uses, Report report) {
        TermUses.Use first = uses.get(0);
        if (first.term().use() == Term.Use.USE || JOINS.matcher(first.written()).lookingAt()) {
            return;
        }
        for (TermUses.Use use : uses) {
            // What people say in a quotation is theirs, and nobody can make it match.
            if (use.voice() == first.voice()
                    && !isSameName(first.written(), use.written())
                    && !isIntroduced(use)
                    && !areSetApart(first, use)) {
                report.add(use.passage()
                        .softened(
                                Severity.WARNING,
                                "words/two-names",
                                use.start(),
                                use.end(),
                                "You use \"" + first.written() + "\" and \"" + use.written() + "\" for one thing.",
                                "Pick one, and keep to it."));
                return;
            }
        }
    }

    /** "A foundation trust has more freedom than other NHS trusts" is about two. */
    private static boolean areSetApart(TermUses.Use one, TermUses.Use other) {
        return one.passage() == other.passage()
                && one.end() <= other.start()
                && SET_APART
                        .matcher(one.passage().text().substring(one.end(), other.start()))
                        .matches();
    }

    private static boolean isIntroduced(TermUses.Use use) {
        return use.isMentioned() || AbbreviationCheck.isAbbreviation(use.written()) || use.isExplained();
    }

    /**
     * Whether two forms of a word of the glossary are one name, or of things that are only akin. Two names of one thing have the
     * same last word, as "peer workers" and "peer support workers", or no word in common.
     */
    static boolean isSameName(String one, String other) {
        if (one.equals(other) || hasWords(one, other) || hasWords(other, one)) {
            return true; // The short form of a long name.
        }
        String[] a = words(one);
        String[] b = words(other);
        if (String.join("", a)
                        .replace("ize", "ise")
                        .startsWith(String.join("", b).replace("ize", "ise"))
                || String.join("", b).startsWith(String.join("", a))) {
            return true;
        }
        if (!sharesStem(a, b)) {
            return false;
        }
        boolean oneThing = a.length > 1 && b.length > 1 && hasSameStem(a[a.length - 1], b[b.length - 1]);
        return !oneThing || allSameStems(a, b) || areNames(one, other) || areTwo(a[0], b[0]);
    }

    private static boolean allSameStems(String[] one, String[] other) {
        return one.length == other.length
                && IntStream.range(0, one.length).allMatch(i -> hasSameStem(one[i], other[i]));
    }

    /** "Peer workers" and a "peer-supported budget" share a word, and so do "commissioners" and "decommissioned": they are akin. */
    private static boolean sharesStem(String[] one, String[] other) {
        boolean single = one.length == 1 && other.length == 1; // "Detained" beside "detention".
        int stem = single ? STEM - 1 : STEM;
        return Arrays.stream(one)
                .anyMatch(a -> Arrays.stream(other)
                        .anyMatch(b -> a.length() >= stem
                                && b.length() >= stem
                                && (a.contains(b.substring(0, stem)) || b.contains(a.substring(0, stem)))));
    }

    private static boolean hasSameStem(String one, String other) {
        int stem = Math.min(STEM, Math.min(one.length(), other.length()));
        return one.regionMatches(0, other, 0, stem);
    }

    /** A primary and a secondary outcome are two. */
    private static boolean areTwo(String one, String other) {
        return OPPOSITES.stream().anyMatch(pair -> pair.contains(one) && pair.contains(other));
    }

    /** Two ombudsmen are two. */
    private static boolean areNames(String one, String other) {
        return Character.isUpperCase(one.charAt(0))
                && Character.isUpperCase(other.charAt(0))
                && Character.isUpperCase(one.charAt(one.lastIndexOf(' ') + 1))
                && Character.isUpperCase(other.charAt(other.lastIndexOf(' ') + 1));
    }

    private static String[] words(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:(?:" + WITHOUT_MEANING + ") )+", "")
                .replace(".", "")
                .split("[\\s\\u2010\\u2011-]+", -1);
    }

    private static boolean hasWords(String longer, String shorter) {
        String padded = " " + longer.toLowerCase(Locale.ROOT) + " ";
        return padded.contains(" " + shorter.toLowerCase(Locale.ROOT) + " ");
    }

    private static void bareBudget(Prose prose, TermUses uses, Report report) {
        // The budget that the page is about: the one that it names most.
        String named = MIXED_UP.stream()
                .map(uses::of)
                .filter(of -> of.stream()
                        .anyMatch(use -> use.written().toLowerCase(Locale.ROOT).endsWith("budget")))
                .max(Comparator.comparingInt(List::size))
                .map(of -> of.get(0).term().key().replace('-', ' '))
                .orElse("personal health budget");
        for (Passage passage : prose.withoutReferences()) {
            String text = passage.text();
            for (PhraseFinder.Match<Boolean> budget : BUDGET.find(passage.tokens())) {
                int start = budget.start();
                int end = budget.end();
                if (!isHyphenated(text, start, end)
                        && !uses.covers(passage, start, end)
                        && !CapitalNames.isPart(text, start, end, "budget")
                        && !passage.isHidden(start, end)
                        && !passage.isInTitle(start, end)
                        && !OFFICE_MONEY.matcher(text.substring(end)).find()
                        && !OFFICE_MONEY.matcher(text.substring(0, start)).find()
                        && !Explained.at(text, start, end)) {
                    report.add(passage.softened(
                            Severity.WARNING,
                            "words/two-names",
                            start,
                            end,
                            "\"" + text.substring(start, end)
                                    + "\" alone makes people think of bills and of being checked up on.",
                            "Say \"" + named + "\", or \"the money\"."));
                }
            }
        }
    }

    private static boolean isHyphenated(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '-' || end < text.length() && text.charAt(end) == '-';
    }

    private static void mixedUp(Prose prose, TermUses uses, Report report) {
        boolean[] box = new boolean[1];
        Blocks.each(prose.edition().body(), block -> box[0] |= isWhichIsWhich(block));
        if (box[0]) {
            return;
        }
        List<TermUses.Use> firsts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (List<TermUses.Use> of : uses.all()) {
            TermUses.Use first = of.get(0);
            if (MIXED_UP.contains(first.term().key()) && seen.add(first.term().key())) {
                firsts.add(first);
            }
        }
        if (firsts.size() > 1) {
            TermUses.Use second = firsts.get(1);
            report.add(second.passage()
                    .softened(
                            Severity.ERROR,
                            "words/mixed-up-terms",
                            second.start(),
                            second.end(),
                            "This page says \"" + firsts.get(0).written() + "\" and \"" + second.written()
                                    + "\". Readers mix these up.",
                            "Add the which-is-which box, with a line for each."));
        }
    }

    private static boolean isWhichIsWhich(Block block) {
        return block instanceof Block.Box box && box.kind() == BoxKind.WHICH_IS_WHICH;
    }
}
