package org.plainleaf.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param corpora the sites, in this order
 * @param runs how many times each program builds each site
 * @param peer the command of the other program; null for none
 * @param edits whether to measure edits in a preview too
 * @param keep whether the sites stay on disk
 */
record Options(List<Corpus> corpora, int runs, @Nullable String peer, boolean edits, boolean keep) {
    /** The prepared command: {@link HugoSite} writes what it reads. */
    static final String HUGO = "hugo --quiet --source {hugo} --destination {out}";

    static Options read(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        String sizes = "100,1000,10000,500x20";
        int languages = 1;
        int runs = 5;
        String peer = null;
        boolean edits = true;
        boolean keep = false;
        while (!rest.isEmpty()) {
            String name = rest.remove();
            switch (name) {
                case "--pages" -> sizes = value(name, rest);
                case "--languages" -> languages = number(name, rest);
                case "--runs" -> runs = number(name, rest);
                case "--peer" -> peer = value(name, rest);
                case "--no-edits" -> edits = false;
                case "--keep" -> keep = true;
                default -> throw new Refusal("There is no option " + name + ". src/bench/run says which there are.");
            }
        }
        return new Options(Corpus.read(sizes, languages), runs, "hugo".equals(peer) ? HUGO : peer, edits, keep);
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new Refusal(name + " needs a value after it.");
        }
        return rest.remove();
    }

    private static int number(String name, Deque<String> rest) {
        String value = value(name, rest);
        if (!value.matches("[1-9][0-9]{0,2}")) {
            throw new Refusal(name + " needs a number from 1 to 999.");
        }
        return Integer.parseInt(value);
    }
}
