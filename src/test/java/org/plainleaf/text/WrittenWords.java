package org.plainleaf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A text that is being written at random, and that knows where each of its words stands. Few letters come often, so that a walk
 * that is lost finds a wrong one.
 */
public final class WrittenWords {
    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final List<String> places = new ArrayList<>();

    public WrittenWords(long seed) {
        this.random = new Random(seed);
    }

    /** A word and the stretch in which it stands, up to the end of its line, as tests compare them. */
    public static String place(String word, int start, int end) {
        return start + ".." + end + " " + word;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean oneIn(int bound) {
        return random.nextInt(bound) == 0;
    }

    public String oneOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** Writes what is no word. */
    public WrittenWords add(String written) {
        out.append(written);
        return this;
    }

    /**
     * Writes a word out of pieces, the first out of {@code first}. A piece is what is written, a tab, and what it stands for; a
     * third part in front of them is written before the word, or within it; a piece without tabs stands for itself.
     */
    public void word(List<String> first, List<String> pieces) {
        int start = out.length();
        StringBuilder word = new StringBuilder();
        for (int left = random.nextInt(4); left >= 0; left--) {
            String[] piece = oneOf(word.isEmpty() ? first : pieces).split("\t", -1);
            if (piece.length == 3) {
                out.append(piece[0]);
                start = word.isEmpty() ? out.length() : start;
            }
            out.append(piece[Math.max(0, piece.length - 2)]);
            word.append(piece[piece.length - 1]);
        }
        String line = out.substring(start).lines().findFirst().orElse("");
        places.add(place(word.toString(), start, start + line.length()));
    }

    public String text() {
        return out.toString();
    }

    /** The words and their places, in the order of the text. */
    public List<String> places() {
        return places;
    }
}
