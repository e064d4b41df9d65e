package org.plainleaf.check.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English words whose syllables their spelling does not tell, and what endings make of them. Read once, never changed. */
final class SyllableExceptions {
    private static final String FILE = "/org/plainleaf/builtin/words/syllables.tsv";
    private static final List<String> HISSES = List.of("s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze");
    private static final Map<String, Integer> WORDS = read();

    private SyllableExceptions() {}

    /**
     * The syllables of a word that is listed, or made from one that is by s, ed, ing, ly or er.
     *
     * @param word in small letters
     * @return 0 if it is not listed
     */
    static int count(String word) {
        int own = WORDS.getOrDefault(word, 0);
        if (own > 0) {
            return own;
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return plural(word);
        }
        if (word.endsWith("ed") && word.length() > 4) {
            int stem = stem(word, 2);
            char last = word.charAt(word.length() - 3);
            return stem == 0 ? 0 : stem + (last == 't' || last == 'd' ? 1 : 0);
        }
        if (word.endsWith("ing") && word.length() > 5) {
            int stem = stem(word, 3);
            return stem == 0 ? 0 : stem + 1;
        }
        if (word.endsWith("ly") && word.length() > 4) {
            int stem = WORDS.getOrDefault(word.substring(0, word.length() - 2), 0);
            return stem == 0 ? 0 : stem + 1;
        }
        return 0;
    }

    private static int plural(String word) {
        String stem = word.substring(0, word.length() - 1);
        int count = WORDS.getOrDefault(stem, 0);
        if (count > 0) {
            return count + (endsInHiss(stem) ? 1 : 0);
        }
        if (word.endsWith("es")) {
            String shorter = word.substring(0, word.length() - 2);
            count = endsInHiss(shorter) ? WORDS.getOrDefault(shorter, 0) : 0;
        }
        return count == 0 ? 0 : count + 1;
    }

    /** Whether a further s is a syllable of its own: "boxes", "nurse's". */
    static boolean endsInHiss(String word) {
        for (String end : HISSES) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static int stem(String word, int ending) {
        String stem = word.substring(0, word.length() - ending);
        return WORDS.getOrDefault(stem, WORDS.getOrDefault(stem + "e", 0));
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> words = new HashMap<>();
        try (InputStream in = SyllableExceptions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line = lines.readLine();
            while (line != null) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    int count = Integer.parseInt(line.substring(0, tab));
                    for (String word : line.substring(tab + 1).split(" ", -1)) {
                        words.put(word, count);
                    }
                }
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
