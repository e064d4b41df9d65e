package org.plainleaf.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of box that an author may write. A new kind is one line here, and one in the style sheet. */
public enum BoxKind {
    NOTE,
    WARNING,
    WHICH_IS_WHICH,
    CONTACT,
    /** A sentence to show at the desk: stays in English on every page, with its translation below. */
    SAY_THIS,
    STEPS,
    CHECKLIST,
    QUOTE,
    EXAMPLE,
    MEDIA,
    EASY_READ,
    YES,
    NO,
    CARDS,
    /** For staff, who read English: stays in English on every page, and is not translated. */
    STAFF;

    /** The name as an author writes it: {@code say-this}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<BoxKind> named(String label) {
        return Arrays.stream(values()).filter(k -> k.label().equals(label)).findFirst();
    }

    /** All names, as an author writes them. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(BoxKind::label).toList();
    }
}
