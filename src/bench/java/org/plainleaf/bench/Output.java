package org.plainleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program made of a site.
 *
 * @param files how many files
 * @param bytes of all files
 * @param pages how many pages with a text of the site
 * @param pageBytes of those pages
 */
record Output(long files, long bytes, long pages, long pageBytes) {
    private static final Pattern PAGE = Pattern.compile("page-[0-9]+");

    static Output in(Path folder) throws IOException {
        long files = 0;
        long bytes = 0;
        long pages = 0;
        long pageBytes = 0;
        for (Path file : all(folder)) {
            if (Files.isRegularFile(file)) {
                files++;
                bytes += Files.size(file);
                if (PAGE.matcher(file.getParent().getFileName().toString()).matches()) {
                    pages++;
                    pageBytes += Files.size(file);
                }
            }
        }
        return new Output(files, bytes, pages, pageBytes);
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
