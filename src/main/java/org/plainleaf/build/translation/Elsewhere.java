package org.plainleaf.build.translation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.translate.exchange.Refused;
import org.plainleaf.translate.exchange.Returned;

/** Rows that belong to more than one page, and what the first page said that refused one: it is taken on none then. */
final class Elsewhere {
    private final Map<RowOrigin, Set<String>> pages = new HashMap<>();
    private final Map<RowOrigin, Refusal> refusals = new HashMap<>();
    private Set<String> concerned = Set.of();

    private record Refusal(String page, String reason) {}

    Elsewhere(Map<String, List<Returned.Row>> rows) {
        rows.forEach((page, ofPage) ->
                ofPage.forEach(row -> pages.computeIfAbsent(RowOrigin.of(row), any -> new LinkedHashSet<>())
                        .add(page)));
    }

    /** Takes note of new refusals; false where there are none, or all of them are of rows that have one page. */
    boolean note(Collection<PageIntake.Plan> plans) {
        concerned = new LinkedHashSet<>();
        for (PageIntake.Plan plan : plans) {
            for (Refused one : plan.refused()) {
                RowOrigin origin = RowOrigin.of(one.row());
                Set<String> all = pages.getOrDefault(origin, Set.of());
                if (all.size() > 1 && refusals.putIfAbsent(origin, new Refusal(plan.page(), one.reason())) == null) {
                    concerned.addAll(all);
                }
            }
        }
        return !concerned.isEmpty();
    }

    /** Whether a row of a page was among the refusals that were new. */
    boolean concerns(String page) {
        return concerned.contains(page);
    }

    /** Why a row is not taken on a page; nothing where no other page refused it. */
    Optional<String> reason(String page, Returned.Row row) {
        return Optional.ofNullable(refusals.get(RowOrigin.of(row)))
                .filter(refusal -> !refusal.page().equals(page))
                .map(refusal -> "It was not taken on the page " + refusal.page() + ", so it is not taken here: "
                        + refusal.reason());
    }
}
