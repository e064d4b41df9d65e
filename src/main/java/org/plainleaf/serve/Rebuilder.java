package org.plainleaf.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.plainleaf.build.Preview;

/** Builds a preview anew whenever files of the site change, and tells the open pages. One thread of its own. */
final class Rebuilder implements AutoCloseable {
    /** How often to look where nothing was heard; also how soon after midnight dates are judged anew. */
    private static final long LOOK_MILLIS = 1_500;

    private static final int GREET = 10;

    private final Path root;
    private final Preview preview;
    private final Listeners listeners;
    private final Consumer<Rebuilt> built;
    private final Watch watch;
    private final Thread thread;
    private volatile State state = State.NOTHING;
    private volatile boolean closed;

    /** Builds once, and then watches. */
    Rebuilder(Path root, Preview preview, Listeners listeners, Consumer<Rebuilt> built) throws IOException {
        this.root = root;
        this.preview = preview;
        this.listeners = listeners;
        this.built = built;
        this.watch = new Watch(root); // Before the first build: what changes during it is heard.
        build();
        this.thread = new Thread(this::run, "rebuilder");
        thread.setDaemon(true);
        thread.start();
    }

    /** The site as it was last built. */
    State state() {
        return state;
    }

    private void run() {
        int quiet = 0;
        boolean gone = false;
        while (!closed) {
            try {
                boolean heard = watch.await(LOOK_MILLIS);
                if (!Files.isDirectory(root)) {
                    if (!gone) {
                        stop(Panels.goneFrom(root));
                    }
                    gone = true;
                } else if (gone || preview.isOutOfDate()) {
                    gone = false;
                    build();
                    watch.lookForFolders();
                } else if (!heard && ++quiet % GREET == 0) {
                    listeners.greet();
                }
            } catch (InterruptedException e) {
                return;
            } catch (IOException e) {
                // Something in the folder of the site cannot be read: that may change.
                state = state.stopped("The folder of the site cannot be read: " + e.getMessage());
            }
        }
    }

    private void stop(String why) {
        State now = state.stopped(why);
        state = now;
        listeners.tell(now);
        built.accept(new Rebuilt(now.number(), 0, 0, 0, null, why, null));
    }

    private void build() {
        long start = System.nanoTime();
        State before = state;
        Throwable fault = null;
        try {
            state = before.and(preview.build());
        } catch (IOException | UncheckedIOException e) {
            // What is wrong with a file, without the wrapping that carried it here.
            Throwable wrapped = e.getCause();
            Throwable cause = e instanceof UncheckedIOException && wrapped != null ? wrapped : e;
            state = before.stopped("The site cannot be built: " + cause.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            fault = e; // The thread goes on: the next change may mend it.
            state = before.stopped("Sorry: Plainleaf has a fault, and could not build the site.");
        }
        State now = state;
        listeners.tell(now);
        Preview.State result = now.trouble().isEmpty() ? now.built() : null;
        built.accept(new Rebuilt(
                now.number(),
                result == null ? 0 : result.changed().size(),
                result == null ? 0 : result.made(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                result == null ? null : result.outcome(),
                now.trouble(),
                fault));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        watch.close();
    }
}
