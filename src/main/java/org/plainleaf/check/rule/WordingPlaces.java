package org.plainleaf.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Alignment;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.Writing;

/**
 * The way back from the text of a passage, facts filled in, to the offsets in the author's or the translator's file. Made
 * only where something was found. For one thread.
 */
final class WordingPlaces {
    private final Wording wording;
    private final SourceText source;
    private final Writing writing;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder read = new StringBuilder();
    private final Map<Piece, Alignment> alignments = new HashMap<>();
    private @Nullable Alignment whole;

    /** A stretch of the text, where it starts in what was read, and where that stands; opaque for what is filled in. */
    private record Piece(int start, int end, int readStart, Span span, boolean opaque) {}

    /** For words in the file {@code source}; {@code writing} is how they are written there. */
    WordingPlaces(Wording wording, SourceText source, Writing writing, Map<String, Fact> facts) {
        this.wording = wording;
        this.source = source;
        this.writing = writing;
        append(wording.inlines(), facts);
    }

    /** Must give the same text as {@link Passage}. */
    private void append(List<Inline> inlines, Map<String, Fact> facts) {
        for (Inline inline : inlines) {
            int start = text.length();
            int readStart = read.length();
            if (inline instanceof Inline.Text words) {
                text.append(words.text());
                read.append(words.text());
                pieces.add(new Piece(start, text.length(), readStart, words.span(), false));
            } else if (inline instanceof Inline.FactUse use) {
                text.append(Passage.filledIn(use, facts));
                read.append('{').append(use.name()).append('}');
                pieces.add(new Piece(start, text.length(), readStart, use.span(), true));
            } else if (inline instanceof Inline.Code code) {
                text.append(code.code());
                read.append(code.code());
            } else if (inline instanceof Inline.LineBreak) {
                text.append(' ');
            } else if (!(inline instanceof Inline.Image)) {
                append(inline.children(), facts);
            }
        }
    }

    /** The offset in the file of an offset in the text. */
    int offset(int at) {
        return offset(at, false);
    }

    /** The offset in the file behind a character of the text. */
    int behind(int at) {
        return offset(at, true);
    }

    private int offset(int at, boolean behind) {
        Piece piece = pieceAt(at);
        Span span =
                wording.written() == null ? wording.span() : wording.written().span();
        if (piece == null || at < piece.start()) {
            return span.start();
        }
        int inside = piece.opaque() ? 0 : Math.min(at, piece.end()) - piece.start();
        if (writing != Writing.MARKDOWN || isOneSpan()) {
            if (whole == null) {
                whole = Alignment.of(read.toString(), source, span, writing);
            }
            return offset(whole, piece.readStart() + inside, behind);
        }
        if (piece.opaque()) {
            return piece.span().start() + (behind ? 1 : 0);
        }
        String words = text.substring(piece.start(), piece.end());
        Alignment own =
                alignments.computeIfAbsent(piece, key -> Alignment.of(words, source, key.span(), Writing.MARKDOWN));
        return offset(own, inside, behind);
    }

    private static int offset(Alignment alignment, int at, boolean behind) {
        return behind ? alignment.behind(at) : alignment.at(at);
    }

    /** Whether a stretch of the text is part of one piece that somebody wrote. */
    boolean isWritten(int start, int end) {
        return pieces.stream().anyMatch(piece -> !piece.opaque() && piece.start() <= start && piece.end() >= end);
    }

    /** Texts of the front matter have one span for all of it. */
    private boolean isOneSpan() {
        return pieces.stream().allMatch(piece -> piece.span().equals(wording.span()));
    }

    /** The piece with a character; of an end, the piece before it. */
    private @Nullable Piece pieceAt(int at) {
        Piece last = null;
        for (Piece piece : pieces) {
            if (at < piece.end()) {
                return at >= piece.start() || last == null ? piece : last;
            }
            last = piece;
        }
        return last;
    }
}
