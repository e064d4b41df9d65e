package org.plainleaf.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.SourceText;

/** A file that has been read, to be read again: it must not have changed meanwhile, or places in it would be wrong. */
final class SameFile implements SourceText.Reading {
    private final Path file;
    private final String path;
    private final long checkSum;

    /** Remembers what {@code file} has in it; {@code path} is the path shown to people. */
    SameFile(Path file, String path, byte[] bytes) {
        this.file = file;
        this.path = path;
        this.checkSum = checkSum(bytes);
    }

    @Override
    public String read() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(changed(e));
        }
        if (checkSum(bytes) != checkSum) {
            throw new UncheckedIOException(changed(null));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private IOException changed(@Nullable IOException cause) {
        return new IOException(path + " changed, or went away, while Plainleaf was at work on it. Try again.", cause);
    }

    private static long checkSum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
