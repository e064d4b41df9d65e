package org.plainleaf.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.Outcome;
import org.plainleaf.finding.Severity;
import org.plainleaf.serve.PreviewServer;
import org.plainleaf.serve.Rebuilt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plainleaf serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Shows your site on this computer while you write.",
            "Each time you save a file, the page in your browser changes by itself.",
            "Nobody else can see it. Drafts are shown too: a panel at the foot of each page says what readers do not see yet."
        },
        footer = {"", "Examples:", "  plainleaf serve", "  plainleaf serve --site ../our-site --port 9000"})
final class ServeCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description =
                    "Number of the port. Without it: ${DEFAULT-VALUE}. If it is taken, Plainleaf takes the next one.")
    private int port;

    @Override
    public Integer call() throws IOException {
        ConsoleReport console = new ConsoleReport(spec);
        if (port < 0 || port > 65_535) {
            throw options.wrong("A port is a number from 1 to 65535, such as --port 9000");
        }
        CountDownLatch end = new CountDownLatch(1);
        try (PreviewServer server =
                new PreviewServer(options.site(), port, options.clock(), rebuilt -> tell(rebuilt, console))) {
            if (port != 0 && server.port() != port) {
                console.say("Port " + port + " is taken by another program, so Plainleaf took " + server.port() + ".");
            }
            console.say("Your site is at " + server.address());
            console.say("Leave this window open while you write. To end, press Ctrl and C.");
            Thread serving = Thread.currentThread();
            Thread last = new Thread(() -> {
                end.countDown();
                try {
                    serving.join(5_000); // The folder of the preview is taken away before the program ends.
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            Runtime.getRuntime().addShutdownHook(last);
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Main.CLEAN;
    }

    private void tell(Rebuilt rebuilt, ConsoleReport console) {
        console.say(line(rebuilt));
        if (rebuilt.fault() != null && spec != null) {
            Main.apologise(rebuilt.fault(), spec.commandLine().getErr());
        }
    }

    private static String line(Rebuilt rebuilt) {
        Outcome outcome = rebuilt.outcome();
        if (outcome == null) {
            return rebuilt.trouble();
        }
        long errors = outcome.count(Severity.ERROR);
        long warnings = outcome.count(Severity.WARNING);
        return (rebuilt.number() == 1 ? "Built " : "Changed ") + count(rebuilt.files(), "file") + " in "
                + String.format(Locale.ROOT, "%.1f", rebuilt.millis() / 1_000.0) + " seconds. " + count(errors, "error")
                + ", "
                + count(warnings, "warning") + ".";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
