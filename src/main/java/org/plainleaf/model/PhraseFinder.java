package org.plainleaf.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in a text: whole words, the longest phrase first, from left to right, never overlapping. Immutable.
 *
 * <p>Words are the same in any case, with straight or curly apostrophes, and with {@code 's} behind them. Where the list
 * has a space, the text may have any spaces or a hyphen; where it has a hyphen, the text has one too. A phrase in capitals,
 * such as CPN, is found in capitals only, with a small {@code s} behind it or not. A name such as "Access to Work" is found
 * with its capitals only, unless the list has it in small letters too. The time is linear in the length of the text.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseFinder<T> {
    /** Bits of {@link #alone} and {@link #pairs}: many more than phrases, so that few words share a bit with one. */
    private static final int BITS = 1 << 16;

    private final Node<T> root = new Node<>();

    /**
     * The words that are a match by themselves, by their hashes, and the pairs of words that a longer match starts with. Nearly no
     * word of a text starts a match, though many are as common as "in": to look up a bit is quicker than to look up words.
     */
    private final long[] alone = new long[BITS / Long.SIZE];

    private final long[] pairs = new long[BITS / Long.SIZE];

    private static final class Node<T> {
        /** By the word that follows a space, or is the first. */
        private final Map<String, Node<T>> next = new HashMap<>();
        /** By what stands between, if no space, and the word. */
        private final Map<String, Node<T>> joined = new HashMap<>();

        private @Nullable T anyCase;
        private @Nullable T capitals;
        private @Nullable String written;
        private boolean small;
    }

    /**
     * A phrase that was found.
     *
     * @param value what it stands for
     * @param form the phrase as it stands in the list
     * @param start where it starts in the text
     * @param end where it ends
     * @param <T> what a phrase stands for
     */
    public record Match<T>(T value, String form, int start, int end) {}

    /** Adds a phrase; the first one of several that are the same counts. For use before the finder is shared. */
    public PhraseFinder<T> add(String phrase, T value) {
        List<Tokens.Token> tokens = Tokens.of(phrase).all();
        Node<T> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            Tokens.Token token = tokens.get(i);
            node = i == 0 || token.joint().equals(" ")
                    ? node.next.computeIfAbsent(token.word(), e -> new Node<>())
                    : node.joined.computeIfAbsent(token.joint() + token.word(), e -> new Node<>());
        }
        if (node == root) {
            return this;
        }
        for (String ending : List.of("", "s", "'s")) {
            if (tokens.size() == 1) {
                set(alone, (tokens.get(0).word() + ending).hashCode());
            } else {
                int following = (tokens.get(1).word() + ending).hashCode();
                set(pairs, Tokens.pairHash(tokens.get(0).word().hashCode(), following));
            }
        }
        if (node.written == null) {
            node.written = phrase;
        }
        node.small |= phrase.codePoints().noneMatch(Character::isUpperCase);
        if (isCapitals(phrase)) {
            node.capitals = node.capitals == null ? value : node.capitals;
        } else {
            node.anyCase = node.anyCase == null ? value : node.anyCase;
        }
        return this;
    }

    /** All phrases in a text. */
    public List<Match<T>> find(String text) {
        return find(Tokens.of(text));
    }

    /** All phrases in a text that is cut into words already. */
    public List<Match<T>> find(Tokens text) {
        List<Tokens.Token> tokens = text.all();
        List<Match<T>> matches = new ArrayList<>();
        int[] hashes = text.hashes();
        int[] pairHashes = text.pairHashes();
        int i = 0;
        while (i < hashes.length) {
            boolean mayStart = isSet(alone, hashes[i]) || isSet(pairs, pairHashes[i]);
            i += mayStart ? Math.max(1, longest(text.text(), tokens, i, matches)) : 1;
        }
        return matches;
    }

    private static void set(long[] bits, int hash) {
        bits[(hash & BITS - 1) / Long.SIZE] |= 1L << hash;
    }

    private static boolean isSet(long[] bits, int hash) {
        return (bits[(hash & BITS - 1) / Long.SIZE] & 1L << hash) != 0;
    }

    /** Adds the longest match that starts at a word, and gives its number of words; 0 where there is none. */
    private int longest(String text, List<Tokens.Token> tokens, int first, List<Match<T>> into) {
        Longest longest = new Longest(text, tokens, first);
        longest.follow(root, first);
        if (longest.found != null) {
            into.add(longest.found);
        }
        return longest.words;
    }

    /** Looks for the longest match that starts at a word. */
    private final class Longest {
        private final String text;
        private final List<Tokens.Token> tokens;
        private final int first;
        private @Nullable Match<T> found;
        private int words;

        Longest(String text, List<Tokens.Token> tokens, int first) {
            this.text = text;
            this.tokens = tokens;
            this.first = first;
        }

        /**
         * Goes on from the words so far. The words of a phrase may stand with a hyphen where the list has a space, not the other
         * way round: where the list has both, both are followed.
         */
        void follow(Node<T> node, int i) {
            if (i >= tokens.size()) {
                return;
            }
            Tokens.Token token = tokens.get(i);
            String joint = i == first ? " " : token.joint();
            boolean space = joint.equals(" ");
            if (!space && !node.joined.isEmpty()) {
                step(node.joined, joint, token, i);
            }
            if (space || joint.equals("-")) {
                step(node.next, "", token, i);
            }
        }

        private void step(Map<String, Node<T>> ways, String joint, Tokens.Token token, int i) {
            if (ways.isEmpty()) {
                return;
            }
            int start = tokens.get(first).start();
            Match<T> match = null;
            // The last word of a phrase may have 's behind it, or, of an abbreviation, an s.
            Node<T> last = token.isPossessive() ? ways.get(joint + token.without(2)) : null;
            if (last != null) {
                match = match(last, text, start, token.end() - 2, false);
            }
            Node<T> exact = ways.get(joint.isEmpty() ? token.word() : joint + token.word());
            if (match == null && exact != null) {
                match = match(exact, text, start, token.end(), false);
            }
            if (match == null && token.endsWithS() && text.charAt(token.end() - 1) == 's') {
                Node<T> one = ways.get(joint + token.without(1));
                match = one == null ? null : match(one, text, start, token.end() - 1, true);
            }
            if (match != null && i - first + 1 > words) {
                found = match;
                words = i - first + 1;
            }
            if (exact != null) {
                follow(exact, i + 1);
            }
        }
    }

    private static <T> @Nullable Match<T> match(Node<T> node, String text, int start, int end, boolean plural) {
        String written = String.valueOf(node.written);
        if (node.capitals != null && isCapitals(text.substring(start, end))) {
            return new Match<>(node.capitals, written, start, plural ? end + 1 : end);
        }
        return node.anyCase != null && !plural && (node.small || hasCapitalsOf(written, text, start))
                ? new Match<>(node.anyCase, written, start, end)
                : null;
    }

    /** A phrase with a capital inside, such as "Access to Work", is a name: it is found with its capitals only. */
    private static boolean hasCapitalsOf(String written, String text, int start) {
        for (int i = 1; i < written.length() && start + i < text.length(); i++) {
            if (Character.isUpperCase(written.charAt(i)) && Character.isLowerCase(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitals(String phrase) {
        boolean two = phrase.codePoints().filter(Character::isUpperCase).count() > 1;
        return two && phrase.codePoints().noneMatch(Character::isLowerCase);
    }
}
