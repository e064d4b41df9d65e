package org.plainleaf.print;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Measures, after layout, whether the text of each room fits. A room is an element of fixed height whose only child holds
 * the text and grows with it.
 */
final class RoomMeasure {
    private final Document document;

    RoomMeasure(Document document) {
        this.document = document;
    }

    /** What stands on pages after the last one that there may be; its room has no name. */
    Optional<PrintedSheet.Overflow> beyond(BlockBox root, int pages) {
        List<PageBox> boxes = root.getLayer().getPages();
        if (boxes.size() <= pages) {
            return Optional.empty();
        }
        Lines all = new Lines();
        all.count(root, Integer.MIN_VALUE);
        Lines over = new Lines();
        over.count(root, boxes.get(pages - 1).getBottom());
        int words = words(document.getDocumentElement());
        int lines = Math.max(1, over.count);
        return Optional.of(
                new PrintedSheet.Overflow("", lines, (int) Math.ceil((double) lines * words / Math.max(1, all.count))));
    }

    /** What does not fit in the rooms of these ids. */
    List<PrintedSheet.Overflow> measure(BlockBox root, Set<String> rooms) {
        List<PrintedSheet.Overflow> overflows = new ArrayList<>();
        if (!rooms.isEmpty()) {
            LayoutTree.roots(root).forEach(box -> visit(box, rooms, overflows));
        }
        return overflows;
    }

    private void visit(Box box, Set<String> rooms, List<PrintedSheet.Overflow> overflows) {
        Element element = box.getElement();
        if (element != null && rooms.contains(element.getAttribute("id")) && box.getChildCount() > 0) {
            Box inside = box.getChild(0);
            int over = inside.getHeight() - box.getHeight();
            if (over > 0) {
                Lines lines = new Lines();
                lines.count(inside, Integer.MIN_VALUE);
                overflows.add(lines.overflow(element.getAttribute("id"), over, words(element)));
            }
            return;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            visit(box.getChild(i), rooms, overflows);
        }
    }

    private int words(Element room) {
        // The text itself is made of code points by now; what it reads as stands beside it.
        int words = 0;
        var all = room.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String title = ((Element) all.item(i)).getAttribute("title");
            if (!title.isEmpty() && title.charAt(0) == SheetDom.READ_OUT) {
                words += title.split(" ", -1).length;
            }
        }
        return document == room.getOwnerDocument() ? words : 0;
    }

    /** How many lines a room has, and how high they are together. */
    private static final class Lines {
        private int count;
        private int height;

        /** Counts the lines that start at or below a height. */
        void count(Box box, int from) {
            if (box instanceof LineBox line) {
                if (line.getAbsY() >= from) {
                    count++;
                    height += line.getHeight();
                }
                return;
            }
            for (int i = 0; i < box.getChildCount(); i++) {
                count(box.getChild(i), from);
            }
        }

        PrintedSheet.Overflow overflow(String room, int over, int words) {
            double line = count == 0 ? over : (double) height / count;
            int lines = (int) Math.max(1, Math.ceil(over / line));
            return new PrintedSheet.Overflow(room, lines, (int) Math.ceil((double) lines * words / Math.max(1, count)));
        }
    }
}
