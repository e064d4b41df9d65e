package org.plainleaf.finding;

import java.util.Locale;

/** How much a finding matters. The order is from worst to least. */
public enum Severity {
    /** The site is not published while it stands. */
    ERROR,
    /** Published, but somebody should look. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** {@code error}, {@code warning} or {@code note}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
