package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Page;
import org.plainleaf.publish.LiveFolder;

/**
 * A site as its writers see it while they write: built again after each change, of which only what depends on the change is made
 * anew. Nothing of it is published. Its folder is taken away when it is closed.
 */
public final class Preview implements AutoCloseable {
    /** Where previews are kept, in the folder of the site. */
    public static final String FOLDER = ".preview";

    private final Path root;
    private final Clock clock;
    private final LiveFolder folder;
    private final Memory memory = Memory.empty();
    private @Nullable LocalDate lastDay;

    private Preview(Path root, Clock clock, LiveFolder folder) {
        this.root = root;
        this.clock = clock;
        this.folder = folder;
    }

    /**
     * A preview of the site in {@code root}, kept in {@code folder}.
     *
     * @throws IOException if the folder has other files, or is used by another preview
     */
    public static Preview open(Path root, Path folder, Clock clock) throws IOException {
        return new Preview(root, clock, LiveFolder.open(folder));
    }

    /**
     * What a build came to.
     *
     * @param today the day on which dates were judged
     * @param outcome its findings
     * @param seen the site
     * @param made how many files were made anew, whether or not they came out as before
     * @param changed paths of the files that are new, other than before, or gone
     */
    public record State(LocalDate today, Outcome outcome, Seen seen, int made, Set<String> changed) {
        public State {
            changed = Set.copyOf(changed);
        }
    }

    /** Builds the site as its files are now. One build at a time. */
    public synchronized State build() throws IOException {
        LocalDate today = LocalDate.now(clock);
        lastDay = today;
        if (!folder.isThere()) {
            folder.renew();
            memory.forgetWhatStandsOnTheGround();
        }
        Build build = Build.preview(root, today, memory);
        AtomicInteger made = new AtomicInteger();
        Outcome outcome = build.build(new PageSink() {
            @Override
            public void made(Page page) {
                made.incrementAndGet();
                folder.add(page);
            }

            @Override
            public boolean has(List<String> paths) {
                return true; // Its folder was looked at before.
            }

            @Override
            public void kept(List<String> paths) {
                paths.forEach(folder::keep);
            }
        });
        return new State(today, outcome, build.seen(), made.get(), folder.end());
    }

    /** Whether files of the site, or the day, are not those of the last build any more, or its folder is gone. */
    public synchronized boolean isOutOfDate() throws IOException {
        return !folder.isThere() || !LocalDate.now(clock).equals(lastDay) || memory.isOutOfDate(root);
    }

    /** The paths of all files of the site as it was last built. */
    public Set<String> paths() {
        return folder.paths();
    }

    /** The content of one of them. */
    public byte[] content(String path) throws IOException {
        return folder.content(path);
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
