package org.plainleaf.translate.exchange.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.RowKey;

/**
 * What stands in the small or hidden cell of a row in office files: the key, and where the translation needs a look, a
 * mark of it behind, so that a translation that was changed does not count as unsure any longer (as in PO editors).
 *
 * @param key the row's key
 * @param mark a hash of the unsure translation that was sent; empty where it was not unsure
 */
record RowTicket(RowKey key, String mark) {
    private static final int MARK_LENGTH = 8;
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(\\S+?)(?:\\s*\\?([0-9a-f]{" + MARK_LENGTH + "}))?\\s*");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\\s]+");

    static RowTicket of(Parcel.Row row) {
        return new RowTicket(row.key(), row.state() == Parcel.State.UNSURE ? hash(row.target()) : "");
    }

    /** Reads what {@link #toString} wrote; nothing for anything else. */
    static Optional<RowTicket> parse(String written) {
        if (written.length() > 400 || written.indexOf('#') < 0) {
            return Optional.empty(); // Any other cell: spares the pattern.
        }
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String mark = matcher.group(2) == null ? "" : matcher.group(2);
        return RowKey.parse(matcher.group(1)).map(key -> new RowTicket(key, mark));
    }

    /**
     * Whether a row that came back still needs a look.
     *
     * @param target the translation that came back
     * @param says whether the row itself says so, in its state
     */
    boolean unsure(String target, boolean says) {
        return says && (mark.isEmpty() || mark.equals(hash(target)));
    }

    @Override
    public String toString() {
        return mark.isEmpty() ? key.toString() : key + " ?" + mark;
    }

    /** Blanks and marks that are not seen do not count: programs change them by themselves. */
    private static String hash(String target) {
        String seen = UNSEEN.matcher(Normalizer.normalize(target, Normalizer.Form.NFC))
                .replaceAll("");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
