package org.plainleaf.check.shape;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.EnglishMonths;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.WordLists;
import org.plainleaf.text.Span;

/**
 * Numbers that are easy to take in: figures, dates with the name of the month, whole numbers, "10 in 100" (NHS content
 * style guide, numbers and health numeracy; GOV.UK style guide, dates). English only.
 */
public final class NumberCheck implements EditionCheck {
    private static final String RULE = "shape/numbers";

    private static final String DAY = "(?<d>0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?<m>0?[1-9]|[12]\\d|3[01])";

    /** 12/01/26, 12-01-2026, 12.01.26: with full stops only in two figures each, so that 2.1.10 stays a version. */
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<![\\d/.,£-])" + DAY + "/" + MONTH + "/(?<y>\\d{4}|\\d{2})(?![\\d/])"),
            Pattern.compile("(?<![\\d/.,£-])" + DAY + "-" + MONTH + "-(?<y>\\d{4})(?![\\d-])"),
            Pattern.compile("(?<![\\d/.,£-])(?<d>\\d{2})\\.(?<m>0\\d|1[0-2])\\.(?<y>\\d{4}|\\d{2})(?![\\d]|\\.\\d)"),
            Pattern.compile("(?<![\\d/.,£-])(?<y>(?:19|20)\\d{2})-(?<m>0\\d|1[0-2])-(?<d>[0-3]\\d)(?![\\d-])"));

    /** What all of them have: looked for first, because most figures are no dates. */
    private static final Pattern DATE_LIKE = Pattern.compile("\\d[/.-]\\d");

    private static final Pattern PER_CENT = Pattern.compile(
            "(?=\\d)(?<![\\d.,])(\\d{1,3}(?:\\.\\d+)?)(?:\\s?%|\\s(?:per\\s?cent)\\b)", Pattern.CASE_INSENSITIVE);

    /** Says the same in people or things: 10 in 100, 1 out of every 10. */
    private static final Pattern OUT_OF =
            Pattern.compile("\\d\\s+(?:people\\s+)?(?:in|out\\s+of)\\s+(?:every\\s+)?\\d", Pattern.CASE_INSENSITIVE);

    /** A decimal with what it counts behind it; not money, doses, times of day, versions or numbers of sections. */
    private static final Pattern DECIMAL = Pattern.compile(
            "(?=\\d)(?<![\\d.,£$€:/])\\d{1,6}\\.\\d{1,6}(?=[\\s\u00A0-](?:million|billion|thousand|hours?|minutes?|days?"
                    + "|weeks?|months?|years?|miles?|km|kilometres?|metres?|people|adults|children|patients|carers|staff"
                    + "|times|pages?|out\\s+of\\s+\\d|in\\s+(?:every\\s+)?\\d)\\b)");

    private final PhraseFinder<Boolean> words = new PhraseFinder<>();

    /** Goes by the number words of these lists. */
    public NumberCheck(WordLists lists) {
        lists.words("number-words", "en").forEach(word -> words.add(word, true));
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        for (Passage passage : prose.withoutReferences()) {
            numberWords(passage, report);
            if (passage.figures() == 0) {
                continue;
            }
            dates(passage, report);
            perCent(passage, report);
            decimals(passage, report);
        }
    }

    private void numberWords(Passage passage, Report report) {
        for (PhraseFinder.Match<Boolean> match : words.find(passage.tokens())) {
            String found = passage.text().substring(match.start(), match.end());
            add(
                    passage,
                    match.start(),
                    match.end(),
                    "\"" + found + "\" is a number in words. Figures are quicker to read.",
                    "Write it in figures.",
                    report);
        }
    }

    private static void dates(Passage passage, Report report) {
        if (!DATE_LIKE.matcher(passage.text()).find()) {
            return;
        }
        for (Pattern pattern : DATES) {
            Matcher date = pattern.matcher(passage.text());
            while (date.find()) {
                add(
                        passage,
                        date.start(),
                        date.end(),
                        "People read " + date.group() + " in different ways.",
                        "Write the name of the month: " + inWords(date) + ".",
                        report);
            }
        }
    }

    private static String inWords(Matcher date) {
        int day = Integer.parseInt(date.group("d"));
        int month = Integer.parseInt(date.group("m"));
        String year = date.group("y");
        return day < 1 || day > 31 || month < 1 || month > 12
                ? "12 January 2026"
                : day + " " + EnglishMonths.NAMES.get(month - 1) + " " + (year.length() == 2 ? "20" + year : year);
    }

    private static void perCent(Passage passage, Report report) {
        Matcher matcher = PER_CENT.matcher(passage.text());
        @Nullable List<Span> inPeople = null;
        while (matcher.find()) {
            int at = matcher.start();
            inPeople = inPeople == null ? saidInPeople(passage) : inPeople;
            if (inPeople.stream().noneMatch(sentence -> sentence.start() <= at && at < sentence.end())) {
                add(
                        passage,
                        matcher.start(),
                        matcher.end(),
                        "Many people find it hard to think in parts of 100.",
                        outOf100(Double.parseDouble(matcher.group(1))),
                        report);
            }
        }
    }

    /** The sentences that say a number "in 100" or the like too. */
    private static List<Span> saidInPeople(Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> OUT_OF.matcher(passage.text())
                        .region(sentence.start(), sentence.end())
                        .find())
                .toList();
    }

    private static String outOf100(double share) {
        if (share == 100) {
            return "Write \"all\".";
        }
        if (share <= 0 || share > 100) {
            return "Say it with a whole number of people or things.";
        }
        boolean whole = share == Math.rint(share);
        return share < 1
                ? "Write how many in 1,000, such as \"5 in 1,000\"."
                : String.format(Locale.ROOT, "Write \"%s%d in 100\".", whole ? "" : "about ", Math.round(share));
    }

    private static void decimals(Passage passage, Report report) {
        Matcher matcher = DECIMAL.matcher(passage.text());
        while (matcher.find()) {
            add(
                    passage,
                    matcher.start(),
                    matcher.end(),
                    "Numbers such as " + matcher.group() + " are hard to take in.",
                    "Round it, or use smaller things to count in: \"90 minutes\", not \"1.5 hours\".",
                    report);
        }
    }

    private static void add(Passage passage, int start, int end, String message, String advice, Report report) {
        if (!passage.isHidden(start, end)) {
            report.add(passage.finding(Severity.WARNING, RULE, start, end, message, advice));
        }
    }
}
