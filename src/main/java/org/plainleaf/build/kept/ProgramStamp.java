package org.plainleaf.build.kept;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Which program this is: where it is another, nothing that it made before may be used again. */
final class ProgramStamp {
    private ProgramStamp() {}

    /** What the file system says of all that the program is made of, and the version of Java. */
    static String read() throws IOException {
        StringBuilder stamp = new StringBuilder(System.getProperty("java.vm.version"));
        for (String entry : List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.sorted().toList()) {
                        append(file, stamp);
                    }
                }
            } else if (Files.exists(path)) {
                append(path, stamp);
            }
        }
        return stamp.toString();
    }

    private static void append(Path file, StringBuilder to) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        to.append('\n').append(file).append(' ').append(attributes.lastModifiedTime());
        to.append(' ').append(attributes.size());
    }
}
