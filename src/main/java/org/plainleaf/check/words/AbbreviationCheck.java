package org.plainleaf.check.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Passage.Voice;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Term;
import org.plainleaf.model.WordLists;

/**
 * Abbreviations: written in full first, on every page (WCAG 2.2, 3.1.4). Everybody knows a few, and the glossary explains
 * some. "PHB" is for staff only: no page for readers has it.
 */
public final class AbbreviationCheck implements EditionCheck {
    /** Longer ones are taken for words. */
    public static final int LONGEST = 6;

    private static final int LONGEST_FORM = 200;
    private static final String RULE = "words/unexplained-abbreviation";
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}&/-])(?<!\\[\\d{4}] )(\\p{Lu}{2," + LONGEST
                    + "})s?(?![\\p{L}\\p{N}&+]|-\\d(?:\\d\\d|\\p{Lu})| (?:Ltd|Limited|plc|LLP|CIC|judge?ment|ruling)\\b)");
    private static final Pattern BEFORE = Pattern.compile("(?:^|[^\\p{L}])(\\p{Lu}{2,})['’]?[\\s!?.]+$");
    private static final Pattern BEHIND = Pattern.compile("^['’]?\\s+(\\p{Lu}{2,})(?![\\p{L}\\p{N}])");
    private static final int FAR = 20;

    /** Two words side by side with two capitals are chance. */
    private static final int FEWEST_INITIALS = 3;

    private static final Pattern KEY =
            Pattern.compile("(?:^|[.;,(] ?)(\\p{Lu}{2," + LONGEST + "})(?: ?= ?| [–—-] |: )(\\p{L}[^.;=:]{3,80})");

    /** What has a name of its own: "a mixed-methods study (SHAPE)"; and who writes: "one author (RP)". */
    private static final Pattern STUDY = Pattern.compile(
            "\\b(?:study|trial|project|programme|pilot|scheme|authors?|researchers?|interviewers?|reviewers?|psychiatrist|psychologist"
                    + "|clinician|nurse|practitioner|student|colleague|of whom|of us) $");

    /** "FAIR (findability, accessibility, interoperability and reusability)". */
    private static final Pattern IN_FULL = Pattern.compile(" \\((\\p{L}[^()]{2,150})\\)");

    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,5}");

    /** What is not known by letters alone has at least so many words before its brackets. */
    private static final int WORDS_BEFORE = 2;

    /** Words such as "of" and "the" in a name, at most. */
    private static final int SMALL_WORDS = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’']*");

    private final Set<String> known = new HashSet<>();
    private final Map<String, String> inFull = new HashMap<>();
    private final Set<String> loud;
    private final OtherPhrases others;

    /** {@code words}: the lists that it goes by; {@code terms}: the glossary. */
    public AbbreviationCheck(WordLists words, List<Term> terms, OtherPhrases others) {
        this.known.addAll(words.words("known-abbreviations", "en"));
        this.loud = Set.copyOf(words.words("capitals", "loud"));
        this.others = others;
        for (Term term : terms) {
            if (term.use() != Term.Use.AVOID) {
                this.known.addAll(term.forms());
            } else {
                term.forms().forEach(form -> inFull.put(form, term.say()));
            }
        }
    }

    static boolean isAbbreviation(String written) {
        return CAPITALS.matcher(written).matches();
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        Set<String> explained = inKeys(prose);
        for (Passage passage : prose.withoutReferences()) {
            if (!passage.hasCapitals()) {
                continue;
            }
            Matcher capitals = CAPITALS.matcher(passage.text());
            while (capitals.find()) {
                String letters = capitals.group(1);
                boolean own = letters.equals("PHB");
                if (own && passage.frame().voice() == Voice.STAFF
                        || !own && (known.contains(letters) || known.contains(capitals.group()))
                        || ROMAN.matcher(letters).matches()
                        || passage.isHidden(capitals.start(), capitals.end())
                        || passage.isInTitle(capitals.start(), capitals.end())
                        || others.cover(passage, capitals.start(), capitals.end())
                        || isShouted(passage.text(), capitals)) {
                    continue;
                }
                if (!own && (explained.contains(letters) || isWrittenInFull(passage.text(), capitals))) {
                    explained.add(letters);
                    continue;
                }
                report.add(passage.finding(
                        passage.frame().voice() == Voice.STAFF ? Severity.NOTE : Severity.ERROR,
                        RULE,
                        capitals.start(),
                        capitals.end(),
                        own
                                ? "\"" + capitals.group() + "\" is for staff. Readers do not know it."
                                : "\"" + capitals.group() + "\" is not explained.",
                        own
                                ? "Write \"personal health budget\" in full, each time."
                                : inFull.containsKey(letters)
                                        ? "Say \"" + inFull.get(letters) + "\"."
                                        : "Write it in full first, with the short form in brackets behind it."));
                explained.add(letters);
            }
        }
    }

    /** {@code community mental health team (CMHT)}, or {@code CMHT (community mental health team)}. */
    private static boolean isWrittenInFull(String text, Matcher capitals) {
        String before = text.substring(Math.max(0, capitals.start() - LONGEST_FORM), capitals.start())
                .stripTrailing();
        boolean inBrackets = before.endsWith("(") && text.startsWith(")", capitals.end())
                || before.endsWith("[") && text.startsWith("]", capitals.end());
        if (inBrackets) {
            String words = before.substring(0, before.length() - 1);
            return STUDY.matcher(words).find() || standsFor(words, capitals.group(1));
        }
        Matcher inFull = IN_FULL.matcher(text).region(capitals.end(), text.length());
        if (inFull.lookingAt() && fits(words(inFull.group(1)), capitals.group(1))) {
            return true;
        }
        return Explained.at(text, capitals.start(), capitals.end())
                || capitals.group(1).length() >= FEWEST_INITIALS
                        && initials(text.substring(0, capitals.start())).contains(capitals.group(1));
    }

    /** First letters of the words with capitals: the "Local Government and Social Care Ombudsman" is the LGSCO. */
    private static String initials(String text) {
        StringBuilder letters = new StringBuilder();
        words(text).stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)) && !isAbbreviation(word))
                .forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /** What a key on the page explains: "WTE = whole-time equivalent", "CQC – Care Quality Commission". */
    private static Set<String> inKeys(Prose prose) {
        Set<String> letters = new HashSet<>();
        for (Passage passage : prose.withoutReferences()) {
            if (passage.hasCapitals()) {
                KEY.matcher(passage.text())
                        .results()
                        .filter(key -> fits(words(key.group(2)), key.group(1)))
                        .forEach(key -> letters.add(key.group(1)));
            }
        }
        return letters;
    }

    /**
     * Whether the last words of a text are what letters stand for: at least half of the letters start a word, in their order, the
     * first of them always. Small words need none, and words made of two have one for each: "continuing healthcare (CHC)".
     */
    private static boolean standsFor(String text, String letters) {
        List<String> words = words(text);
        int most = Math.max(0, words.size() - letters.length() - SMALL_WORDS);
        return IntStream.rangeClosed(most, words.size() - WORDS_BEFORE)
                .anyMatch(first -> fits(words.subList(first, words.size()), letters));
    }

    /** Whether letters in brackets are short for the words before them, and not for any of some others: "out of area placement (OAP)". */
    static boolean standsForOtherWords(String text, int start, int end, List<String> others) {
        Matcher capitals = CAPITALS.matcher(text).region(start, end);
        if (!capitals.lookingAt() || !text.startsWith("(", start - 1) || !text.startsWith(")", capitals.end())) {
            return false;
        }
        String before =
                text.substring(Math.max(0, start - 1 - LONGEST_FORM), start - 1).stripTrailing();
        return standsFor(before, capitals.group(1))
                && others.stream()
                        .noneMatch(other -> before.toLowerCase(Locale.ROOT).endsWith(other));
    }

    /** Whether words stand in brackets right behind others: "Personal Independence Payment (PIP)" is one use. */
    static boolean isBehind(String text, int othersEnd, int start, int end) {
        return text.substring(othersEnd, start).equals(" (") && text.startsWith(")", end);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean fits(List<String> words, String letters) {
        if (!startsWith(words.get(0), letters.charAt(0))) {
            return false;
        }
        int found = 1;
        int last = 0;
        for (String word : words.subList(1, words.size())) {
            int next = letters.indexOf(Character.toUpperCase(word.charAt(0)), last + 1);
            if (next >= 0) {
                found++;
                last = next;
            }
        }
        return found * 2 >= letters.length();
    }

    private static boolean startsWith(String word, char letter) {
        return Character.toUpperCase(word.charAt(0)) == letter;
    }

    /** A word in capitals beside another word in capitals is loud, not short; so is a plain word. */
    private boolean isShouted(String text, Matcher capitals) {
        return loud.contains(capitals.group(1))
                || isLoud(BEFORE.matcher(text.substring(Math.max(0, capitals.start() - FAR), capitals.start())))
                || isLoud(
                        BEHIND.matcher(text.substring(capitals.end(), Math.min(text.length(), capitals.end() + FAR))));
    }

    private boolean isLoud(Matcher neighbour) {
        return neighbour.find() && !known.contains(neighbour.group(1)) && !inFull.containsKey(neighbour.group(1));
    }
}
