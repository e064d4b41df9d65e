package org.plainleaf.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.ApproveDesk;
import org.plainleaf.build.translation.CostDesk;
import org.plainleaf.build.translation.ExportDesk;
import org.plainleaf.build.translation.ImportDesk;
import org.plainleaf.build.translation.ReviewDesk;
import org.plainleaf.build.translation.TermsDesk;
import org.plainleaf.build.translation.UpdateDesk;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import picocli.CommandLine;

/** What the commands for translators tell people. */
final class TranslateTalk {
    private static final int SHOWN = 12;

    private final PrintWriter out;
    private final PrintWriter err;

    TranslateTalk(CommandLine.Model.@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the command before it runs");
        }
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
    }

    /** Tells which files were made or brought up to date, and gives the exit code. */
    int updated(UpdateDesk.Updated updated, boolean started) {
        findings(updated.findings());
        for (UpdateDesk.OfLanguage one : updated.languages()) {
            out.println(one.language().english() + " (" + one.language().tag() + "): "
                    + ConsoleReport.count(one.files(), "file") + " written"
                    + (one.added() > 0 ? ", " + one.added() + " of them new" : "")
                    + ". Texts: " + one.kept() + " kept, " + one.changed() + " to look at again, " + one.empty()
                    + " to translate."
                    + (one.minor() > 0 ? " Kept, as the edit is minor: " + one.minor() + "." : "")
                    + (one.dropped() > 0 ? " Out of use, but kept: " + one.dropped() + "." : ""));
            one.renamed()
                    .forEach((now, before) -> out.println(
                            "  The page " + before + " is now " + now + ", and its translations go with it."));
            one.notMinor().stream().limit(SHOWN).forEach(text -> err.println("  " + Printable.of(text)));
            if (started && !one.listed()) {
                out.println("To publish pages in this language, add \""
                        + one.language().tag() + "\" to languages: in content/site.yaml.");
            }
        }
        if (updated.languages().isEmpty() && updated.findings().isEmpty()) {
            out.println("There is no language to bring up to date. Start one: plainleaf translate add ur");
        }
        return code(updated.findings());
    }

    /** Says so where there was no minor edit to decide about. */
    void minor(UpdateDesk.Updated updated) {
        boolean none = updated.languages().stream()
                .allMatch(one -> one.minor() == 0 && one.notMinor().isEmpty());
        if (none) {
            err.println("No edit of this page was found whose translations were current until then.");
        }
    }

    /** Tells what an edit costs, and gives the exit code. */
    int cost(CostDesk.Cost cost) {
        findings(cost.findings());
        int texts = 0;
        int words = 0;
        for (CostDesk.OfPage page : cost.pages()) {
            int ofPage =
                    page.words().values().stream().mapToInt(Integer::intValue).sum();
            texts += page.texts().size();
            words += ofPage;
            out.println(page.key() + ": " + ConsoleReport.count(page.texts().size(), "text") + " in "
                    + ConsoleReport.count(page.words().size(), "language") + ", "
                    + ConsoleReport.count(ofPage, "word") + " to translate.");
            page.texts().stream().limit(SHOWN).forEach(text -> out.println("    \"" + Printable.of(cut(text)) + "\""));
            if (page.texts().size() > SHOWN) {
                out.println("    and " + (page.texts().size() - SHOWN) + " more");
            }
            out.println("    Words: "
                    + page.words().entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", ")));
            if (page.leaflet()) {
                out.println("    This leaflet is not printed in these languages until they are up to date.");
            }
        }
        out.println(
                cost.pages().isEmpty()
                        ? "No translation is out of date."
                        : "Together: " + ConsoleReport.count(texts, "text") + ", "
                                + ConsoleReport.count(words, "word")
                                + " to translate. Until then readers see these texts in English.");
        return code(cost.findings());
    }

    /** Tells what went out, and gives the exit code. */
    int sent(ExportDesk.Sent sent, String file) {
        findings(sent.findings());
        if (sent.texts() == 0 && !sent.findings().isEmpty()) {
            err.println("No file was written. See above.");
            return Main.ERRORS;
        }
        if (sent.texts() == 0) {
            err.println(
                    "No file was written: there is no such text. --changed takes those that a person has to look at, also"
                            + " those of a computer. Without --new and --changed, all texts go out.");
            return Main.CLEAN;
        }
        out.println("Wrote " + file + ": " + ConsoleReport.count(sent.texts(), "text") + ", "
                + ConsoleReport.count(sent.words(), "English word") + ", from "
                + ConsoleReport.count(sent.pages(), "page") + ".");
        out.println("When it comes back: plainleaf translate import " + file);
        return code(sent.findings());
    }

    /** Tells what was taken in, and gives the exit code. */
    int received(ImportDesk.Received received) {
        findings(received.findings());
        if (received.language() == null) {
            err.println("Nothing was taken in. See above.");
            return Main.ERRORS;
        }
        out.println(received.language().english() + ": " + ConsoleReport.count(received.taken(), "text")
                + " taken in, " + received.same() + " as before, "
                + received.refused().size() + " not taken."
                + " Files written: " + received.files()
                + (received.added() > 0 ? ", " + received.added() + " of them new" : "") + ".");
        if (received.older() > 0) {
            out.println("The English of " + received.older()
                    + " of them changed meanwhile. They are marked, with both English texts: look at them again.");
        }
        if (received.ended() > 0) {
            out.println("The check of " + ConsoleReport.count(received.ended(), "text")
                    + " ended: a person needs to look" + " at " + (received.ended() == 1 ? "it" : "them") + " again.");
        }
        if (received.unmarked() > 0) {
            out.println(received.unmarked()
                    + " came back unchanged and without their mark. They stay marked, as a tool may have taken"
                    + " it off. If the translator looked at each of them, add --looked-at.");
        }
        if (received.emptied() > 0) {
            out.println(ConsoleReport.count(received.emptied(), "translation")
                    + " came back empty. What was there stays. To take it away, delete it in the PO file.");
        }
        if (received.halfDone() > 0) {
            out.println(ConsoleReport.count(received.halfDone(), "text") + " with forms for numbers "
                    + (received.halfDone() == 1 ? "stays" : "stay") + " marked: the mark goes when each form is done.");
        }
        if (received.doubted() > 0) {
            out.println("The translator is not sure about " + ConsoleReport.count(received.doubted(), "text")
                    + " without a mark: " + (received.doubted() == 1 ? "it is" : "they are") + " marked now.");
        }
        if (received.remarks() > 0) {
            out.println("Remarks about texts that stay as they are: " + received.remarks()
                    + ". They are comments in the PO files now.");
        }
        if (!received.warnings().isEmpty()) {
            out.println("Please look at these:");
            received.warnings().stream().sorted().limit(SHOWN).forEach(finding -> out.println("  " + finding));
            if (received.warnings().size() > SHOWN) {
                out.println("  and " + (received.warnings().size() - SHOWN) + " more: plainleaf check shows them all.");
            }
        }
        if (!received.refused().isEmpty()) {
            err.println("Not taken:");
            received.refused().stream().limit(SHOWN).forEach(row -> err.println("  " + Printable.of(row)));
            if (received.refused().size() > SHOWN) {
                err.println("  and " + (received.refused().size() - SHOWN) + " more.");
            }
            err.println("These rows are in " + received.problems()
                    + ", with the reasons. Have them mended there, then take that file in.");
        }
        return received.refused().isEmpty() ? code(received.findings()) : Main.ERRORS;
    }

    /** Tells which words were taken in, and gives the exit code. */
    int terms(TermsDesk.Taken taken, String tag) {
        findings(taken.findings());
        if (!taken.findings().isEmpty()) {
            err.println("Nothing was taken in. See above.");
            return Main.ERRORS;
        }
        out.println("Words: " + taken.added() + " new, " + taken.same()
                + " there before. They are \"proposed\" in translations/" + tag
                + "/glossary.tsv. Agree on them there.");
        return Main.CLEAN;
    }

    /** Tells where the sheet is, and gives the exit code. */
    int printed(ReviewDesk.Printed printed, String file) {
        findings(printed.findings());
        if (printed.pages() == 0) {
            err.println("No sheet was printed. See above.");
            return Main.ERRORS;
        }
        out.println("Made " + file + ": " + ConsoleReport.count(printed.texts(), "text") + " on "
                + ConsoleReport.count(printed.pages(), "page") + ". Its code is " + printed.code() + ".");
        return code(printed.findings());
    }

    /** Tells what was approved, and gives the exit code. */
    int approved(ApproveDesk.Approved approved) {
        findings(approved.findings());
        if (approved.state() == null) {
            err.println("Nothing was written down. See above.");
            return Main.ERRORS;
        }
        out.println("Now \"" + approved.state().label() + "\": " + ConsoleReport.count(approved.count(), "text")
                + (approved.already() > 0 ? " (" + approved.already() + " were before)" : "") + ".");
        if (approved.higher() > 0) {
            out.println("More than that before, and still so: " + ConsoleReport.count(approved.higher(), "text") + ".");
        }
        if (!approved.ended().isEmpty()) {
            out.println("Not right, though checked before: " + texts(approved.ended())
                    + ". This check has ended. Mend the translation, and have it checked again.");
        }
        if (!approved.open().isEmpty()) {
            out.println("Not yet, because they have no translation of the English as it is now: "
                    + texts(approved.open()) + ".");
        }
        return Main.CLEAN;
    }

    /** "text 6", or "texts 6, 7". */
    private static String texts(List<Integer> numbers) {
        return (numbers.size() == 1 ? "text " : "texts ")
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String cut(String text) {
        int longest = 70;
        return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
    }

    private void findings(List<Finding> findings) {
        findings.forEach(err::println);
    }

    private static int code(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? Main.ERRORS : Main.CLEAN;
    }
}
