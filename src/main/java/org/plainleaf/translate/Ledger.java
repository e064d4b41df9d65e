package org.plainleaf.translate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.TranslationState;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoEntry;

/**
 * What is known of the translations of one language, pair by pair: who made or checked them, and when. A row is bound to
 * a hash of context, source and translation, so that any edit of either, by any tool, voids it by itself. (State in the
 * PO file is not safe: msgmerge hands the words of an old text on to a new one, with all marks.) Immutable.
 */
public final class Ledger {
    static final String HEADER = "# pair-hash\tstate\tdate\tby\tnote";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, TranslationState> states;

    private Ledger(Map<String, TranslationState> states) {
        this.states = Map.copyOf(states);
    }

    /** Reads ledgers, the later ones on top; rows that cannot be read are reported and count for nothing. */
    static Ledger read(List<SourceText> sources, Report report) {
        Map<String, TranslationState> states = new HashMap<>();
        for (SourceText source : sources) {
            int line = 1;
            for (String row : source.text().lines().toList()) {
                if (!row.startsWith("#") && !row.isBlank()) {
                    String[] cells = row.split("\t", -1);
                    TranslationState state = cells.length < 2
                            ? null
                            : TranslationState.named(cells[1]).orElse(null);
                    if (state != null && HASH.matcher(cells[0]).matches()) {
                        states.put(cells[0], state);
                    } else {
                        report.add(Finding.error(
                                source.place(source.lineStart(line)),
                                "translation/ledger",
                                "This row of the list of checked translations cannot be read.",
                                "Delete the row. The translation then counts as checked by nobody."));
                    }
                }
                line++;
            }
        }
        return new Ledger(states);
    }

    /** Whether a state is written down for exactly this source and this translation. */
    boolean says(PoEntry entry, TranslationState state) {
        return states.get(pairHash(entry)) == state;
    }

    boolean knows(PoEntry entry) {
        return states.containsKey(pairHash(entry));
    }

    /** SHA-256 of context, source and translation. */
    static String pairHash(PoEntry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, entry.context() == null ? "" : entry.context());
            add(digest, entry.id());
            add(digest, entry.idPlural() == null ? "" : entry.idPlural());
            entry.strings().forEach(string -> add(digest, string));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
