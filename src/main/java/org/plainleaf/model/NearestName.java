package org.plainleaf.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {
    private static final int LONGEST = 40;

    private NearestName() {}

    /** The name that differs least from {@code written}, if it is near enough to be a slip of the keyboard. */
    public static Optional<String> to(String written, Collection<String> names) {
        int allowed = Math.max(1, Math.min(written.length(), LONGEST) / 3);
        return names.stream()
                .filter(name -> distance(written, name) <= allowed)
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The distance of Damerau and Levenshtein, for names up to a sensible length: each letter too many, too few or wrong
     * counts one, and so do two neighbours in the wrong order.
     */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                cost[i][j] = swapped(a, i, b, j) ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
            }
        }
        return cost[a.length()][b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
