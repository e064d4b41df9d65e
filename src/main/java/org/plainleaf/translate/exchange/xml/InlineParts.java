package org.plainleaf.translate.exchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.translate.exchange.TaggedText;
import org.plainleaf.translate.exchange.TaggedText.Piece;

/**
 * A text as formats with inline elements write it. Where tags are not nested well, or a tag is a pair in the English text
 * and empty in the translation, the tags are plain text; only characters that XML cannot hold are elements even then.
 *
 * @param parts the parts in order; written one behind the other they are the text again
 */
record InlineParts(List<Part> parts) {
    // Within what our own reader takes in; people's texts nest two or three.
    private static final int DEPTH = 40;
    private static final int LONGEST_NAME = 200;

    InlineParts {
        parts = List.copyOf(parts);
    }

    /** What a part is. */
    enum Kind {
        TEXT,
        OPEN,
        CLOSE,
        EMPTY,
        FACT,
        /** A UTF-16 unit that XML cannot hold: a control character, half of a character, U+FFFE, U+FFFF. */
        CHARACTER
    }

    /**
     * A part of a text.
     *
     * @param id its name, as in {@link InlineIds}; empty for text
     * @param written as it stands in the text
     */
    record Part(Kind kind, String id, String written) {
        private boolean isPair() {
            return kind == Kind.OPEN || kind == Kind.CLOSE;
        }
    }

    /** An English text. */
    static InlineParts of(String text) {
        TaggedText tagged = TaggedText.of(text);
        return tagged.sound() && depth(tagged.pieces()) <= DEPTH ? new Splitter().split(tagged.pieces()) : plain(text);
    }

    private static int depth(List<Piece> pieces) {
        int depth = 0;
        int deepest = 0;
        for (Piece piece : pieces) {
            depth += piece.kind() == TaggedText.Kind.OPEN ? 1 : piece.kind() == TaggedText.Kind.CLOSE ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** A translation of {@code source}. */
    static InlineParts of(String text, InlineParts source) {
        InlineParts parts = of(text);
        Map<String, Boolean> pairs = new HashMap<>();
        source.parts.forEach(part -> pairs.put(part.id(), part.isPair()));
        boolean alike =
                parts.parts.stream().allMatch(part -> pairs.getOrDefault(part.id(), part.isPair()) == part.isPair());
        return alike ? parts : plain(text);
    }

    private static InlineParts plain(String text) {
        return new Splitter().split(List.of(new Piece(TaggedText.Kind.TEXT, "", text)));
    }

    /** Cuts pieces once more, at the characters that XML cannot hold, and counts uses. */
    private static final class Splitter {
        private final List<Part> parts = new ArrayList<>();
        private final Map<String, Integer> uses = new HashMap<>();

        InlineParts split(List<Piece> pieces) {
            for (Piece piece : pieces) {
                switch (piece.kind()) {
                    case TEXT -> text(piece.written());
                    case OPEN -> parts.add(new Part(Kind.OPEN, piece.name(), piece.written()));
                    case CLOSE -> parts.add(new Part(Kind.CLOSE, piece.name(), piece.written()));
                    case EMPTY -> parts.add(new Part(Kind.EMPTY, piece.name(), piece.written()));
                    case FACT -> fact(piece);
                }
            }
            return new InlineParts(parts);
        }

        private void fact(Piece fact) {
            if (fact.name().length() > LONGEST_NAME) {
                plain(fact.written());
            } else {
                parts.add(new Part(Kind.FACT, InlineIds.fact(fact.name(), use(fact.name())), fact.written()));
            }
        }

        private void text(String text) {
            int from = 0;
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                if (!SafeXml.canHold(text.codePointAt(i))) {
                    plain(text.substring(from, i));
                    char c = text.charAt(i);
                    String written = String.valueOf(c);
                    parts.add(new Part(Kind.CHARACTER, InlineIds.character(c, use(written)), written));
                    from = i + 1;
                }
            }
            plain(text.substring(from));
        }

        private void plain(String text) {
            if (!text.isEmpty()) {
                parts.add(new Part(Kind.TEXT, "", text));
            }
        }

        private int use(String what) {
            return uses.merge(what, 1, Integer::sum);
        }
    }
}
