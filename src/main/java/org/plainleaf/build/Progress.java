package org.plainleaf.build;

/** Is told how far a build is. May be called by several threads. */
@FunctionalInterface
public interface Progress {
    /** {@code done} of {@code total} parts of the site are made. */
    void made(int done, int total);
}
