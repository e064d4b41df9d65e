package org.plainleaf.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of the command line, as a person at a terminal has it.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it printed to the error stream: findings, and why it cannot go on
 */
public record CommandRun(int code, String out, String err) {
    /** What a run apart may take. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String MEMORY = "-Xmx256m";

    /** Runs a command in this process. */
    public static CommandRun of(String... arguments) {
        System.setProperty("org.freemarker.loggerLibrary", "none");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }

    /**
     * Runs a command in a process of its own, with 256 MB of memory and 10 seconds of the computer's time, so that a
     * command without end does no harm to other tests. The time is that of the processor: a busy computer makes no
     * difference.
     */
    public static CommandRun apart(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("plainleaf-out-", ".txt");
        Path err = Files.createTempFile("plainleaf-err-", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        try {
            await(process);
            return new CommandRun(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly().waitFor();
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** What the tests run with; Maven hides it behind a jar of its own. */
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path",
                System.getProperty("java.class.path", "target" + File.separator + "classes"));
    }

    private static void await(Process process) throws InterruptedException {
        long start = System.nanoTime();
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            Duration worked = process.info().totalCpuDuration().orElse(waited);
            // A process that waits for ever works no more.
            if (worked.compareTo(LIMIT) > 0 || waited.compareTo(LIMIT.multipliedBy(6)) > 0) {
                throw new AssertionError("Still running after " + worked.toSeconds() + " seconds of work.");
            }
        }
    }

    /** All that it printed. */
    public String all() {
        return out + err;
    }

    /** The lines of the error stream. */
    public List<String> errLines() {
        return err.lines().toList();
    }
}
