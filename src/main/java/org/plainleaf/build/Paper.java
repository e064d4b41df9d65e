package org.plainleaf.build;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.plainleaf.build.kept.Codec;

/**
 * What is known of a file that was printed.
 *
 * @param pages number of its pages; 0 where not all of it goes onto its paper, and there is no file
 * @param bytes size of the file
 * @param sound whether nothing is to be said of it
 */
record Paper(int pages, int bytes, boolean sound) {
    /** Nothing was printed. */
    static final Paper NONE = new Paper(0, 0, false);

    boolean isThere() {
        return pages > 0;
    }

    /** Writes it down for the next build. What something is to be said of is not written down: it is looked at again. */
    static final class ForNextBuild implements Codec<Paper> {
        @Override
        public Optional<List<String>> cells(Paper paper) {
            return paper.sound()
                    ? Optional.of(List.of(String.valueOf(paper.pages()), String.valueOf(paper.bytes())))
                    : Optional.empty();
        }

        @Override
        public Paper read(Iterator<String> cells) {
            return new Paper(Integer.parseInt(cells.next()), Integer.parseInt(cells.next()), true);
        }
    }
}
