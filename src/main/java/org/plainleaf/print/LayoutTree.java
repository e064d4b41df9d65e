package org.plainleaf.print;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The roots of a finished layout: the flow of the text, and each part that is placed by itself. */
final class LayoutTree {
    private LayoutTree() {}

    /** All roots, the flow first. What is below one root is not below another. */
    static List<Box> roots(BlockBox root) {
        Set<Box> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Box> roots = new ArrayList<>();
        add(root.getLayer(), found, roots);
        return roots;
    }

    private static void add(Layer layer, Set<Box> found, List<Box> roots) {
        if (found.add(layer.getMaster())) {
            roots.add(layer.getMaster());
        }
        layer.getChildren().forEach(child -> add(child, found, roots));
    }
}
