package org.plainleaf.source;

import org.commonmark.node.CustomBlock;

/** A box as the parser sees it, before its name is looked up. */
final class BoxBlock extends CustomBlock {
    private final String name;
    private final String title;
    private final int start;
    private final int titleStart;
    private boolean closed;

    /** Offsets count from the start of the parsed text. An empty name is a closing line that closes nothing. */
    BoxBlock(String name, String title, int start, int titleStart) {
        this.name = name;
        this.title = title;
        this.start = start;
        this.titleStart = titleStart;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    int start() {
        return start;
    }

    int titleStart() {
        return titleStart;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
