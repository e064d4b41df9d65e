package org.plainleaf.translate.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.plainleaf.translate.TagSyntax;

/**
 * A text cut at its tags and facts, for formats that have inline elements of their own. The pieces, written one behind the
 * other, are the text again.
 *
 * @param pieces the pieces in order
 * @param sound whether each pair of tags is nested and closed, and no name stands twice: only then may a format turn tags
 *     into elements; else it writes the whole text as plain text
 */
public record TaggedText(List<Piece> pieces, boolean sound) {
    public TaggedText {
        pieces = List.copyOf(pieces);
    }

    /** What a piece is. */
    public enum Kind {
        TEXT,
        OPEN,
        CLOSE,
        EMPTY,
        FACT
    }

    /**
     * A piece of the text.
     *
     * @param kind what it is
     * @param name of a tag {@code a1}, of a fact its name; empty for text
     * @param written as it stands in the text
     */
    public record Piece(Kind kind, String name, String written) {}

    public static TaggedText of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        Matcher token = TagSyntax.TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            if (token.group(1).length() % 2 == 1) {
                continue; // Escaped: plain text.
            }
            int start = token.end(1);
            if (start > from) {
                pieces.add(new Piece(Kind.TEXT, "", text.substring(from, start)));
            }
            Piece piece = piece(token, text.substring(start, token.end()));
            pieces.add(piece);
            from = token.end();
            sound &= switch (piece.kind()) {
                case OPEN -> {
                    open.push(piece.name());
                    yield seen.add(piece.name());
                }
                case CLOSE ->
                    piece.name().equals(open.poll()) && !piece.written().endsWith("/>");
                case EMPTY -> seen.add(piece.name());
                case FACT, TEXT -> true;
            };
        }
        if (from < text.length() || text.isEmpty()) {
            pieces.add(new Piece(Kind.TEXT, "", text.substring(from)));
        }
        return new TaggedText(pieces, sound && open.isEmpty());
    }

    private static Piece piece(Matcher token, String written) {
        if (token.group(3) == null) {
            return new Piece(Kind.FACT, token.group(6), written);
        }
        boolean closes = !token.group(2).isEmpty();
        boolean empty = !token.group(5).isEmpty();
        Kind kind = closes ? Kind.CLOSE : empty ? Kind.EMPTY : Kind.OPEN;
        return new Piece(kind, token.group(3) + token.group(4), written);
    }
}
