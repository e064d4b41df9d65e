package org.plainleaf.check.translation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Standards;
import org.plainleaf.model.WordLists;

/**
 * A language has its own letters, not those of another one that look the same: searching and reading aloud fail with them.
 * Which ones is data: letters.yaml.
 */
final class LetterCheck implements SegmentCheck {
    private static final String RULE = "translation/letters";

    /** By the language's tag, the wrong letter, and the right one. */
    private final Map<String, Map<Character, String>> right = new HashMap<>();

    LetterCheck(WordLists words) {
        words.words().getOrDefault("letters", Map.of()).forEach((tag, pairs) -> right.put(tag, pairs(pairs)));
    }

    private static Map<Character, String> pairs(List<String> lines) {
        Map<Character, String> pairs = new HashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            if (space == 1) {
                pairs.put(line.charAt(0), line.substring(space + 1));
            }
        }
        return pairs;
    }

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        Map<Character, String> letters = right.get(text.language().tag());
        if (letters == null) {
            return;
        }
        String all = text.text();
        Map<Character, Integer> first = new LinkedHashMap<>();
        Map<Character, Integer> times = new HashMap<>();
        for (int i = 0; i < all.length(); i++) {
            char letter = all.charAt(i);
            if (letters.containsKey(letter)) {
                first.putIfAbsent(letter, i);
                times.merge(letter, 1, Integer::sum);
            }
        }
        first.forEach((letter, at) -> {
            String better = letters.getOrDefault(letter, "");
            int count = times.getOrDefault(letter, 1);
            report.add(text.warning(
                    RULE,
                    at,
                    at + 1,
                    "This letter is not of " + text.language().english() + ": " + named(String.valueOf(letter))
                            + (count == 1 ? "." : ", " + count + " times in this text."),
                    "Write " + named(better) + ", which looks like it."));
        });
    }

    /** A letter with its number in Unicode: people cannot see the difference. */
    static String named(String letter) {
        return letter + String.format(" (U+%04X)", letter.codePointAt(0));
    }
}
