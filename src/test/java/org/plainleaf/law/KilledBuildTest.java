package org.plainleaf.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed at any moment leaves the old site or the new one, never a mixture. */
final class KilledBuildTest {
    private static final int KILLS = 20;

    @TempDir
    private Path folder;

    @Test
    void aKilledBuildLeavesTheOldSiteOrTheNew() throws IOException, InterruptedException {
        Path site = Sites.small(folder.resolve("small"));
        Path out = site.resolve("site");
        write(site, "old");
        Sites.build(site, out);
        Map<String, String> old = Sites.snapshot(out, false);
        write(site, "new");
        Sites.build(site, folder.resolve("expected"));
        Map<String, String> fresh = Sites.snapshot(folder.resolve("expected"), false);
        long whole = run(site, Long.MAX_VALUE);
        assertThat(Sites.snapshot(out, false)).isEqualTo(fresh);

        Random random = new Random(20_261_122);
        for (int i = 0; i < KILLS; i++) {
            write(site, i % 2 == 0 ? "old" : "new");
            run(site, (long) (whole * (0.3 + random.nextDouble() * 0.75)));
            assertThat(Sites.snapshot(out, false)).isIn(old, fresh);
        }
        write(site, "new");
        Sites.build(site, out);
        assertThat(Sites.snapshot(out, false)).isEqualTo(fresh);
        try (var left = Files.list(site)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("content", "site", ".site.lock", ".site.memory");
        }
    }

    private static void write(Path site, String word) {
        for (int i = 0; i < 60; i++) {
            Sites.write(site, "content/pages/page-" + i + ".md", Sites.page("Page " + i, word + "\n\n".repeat(i) + i));
        }
    }

    /** Runs a build in a process of its own and kills it after a while; gives how long it ran, in milliseconds. */
    private static long run(Path site, long killAfter) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plainleaf.cli.Main",
                "build",
                "--today",
                Sites.TODAY.toString(),
                "--site",
                site.toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(Math.min(killAfter, 120_000), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
