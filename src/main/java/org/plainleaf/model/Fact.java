package org.plainleaf.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plainleaf.text.Place;

/**
 * A fact that texts name and the tool fills in, so that a changed number needs no new translation.
 *
 * @param name {@code phone.helpline}
 * @param kind what it is, which decides how it is shown
 * @param value the fact, as it is written in English
 * @param source who says so
 * @param checked when somebody last checked it
 * @param place where it stands
 */
public record Fact(String name, Kind kind, String value, String source, LocalDate checked, Place place) {
    /** How a text names a fact; group 1 is the name. */
    public static final Pattern REFERENCE =
            Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*+(?:\\.[A-Za-z0-9][A-Za-z0-9-]*+)++)}");

    /** What a fact is. */
    public enum Kind {
        PHONE,
        TEXT_NUMBER,
        EMAIL,
        WEB,
        ADDRESS,
        MONEY,
        DATE,
        NUMBER,
        WORD,
        /** What nobody can tell: the file does not say it, or says something else, and that has been reported. */
        UNREAD;

        /** Whether it is a part of what a text says; all others are kept current, and a text stays the same text. */
        public boolean isWords() {
            return this == WORD || this == UNREAD;
        }

        /** The name as people write it: {@code text-number}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
