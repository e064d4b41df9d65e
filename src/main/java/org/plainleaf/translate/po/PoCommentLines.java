package org.plainleaf.translate.po;

import java.util.ArrayList;
import java.util.List;

/** Gathers the comment lines above one PO message. */
final class PoCommentLines {
    /** The offset that stands for "nowhere". */
    static final int NOWHERE = -1;

    private final List<String> translator = new ArrayList<>();
    private final List<String> extracted = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private int firstWords = NOWHERE;

    /** Takes one comment; its text starts behind the {@code #}. */
    void add(PoToken comment) {
        String text = comment.text();
        char kind = text.isEmpty() ? ' ' : text.charAt(0);
        switch (kind) {
            case '.' -> extracted.add(withoutSpace(text.substring(1)));
            case ':' -> references.addAll(PoReferences.parse(text.substring(1)));
            case ',', '!' -> flags.addAll(PoFlags.parse(text.substring(1)));
            default -> {
                translator.add(withoutSpace(text));
                if (!text.isBlank() && firstWords == NOWHERE) {
                    firstWords = comment.start();
                }
            }
        }
    }

    /** Offset of the first comment that a person wrote; {@link #NOWHERE} if there is none. */
    int firstWords() {
        return firstWords;
    }

    PoComments comments() {
        return new PoComments(translator, extracted, references, flags);
    }

    private static String withoutSpace(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }
}
