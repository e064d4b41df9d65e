package org.plainleaf.model;

import java.util.List;

/** Questions and answers: each second-level heading is a question. */
public record Faq(Head head, List<Block> body) implements Document {
    public Faq {
        body = List.copyOf(body);
    }

    @Override
    public Kind kind() {
        return Kind.FAQ;
    }

    @Override
    public Faq with(Head head, List<Block> body) {
        return new Faq(head, body);
    }
}
