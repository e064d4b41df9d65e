package org.plainleaf.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The program {@code git} of this computer. It is called without a shell, and only to look. */
final class GitProgram {
    /** A repository that takes longer is not one of pages. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Where a hook of git leads its children; we look at the site's folder alone. */
    private static final List<String> FROM_HOOKS =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR");

    private final Path program;
    private final Duration limit;

    GitProgram(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /**
     * The git of this computer. It is looked for by ourselves: Windows would also take a program of that name out of the
     * folder where we are, and that folder may be somebody else's site.
     *
     * @param folders value of {@code PATH}
     */
    static Optional<GitProgram> find(@Nullable String folders) {
        for (String folder : folders == null ? new String[0] : folders.split(File.pathSeparator, -1)) {
            for (String name : List.of("git", "git.exe")) {
                try {
                    Path file = Path.of(folder).resolve(name);
                    if (file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                        return Optional.of(new GitProgram(file, LIMIT));
                    }
                } catch (InvalidPathException e) {
                    break; // Not a folder that any program could be in.
                }
            }
        }
        return Optional.empty();
    }

    /** Calls git in a folder. */
    Answer call(Path folder, String... arguments) throws IOException {
        Path output = Files.createTempFile("plainleaf-git-", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(program.toString(), "-c", "core.fsmonitor=false"));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            FROM_HOOKS.forEach(builder.environment()::remove);
            builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
            builder.environment().put("GIT_TERMINAL_PROMPT", "0");
            Process process = builder.start();
            process.getOutputStream().close();
            int code = await(process);
            return new Answer(code, new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private int await(Process process) throws IOException {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            throw new IOException("git has not answered for " + limit.toSeconds() + " seconds. Try without --changed.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was told to stop.", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /**
     * What git said.
     *
     * @param code its exit code
     * @param text its normal output
     */
    record Answer(int code, String text) {
        boolean isGood() {
            return code == 0;
        }
    }
}
