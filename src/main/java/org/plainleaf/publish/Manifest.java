package org.plainleaf.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of all files of a site with their SHA-256 hashes, as JSON: one file a line, sorted. Paths are made of plain
 * letters, digits, hyphens, dots and slashes only.
 */
final class Manifest {
    private static final Pattern LINE = Pattern.compile("(?m)^ {4}\"([^\"\\\\]+)\": \"([0-9a-f]{64})\",?$");

    private Manifest() {}

    static byte[] write(Map<String, String> hashes) {
        StringBuilder out = new StringBuilder("{\n  \"generator\": \"Plainleaf\",\n  \"files\": {");
        String separator = "\n";
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            out.append(separator).append("    \"").append(file.getKey()).append("\": \"");
            out.append(file.getValue()).append('"');
            separator = ",\n";
        }
        return out.append("\n  }\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The paths that a manifest names. */
    static Set<String> paths(String manifest) {
        return hashes(manifest).keySet();
    }

    /** The paths that a manifest names, each with its hash. */
    static Map<String, String> hashes(String manifest) {
        Map<String, String> hashes = new TreeMap<>();
        Matcher line = LINE.matcher(manifest);
        while (line.find()) {
            hashes.put(line.group(1), line.group(2));
        }
        return hashes;
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
