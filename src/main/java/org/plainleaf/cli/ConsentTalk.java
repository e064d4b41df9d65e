package org.plainleaf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.ConsentDesk;
import org.plainleaf.build.PrintDesk;
import org.plainleaf.build.Withdrawal;
import picocli.CommandLine;

/** What the commands on consent tell people. */
final class ConsentTalk {
    private static final int SHOWN = 8;

    private final PrintWriter out;
    private final PrintWriter err;

    ConsentTalk(CommandLine.Model.@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the command before it runs");
        }
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
    }

    /** Tells what was approved, and gives the exit code. */
    int approved(ConsentDesk.Approved approved, String record) {
        approved.findings().forEach(err::println);
        if (!approved.findings().isEmpty()) {
            err.println("Nothing was written down. See above.");
            return Main.ERRORS;
        }
        out.println("The teller approved: \"" + approved.title() + "\", " + approved.words() + " words, text "
                + approved.text() + ".");
        out.println(
                approved.changed()
                        ? "Written into record " + record + " in content/consents.yaml."
                        : "Record " + record + " says so already. Nothing was changed.");
        return Main.CLEAN;
    }

    /** Tells what was taken out and what is left to do, and gives the exit code. */
    int withdrawn(Withdrawal.Result result, Path folder, boolean erase) {
        String name = result.key().substring(result.key().indexOf('/') + 1);
        if (!result.known()) {
            err.println("There is no story \"" + name + "\" here."
                    + (result.nearest().isEmpty()
                            ? " Look into content/stories/ for the names. Nothing was changed."
                            : " Did you mean \"" + result.nearest() + "\"? Nothing was changed."));
            return Main.ERRORS;
        }
        if (!result.renamed().isEmpty()) {
            out.println("The file of \"" + result.renamed() + "\" is now content/" + result.key()
                    + ".md. It is the same story, so this story is taken back.");
        }
        out.println("Done:");
        out.println(
                result.recorded()
                        ? "- content/consents.yaml says that the story was taken back. No build will publish it."
                        : "- content/consents.yaml said already that the story was taken back.");
        site(result, folder);
        if (!result.erased().isEmpty()) {
            out.println("- Deleted from the content: " + some(result.erased()) + ".");
        }
        out.println("Now do this:");
        todo(result, name, erase);
        return sure(result) ? Main.CLEAN : Main.ERRORS;
    }

    private void site(Withdrawal.Result result, Path folder) {
        if (!result.published()) {
            out.println("- There is no finished site in " + folder.normalize()
                    + ", so there was nothing to take out. If yours is elsewhere, name it with --out.");
            return;
        }
        out.println(
                result.languages().isEmpty()
                        ? "- The story had no page in " + folder.normalize() + "."
                        : "- Its page is gone, in " + count(result.languages().size(), "language") + ": "
                                + String.join(", ", result.languages()) + ".");
        out.println("- A kind notice stands at " + result.notice() + ", in every language.");
        out.println("- Taken out of " + count(result.pages(), "other file") + ": pages, lists, feeds, the site map.");
        if (!result.gone().isEmpty()) {
            out.println("- Removed "
                    + count(result.gone().size(), "leaflet, picture or recording", "leaflets, pictures or recordings")
                    + ": " + some(result.gone()) + ".");
        }
        if (!result.closed().isEmpty()) {
            out.println("- Words of the story were left in these, so the whole file was taken out: "
                    + some(result.closed()) + ".");
        }
        if (result.searchIsOff()) {
            out.println(
                    "- The search on the site is off until you build the site again: its lists had words of all pages.");
        }
        if (!result.left().isEmpty()) {
            out.println("- Many pages have these words too, so they stay there: "
                    + some(result.left().stream()
                            .map(words -> "\"" + words + "\"")
                            .toList())
                    + ".");
        }
        if (result.lookedFor()) {
            out.println("- Looked at every file again: none has "
                    + (result.left().isEmpty() ? "the title or a sentence" : "anything else") + " of the story.");
        }
    }

    /** Whether the story was found wherever it may be. */
    private static boolean sure(Withdrawal.Result result) {
        return !result.published() || result.lookedFor() && result.unsure().isEmpty();
    }

    private void careful(Withdrawal.Result result) {
        if (!result.lookedFor()) {
            err.println(
                    "Careful: do not upload the site yet. Its text is not known here, so nobody could look for it in"
                            + " the site. Put its file back into content/stories/, then run this command again.");
        }
        if (!result.unsure().isEmpty()) {
            err.println("Careful: do not upload the site yet. The story was not found. These pages have no file in"
                    + " content/stories/, and one of them may be the story: " + some(result.unsure()) + ".");
            err.println("Look at them. If one is the story, run: plainleaf withdraw "
                    + result.unsure().get(0).replaceFirst("^/stories/", "").replaceFirst("/$", "")
                    + ". If none is, build the site, then upload it.");
        }
    }

    private void todo(Withdrawal.Result result, String name, boolean erase) {
        if (!sure(result)) {
            careful(result);
        } else if (result.published()) {
            out.println("- Upload the site, in a way that deletes old files.");
        }
        if (!result.left().isEmpty()) {
            out.println(
                    "- Read those words again. If they are this person's own, delete them on the other pages and build"
                            + " the site.");
        }
        if (!result.paper().isEmpty()) {
            out.println("- Take back this paper and throw it away:");
            for (PrintDesk.Recalled paper : result.paper()) {
                out.println("    " + paper.code() + "  " + paper.leaflet() + "  first published " + paper.since());
            }
        }
        if (!result.readable()) {
            out.println("- content/consents.yaml cannot be read. Mend it: plainleaf check says where.");
        }
        if (!result.repeating().isEmpty()) {
            out.println("- Delete what these files repeat of the story: " + some(result.repeating()) + ".");
        }
        result.shared()
                .forEach((media, files) ->
                        out.println("- Look at " + media + ": it is in the story, and it stays, because "
                                + some(files)
                                + " shows it too. If it shows the teller, take it out there, delete the file, and build"
                                + " again."));
        if (!result.unused().isEmpty()) {
            out.println("- No page shows these now: " + some(result.unused())
                    + ". The story may have shown one before. If it is of the teller, delete the file.");
        }
        if (!erase && !result.kept().isEmpty()) {
            out.println("- These files still have the text: " + some(result.kept()) + ".");
            out.println("  To delete them: plainleaf withdraw " + name + " --erase");
        }
        out.println(
                "- Delete what was made of the story elsewhere: PDFs of plainleaf leaflet, reports, files for translators,"
                        + " sites in other folders.");
        out.println("- Copies in version history, in backups and in search engines are not reached. Ask whoever looks"
                + " after them.");
    }

    private static String some(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(SHOWN, all.size())))
                + (all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "");
    }

    private static String count(int number, String word) {
        return count(number, word, word + "s");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
