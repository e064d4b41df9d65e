package org.plainleaf.translate.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plainleaf.translate.TagSyntax;

/**
 * Guards edits of the English of which somebody says that they do not change what it means. An edit of a number, of a "not",
 * of a question, or of what a tag or a fact stands for is never one of those.
 */
public final class MinorEdit {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,:]\\p{Nd}+)*|\\p{Sc}|%");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:['’][\\p{L}]+)?");
    private static final Set<String> NUMBER_WORDS = Set.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "hundred",
            "thousand",
            "million",
            "half",
            "quarter",
            "third",
            "first",
            "second",
            "once",
            "twice",
            "both",
            "dozen",
            "double");
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot",
            "unless", "except", "but", "only", "stop", "refuse", "refused", "unable", "illegal", "wrong");
    private static final Set<String> DUTIES = Set.of(
            "must", "may", "can", "should", "shall", "need", "needs", "has", "have", "will", "always", "all", "every",
            "any");

    private MinorEdit() {}

    /** Why an edit is not minor; nothing where it may be. */
    public static Optional<String> refusal(String before, String after) {
        if (!found(NUMBER, before).equals(found(NUMBER, after))
                || !words(before, NUMBER_WORDS).equals(words(after, NUMBER_WORDS))) {
            return Optional.of("a number changed");
        }
        if (!negations(before).equals(negations(after))) {
            return Optional.of("a \"not\" or a word like it changed");
        }
        if (!words(before, DUTIES).equals(words(after, DUTIES))) {
            return Optional.of("a word such as must, may or can changed");
        }
        if (before.indexOf('?') < 0 != after.indexOf('?') < 0) {
            return Optional.of("it became a question, or is none any more");
        }
        if (!found(TagSyntax.TOKEN, before).equals(found(TagSyntax.TOKEN, after))) {
            return Optional.of("a link, a picture or a fact changed");
        }
        return Optional.empty();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static List<String> words(String text, Set<String> counted) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(counted::contains)
                .sorted()
                .toList();
    }

    private static List<String> negations(String text) {
        List<String> found = new ArrayList<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .forEach(word -> {
                    // "can't" is "cannot", and "isn't" is "is not".
                    if (word.endsWith("n't") || word.equals("cannot")) {
                        found.add("not");
                    } else if (NEGATIONS.contains(word)) {
                        found.add(word);
                    }
                });
        return found.stream().sorted().toList();
    }
}
