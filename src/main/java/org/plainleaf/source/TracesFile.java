package org.plainleaf.source;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plainleaf.model.Traces;

/**
 * content/withdrawn.tsv: the fingerprints of the sentences of stories that were taken back. The text itself is deleted; with
 * these, a page that repeats it is still found. Sorted, one line a fingerprint.
 */
public final class TracesFile {
    public static final String FILE = "content/withdrawn.tsv";

    private static final String HEADER =
            "# Stories that were taken back: fingerprints of their sentences, so that no page"
                    + " repeats them. No text of a story is in here. Written by plainleaf withdraw; please keep it.\n";

    private TracesFile() {}

    /** The traces of a file, by the keys of stories; lines that cannot be read count for nothing. */
    public static Map<String, Traces> read(String text) {
        Map<String, Set<Traces.Phrase>> phrases = new TreeMap<>();
        for (String line : text.lines().toList()) {
            String[] cells = line.split("\t", -1);
            Traces.Phrase phrase = cells.length == 2 ? Traces.Phrase.parse(cells[1].strip()) : null;
            if (phrase != null) {
                phrases.computeIfAbsent(cells[0], key -> new HashSet<>()).add(phrase);
            }
        }
        Map<String, Traces> traces = new TreeMap<>();
        phrases.forEach((key, some) -> traces.put(key, new Traces(some)));
        return traces;
    }

    /** The text of the file. */
    public static String write(Map<String, Traces> traces) {
        StringBuilder out = new StringBuilder(HEADER);
        new TreeMap<>(traces)
                .forEach((key, some) -> new TreeSet<>(
                                some.all().stream().map(Traces.Phrase::toString).toList())
                        .forEach(phrase ->
                                out.append(key).append('\t').append(phrase).append('\n')));
        return out.toString();
    }
}
