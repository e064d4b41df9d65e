package org.plainleaf.text;

import java.util.List;
import java.util.Optional;

/** Where texts come from: the files of a site, with the built-in ones behind them. */
@FunctionalInterface
public interface TextFiles {
    /** The text of a file; nothing where it is not there or cannot be read, which has been reported by then. */
    Optional<SourceText> read(String path);

    /** All texts of that name, where one does not stand in for the other: the built-in one first, then the site's own. */
    default List<SourceText> all(String path) {
        return read(path).stream().toList();
    }
}
