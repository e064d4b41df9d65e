package org.plainleaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Span;

/** Reads a text of front matter or settings: plain words, in which facts may stand. */
final class PlainWording {
    private PlainWording() {}

    static Wording of(String text, Span span) {
        List<Inline> inlines = new ArrayList<>();
        Matcher fact = Fact.REFERENCE.matcher(text);
        int from = 0;
        while (fact.find()) {
            if (fact.start() > from) {
                inlines.add(new Inline.Text(text.substring(from, fact.start()), span));
            }
            inlines.add(new Inline.FactUse(fact.group(1), span));
            from = fact.end();
        }
        if (from < text.length()) {
            inlines.add(new Inline.Text(text.substring(from), span));
        }
        return new Wording(inlines, span, Wording.Origin.SOURCE);
    }
}
