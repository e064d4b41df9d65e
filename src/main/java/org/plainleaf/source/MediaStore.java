package org.plainleaf.source;

/** Keeps what was found in pictures and recordings from one reading of a site to the next. */
@FunctionalInterface
public interface MediaStore {
    /** Keeps nothing. */
    MediaStore NOTHING = (path, look) -> look.run();

    /** Has a look into the file at {@code path}, unless it is known. Its findings are reported in either case. */
    void look(String path, Runnable look);
}
