package org.plainleaf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.build.Outcome;
import org.plainleaf.build.PrintDesk;
import org.plainleaf.build.Progress;
import org.plainleaf.build.Written;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Address;
import picocli.CommandLine;

/** Tells a person at a terminal, or a program that reads the output, how it went. */
final class ConsoleReport {
    private final PrintWriter out;
    private final PrintWriter err;
    /** The launcher knows whether a person is looking; Java cannot tell on every version. */
    private final boolean terminal = Boolean.getBoolean("plainleaf.terminal");

    private final long start = System.nanoTime();
    private int shown = -1;
    private Progress.@Nullable Part shownPart;

    ConsoleReport(CommandLine.Model.@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the command before it runs");
        }
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
    }

    void say(String line) {
        out.println(line);
    }

    /** Whether a person is looking. */
    boolean isTerminal() {
        return terminal;
    }

    /** Whether that person sees colours and wants them (no-color.org). */
    boolean isColourful() {
        String unwanted = System.getenv("NO_COLOR");
        return terminal && (unwanted == null || unwanted.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** A line that counts up on a terminal; nothing in a pipe. */
    Progress progress() {
        return terminal ? this::showProgress : (part, done, total) -> {};
    }

    private synchronized void showProgress(Progress.Part part, int done, int total) {
        int percent = done * 100 / Math.max(1, total);
        if (part != shownPart || percent > shown) {
            shown = percent;
            shownPart = part;
            err.print("\rMaking " + part.name().toLowerCase(Locale.ROOT) + ": " + percent + "%"
                    + (done == total ? "\r\u001B[K" : ""));
            err.flush();
        }
    }

    /** Tells what a build came to, and gives the exit code. Its findings have been given out. */
    int built(Outcome outcome, Path folder) {
        if (!outcome.published()) {
            err.println("The site was not changed. Mend what is marked as error, then run the command again.");
            if (!outcome.withheld().isEmpty()) {
                err.println(
                        "Careful: the site of the last build may still show stories whose tellers do not agree to it: "
                                + outcome.withheld().stream()
                                        .sorted()
                                        .map(Address::path)
                                        .collect(Collectors.joining(", "))
                                + ". Mend the errors now, or take these pages off the web server by hand.");
            }
            return Main.ERRORS;
        }
        out.printf(
                Locale.ROOT,
                "Made %d files in %d %s (%d unchanged), %s. %.1f seconds.%n",
                outcome.files(),
                outcome.languages(),
                outcome.languages() == 1 ? "language" : "languages",
                outcome.unchanged(),
                counts(outcome),
                (System.nanoTime() - start) / 1e9);
        out.println("The site is in " + folder.normalize() + ". Its first page is "
                + folder.resolve("index.html").normalize() + ".");
        if (outcome.count(Severity.ERROR) > 0) {
            err.println("Stories without consent were left out. See above.");
            return Main.ERRORS;
        }
        return Main.CLEAN;
    }

    /**
     * Tells what a check came to, and gives the exit code. Its findings have been given out.
     *
     * @param shown the findings that were wanted
     * @param others how many others there are
     * @param into where to tell it
     */
    int checked(CheckedSite shown, int others, PrintWriter into) {
        int errors = shown.count(Severity.ERROR);
        into.println(
                "Checked: " + count(errors, "error") + ", " + count(shown.count(Severity.WARNING), "warning") + ".");
        if (others > 0) {
            into.println("Not in the part that you look at: " + count(others, "finding") + ".");
        }
        return errors > 0 ? Main.ERRORS : Main.CLEAN;
    }

    /** Tells where a leaflet is, or why it was not made, and gives the exit code. */
    int leaflet(PrintDesk.Made made) {
        findings(made.findings());
        if (made.file() == null) {
            err.println("No leaflet was made. See above.");
            return Main.ERRORS;
        }
        out.println("Made " + made.file().normalize() + ": " + count(made.pages(), "page") + ".");
        return Main.CLEAN;
    }

    /** Tells which paper to throw away, and gives the exit code: 1 where there is any. */
    int recall(PrintDesk.Recall recall) {
        findings(recall.findings());
        if (recall.recalled().isEmpty() && recall.current() == 0) {
            return Main.ERRORS;
        }
        recall.recalled()
                .forEach(old -> out.println(old.code() + "  " + old.leaflet() + "  first published " + old.since()));
        out.println(
                recall.recalled().isEmpty()
                        ? "No printed leaflet is out of date (" + count(recall.current(), "code") + " looked at)."
                        : "Out of date: " + count(recall.recalled().size(), "code")
                                + ". Throw this paper away. Still right: " + recall.current() + ".");
        return recall.recalled().isEmpty() ? Main.CLEAN : Main.ERRORS;
    }

    /** Tells how the templates for translators went, and gives the exit code. */
    int templates(Written written) {
        findings(written.findings());
        if (written.count() == 0) {
            err.println("No template was written. Mend what is marked as error, then run the command again.");
            return Main.ERRORS;
        }
        out.println("Wrote " + count(written.count(), "template") + " to translations/_template/.");
        return Main.CLEAN;
    }

    /** Tells how marking went, and gives the exit code. */
    int marked(Written written) {
        findings(written.findings());
        out.println("Marked as made by a computer: " + count(written.count(), "new translation") + ".");
        return written.findings().isEmpty() ? Main.CLEAN : Main.ERRORS;
    }

    private void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            err.println(finding);
        }
    }

    private static String counts(Outcome outcome) {
        return count(outcome.count(Severity.ERROR), "error") + ", " + count(outcome.count(Severity.WARNING), "warning");
    }

    /** {@code 1 error}, {@code 2 errors}. */
    static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
