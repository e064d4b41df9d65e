package org.plainleaf.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Format;
import org.plainleaf.model.Language;
import org.plainleaf.model.LetterPlace;
import org.plainleaf.model.Page;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.SitePlan;
import org.plainleaf.print.LeafletPrinter;
import org.plainleaf.render.PaperRenderer;

/**
 * Makes the paper of a site. What the last build made of the same things is not even laid out; what comes to the same layout is
 * not printed again. Thread-safe.
 */
final class Press {
    /** The cover sheet has a blank back. */
    private static final int FIRST_IN_PACK = 3;

    private final SitePlan plan;
    private final PaperRenderer renderer;
    private final LeafletPrinter printer;
    private final Inspection inspection;
    private final PrintedBefore before;
    private final Memory memory;

    Press(
            SitePlan plan,
            PaperRenderer renderer,
            PrintedBefore before,
            Inspection inspection,
            Memory memory,
            Report report)
            throws IOException {
        this.plan = plan;
        this.renderer = renderer;
        this.printer = new LeafletPrinter(report);
        this.inspection = inspection;
        this.before = before;
        this.memory = memory;
    }

    /** Whether there is a font for a language. */
    boolean covers(Language language) {
        return printer.covers(language);
    }

    /** Reports what did not go onto paper, when all is made. */
    void finish() {
        printer.finish();
    }

    /** The list of what was made or kept, for the next build. */
    Page list() {
        return before.page();
    }

    /**
     * Makes one leaflet and hands over its file, or keeps it; nothing where not all of it goes onto its paper.
     *
     * @param first whether the look of its format is judged on it
     */
    Optional<Shelf.Item> leaflet(PlannedLeaflet leaflet, boolean first, PageSink into) throws IOException {
        Paper paper = first && inspection.judgesStyleOfPaper()
                ? lay(leaflet, into)
                : keep(
                        leaflet.path(),
                        List.of(leaflet.edition(), leaflet.code().toString()),
                        into,
                        () -> lay(leaflet, into));
        return paper.isThere() ? Optional.of(new Shelf.Item(leaflet, paper.pages(), paper.bytes())) : Optional.empty();
    }

    private Paper lay(PlannedLeaflet leaflet, PageSink into) throws IOException {
        Optional<PrintSheet> sheet = renderer.sheet(leaflet);
        if (sheet.isEmpty()) {
            return Paper.NONE;
        }
        boolean sound = inspection.look(leaflet, sheet.get());
        return hand(sheet.get(), print(sheet.get(), leaflet.edition()), sound, into);
    }

    /** The poster with a line in each language. */
    Optional<Shelf.Extra> languagesPoster(Format format, PageSink into) throws IOException {
        String path = "leaflets/" + format.label() + ".pdf";
        Optional<PrintSheet> sheet = renderer.languagesPoster(path, format);
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        inspection.look(sheet.get());
        Paper paper = hand(sheet.get(), print(sheet.get(), null), true, into);
        return extra(path, format, "", paper);
    }

    /** Several leaflets in one file, behind a cover sheet; nothing where none of them may be printed. */
    Optional<Shelf.Extra> pack(String name, List<PlannedLeaflet> leaflets, PageSink into) throws IOException {
        String path = "leaflets/pack-" + name + ".pdf";
        List<Object> from = new ArrayList<>();
        for (PlannedLeaflet leaflet : leaflets) {
            from.add(leaflet.edition());
            from.add(leaflet.code().toString());
        }
        from.add(renderer.lastReview().toString());
        Paper paper = keep(path, from, into, () -> bind(path, name, leaflets, into));
        return extra(path, Format.PACK, name, paper);
    }

    private static Optional<Shelf.Extra> extra(String path, Format format, String name, Paper paper) {
        return paper.isThere() ? Optional.of(new Shelf.Extra(path, format, name, paper.bytes())) : Optional.empty();
    }

    private Paper bind(String path, String name, List<PlannedLeaflet> leaflets, PageSink into) throws IOException {
        List<PaperRenderer.PackRow> rows = new ArrayList<>();
        List<byte[]> pdfs = new ArrayList<>();
        int page = FIRST_IN_PACK;
        for (PlannedLeaflet leaflet : leaflets) {
            Optional<PrintSheet> sheet = renderer.sheet(leaflet);
            Optional<LeafletPrinter.Printed> printed =
                    sheet.isPresent() ? print(sheet.get(), leaflet.edition()) : Optional.empty();
            if (printed.isPresent()) {
                rows.add(new PaperRenderer.PackRow(leaflet, page));
                pdfs.add(printed.get().pdf());
                // Each leaflet starts on the front of a sheet, for who prints on both sides.
                page += (printed.get().pages() + 1) / 2 * 2;
            }
        }
        Optional<PrintSheet> cover = rows.isEmpty() ? Optional.empty() : renderer.cover(path, name, rows);
        if (cover.isEmpty()) {
            return Paper.NONE;
        }
        Optional<LeafletPrinter.Printed> bound = before.find(cover.get(), pdfs, printer.version());
        if (bound.isEmpty()) {
            bound = bound(cover.get(), pdfs, page - 1);
        }
        bound.ifPresent(printed -> before.remember(cover.get(), pdfs, printer.version(), printed));
        // A pack that lacks a leaflet is made again: its leaflets are not printed for it alone, and are told of there.
        return handed(path, bound, rows.size() == leaflets.size(), into);
    }

    private Optional<LeafletPrinter.Printed> bound(PrintSheet cover, List<byte[]> pdfs, int pages) throws IOException {
        Optional<LeafletPrinter.Printed> first = printer.print(cover);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<byte[]> all = new ArrayList<>();
        all.add(first.get().pdf());
        all.addAll(pdfs);
        return Optional.of(new LeafletPrinter.Printed(printer.together(all, cover), pages));
    }

    private Optional<LeafletPrinter.Printed> print(PrintSheet sheet, @Nullable Edition edition) throws IOException {
        Optional<LeafletPrinter.Printed> printed = before.find(sheet, printer.version());
        return printed.isPresent()
                ? printed
                : printer.print(
                        sheet,
                        letter -> edition == null
                                ? sheet.source()
                                : LetterPlace.first(edition, letter).orElse(sheet.source()));
    }

    private Paper hand(PrintSheet sheet, Optional<LeafletPrinter.Printed> printed, boolean sound, PageSink into) {
        printed.ifPresent(p -> before.remember(sheet, printer.version(), p));
        return handed(sheet.name(), printed, sound, into);
    }

    private static Paper handed(String path, Optional<LeafletPrinter.Printed> printed, boolean sound, PageSink into) {
        printed.ifPresent(p -> into.made(new Page(path, p.pdf())));
        return printed.map(p -> new Paper(p.pages(), p.pdf().length, sound)).orElse(Paper.NONE);
    }

    /** A file that is there as the last build made it from the same things; otherwise {@code making} hands it over. */
    private Paper keep(String path, List<Object> from, PageSink into, Work.Making<Paper> making) throws IOException {
        List<Object> all = new ArrayList<>(from);
        all.add(printer.version());
        boolean[] made = {false};
        Paper paper = memory.paper()
                .<IOException>get(path, all, plan, kept -> before.knows(path) && into.has(List.of(path)), () -> {
                    made[0] = true;
                    return making.make();
                });
        if (!made[0]) {
            before.keep(path);
            into.kept(List.of(path));
        }
        return paper;
    }
}
