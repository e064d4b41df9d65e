package org.plainleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plainleaf.build.BenchSite;

/**
 * A program that builds a site, and what it took.
 *
 * @param name in the report
 * @param command for the shell; {@code {out}} stands for the folder to write to
 */
record Contestant(String name, String command, Runs runs) {
    Contestant(String name, String command) {
        this(name, command, new Runs());
    }

    /** Builds the site into a folder that is not there yet, and gives what is there then. Without a count, to warm up. */
    Output build(Path work, boolean counts) throws IOException, InterruptedException {
        Path out = work.resolve("out-" + name);
        if (Files.exists(out)) {
            BenchSite.delete(out);
        }
        Run run = Run.of(List.of("sh", "-c", command.replace("{out}", quoted(out))), work.resolve("log-" + name));
        if (counts) {
            runs.add(run);
        }
        return Output.in(out);
    }

    /** A path as one word of a shell. */
    static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}
