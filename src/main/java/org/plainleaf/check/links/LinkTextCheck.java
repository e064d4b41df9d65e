package org.plainleaf.check.links;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Inline;
import org.plainleaf.model.WordLists;

/**
 * A link says where it leads, by its own words (WCAG 2.2, 2.4.4 and 2.4.9): it is none of those that say nothing, and the
 * same words do not lead to two places on one page. In every language, because a translator chooses these words anew.
 */
public final class LinkTextCheck implements EditionCheck {
    private static final String RULE = "links/vague";
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u200B-\u200F\u202F]+");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");

    private final Map<String, Set<String>> vague = new HashMap<>();

    /** Goes by these lists. */
    public LinkTextCheck(WordLists words) {
        words.words().getOrDefault("vague-link", Map.of()).forEach((tag, texts) -> {
            Set<String> plain = new HashSet<>();
            texts.forEach(text -> plain.add(plain(text, tag)));
            vague.put(tag, plain);
        });
    }

    /** A link that the page has already. */
    private record Seen(String target, int line) {}

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        String tag = prose.language().tag();
        Set<String> nothing = vague.getOrDefault(tag, Set.of());
        Map<String, Seen> seen = new HashMap<>();
        for (Passage passage : prose.passages()) {
            for (Passage.Marked marked : passage.marked()) {
                if (marked.inline() instanceof Inline.Link link) {
                    String words = plain(passage.text().substring(marked.start(), marked.end()), tag);
                    if (nothing.contains(words)) {
                        report.add(passage.finding(
                                Severity.ERROR,
                                RULE,
                                marked.start(),
                                marked.end(),
                                "These words do not say where the link leads.",
                                "Write what readers find there, such as \"How to ask for one\"."));
                    } else if (!words.isEmpty()) {
                        twice(link, words, passage, marked, seen, report);
                    }
                }
            }
        }
    }

    private static void twice(
            Inline.Link link,
            String words,
            Passage passage,
            Passage.Marked marked,
            Map<String, Seen> seen,
            Report report) {
        String target = withoutSlash(link.target());
        Seen first = seen.putIfAbsent(
                words, new Seen(target, passage.place(marked.start()).line()));
        if (first != null && !first.target().equals(target)) {
            report.add(passage.finding(
                    Severity.ERROR,
                    RULE,
                    marked.start(),
                    marked.end(),
                    "The same words lead to another place in line " + first.line() + ".",
                    "Say in each link what readers find there."));
        }
    }

    private static String withoutSlash(String target) {
        return target.length() > 1 && target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
    }

    /** Small letters, one space between words, without signs such as arrows at the edges. */
    private static String plain(String text, String tag) {
        String small = text.toLowerCase(Locale.forLanguageTag(tag)).replace('’', '\'');
        return EDGE.matcher(SPACE.matcher(small).replaceAll(" ")).replaceAll("");
    }
}
