package org.plainleaf.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there as a whole or as it was before: it is written beside its place, and moved there at the end. In
 * UTF-8. What is no file, such as {@code /dev/stdout}, is written to as it stands.
 */
final class WholeFile {
    private final Path target;

    WholeFile(Path target) {
        this.target = target;
    }

    /** Writes the file. Other people may read it if they may read other new files. */
    void write(Content content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder, not a file");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            put(target, content, StandardOpenOption.WRITE);
            return;
        }
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = place.resolveSibling(".").normalize();
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "is no folder. Make it first");
        }
        Path beside = folder.resolve("." + place.getFileName() + "."
                + ProcessHandle.current().pid() + "." + Long.toHexString(System.nanoTime()));
        try {
            put(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void put(Path file, Content content, OpenOption... options) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, options)) {
            content.write(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {
        void write(Writer out) throws IOException;
    }
}
