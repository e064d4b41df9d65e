package org.plainleaf.build;

/** Is told how far a build is. May be called by several threads. */
@FunctionalInterface
public interface Progress {
    /** What is being made. */
    enum Part {
        LEAFLETS,
        PAGES
    }

    /** {@code done} of {@code total} leaflets or parts of the site are made. */
    void made(Part part, int done, int total);
}
