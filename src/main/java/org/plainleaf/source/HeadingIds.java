package org.plainleaf.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the anchors of the headings of one document: readable, and each only once. */
final class HeadingIds {
    /** Ids that the theme uses itself. */
    private static final Set<String> TAKEN = Set.of(
            "title",
            "main",
            "now",
            "ask-us",
            "words",
            "questions",
            "all-steps",
            "place",
            "now-title",
            "ask-us-title",
            "formats-title",
            "feedback-title",
            "about-title",
            "made-title",
            "words-title",
            "short-title",
            "more-title",
            "stories-title",
            "situations",
            "uses");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^-|-$");
    private static final int LONGEST = 60;

    private final Set<String> used = new HashSet<>(TAKEN);
    private final Map<String, Integer> repeats = new HashMap<>();

    /** Takes an id that the author chose; false where it is used already. */
    boolean claim(String id) {
        return used.add(id);
    }

    /** Whether the theme uses an id itself. */
    static boolean isOfTheme(String id) {
        return TAKEN.contains(id);
    }

    /** A new id made from the words of a heading. */
    String make(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "");
        String slug = EDGE.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > 0 ? cut : LONGEST);
        }
        if (slug.isEmpty()) {
            slug = "section";
        }
        String id = slug;
        while (!used.add(id)) {
            id = slug + "-" + (repeats.merge(slug, 1, Integer::sum) + 1);
        }
        return id;
    }
}
