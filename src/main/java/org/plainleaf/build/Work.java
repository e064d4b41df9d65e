package org.plainleaf.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Runs tasks on all cores, and gives what came of them in their own order. */
final class Work {
    private Work() {}

    /** Something to do that may meet a machine that refuses. */
    @FunctionalInterface
    interface Task {
        void run() throws IOException;
    }

    /** Something to make that may meet a machine that refuses. */
    @FunctionalInterface
    interface Making<T> {
        T make() throws IOException;
    }

    /** Two things that were made at the same time. */
    record Both<A, B>(A one, B other) {}

    /** Makes two things at the same time, {@code other} in this thread; neither goes on when this returns. */
    static <A, B> Both<A, B> both(Making<A> one, Making<B> other) throws IOException {
        FutureTask<A> beside = new FutureTask<>(one::make);
        Thread thread = new Thread(beside, "beside");
        thread.setDaemon(true);
        thread.start();
        try {
            B made = other.make();
            return new Both<>(beside.get(), made);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            join(thread);
        }
    }

    /** Waits for the end of a thread, whatever happens; two builds at once would be worse than a wait. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The result of each item, in the order of the items. */
    static <T, R> List<R> each(List<T> items, Function<T, R> work) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<R>> started = new ArrayList<>();
            items.forEach(item -> started.add(pool.submit(() -> work.apply(item))));
            List<R> results = new ArrayList<>();
            for (Future<R> future : started) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            end(pool);
        }
    }

    /** Ends a pool. None of its threads goes on: it could write into a folder that is no longer there. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = pool.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs all tasks; {@code afterEach} may be called by several threads. */
    static void run(List<Task> tasks, Runnable afterEach) throws IOException {
        try {
            each(tasks, task -> {
                try {
                    task.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                afterEach.run();
                return task;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (e.getCause() instanceof Error cause) {
            throw cause;
        }
        return new IllegalStateException(e.getCause());
    }
}
