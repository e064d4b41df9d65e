package org.plainleaf.translate.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plainleaf.translate.TagSyntax;

/**
 * Guards edits of the English of which somebody says that they do not change what it means. An edit of a number, of a "not",
 * of a limit such as "before" or "at least", of a question, or of what a tag or a fact stands for is never one of those.
 */
public final class MinorEdit {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,:]\\p{Nd}+)*|\\p{Sc}|%");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:'[\\p{L}]+)?");

    private MinorEdit() {}

    /** Why an edit is not minor; nothing where it may be. */
    public static Optional<String> refusal(String before, String after) {
        String bareBefore = bare(before);
        String bareAfter = bare(after);
        List<String> wordsBefore = words(bareBefore);
        List<String> wordsAfter = words(bareAfter);
        if (!found(NUMBER, bareBefore).equals(found(NUMBER, bareAfter))
                || !weighty(wordsBefore, WeightyWords.NUMBERS).equals(weighty(wordsAfter, WeightyWords.NUMBERS))) {
            return Optional.of(WeightyWords.NUMBERS.reason());
        }
        for (WeightyWords list : WeightyWords.LISTS) {
            if (!sorted(weighty(wordsBefore, list)).equals(sorted(weighty(wordsAfter, list)))) {
                return Optional.of(list.reason());
            }
        }
        if (bareBefore.indexOf('?') < 0 != bareAfter.indexOf('?') < 0) {
            return Optional.of("it became a question, or is none any more");
        }
        if (!sorted(found(TagSyntax.TOKEN, before)).equals(sorted(found(TagSyntax.TOKEN, after)))) {
            return Optional.of("a link, a picture or a fact changed");
        }
        return Optional.empty();
    }

    /** A text without tags and facts. */
    private static String bare(String text) {
        return TagSyntax.TOKEN.matcher(text).replaceAll(" ");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static List<String> weighty(List<String> words, WeightyWords list) {
        return words.stream().filter(list.words()::contains).toList();
    }

    /** The words of a text, short forms in full: "can't" is "can not", and "you'll" is "you will". */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : found(WORD, text.toLowerCase(Locale.ROOT).replace('’', '\''))) {
            if (word.equals("cannot")) {
                words.addAll(List.of("can", "not"));
            } else if (word.endsWith("n't")) {
                words.addAll(List.of(denied(word), "not"));
            } else if (word.endsWith("'ll")) {
                words.add("will");
            } else if (word.endsWith("'ve")) {
                words.add("have");
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static String denied(String word) {
        return switch (word) {
            case "can't" -> "can";
            case "won't" -> "will";
            case "shan't" -> "shall";
            default -> word.substring(0, word.length() - "n't".length());
        };
    }
}
