package org.plainleaf.publish.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one state of the search from another: a phone that kept an old list of words must not read it with a new head. */
final class Stamp {
    private final MessageDigest digest;

    Stamp() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes of a file, which count from now on. */
    byte[] add(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        return bytes;
    }

    /** The stamp of all files. Ends the counting. */
    String end() {
        return HexFormat.of().formatHex(digest.digest(), 0, 5);
    }
}
