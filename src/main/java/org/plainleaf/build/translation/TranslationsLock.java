package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.plainleaf.publish.FolderLock;

/**
 * Whoever writes translations reads them first. So one command at a time does: of two at once, the second waits, and finds
 * what the first wrote.
 */
final class TranslationsLock {
    /** The file beside the folder. */
    static final String NAME = ".translations.lock";

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private TranslationsLock() {}

    /** What is done meanwhile. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /** Does something to the translations of a site alone. */
    static <T> T during(Path root, Work<T> work) throws IOException {
        return during(root, LONGEST, work);
    }

    static <T> T during(Path root, Duration longest, Work<T> work) throws IOException {
        if (!Files.isDirectory(root)) {
            return work.run(); // It will say so.
        }
        Path file = root.toRealPath().resolve(NAME);
        Optional<FolderLock> lock = FolderLock.take(file, longest);
        if (lock.isEmpty()) {
            throw new IOException(
                    "Another command is writing to the translations of this site. Nothing was changed. Wait"
                            + " until it is done, then do this again.");
        }
        try {
            return work.run();
        } finally {
            lock.get().close();
        }
    }
}
