package org.plainleaf.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.plainleaf.finding.Finding;

/**
 * Says which findings of two checks are the same one, though lines moved: those of one rule in one file with the same
 * words, counted from the top. Numbers in the words do not matter, as days go by and sentences grow.
 *
 * <p>Findings must come sorted: it remembers those of one file at a time.
 */
final class Fingerprints {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");
    /** 64 bits: enough for all findings that anybody will ever read. */
    private static final int LENGTH = 8;

    private final MessageDigest digest = sha256();
    private final Map<String, Integer> seen = new HashMap<>();
    private String file = "";

    /** The fingerprint of the next finding. */
    String next(Finding finding) {
        if (!finding.place().file().equals(file)) {
            seen.clear();
            file = finding.place().file();
        }
        String words = NUMBERS.matcher(finding.message()).replaceAll("0");
        String text = finding.rule() + "\0" + file + "\0" + words;
        byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        String start = HexFormat.of().formatHex(hash, 0, LENGTH);
        return start + ":" + seen.merge(start, 1, Integer::sum);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }
}
