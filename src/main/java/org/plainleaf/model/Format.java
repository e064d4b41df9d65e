package org.plainleaf.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a document is printed as. */
public enum Format {
    A4(14, 40),
    LARGE_PRINT(18, 60),
    BOOKLET(14, 12),
    /** The same booklet with two of its pages on each side of a sheet, in the order to print and fold. */
    BOOKLET_FOLD(14, 12),
    TRIFOLD(12, 2),
    EASY_READ(16, 20),
    POSTER(21, 1),
    POSTER_A3(30, 1),
    /** One line in many languages. Nobody writes it: the site makes it of its interface strings. */
    LANGUAGES_POSTER(12, 3),
    LANGUAGES_POSTER_A3(14, 2),
    /** Several leaflets in one file, behind a cover sheet for staff. */
    PACK(14, 200);

    private final int points;
    private final int pages;

    Format(int points, int pages) {
        this.points = points;
        this.pages = pages;
    }

    /** The name as people write it: {@code large-print}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Size of the text in points, before it is made larger or smaller for a script. */
    public int points() {
        return points;
    }

    /** How many pages it may have at the most. */
    public int pages() {
        return pages;
    }

    /** Whether an author may ask for it in the front matter of a leaflet. */
    public boolean isWritten() {
        return switch (this) {
            case A4, LARGE_PRINT, BOOKLET, TRIFOLD, EASY_READ, POSTER, POSTER_A3 -> true;
            case BOOKLET_FOLD, LANGUAGES_POSTER, LANGUAGES_POSTER_A3, PACK -> false;
        };
    }

    /** The format of that name. */
    public static Optional<Format> named(String label) {
        return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
    }

    /** The names that an author may write. */
    public static List<String> labels() {
        return Arrays.stream(values())
                .filter(Format::isWritten)
                .map(Format::label)
                .toList();
    }
}
