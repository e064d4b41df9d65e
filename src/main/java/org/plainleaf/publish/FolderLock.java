package org.plainleaf.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock on a folder that several commands write to. It is a file beside the folder. The file stays: whoever took it away would
 * take it from under somebody else's lock. A command that is killed leaves the file, but no lock.
 */
public final class FolderLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;

    /**
     * The files that this program has locked. It must not open one of them again: on Linux and macOS, a program that closes a
     * file loses all its locks on it, those of another channel too (POSIX, fcntl).
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock; nothing where somebody else has it. */
    public static Optional<FolderLock> take(Path file) throws IOException {
        Path own = file.toAbsolutePath().normalize();
        if (!OWN.add(own)) {
            return Optional.empty();
        }
        boolean taken = false;
        try {
            FileChannel channel = FileChannel.open(
                    own, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            taken = channel.tryLock() != null;
            if (!taken) {
                channel.close();
            }
            return taken ? Optional.of(new FolderLock(own, channel)) : Optional.empty();
        } finally {
            if (!taken) {
                OWN.remove(own);
            }
        }
    }

    /**
     * Waits for the lock, and takes it.
     *
     * @param longest how long to wait
     * @return nothing where somebody else still has it after that time
     */
    public static Optional<FolderLock> take(Path file, Duration longest) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        Optional<FolderLock> taken = take(file);
        while (taken.isEmpty() && System.nanoTime() < end) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            taken = take(file);
        }
        return taken;
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OWN.remove(file);
        }
    }
}
