package org.plainleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run of a program took, from its start to its end, with all the programs that it starts.
 *
 * @param seconds by the clock
 * @param cpuSeconds of all processors together, for the program and for the system on its behalf
 * @param peak the most bytes of memory that were resident; 0 where the system does not tell
 */
record Run(double seconds, double cpuSeconds, long peak) {
    /** The shell tells what time its children took, on every system that has one. */
    private static final String TIMED = "\"$@\"; code=$?; times >\"$0\"; exit $code";

    private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9]+)[.,]([0-9]+)s");
    private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s+([0-9]+) kB");
    private static final Path PROCESSES = Path.of("/proc");
    private static final int POLL = 20;
    private static final int LAST_LINES = 15;

    /** Runs a command; what it says goes to a file. */
    static Run of(List<String> command, Path log) throws IOException, InterruptedException {
        Path times = log.resolveSibling("times");
        List<String> timed = new ArrayList<>(List.of("sh", "-c", TIMED, times.toString()));
        timed.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(log.toFile());
        long peak = 0;
        long start = System.nanoTime();
        Process process = builder.start();
        while (!process.waitFor(POLL, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, resident(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            List<String> said = Files.readAllLines(log);
            throw new Refusal("This command ended with code " + process.exitValue() + ": " + String.join(" ", command)
                    + "\n" + String.join("\n", said.subList(Math.max(0, said.size() - LAST_LINES), said.size())));
        }
        return new Run(seconds, cpuSeconds(Files.readString(times)), peak);
    }

    /** The second line has the times of the children: for the program, and for the system. */
    private static double cpuSeconds(String times) {
        double seconds = 0;
        Matcher time = TIME.matcher(times.lines().skip(1).findFirst().orElse(""));
        while (time.find()) {
            seconds += 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2) + "." + time.group(3));
        }
        return seconds;
    }

    /** The high-water marks of a process and all that it started, together: Linux alone tells them. */
    private static long resident(long process) {
        long bytes = 0;
        try {
            Matcher mark = HIGH_WATER.matcher(Files.readString(PROCESSES.resolve(process + "/status")));
            bytes = mark.find() ? Long.parseLong(mark.group(1)) * 1024 : 0;
            for (String child : Files.readString(PROCESSES.resolve(process + "/task/" + process + "/children"))
                    .split(" ")) {
                bytes += child.isBlank() ? 0 : resident(Long.parseLong(child.strip()));
            }
        } catch (IOException e) {
            // Not on Linux, or the process has just ended.
        }
        return bytes;
    }
}
