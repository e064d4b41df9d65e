package org.plainleaf.check.words;

import java.util.List;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.WordLists;

/** Phrases that a rule with a list of its own finds: one finding about them is enough. Immutable. */
public final class OtherPhrases {
    private static final List<String> LISTS = List.of("wordy", "latin", "idiom", "out-of-date", "disrespectful");

    /** No phrase is longer. */
    private static final int FAR = 120;

    private final PhraseFinder<Boolean> finder = new PhraseFinder<>();

    public OtherPhrases(WordLists words) {
        for (String list : LISTS) {
            words.phrases(list).forEach(phrase -> {
                phrase.unless().forEach(fine -> finder.add(fine, false));
                phrase.find().forEach(form -> finder.add(form, true));
            });
        }
    }

    /** Whether one of them touches a stretch of a passage, and is no smaller part of it. */
    boolean cover(Passage passage, int start, int end) {
        String text = passage.text();
        int from = Math.max(0, start - FAR);
        while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        int offset = from;
        return finder.find(text.substring(from, Math.min(text.length(), end + FAR))).stream()
                .anyMatch(match -> match.value()
                        && offset + match.start() < end
                        && offset + match.end() > start
                        && match.end() - match.start() >= end - start);
    }
}
