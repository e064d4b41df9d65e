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
     * Whether a row that came back still needs a look. A mark stays until the row says that it is done: also where the words
     * changed, where its state is blank, and where it says something else. A row without a mark gets one if a translator
     * wrote words of their own into its state, such as "not sure".
     */
    static boolean unsure(Optional<RowTicket> ticket, String state) {
        if (OfficeGuide.saysDone(state)) {
            return false;
        }
        boolean asked = ticket.isPresent() && ticket.get().asked();
        return asked || !state.isBlank() && !OfficeGuide.isAsWritten(state);
    }

    /** Whether the state of a row is the translator's own: words that did not go out with it, and do not say that it is done. */
    static boolean doubted(Optional<RowTicket> ticket, String state) {
        boolean wentOut =
                OfficeGuide.asksToCheck(state) && ticket.map(RowTicket::asked).orElse(true);
        return !state.isBlank() && !wentOut && !OfficeGuide.saysDone(state) && !OfficeGuide.isAsWritten(state);
    }

    @Override
    public String toString() {
        return key + (asked ? MARK : "");
    }
}
