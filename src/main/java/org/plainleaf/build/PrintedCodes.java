package org.plainleaf.build;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.plainleaf.model.LeafletCode;
import org.plainleaf.model.Page;

/**
 * The codes of all leaflets that were ever published from one folder: {@code leaflets/codes.tsv} in the site. What was on the
 * site may be on paper somewhere, so no code is ever dropped. It says nothing else: the name of a story that was taken back
 * must not stand here. Sorted; one line a code.
 */
final class PrintedCodes {
    static final String FILE = "leaflets/codes.tsv";
    private static final String HEADER = "# code\tfirst published\n";

    private final Map<String, String> entries = new TreeMap<>();

    private PrintedCodes() {}

    /** No codes. */
    static PrintedCodes none() {
        return new PrintedCodes();
    }

    /** The codes in a folder; none where there is no such list. */
    static PrintedCodes in(Path out) throws IOException {
        PrintedCodes codes = new PrintedCodes();
        Path file = out.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try {
                codes.read(Files.readString(file));
            } catch (CharacterCodingException e) {
                throw new IOException(
                        "the list of all printed leaflets, " + file
                                + ", cannot be read. Put back a copy of it: without it"
                                + " nobody knows which paper is out of date.",
                        e);
            }
        }
        return codes;
    }

    /** The codes of a list. */
    void read(String list) {
        for (String line : list.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 2 && LeafletCode.parse(cells[0]) != null) {
                entries.putIfAbsent(cells[0], cells[1]);
            }
        }
    }

    void add(Collection<LeafletCode> codes, LocalDate today) {
        codes.forEach(code -> entries.putIfAbsent(code.toString(), today.toString()));
    }

    /** The day each code was first published. */
    Map<String, String> entries() {
        return Collections.unmodifiableMap(entries);
    }

    Collection<LeafletCode> codes() {
        return entries.keySet().stream()
                .map(LeafletCode::parse)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The list for the next build. */
    Page page() {
        StringBuilder out = new StringBuilder(HEADER);
        entries.forEach(
                (code, since) -> out.append(code).append('\t').append(since).append('\n'));
        return new Page(FILE, out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
