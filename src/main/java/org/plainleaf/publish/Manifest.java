package org.plainleaf.publish;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The list of all files of a site with their check sums, as JSON: one file a line, sorted. Paths are made of plain
 * letters, digits, hyphens, dots and slashes only.
 */
final class Manifest {
    private static final Pattern LINE = Pattern.compile("(?m)^ {4}\"([^\"\\\\]+)\": \"([0-9a-f]+)\",?$");

    private Manifest() {}

    static byte[] write(Map<String, String> sums) {
        StringBuilder out = new StringBuilder("{\n  \"generator\": \"Plainleaf\",\n  \"files\": {");
        String separator = "\n";
        for (Map.Entry<String, String> file : sums.entrySet()) {
            out.append(separator).append("    \"").append(file.getKey()).append("\": \"");
            out.append(file.getValue()).append('"');
            separator = ",\n";
        }
        return out.append("\n  }\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The paths that a manifest names. */
    static Set<String> paths(String manifest) {
        return sums(manifest).keySet();
    }

    /** The paths that a manifest names, each with its check sum. */
    static Map<String, String> sums(String manifest) {
        Map<String, String> sums = new TreeMap<>();
        Matcher line = LINE.matcher(manifest);
        while (line.find()) {
            sums.put(line.group(1), line.group(2));
        }
        return sums;
    }

    /**
     * The check sum of a file: CRC-32, in eight hexadecimal digits. It tells that a file is another, not that nobody forged
     * it. To hash each file cost a tenth of a large build.
     */
    static String checkSum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
