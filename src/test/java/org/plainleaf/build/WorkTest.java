package org.plainleaf.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What is done on all cores. */
class WorkTest {
    @Test
    void nothingGoesOnWhenItEnds() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "there is one core only");
        CountDownLatch started = new CountDownLatch(1);
        AtomicBoolean slowIsDone = new AtomicBoolean();
        List<Work.Task> tasks = List.of(
                () -> {
                    await(started);
                    throw new IllegalStateException("full disk");
                },
                () -> {
                    started.countDown();
                    long end = System.nanoTime() + 300_000_000;
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait(); // As one who writes a file: it does not heed interrupts.
                    }
                    slowIsDone.set(true);
                });

        assertThatThrownBy(() -> Work.run(tasks, () -> {})).hasMessage("full disk");

        assertThat(slowIsDone).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
