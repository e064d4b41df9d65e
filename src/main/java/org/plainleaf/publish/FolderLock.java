package org.plainleaf.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A lock on a folder that several commands write to: who comes second waits. It is a file beside the folder, and goes with the
 * lock. A command that is killed leaves the file, but no lock.
 */
public final class FolderLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for the lock, and takes it.
     *
     * @param file the file of the lock
     * @param longest how long to wait
     * @return nothing where somebody else still has it after that time
     */
    public static Optional<FolderLock> take(Path file, Duration longest) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        Optional<FolderLock> taken = attempt(file);
        while (taken.isEmpty() && System.nanoTime() < end) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            taken = attempt(file);
        }
        return taken;
    }

    private static Optional<FolderLock> attempt(Path file) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (AccessDeniedException e) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty(); // Windows, while somebody takes the file away.
            }
            throw e;
        }
        boolean kept = false;
        try {
            // Behind the words of the file, so that they can be read.
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            kept = lock != null && isStillThere(file, channel);
            return kept ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    /** Whoever had the lock may have taken the file away meanwhile: then this is a lock on nothing. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(mark), 0);
        try {
            return Arrays.equals(Files.readAllBytes(file), mark);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        try (channel) {
            // While it is still locked: afterwards it may be somebody else's.
            Files.deleteIfExists(file);
        }
    }
}
