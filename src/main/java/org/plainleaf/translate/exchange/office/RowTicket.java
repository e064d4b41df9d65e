package org.plainleaf.translate.exchange.office;

import java.util.Optional;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.RowKey;

/**
 * What stands in the small or hidden cell of a row in office files: the key, and a question mark behind it where the
 * translation that went out needs a look.
 *
 * @param key the row's key
 * @param asked whether the translation that went out needs a look
 */
record RowTicket(RowKey key, boolean asked) {
    private static final String MARK = " ?";
    private static final int LONGEST = 400;

    static RowTicket of(Parcel.Row row) {
        return new RowTicket(row.key(), row.state() == Parcel.State.UNSURE);
    }

    /** Reads what {@link #toString} wrote; nothing for anything else. */
    static Optional<RowTicket> parse(String written) {
        if (written.length() > LONGEST || written.indexOf('#') < 0) {
            return Optional.empty(); // Any other cell: spares the pattern.
        }
        String text = written.strip();
        boolean asked = text.endsWith("?");
        return RowKey.parse(asked ? text.substring(0, text.length() - 1) : text).map(key -> new RowTicket(key, asked));
    }

    /**
     * Whether a row that came back still needs a look. One with other words does not, as in PO editors.
     *
     * @param target the translation that came back
     * @param says whether the row itself says so, in its state
     */
    boolean unsure(String target, boolean says) {
        return says && (!asked || key.base().isEmpty() || key.base().equals(RowKey.baseOf(target)));
    }

    @Override
    public String toString() {
        return key + (asked ? MARK : "");
    }
}
