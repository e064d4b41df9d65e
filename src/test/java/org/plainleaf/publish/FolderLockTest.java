package org.plainleaf.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs do not have one lock, whatever else either of them does with its file. */
class FolderLockTest {
    private static final String TAKEN = "taken";

    @TempDir
    private Path folder;

    /** Another program: takes the lock, says so, and holds it until it is ended. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws Exception {
            Optional<FolderLock> lock = FolderLock.take(Path.of(arguments[0]));
            System.out.println(lock.isPresent() ? TAKEN : "not");
            if (lock.isPresent()) {
                Thread.sleep(60_000);
                lock.get().close();
            }
        }
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Whether another program gets the lock. It has ended then. */
    private static boolean another(Path file) throws IOException, InterruptedException {
        Process process = start(file);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            return TAKEN.equals(out.readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void keepsAnotherProgramOut() throws Exception {
        Path file = folder.resolve("x.lock");
        try (FolderLock lock = FolderLock.take(file).orElseThrow()) {
            assertThat(FolderLock.take(file)).as("the same program").isEmpty();
            assertThat(FolderLock.take(folder.resolve("./x.lock"))).isEmpty();

            assertThat(another(file)).isFalse();
            assertThat(lock).isNotNull();
        }
        assertThat(another(file)).isTrue();
    }

    @Test
    void isFreeWhenItsProgramIsKilled() throws Exception {
        Path file = folder.resolve("x.lock");
        Process process = start(file);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo(TAKEN);
            assertThat(FolderLock.take(file)).isEmpty();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(FolderLock.take(file, Duration.ofSeconds(20))).isPresent();
    }

    @Test
    void waitsNoLongerThanItSays() throws Exception {
        Path file = folder.resolve("x.lock");
        try (FolderLock lock = FolderLock.take(file).orElseThrow()) {
            assertThat(FolderLock.take(file, Duration.ofMillis(120))).isEmpty();
            assertThat(lock).isNotNull();
        }
        assertThat(Files.exists(file)).as("somebody may wait for it").isTrue();
    }
}
