package org.plainleaf.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What gives a story away: its title, and each of its sentences of {@value #FEWEST} words or more, in all its languages.
 * They are kept as fingerprints only: one can find them in a text, and cannot read them out of here. Immutable.
 */
public final class Traces {
    /** A sentence with fewer words is anybody's: "They said no." */
    static final int FEWEST = 4;
    /** In Chinese, each sign counts as a word. */
    static final int FEWEST_SIGNS = 8;

    /** Nothing gives any story away. */
    public static final Traces NONE = new Traces(Set.of());

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…؟۔።፧][\"'”’»)\\]]?)\\s+|(?<=[。！？।॥])|\\R");

    /**
     * A title or a sentence.
     *
     * @param words how many words it has
     * @param number made of its words
     */
    public record Phrase(int words, long number) {
        /** An order that says nothing of the text. */
        public static final Comparator<Phrase> ORDER =
                Comparator.comparingLong(Phrase::number).thenComparingInt(Phrase::words);

        /** {@code 6-0123456789abcdef}. */
        @Override
        public String toString() {
            return words + "-" + String.format(java.util.Locale.ROOT, "%016x", number);
        }

        /** The phrase of that text; null where it is none. */
        public static @Nullable Phrase parse(String text) {
            return text.matches("[1-9][0-9]{0,3}-[0-9a-f]{16}")
                    ? new Phrase(
                            Integer.parseInt(text.substring(0, text.indexOf('-'))),
                            Long.parseUnsignedLong(text.substring(text.indexOf('-') + 1), 16))
                    : null;
        }
    }

    private final Map<Long, Integer> phrases = new HashMap<>();
    private final int longest;

    public Traces(Collection<Phrase> phrases) {
        int most = 0;
        for (Phrase phrase : phrases) {
            this.phrases.put(phrase.number(), phrase.words());
            most = Math.max(most, phrase.words());
        }
        this.longest = most;
    }

    /** The traces of an edition. */
    public static Traces of(Edition edition, Map<String, Fact> facts) {
        Set<Phrase> phrases = new HashSet<>();
        edition.texts().forEach((name, wording) -> {
            String text = wording.plainText(facts);
            phrases.addAll(name.equals("title") ? title(text) : sentences(text));
        });
        phrases.addAll(of(edition.body(), facts).all());
        return new Traces(phrases);
    }

    /** The traces of a text without a title. */
    public static Traces of(List<Block> blocks, Map<String, Fact> facts) {
        Set<Phrase> phrases = new HashSet<>();
        Blocks.eachWording(blocks, wording -> {
            if (isLink(wording.inlines())) {
                return; // The name of another page is nobody's story.
            }
            phrases.addAll(sentences(
                    wording.withInlines(withoutImages(wording.inlines())).plainText(facts)));
            Blocks.eachInlineIn(wording.inlines(), inline -> {
                if (inline instanceof Inline.Image image) {
                    phrases.addAll(sentences(image.description().plainText(facts)));
                }
            });
        });
        return new Traces(phrases);
    }

    private static boolean isLink(List<Inline> inlines) {
        List<Inline> words = inlines.stream()
                .filter(inline ->
                        !(inline instanceof Inline.Text text && text.text().isBlank()))
                .toList();
        return words.size() == 1 && words.get(0) instanceof Inline.Link;
    }

    private static List<Inline> withoutImages(List<Inline> inlines) {
        List<Inline> others = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link || inline instanceof Inline.Strong || inline instanceof Inline.Emphasis) {
                others.add(new Inline.Emphasis(withoutImages(inline.children())));
            } else if (!(inline instanceof Inline.Image)) {
                others.add(inline);
            }
        }
        return others;
    }

    /** The phrases of a title: the whole of it, however short. */
    public static Set<Phrase> title(String text) {
        List<String> words = TraceWords.of(text);
        Set<Phrase> phrases = new HashSet<>(sentences(text));
        if (!words.isEmpty()) {
            phrases.add(phrase(words));
        }
        return phrases;
    }

    /** The phrases of a text: those of its sentences that are long enough. */
    public static Set<Phrase> sentences(String text) {
        return new HashSet<>(spoken(text).keySet());
    }

    /** The phrases of a text, each with the words of its sentence. */
    public static Map<Phrase, String> spoken(String text) {
        Map<Phrase, String> phrases = new HashMap<>();
        for (String sentence : SENTENCE.split(text, -1)) {
            List<String> words = TraceWords.of(sentence);
            if (words.size() >= (TraceWords.isSign(words) ? FEWEST_SIGNS : FEWEST)) {
                phrases.put(phrase(words), sentence.strip());
            }
        }
        return phrases;
    }

    private static Phrase phrase(List<String> words) {
        long number = 0;
        for (String word : words) {
            number = TraceWords.add(number, word);
        }
        return new Phrase(words.size(), number);
    }

    /** These and others. */
    public Traces and(Traces others) {
        Set<Phrase> all = new HashSet<>(all());
        all.addAll(others.all());
        return new Traces(all);
    }

    /** These without some. */
    public Traces without(Collection<Phrase> some) {
        Set<Phrase> rest = new HashSet<>(all());
        rest.removeAll(some);
        return new Traces(rest);
    }

    /** All phrases, in a fixed order that says nothing of the text. */
    public Set<Phrase> all() {
        Set<Phrase> all = new TreeSet<>(Phrase.ORDER);
        phrases.forEach((number, words) -> all.add(new Phrase(words, number)));
        return all;
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** Whether a text gives the story away. */
    public boolean in(String text) {
        return !isEmpty() && !find(text, true).isEmpty();
    }

    /** The phrases that stand in a text, whatever its capitals, quotation marks and spaces. */
    public Set<Phrase> found(String text) {
        return isEmpty() ? Set.of() : find(text, false);
    }

    /** A phrase of one word, or of two signs, counts only where a text has no other words. */
    private Set<Phrase> find(String text, boolean first) {
        List<String> words = TraceWords.of(text);
        Set<Phrase> found = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            long number = 0;
            int most = Math.min(longest, words.size() - from);
            for (int count = 1; count <= most; count++) {
                number = TraceWords.add(number, words.get(from + count - 1));
                Integer length = phrases.get(number);
                if (length != null
                        && length == count
                        && (count == words.size() || count >= shortest(words.get(from)))) {
                    found.add(new Phrase(count, number));
                    if (first) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    private static int shortest(String word) {
        return TraceWords.isSign(List.of(word)) ? FEWEST : 2;
    }
}
