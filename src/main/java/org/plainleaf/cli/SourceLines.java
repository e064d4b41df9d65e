package org.plainleaf.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Report;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/**
 * Lines of the files of a site, to show beside findings. Files are read as the tool reads them for a check: only below
 * the site's folder, wherever a shortcut leads, and only up to a sensible size. What cannot be read has no lines.
 *
 * <p>It keeps one file and one line at a time, so findings that come sorted read each file once, and cut out each line once.
 */
final class SourceLines {
    /** What is wrong with a file has been said by now. */
    private static final Report SAID = finding -> {};

    private final SiteFiles files;
    private @Nullable String file;
    private Optional<SourceText> text = Optional.empty();
    private int number;
    private Optional<String> line = Optional.empty();

    /** Lines of files below {@code site}, which exists. */
    SourceLines(Path site) {
        this.files = new SiteFiles(site, SAID);
    }

    /** The line of a place, without its end; nothing where there is no such line. */
    Optional<String> line(Place place) {
        if (place.line() == 0) {
            return Optional.empty();
        }
        if (!place.file().equals(file)) {
            file = place.file();
            text = read(place.file());
            number = 0;
        }
        if (place.line() != number) {
            number = place.line();
            line = text.flatMap(source -> line(source, place.line()));
        }
        return line;
    }

    private Optional<SourceText> read(String path) {
        try {
            return files.read(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> line(SourceText source, int number) {
        int start = source.lineStart(number);
        int end = source.lineStart(number + 1);
        String line = source.text().substring(start, end);
        boolean beyond = source.place(start).line() != number;
        return beyond ? Optional.empty() : Optional.of(withoutEnd(line));
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }
}
