package org.plainleaf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Where a letter stands that somebody wrote into a page or its translation. */
public final class LetterPlace {
    private LetterPlace() {}

    /** The first place of a letter in an edition; nothing where its own words do not have it. */
    public static Optional<Place> first(Edition edition, int letter) {
        String wanted = Character.toString(letter);
        List<Wording> wordings = new ArrayList<>(edition.texts().values());
        Blocks.eachWording(edition.body(), wordings::add);
        return wordings.stream()
                .filter(wording -> wording.plainText().contains(wanted))
                .findFirst()
                .map(wording -> place(wording, edition.document().head().source(), wanted));
    }

    private static Place place(Wording wording, SourceText document, String wanted) {
        Wording.Written written = wording.written();
        boolean english = written == null || wording.origin().isFallback();
        SourceText source = english ? document : Objects.requireNonNull(written).source();
        Span span = english ? wording.span() : Objects.requireNonNull(written).span();
        int at = source.text().indexOf(wanted, span.start());
        // It may be written in another way, such as &#128578;.
        return source.place(at < 0 || at >= span.end() ? span.start() : at);
    }
}
