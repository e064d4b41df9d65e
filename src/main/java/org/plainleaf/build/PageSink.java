package org.plainleaf.build;

import java.util.List;
import java.util.function.Consumer;
import org.plainleaf.model.Page;

/** Where pages go. Called by several threads. */
public interface PageSink {
    /** A sink for a build that stands alone: everything is made. */
    static PageSink of(Consumer<Page> into) {
        return new PageSink() {
            @Override
            public void made(Page page) {
                into.accept(page);
            }

            @Override
            public boolean has(List<String> paths) {
                return false;
            }

            @Override
            public void kept(List<String> paths) {
                // Nothing is kept but what made no page.
            }
        };
    }

    /** A page was made. */
    void made(Page page);

    /** Whether files that an earlier build into the same place made are there as it left them. */
    boolean has(List<String> paths);

    /** Pages are as an earlier build into the same place made them. */
    void kept(List<String> paths);
}
