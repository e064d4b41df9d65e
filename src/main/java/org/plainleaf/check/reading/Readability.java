package org.plainleaf.check.reading;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How hard a text is to read, from its counts. Grades are years at school in the United States; add five for the age.
 *
 * @param words words of the text
 * @param sentences its sentences
 * @param syllables syllables of its words, English only
 * @param polysyllables words of three syllables or more, English only
 * @param longWords words of more than six letters
 */
public record Readability(int words, int sentences, int syllables, int polysyllables, int longWords) {
    /** A word is long for LIX from this number of letters on. */
    private static final int LONG_WORD = 7;

    private static final int POLYSYLLABLE = 3;

    public Readability {
        if (words < 0 || sentences < 0 || syllables < 0 || polysyllables < 0 || longWords < 0) {
            throw new IllegalArgumentException("a negative count");
        }
    }

    /** Whether there is nothing to measure. All figures are 0 then. */
    public boolean isEmpty() {
        return words == 0 || sentences == 0;
    }

    /** Words in a sentence, on average. */
    public double sentenceLength() {
        return isEmpty() ? 0 : (double) words / sentences;
    }

    private double syllablesInWord() {
        return isEmpty() ? 0 : (double) syllables / words;
    }

    /** Grade by Kincaid and others, 1975: 0.39 × words in a sentence + 11.8 × syllables in a word - 15.59. */
    public double fleschKincaidGrade() {
        return isEmpty() ? 0 : 0.39 * sentenceLength() + 11.8 * syllablesInWord() - 15.59;
    }

    /** Ease by Flesch, 1948, from 0 (hard) to 100 (easy); very short words and sentences give more. */
    public double fleschReadingEase() {
        return isEmpty() ? 0 : 206.835 - 1.015 * sentenceLength() - 84.6 * syllablesInWord();
    }

    /** Grade by McLaughlin, 1969. Sound only if {@link #hasEnoughForSmog()}; an estimate for shorter texts. */
    public double smogGrade() {
        return isEmpty() ? 0 : 3.1291 + 1.0430 * Math.sqrt(30.0 * polysyllables / sentences);
    }

    /** SMOG was made for samples of 30 sentences. */
    public boolean hasEnoughForSmog() {
        return sentences >= 30;
    }

    /** Björnsson's LIX, 1968, for all alphabetic European languages: under 30 is very easy, over 50 hard. */
    public double lix() {
        return isEmpty() ? 0 : sentenceLength() + 100.0 * longWords / words;
    }

    /**
     * Adds up the counts of a text, sentence by sentence. A number or an address counts as one syllable, as in most
     * tools: it is easy to read, however long it is to say. So does a word that is known. Not safe to share between threads.
     */
    public static final class Counter {
        private final Set<String> known;
        private final ToIntFunction<String> syllablesOf;
        private int words;
        private int sentences;
        private int syllables;
        private int polysyllables;
        private int longWords;

        /**
         * @param known words that readers know or the page explains, as they are written: NHS, GP
         */
        public Counter(Set<String> known) {
            this(known, Syllables::count);
        }

        /** The same; {@code syllablesOf} counts the syllables of a word, and may remember them. */
        Counter(Set<String> known, ToIntFunction<String> syllablesOf) {
            this.known = Set.copyOf(known);
            this.syllablesOf = syllablesOf;
        }

        /**
         * Counts one sentence. One without words counts as none.
         *
         * @param sentence its words, as {@link org.plainleaf.model.Words} finds them
         */
        public void sentence(List<String> sentence) {
            if (sentence.isEmpty()) {
                return;
            }
            sentences++;
            sentence.forEach(this::word);
        }

        /** Adds what was counted of other sentences. */
        void add(Readability others) {
            words += others.words;
            sentences += others.sentences;
            syllables += others.syllables;
            polysyllables += others.polysyllables;
            longWords += others.longWords;
        }

        private void word(String word) {
            boolean easy = known.contains(word) || isFigureOrAddress(word);
            int count = easy ? 1 : syllablesOf.applyAsInt(word);
            words++;
            syllables += count;
            polysyllables += count >= POLYSYLLABLE ? 1 : 0;
            longWords += !easy && word.length() >= LONG_WORD && letters(word) >= LONG_WORD ? 1 : 0;
        }

        private static boolean isFigureOrAddress(String word) {
            for (int i = 0; i < word.length(); i++) {
                char letter = word.charAt(i);
                if (letter == '.' || letter == '@' || Character.isDigit(letter)) {
                    return true;
                }
            }
            return false;
        }

        private static int letters(String word) {
            int letters = 0;
            for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
                letters += Character.isLetter(word.codePointAt(i)) ? 1 : 0;
            }
            return letters;
        }

        /** The figures of what was counted so far. */
        public Readability readability() {
            return new Readability(words, sentences, syllables, polysyllables, longWords);
        }
    }
}
