package org.plainleaf.model;

import java.util.List;

/** A guide: each second-level heading is a step. */
public record Guide(Head head, List<Block> body) implements Document {
    public Guide {
        body = List.copyOf(body);
    }

    @Override
    public Kind kind() {
        return Kind.GUIDE;
    }

    @Override
    public Guide with(Head head, List<Block> body) {
        return new Guide(head, body);
    }
}
