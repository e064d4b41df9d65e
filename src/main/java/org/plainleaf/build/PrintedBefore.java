package org.plainleaf.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.plainleaf.model.Page;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.print.LeafletPrinter;

/**
 * The leaflets of the last build. A leaflet whose layout is as it was is taken over and not made again: its layout holds all
 * that the paper shows. Thread-safe.
 */
final class PrintedBefore {
    /** Which layout each leaflet was made from, in the folder of the site. */
    static final String FILE = "leaflets/made.tsv";

    private record Entry(String layout, int pages, String hash) {}

    private final Path out;
    private final Map<String, Entry> before;
    private final Map<String, Entry> now = new TreeMap<>();

    private PrintedBefore(Path out, Map<String, Entry> before) {
        this.out = out;
        this.before = before;
    }

    /** What the site in a folder was made from; nothing where there is none. */
    static PrintedBefore in(Path out) throws IOException {
        Map<String, Entry> before = new HashMap<>();
        Path file = out.resolve(FILE);
        if (Files.isRegularFile(file)) {
            // Whatever somebody did to the list: what cannot be read is made again.
            String list = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (String line : list.lines().toList()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 4 && cells[2].matches("[0-9]{1,4}")) {
                    before.put(cells[0], new Entry(cells[1], Integer.parseInt(cells[2]), cells[3]));
                }
            }
        }
        return new PrintedBefore(out, before);
    }

    /** Nothing was printed before. */
    static PrintedBefore nothing() {
        return new PrintedBefore(Path.of(""), Map.of());
    }

    /**
     * The leaflet as it was made from the same layout by the same version of the printer; nothing where there is none, or
     * somebody changed the file.
     */
    Optional<LeafletPrinter.Printed> find(PrintSheet sheet, String engine) throws IOException {
        return find(sheet, List.of(), engine);
    }

    /** The same of a file with other leaflets {@code behind} the first. */
    Optional<LeafletPrinter.Printed> find(PrintSheet sheet, List<byte[]> behind, String engine) throws IOException {
        Entry entry = before.get(sheet.name());
        Path file = out.resolve(sheet.name());
        if (entry == null || !entry.layout().equals(layout(sheet, behind, engine)) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] pdf = Files.readAllBytes(file);
        return hash(pdf).equals(entry.hash())
                ? Optional.of(new LeafletPrinter.Printed(pdf, entry.pages()))
                : Optional.empty();
    }

    /** Whether a file is in the list of the last build. */
    boolean knows(String path) {
        return before.containsKey(path);
    }

    /** The file is as the last build made it. */
    void keep(String path) {
        Entry entry = Objects.requireNonNull(before.get(path));
        synchronized (now) {
            now.put(path, entry);
        }
    }

    void remember(PrintSheet sheet, String engine, LeafletPrinter.Printed printed) {
        remember(sheet, List.of(), engine, printed);
    }

    void remember(PrintSheet sheet, List<byte[]> behind, String engine, LeafletPrinter.Printed printed) {
        Entry entry = new Entry(layout(sheet, behind, engine), printed.pages(), hash(printed.pdf()));
        synchronized (now) {
            now.put(sheet.name(), entry);
        }
    }

    /** The list for the next build. */
    Page page() {
        StringBuilder out = new StringBuilder("# file\tlayout\tpages\thash\n");
        now.forEach((name, entry) -> out.append(name)
                .append('\t')
                .append(entry.layout())
                .append('\t')
                .append(entry.pages())
                .append('\t')
                .append(entry.hash())
                .append('\n'));
        return new Page(FILE, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String layout(PrintSheet sheet, List<byte[]> behind, String engine) {
        StringBuilder all = new StringBuilder(engine).append(sheet.html()).append(sheet.booklet());
        new TreeMap<>(sheet.drawings())
                .forEach((name, drawing) -> all.append(name).append(drawing));
        all.append(sheet.title()).append(sheet.subject()).append(sheet.author()).append(sheet.date());
        behind.forEach(pdf -> all.append(hash(pdf)));
        return hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
