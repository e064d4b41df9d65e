package org.plainleaf.check.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.Story;
import org.plainleaf.model.WordLists;
import org.plainleaf.text.Span;

/**
 * A story does not give away who tells it, or somebody in it. In an example story, which nobody told, such details are only
 * a note. English only. Sources: UK GDPR article 4(1); the Caldicott principles.
 */
public final class IdentifyingCheck implements EditionCheck {
    private static final String RULE = "consent/identifying";

    /** Words behind which a name has to follow: "works at night" gives nobody away. */
    private static final Pattern OPEN_END = Pattern.compile(".*\\b(?:at|for|by|in|on|with|of|from|to|is|was|as)");

    /** What the names of lists end in whose words stand behind a name: "Willow Ward". */
    private static final String AFTER = "-after";

    /** Lists whose words give nobody away without a name: "works at a school". */
    private static final Set<String> NEED_NAME = Set.of("employer", "home", "school", "worker", "ward");

    private static final Pattern NAME_BEFORE = Pattern.compile(
            "\\b(?!(?:The|This|That|A|An|My|Our|Your|Her|His|Their|Each|Every|Any|On|In|From) )\\p{Lu}[\\p{L}’'-]+ $");

    private static final Pattern NAME_FOLLOWS = Pattern.compile("[:,]? (?:the |a |an |my )?[\\p{Lu}\\p{N}]");

    /** What the words of each list show, by its name without the ending. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("ward", "the name of a ward"),
            Map.entry("employer", "where somebody works"),
            Map.entry("home", "where somebody lives"),
            Map.entry("school", "where somebody learns or teaches"),
            Map.entry("worker", "the name of somebody's doctor or worker"),
            Map.entry("birth", "a date of birth"),
            Map.entry("number", "a number that only one person has"),
            Map.entry("name", "somebody's real name"),
            Map.entry("online", "where to find somebody online"),
            Map.entry("court", "a court or a newspaper that names people"));

    /** What may stand between the words and the detail: "NHS number is 943 476 5919". */
    private static final Pattern LINK_WORDS = Pattern.compile("[:,]? ?(?:(?:is|was|on|the|at) ?){0,2}");

    private static final Map<String, Pattern> PATTERNS = patterns();

    private final PhraseFinder<String> phrases = new PhraseFinder<>();

    public IdentifyingCheck(WordLists words) {
        words.words()
                .getOrDefault("identifying", Map.of())
                .forEach((kind, list) -> list.forEach(phrase -> phrases.add(phrase, kind)));
    }

    private static Map<String, Pattern> patterns() {
        String month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        patterns.put("an email address", Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));
        // The form of postcodes as the Royal Mail gives it.
        patterns.put(
                "a postcode",
                Pattern.compile("\\b(?:[A-PR-UWYZ][0-9][0-9A-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y][0-9][0-9ABEHMNPRVWXY]?)"
                        + " ?[0-9][ABD-HJLNP-UW-Z]{2}\\b"));
        patterns.put("a phone number", Pattern.compile("(?<![0-9])(?:\\+44|0)(?:[ -]?\\(?[0-9]\\)?){9,10}(?![0-9])"));
        patterns.put("an NHS number", NhsNumber.FORM);
        patterns.put(
                "a date of birth",
                Pattern.compile("(?i:\\bborn (?:on|in) )(?:the )?(?:[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:" + month
                        + ",? )?(?:19|20)[0-9]{2}\\b"
                        + "|(?i:\\b(?:birthday (?:is|was)(?: on)?|born on) (?:the )?)[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?"
                        + month + "|\\b[0-9]{1,2}[./][0-9]{1,2}[./](?:19[3-9]|200)[0-9]\\b"));
        patterns.put(
                "the name of a ward",
                Pattern.compile("\\b(?!(?:The|This|That|A|An|My|Our|Your|Her|His|Their|Each|Every|Any|On|In|From) )"
                        + "\\p{Lu}[\\p{L}’'-]+ Ward\\b|\\b[Ww]ard (?:[0-9]+[A-Z]?|[A-Z][0-9]*)(?![\\p{L}\\p{N}])"));
        return patterns;
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish() || !(prose.edition().document() instanceof Story story)) {
            return;
        }
        Severity severity = story.illustrative() ? Severity.NOTE : Severity.WARNING;
        for (Passage passage : prose.passages()) {
            // As many letters: places stay what they are.
            String text =
                    passage.text().replaceAll("[\u00a0\u2009\u202f]", " ").replaceAll("[\u2010\u2011\u2013]", "-");
            List<Span> told = new ArrayList<>();
            PATTERNS.forEach((what, pattern) -> {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    boolean is = pattern != NhsNumber.FORM || NhsNumber.isOne(matcher.group());
                    if (is && isNew(matcher.start(), matcher.end(), text, told)) {
                        told.add(new Span(matcher.start(), matcher.end()));
                        add(passage, severity, matcher.start(), matcher.end(), what, report);
                    }
                }
            });
            for (PhraseFinder.Match<String> match : phrases.find(passage.tokens())) {
                if (namesSomething(text, match) && isNew(match.start(), match.end(), text, told)) {
                    told.add(new Span(match.start(), match.end()));
                    add(passage, severity, match.start(), match.end(), reason(match.value()), report);
                }
            }
        }
    }

    /** Whether nothing was said yet of a stretch of the text, or of the detail that it leads to. */
    private static boolean isNew(int start, int end, String text, List<Span> told) {
        return told.stream().noneMatch(span -> span.start() < end && span.end() > start || leads(text, end, span));
    }

    private static boolean leads(String text, int from, Span detail) {
        return detail.start() >= from
                && LINK_WORDS.matcher(text.substring(from, detail.start())).matches();
    }

    private static String reason(String list) {
        String name = list.endsWith(AFTER) ? list.substring(0, list.length() - AFTER.length()) : list;
        return REASONS.getOrDefault(name, name.replace('-', ' '));
    }

    /** Whether a name or a number stands where the list says that it gives somebody away. */
    private static boolean namesSomething(String text, PhraseFinder.Match<String> match) {
        if (match.value().endsWith(AFTER)) {
            return NAME_BEFORE.matcher(text.substring(0, match.start())).find();
        }
        boolean needsName = NEED_NAME.contains(match.value())
                || OPEN_END.matcher(match.form()).matches();
        return !needsName
                || NAME_FOLLOWS.matcher(text).region(match.end(), text.length()).lookingAt();
    }

    private static void add(Passage passage, Severity severity, int start, int end, String what, Report report) {
        if (!passage.isHidden(start, end)) {
            report.add(passage.finding(
                    severity,
                    RULE,
                    start,
                    end,
                    "This may show who somebody is: " + what + ".",
                    "Leave it out, or make it less exact. Ask the teller first."));
        }
    }
}
