package org.plainleaf.check.translation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;

/**
 * The same English text is translated in the same way on all pages: readers take other words for another thing. Headings and
 * titles are compared with each other only, as many languages word them in another way. Capitals, end marks and the
 * English name in brackets may differ.
 */
public final class TwoTargetsCheck implements SiteCheck {
    private static final String RULE = "translation/two-targets";
    private static final int FEWEST_WORDS = 3;
    private static final String END_MARKS = " .!?:;,…。！？：；，۔؟،؛।॥።፧፣";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** What a name in brackets leaves before a comma. */
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile(" (?=\\p{Po})");

    /** English words, and whether they are a heading. */
    private record Key(String source, boolean heading) {}

    /** A translation, with the English text as it stands there. */
    private record Use(String english, Wording text, Wording.Written written) {}

    @Override
    public void check(Subject subject, Report report) {
        IdentityHashMap<Wording, String> sources = new IdentityHashMap<>(); // They are the same for all languages.
        for (Language language : subject.plan().site().languages()) {
            if (!language.isEnglish()) {
                Map<Key, List<Use>> found = new LinkedHashMap<>();
                subject.plan().editions(language).forEach(edition -> collect(edition, sources, found));
                found.values().stream()
                        .filter(TwoTargetsCheck::differ)
                        .forEach(uses -> compare(byTarget(uses, language), report));
            }
        }
    }

    private static void collect(Edition edition, IdentityHashMap<Wording, String> sources, Map<Key, List<Use>> found) {
        SourceWords words = new SourceWords(edition);
        edition.texts().forEach((name, text) -> add(text, words, name.equals("title"), sources, found));
        Blocks.each(edition.body(), block -> {
            boolean heading = block instanceof Block.Heading || block instanceof Block.Box;
            Blocks.eachWordingOf(block, text -> add(text, words, heading, sources, found));
        });
    }

    private static void add(
            Wording text,
            SourceWords words,
            boolean heading,
            IdentityHashMap<Wording, String> sources,
            Map<Key, List<Use>> found) {
        Wording source = words.of(text);
        Wording.Written written = text.written();
        if (source == null || written == null || text.origin() != Wording.Origin.TRANSLATED) {
            return;
        }
        String plain = sources.computeIfAbsent(source, TwoTargetsCheck::source);
        if (!plain.isEmpty()) {
            found.computeIfAbsent(new Key(plain, heading), key -> new ArrayList<>(1))
                    .add(new Use(source.plainText(), text, written));
        }
    }

    /** What English texts are compared by; empty for short ones, which are never compared. */
    private static String source(Wording source) {
        String english = source.plainText();
        return SPACES.split(english.strip()).length >= FEWEST_WORDS ? plain(english) : "";
    }

    /** Whether there may be two translations: nearly all texts stand once, and many others letter by letter the same. */
    private static boolean differ(List<Use> uses) {
        String first = uses.get(0).text().plainText();
        return uses.stream().anyMatch(use -> !use.text().plainText().equals(first));
    }

    private static Map<String, List<Wording.Written>> byTarget(List<Use> uses, Language language) {
        Map<String, List<Wording.Written>> targets = new LinkedHashMap<>();
        for (Use use : uses) {
            String target = EnglishBeside.blanked(use.text().plainText(), use.english(), language);
            targets.computeIfAbsent(plain(target), key -> new ArrayList<>()).add(use.written());
        }
        return targets;
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String joined = SPACES.matcher(composed).replaceAll(" ").strip();
        String small = SPACE_BEFORE_MARK.matcher(joined).replaceAll("").toLowerCase(Locale.ROOT);
        int end = small.length();
        while (end > 0 && END_MARKS.indexOf(small.charAt(end - 1)) >= 0) {
            end--;
        }
        return small.substring(0, end);
    }

    /** Reports all but the translation that is used most; of several, the first. */
    private static void compare(Map<String, List<Wording.Written>> targets, Report report) {
        if (targets.size() < 2) {
            return;
        }
        List<Wording.Written> usual = List.of();
        for (List<Wording.Written> places : targets.values()) {
            usual = places.size() > usual.size() ? places : usual;
        }
        Place other = place(usual.get(0));
        for (List<Wording.Written> places : targets.values()) {
            if (places != usual) {
                places.forEach(written -> report.add(new Finding(
                        place(written),
                        0,
                        Severity.WARNING,
                        RULE,
                        "The same English text is translated in another way in " + other.file() + ", line "
                                + other.line() + ".",
                        "Write the same in both, or say in a remark why they differ.")));
            }
        }
    }

    private static Place place(Wording.Written written) {
        return written.source().place(written.span());
    }
}
