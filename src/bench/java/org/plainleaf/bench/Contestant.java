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

    /**
     * Builds the site in a folder of its own, and gives what is there then. Nothing is left of an earlier build, nor of what a
     * program remembers of it beside its output. Without a count, to warm up.
     */
    Output build(Path work, boolean counts) throws IOException, InterruptedException {
        Path own = work.resolve("made-by-" + name);
        if (Files.exists(own)) {
            BenchSite.delete(own);
        }
        Path out = Files.createDirectories(own).resolve("out");
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
