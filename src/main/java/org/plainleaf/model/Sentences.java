package org.plainleaf.model;

import java.util.List;
import org.plainleaf.text.Span;

/** Stub. */
public final class Sentences {
    public Sentences(List<String> abbreviations) {}

    public List<Span> split(String text) {
        return List.of(new Span(0, text.length()));
    }
}
