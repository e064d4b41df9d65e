package org.plainleaf.print;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what stands on a line into the order of the paper, from left to right. It is drawn in that order then, and viewers
 * need it so: pdf.js loses the space between two runs that are drawn from right to left. What is read out hangs on the
 * block as a whole, not on this order.
 */
final class VisualOrder {
    private VisualOrder() {}

    /** Orders all lines of a document. To be called after layout, before drawing. */
    static void apply(BlockBox root) {
        LayoutTree.roots(root).forEach(VisualOrder::apply);
    }

    private static void apply(Box box) {
        if (box instanceof LineBox line) {
            line.getChildren().sort(Comparator.comparingInt(Box::getX));
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            apply(box.getChild(i));
        }
        if (box instanceof InlineLayoutBox inline) {
            List<Object> children = inline.getInlineChildren();
            children.sort(Comparator.comparingInt(VisualOrder::x));
            children.forEach(child -> {
                if (child instanceof Box inner) {
                    apply(inner);
                }
            });
        }
    }

    private static int x(Object child) {
        return child instanceof InlineText text ? text.getX() : ((Box) child).getX();
    }
}
