package org.plainleaf.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.SitePlan;

/**
 * What a build saw of its site.
 *
 * @param plan the site; null where its settings cannot be read
 * @param leaflets the leaflets that it prints
 * @param paper whether it came to the leaflets: errors on pages stop it before
 */
public record Seen(@Nullable SitePlan plan, List<PlannedLeaflet> leaflets, boolean paper) {
    static final Seen NOTHING = new Seen(null, List.of(), false);

    public Seen {
        leaflets = List.copyOf(leaflets);
    }
}
