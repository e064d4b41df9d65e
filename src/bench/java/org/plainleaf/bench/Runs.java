package org.plainleaf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The runs of one program on one site. */
final class Runs {
    private final List<Run> all = new ArrayList<>();

    void add(Run run) {
        all.add(run);
    }

    double median(ToDoubleFunction<Run> of) {
        double[] sorted = sorted(of);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least(ToDoubleFunction<Run> of) {
        return sorted(of)[0];
    }

    double most(ToDoubleFunction<Run> of) {
        return sorted(of)[all.size() - 1];
    }

    private double[] sorted(ToDoubleFunction<Run> of) {
        return all.stream().mapToDouble(of).sorted().toArray();
    }
}
