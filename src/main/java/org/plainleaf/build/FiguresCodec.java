package org.plainleaf.build;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.kept.Codec;
import org.plainleaf.model.PageFigures;
import org.plainleaf.model.ReadingFigures;

/** Writes down reading figures for the next build, without sentences: a build does not tell them. */
final class FiguresCodec implements Codec<ReadingFigures> {
    @Override
    public Optional<List<String>> cells(ReadingFigures figures) {
        List<String> cells = new ArrayList<>();
        for (PageFigures page : figures.pages()) {
            cells.addAll(List.of(
                    page.file(),
                    page.language(),
                    page.title(),
                    String.valueOf(page.words()),
                    String.valueOf(page.sentences()),
                    String.valueOf(page.syllables()),
                    cell(page.fleschKincaid()),
                    cell(page.smog()),
                    cell(page.lix())));
        }
        return Optional.of(cells);
    }

    private static String cell(@Nullable Double figure) {
        return figure == null ? "" : figure.toString();
    }

    @Override
    public ReadingFigures read(Iterator<String> cells) {
        List<PageFigures> pages = new ArrayList<>();
        while (cells.hasNext()) {
            pages.add(new PageFigures(
                    cells.next(),
                    cells.next(),
                    cells.next(),
                    Integer.parseInt(cells.next()),
                    Integer.parseInt(cells.next()),
                    Integer.parseInt(cells.next()),
                    figure(cells.next()),
                    figure(cells.next()),
                    figure(cells.next())));
        }
        return new ReadingFigures(pages, List.of());
    }

    private static @Nullable Double figure(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
