package org.plainleaf.build;

import java.util.List;
import org.plainleaf.model.Page;

/** Where pages go. Called by several threads. */
public interface PageSink {
    /** A page was made. */
    void made(Page page);

    /** Whether files that an earlier build into the same place made are there as it left them. */
    boolean has(List<String> paths);

    /** Pages are as an earlier build into the same place made them. */
    void kept(List<String> paths);
}
