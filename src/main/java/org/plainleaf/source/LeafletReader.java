package org.plainleaf.source;

import java.util.LinkedHashSet;
import java.util.List;
import org.plainleaf.model.Block;
import org.plainleaf.model.Document;
import org.plainleaf.model.Format;
import org.plainleaf.model.Head;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Leaflet;

/** Reads what a leaflet adds: its number and its formats. */
final class LeafletReader implements KindReader {
    private static final int LARGEST = 99;

    @Override
    public Kind kind() {
        return Kind.LEAFLET;
    }

    @Override
    public Document read(Head head, List<Block> body, Fields fields) {
        if (!fields.has("number")) {
            fields.text("number");
        }
        int number = fields.number("number", 1);
        if (number < 1 || number > LARGEST) {
            fields.error(
                    fields.span("number"),
                    "print/number",
                    "The number of a leaflet stands in its code, and goes from 1 to " + LARGEST + ".",
                    "Give it a number that no other leaflet has.");
            number = 1;
        }
        if (!fields.has("formats")) {
            fields.text("formats");
        }
        List<Format> formats = fields.choices("formats", PrintSettingsReader.formats());
        return new Leaflet(head, body, number, List.copyOf(new LinkedHashSet<>(formats)));
    }
}
