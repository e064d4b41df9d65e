package org.plainleaf.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files of a site that commands write into: read as they are, written whole or not at all. */
public final class ConsentsFile {
    /** The records of what tellers agreed to. */
    public static final String FILE = ConsentsReader.FILE;

    private static final String MARK = "\uFEFF";

    private ConsentsFile() {}

    /** The records, ready to be changed; empty where there is no such file. */
    public static ConsentsEditor read(Path root) throws IOException {
        Path file = root.resolve(FILE);
        String text = Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        return new ConsentsEditor(text.startsWith(MARK) ? text.substring(1) : text);
    }

    /** Puts changed records in place. */
    public static void write(Path root, ConsentsEditor records) throws IOException {
        Path file = root.resolve(FILE);
        boolean marked =
                Files.exists(file) && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).startsWith(MARK);
        write(file, (marked ? MARK : "") + records.text());
    }

    /** Writes a file beside its place and moves it there. Nothing is touched where the text is as it was. */
    public static void write(Path file, String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(target) && java.util.Arrays.equals(Files.readAllBytes(target), bytes)) {
            return;
        }
        Path folder = target.resolveSibling(".").normalize();
        Files.createDirectories(folder);
        Path beside = target.resolveSibling("." + target.getFileName() + ".new");
        Files.write(beside, bytes);
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
