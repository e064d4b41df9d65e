package org.plainleaf.source;

import java.util.Arrays;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/**
 * Where the text of a cell of a table stands in the file. The parser of tables makes one character of {@code \|} before it looks
 * at the text (GFM, "Tables"), so behind it all places that it gives are too small.
 */
final class CellPlaces {
    /** The places that the parser gives for them. */
    private final int[] pipes;

    private CellPlaces(int[] pipes) {
        this.pipes = pipes;
    }

    /** For a cell that is written in {@code cell}. */
    static CellPlaces of(SourceText source, Span cell) {
        String text = source.slice(cell);
        int[] pipes = new int[text.length() / 2];
        int count = 0;
        for (int at = text.indexOf("\\|"); at >= 0; at = text.indexOf("\\|", at + 2)) {
            pipes[count] = cell.start() + at - count;
            count++;
        }
        return new CellPlaces(Arrays.copyOf(pipes, count));
    }

    /** The place in the file for one that the parser gives. */
    Span written(Span given) {
        return new Span(written(given.start()), written(given.end()));
    }

    private int written(int given) {
        int before = Arrays.binarySearch(pipes, given);
        return given + (before >= 0 ? before : -before - 1);
    }
}
