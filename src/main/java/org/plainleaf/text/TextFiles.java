package org.plainleaf.text;

import java.util.Optional;

/** Where texts come from: the files of a site, with the built-in ones behind them. */
@FunctionalInterface
public interface TextFiles {
    /** The text of a file; nothing where it is not there or cannot be read, which has been reported by then. */
    Optional<SourceText> read(String path);
}
