package org.plainleaf.translate.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.text.Likeness;

/**
 * Finds, for the texts of a page that are new, which of its former texts each was made from. First by place: what lies
 * between two texts that did not change is compared with what lay between them before, in order. Then by likeness, wherever
 * it stands. Each former text is used once.
 *
 * <p>The bounds were chosen on edited pages (src/bench/run merge): below them wrong guesses grow faster than right ones.
 */
final class Predecessors {
    /** A former text that is nowhere in the new page. */
    static final int NONE = -1;

    /** Alone between the same neighbours: even a text that was written anew has its place. */
    private static final double ALONE = 0.2;

    /** One of several between the same neighbours. */
    private static final double IN_RUN = 0.33;

    /** Anywhere on the page. */
    private static final double ANYWHERE = 0.55;

    /** More pairs than this between two neighbours are compared by likeness only. */
    private static final int LARGEST_RUN = 250_000;

    /** A trigram that so many texts have tells nothing. */
    private static final int COMMON = 64;

    private final List<Likeness> before;
    private final List<Likeness> now;
    private final int placed;

    /** Of each text of the page, the former one that it was made from. */
    private final int[] found;

    private final boolean[] used;

    /**
     * @param before the former texts; the first {@code placed} of them in the order of the former page, the others nowhere
     * @param now the texts of the page
     * @param same of each text of the page, the former one that is equal to it, or {@link #NONE}
     */
    private Predecessors(List<String> before, int placed, List<String> now, int[] same) {
        this.before = before.stream().map(Likeness::of).toList();
        this.now = now.stream().map(Likeness::of).toList();
        this.placed = placed;
        this.found = same.clone();
        this.used = new boolean[before.size()];
        for (int index : same) {
            if (index != NONE) {
                used[index] = true;
            }
        }
    }

    /** Of each text of the page, the former one that is equal to it or that it was made from, or {@link #NONE}. */
    static int[] find(List<String> before, int placed, List<String> now, int[] same) {
        Predecessors predecessors = new Predecessors(before, placed, now, same);
        predecessors.byPlace();
        predecessors.byLikeness();
        return predecessors.found;
    }

    private void byPlace() {
        int[] same = found.clone();
        int start = 0;
        while (start < now.size()) {
            int end = start;
            while (end < now.size() && same[end] == NONE) {
                end++;
            }
            if (end > start) {
                int from = start == 0 ? NONE : same[start - 1];
                int to = end == now.size() ? placed : same[end];
                if (from < placed && to <= placed && from < to && allFree(from + 1, to)) {
                    alignRun(start, end, from + 1, to);
                }
            }
            start = end + 1;
        }
    }

    private boolean allFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (used[i]) {
                return false;
            }
        }
        return from < to;
    }

    /** Pairs two runs of texts in order, so that the sum of likeness above the bound is greatest. */
    private void alignRun(int start, int end, int from, int to) {
        int rows = end - start;
        int columns = to - from;
        if ((long) rows * columns > LARGEST_RUN) {
            return;
        }
        double bound = rows == 1 && columns == 1 ? ALONE : IN_RUN;
        double[][] gain = new double[rows + 1][columns + 1];
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                gain[i][j] = now.get(start + i).to(before.get(from + j)) - bound;
                double pair = gain[i][j] > 0 ? gain[i][j] + best[i + 1][j + 1] : -1;
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (gain[i][j] > 0 && best[i][j] == gain[i][j] + best[i + 1][j + 1]) {
                pair(start + i++, from + j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void pair(int text, int former) {
        found[text] = former;
        used[former] = true;
    }

    private record Pair(int text, int former, double likeness) {}

    /** The best pairs first. */
    private void byLikeness() {
        Map<Long, List<Integer>> index = index();
        List<Pair> pairs = new ArrayList<>();
        for (int text = 0; text < now.size(); text++) {
            if (found[text] == NONE) {
                for (int former : candidates(now.get(text), index)) {
                    double likeness = now.get(text).to(before.get(former));
                    if (likeness >= ANYWHERE) {
                        pairs.add(new Pair(text, former, likeness));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(Pair::text)
                .thenComparing(Pair::former));
        for (Pair pair : pairs) {
            if (found[pair.text()] == NONE && !used[pair.former()]) {
                pair(pair.text(), pair.former());
            }
        }
    }

    private Map<Long, List<Integer>> index() {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int former = 0; former < used.length; former++) {
            if (!used[former]) {
                for (long trigram : before.get(former).distinct()) {
                    index.computeIfAbsent(trigram, key -> new ArrayList<>()).add(former);
                }
            }
        }
        return index;
    }

    /** The former texts that share a trigram with a text; trigrams that many have do not count where there are others. */
    private static int[] candidates(Likeness text, Map<Long, List<Integer>> index) {
        return Arrays.stream(text.distinct())
                .mapToObj(trigram -> index.getOrDefault(trigram, List.of()))
                .filter(list -> list.size() <= COMMON)
                .flatMapToInt(list -> list.stream().mapToInt(Integer::intValue))
                .distinct()
                .toArray();
    }
}
