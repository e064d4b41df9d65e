package org.plainleaf.model;

import java.util.List;

/** An information page. */
public record InfoPage(Head head, List<Block> body) implements Document {
    public InfoPage {
        body = List.copyOf(body);
    }

    @Override
    public Kind kind() {
        return Kind.PAGE;
    }

    @Override
    public InfoPage with(Head head, List<Block> body) {
        return new InfoPage(head, body);
    }
}
