package org.plainleaf.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.plainleaf.build.BenchSite;

/**
 * Measures how long a cold build of a large site takes with all checks, from the start of the command to its end; beside another
 * program, if asked. Run it with {@code src/bench/run site}.
 */
public final class SiteBench {
    private final Path root;
    private final Options options;
    private final Report report = new Report();

    private SiteBench(Path root, Options options) {
        this.root = root;
        this.options = options;
    }

    /** Arguments: the folder of the tool, then options. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            List<String> options = Arrays.asList(arguments).subList(1, arguments.length);
            new SiteBench(Path.of(arguments[0]), Options.read(options)).run();
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private void run() throws IOException, InterruptedException {
        Report.machine();
        if (Options.HUGO.equals(options.peer())) {
            Report.say("%s", HugoSite.version());
        }
        // A user's first build makes the archive of classes. Ours is from this very jar, and made before anything
        // counts.
        Files.deleteIfExists(root.resolve("target/plainleaf.jsa"));
        for (Corpus corpus : options.corpora()) {
            Path work = Files.createTempDirectory("plainleaf-bench-");
            try {
                measure(corpus, work);
            } finally {
                if (options.keep()) {
                    Report.say("The site is in %s", work);
                } else {
                    BenchSite.delete(work);
                }
            }
            if (options.edits()) {
                edits(corpus);
            }
        }
        Report.say("");
        report.growth();
    }

    private void measure(Corpus corpus, Path work) throws IOException, InterruptedException {
        Path site = work.resolve("in");
        BenchSite.write(root, site, corpus.pages(), corpus.languages());
        List<Contestant> contestants = contestants(site, work);
        for (Contestant contestant : contestants) {
            contestant.build(work, false);
        }
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < options.runs(); i++) {
            outputs.clear();
            for (Contestant contestant : contestants) {
                outputs.add(contestant.build(work, true));
            }
        }
        report.table(corpus, contestants, outputs, options.runs());
    }

    private List<Contestant> contestants(Path site, Path work) throws IOException {
        List<Contestant> all = new ArrayList<>();
        all.add(new Contestant(
                "plainleaf",
                Contestant.quoted(root.resolve("plainleaf")) + " build --today " + BenchSite.TODAY + " --site "
                        + Contestant.quoted(site) + " --out {out}"));
        String peer = options.peer();
        if (peer != null) {
            if (peer.contains("{hugo}")) {
                HugoSite.write(root, site, work.resolve("hugo"));
                peer = peer.replace("{hugo}", Contestant.quoted(work.resolve("hugo")));
            }
            all.add(new Contestant(
                    new File(peer.strip().split(" ")[0]).getName(), peer.replace("{in}", Contestant.quoted(site))));
        }
        return all;
    }

    /** In a process of its own, as a preview is; see EditBench. */
    private void edits(Corpus corpus) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plainleaf.serve.EditBench",
                root.toString(),
                String.valueOf(corpus.pages()),
                String.valueOf(corpus.languages()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (Stream<String> lines = process.inputReader().lines()) {
            lines.forEach(line -> Report.say("Preview: %s", line));
        }
        if (process.waitFor() != 0) {
            throw new Refusal("The edits could not be measured. The lines above say why.");
        }
    }
}
