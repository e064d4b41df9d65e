package org.plainleaf.translate.po;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/** PO texts for tests, and short ways to read them. */
final class PoSamples {
    static final String HEADER = """
            msgid ""
            msgstr ""
            "Language: ur\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Plural-Forms: nplurals=2; plural=n != 1;\\n"

            """;

    /** How many lines {@link #HEADER} has. */
    static final int HEADER_LINES = 6;

    private static final Place ANYWHERE = new Place("any.po", 1, 1);

    private PoSamples() {}

    /** Reads a text that has to be without findings. */
    static PoFile read(String text) {
        Findings findings = new Findings();
        PoFile file = PoReader.read(new SourceText("ask.po", text), findings);
        if (!findings.sorted().isEmpty()) {
            throw new AssertionError(findings.sorted() + " in\n" + text);
        }
        return file;
    }

    /** Reads a text, whatever there is to say about it. */
    static PoFile readLoosely(String text) {
        return PoReader.read(new SourceText("ask.po", text), finding -> {});
    }

    /** The only entry of a text, read behind {@link #HEADER}. */
    static PoEntry entry(String text) {
        PoEntries entries = read(HEADER + text).entries();
        if (entries.size() != 1) {
            throw new AssertionError(entries);
        }
        return entries.get(0);
    }

    /** What there is to say about a text, without the file's name. */
    static List<String> findings(String text) {
        Findings findings = new Findings();
        PoReader.read(new SourceText("ask.po", text), findings);
        return findings.sorted().stream()
                .map(Finding::toString)
                .map(line -> line.substring("ask.po:".length()))
                .toList();
    }

    /** The same entry as if it stood somewhere else, so that entries can be compared. */
    static PoEntry withoutPlace(PoEntry entry) {
        return entry.withPlaces(ANYWHERE, ANYWHERE);
    }

    /** The sample files of a folder. */
    static List<Path> files(String folder) {
        URL url = Objects.requireNonNull(PoSamples.class.getResource("/po/" + folder));
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
