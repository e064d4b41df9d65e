package org.plainleaf.model;

import java.util.List;

/**
 * A leaflet, written to the length of its formats: each second-level heading starts a panel.
 *
 * @param head title, summary, dates
 * @param body the text
 * @param number its number, which stands in its code; 1 to 99
 * @param formats what it is printed as
 */
public record Leaflet(Head head, List<Block> body, int number, List<Format> formats) implements Document {
    public Leaflet {
        body = List.copyOf(body);
        formats = List.copyOf(formats);
    }

    @Override
    public Kind kind() {
        return Kind.LEAFLET;
    }

    @Override
    public Leaflet with(Head head, List<Block> body) {
        return new Leaflet(head, body, number, formats);
    }
}
