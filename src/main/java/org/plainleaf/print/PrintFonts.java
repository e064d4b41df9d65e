package org.plainleaf.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts that come with Plainleaf. Each is read once, when a leaflet first needs it; words are shaped once for all
 * leaflets. Thread-safe.
 */
public final class PrintFonts {
    private static final String FOLDER = "/org/plainleaf/builtin/templates/fonts/print/";
    private static final String LATIN = "Latn";

    /**
     * A line of fonts.tsv.
     *
     * @param script ISO 15924 code
     * @param languages for these languages only; empty for all others of the script
     * @param regular resource of the usual weight
     * @param bold resource of the heavy weight
     */
    private record Entry(String script, Set<String> languages, String regular, String bold) {}

    private record FaceKey(Entry entry, String forms) {}

    private final List<Entry> entries;
    private final Map<String, PaperFont> fonts = new ConcurrentHashMap<>();
    private final Map<FaceKey, Typeface> faces = new ConcurrentHashMap<>();

    /** The fonts of the built-in list. */
    public PrintFonts() {
        entries = lines(text(FOLDER + "fonts.tsv"));
    }

    private static List<Entry> lines(String table) {
        List<Entry> entries = new ArrayList<>();
        for (String line :
                table.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            String[] cells = line.split("\t", -1);
            Set<String> languages = cells[1].isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cells[1].split(" ")));
            entries.add(new Entry(cells[0], languages, cells[2], cells[3]));
        }
        return entries;
    }

    /** Whether there is a font for a script, by its ISO 15924 code. */
    public boolean covers(String script) {
        return entries.stream().anyMatch(entry -> entry.script().equals(script));
    }

    /** The font that a language is set in, by its tag and its script; that of Latin letters where there is none. */
    Typeface main(String language, String script) {
        return face(entry(language, script).or(() -> entry("en", LATIN)).orElseThrow(), language);
    }

    /** The fonts to try for a text, in order: that of the language, that of Latin letters, those of its own letters. */
    List<Typeface> candidates(String language, String script, String text) {
        Set<Typeface> faces = new LinkedHashSet<>();
        faces.add(main(language, script));
        faces.add(main("en", LATIN));
        for (String other : Scripts.of(text)) {
            entry(language, other).ifPresent(entry -> faces.add(face(entry, language)));
        }
        return List.copyOf(faces);
    }

    private Optional<Entry> entry(String language, String script) {
        return entries.stream()
                .filter(entry -> entry.script().equals(script)
                        && (entry.languages().isEmpty() || entry.languages().contains(language)))
                .findFirst();
    }

    private Typeface face(Entry entry, String language) {
        return faces.computeIfAbsent(new FaceKey(entry, LanguageForms.key(language)), this::open);
    }

    private Typeface open(FaceKey key) {
        try {
            PaperFont regular = font(key.entry().regular());
            PaperFont bold = font(key.entry().bold());
            return new Typeface(regular, bold, new Shaper(regular, key.forms()), new Shaper(bold, key.forms()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PaperFont font(String resource) {
        return fonts.computeIfAbsent(resource, name -> {
            String path = name.startsWith("/") ? name : FOLDER + name;
            try {
                return new PaperFont(name.substring(name.lastIndexOf('/') + 1), bytes(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String text(String path) {
        try {
            return new String(bytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream in = PrintFonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("A font is missing in this copy of Plainleaf: " + path);
            }
            return in.readAllBytes();
        }
    }
}
