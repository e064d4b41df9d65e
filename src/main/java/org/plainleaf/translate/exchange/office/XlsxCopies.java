package org.plainleaf.translate.exchange.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;

/**
 * The rows of all sheets of a workbook. Of one row on two sheets the one counts that somebody worked on; where that is so of
 * both, and they do not say the same, none is taken.
 */
final class XlsxCopies {
    private static final String REASON =
            "This text stands on more than one sheet of the file, and they say different things. Keep one of these rows, and"
                    + " delete the others.";

    private final List<Came> rows = new ArrayList<>();
    private final Map<RowKey, List<Came>> byKey = new LinkedHashMap<>();

    private record Came(Returned.Row row, String sheet, boolean asItWentOut) {
        boolean saysAs(Came other) {
            return row.target().equals(other.row.target())
                    && row.unsure() == other.row.unsure()
                    && row.doubted() == other.row.doubted();
        }
    }

    /** Adds a row of a sheet; {@code ticket} is what stands in its cell for the key. */
    void add(Returned.Row row, String sheet, Optional<RowTicket> ticket) {
        boolean asItWentOut = !row.doubted()
                && ticket.filter(sent -> sent.asked() == row.unsure()
                                && sent.key().base().equals(RowKey.baseOf(row.target())))
                        .isPresent();
        Came came = new Came(row, sheet, asItWentOut);
        rows.add(came);
        ticket.ifPresent(sent ->
                byKey.computeIfAbsent(sent.key(), any -> new ArrayList<>()).add(came));
    }

    /** The rows in their order, without those of which another sheet says more. */
    List<Returned.Row> once() {
        Map<Came, Returned.Row> kept = new LinkedHashMap<>();
        rows.forEach(came -> kept.put(came, came.row()));
        for (List<Came> all : byKey.values()) {
            if (all.stream().map(Came::sheet).distinct().count() > 1) {
                List<Came> left = left(all);
                all.stream().filter(came -> !left.contains(came)).forEach(kept::remove);
                for (Came came : left) {
                    Returned.Row row = came.row().withRemark(remarks(all));
                    boolean alone = left.size() == 1 || !row.fault().isEmpty();
                    kept.put(came, alone ? row : row.withFault(REASON));
                }
            }
        }
        return List.copyOf(kept.values());
    }

    /** Those that say something of their own; the first where none does. */
    private static List<Came> left(List<Came> all) {
        List<Came> left = new ArrayList<>();
        for (Came came : all) {
            if (!came.asItWentOut() && left.stream().noneMatch(came::saysAs)) {
                left.add(came);
            }
        }
        return left.isEmpty() ? all.subList(0, 1) : left;
    }

    private static String remarks(List<Came> all) {
        Set<String> remarks = new LinkedHashSet<>();
        all.stream()
                .map(came -> came.row().remark())
                .filter(remark -> !remark.isBlank())
                .forEach(remarks::add);
        return String.join("\n", remarks);
    }
}
