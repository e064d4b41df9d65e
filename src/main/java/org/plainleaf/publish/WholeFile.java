package org.plainleaf.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
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
 * A file that is there as a whole or as it was before: it is written beside its place, and moved there at the end.
 * What is no file, such as {@code /dev/stdout}, is written to as it stands.
 */
public final class WholeFile {
    private final Path target;

    public WholeFile(Path target) {
        this.target = target;
    }

    /** Writes bytes. */
    public static void write(Path target, byte[] bytes) throws IOException {
        new WholeFile(target).put(out -> out.write(bytes));
    }

    /** Writes text, in UTF-8. */
    public void write(Content content) throws IOException {
        put(out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
            content.write(writer);
            writer.flush();
        });
    }

    /** Writes the file. Other people may read it if they may read other new files. */
    private void put(Bytes content) throws IOException {
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

    private static void put(Path file, Bytes content, OpenOption... options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, options)) {
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

    /** What a file is to hold, as bytes. */
    @FunctionalInterface
    private interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        void write(Writer out) throws IOException;
    }
}
