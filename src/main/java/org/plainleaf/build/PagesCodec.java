package org.plainleaf.build;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.kept.Codec;
import org.plainleaf.check.pages.LookedAt;
import org.plainleaf.text.Place;

/** Writes down what is known of pages for the next build. Pages with faults are not written down: they are looked at again. */
final class PagesCodec implements Codec<Memory.Pages> {
    @Override
    public Optional<List<String>> cells(Memory.Pages pages) {
        List<String> cells = new ArrayList<>();
        addAll(pages.paths(), cells);
        cells.add(String.valueOf(pages.lookedAt().size()));
        for (LookedAt page : pages.lookedAt()) {
            if (page.faults() != null) {
                return Optional.empty();
            }
            Place place = page.place();
            cells.addAll(List.of(
                    page.address(),
                    place.file(),
                    String.valueOf(place.line()),
                    String.valueOf(place.column()),
                    page.language(),
                    String.valueOf(page.bytes())));
            addAll(page.sheets(), cells);
            cells.add(page.menus());
            cells.add(page.feet());
            cells.add(page.title() == null ? "" : "=" + page.title());
        }
        return Optional.of(cells);
    }

    private static void addAll(List<String> texts, List<String> to) {
        to.add(String.valueOf(texts.size()));
        to.addAll(texts);
    }

    @Override
    public Memory.Pages read(Iterator<String> cells) {
        List<String> paths = all(cells);
        List<LookedAt> lookedAt = new ArrayList<>();
        for (int left = Integer.parseInt(cells.next()); left > 0; left--) {
            String address = cells.next();
            Place place = new Place(cells.next(), Integer.parseInt(cells.next()), Integer.parseInt(cells.next()));
            String language = cells.next();
            int bytes = Integer.parseInt(cells.next());
            List<String> sheets = all(cells);
            lookedAt.add(new LookedAt(
                    address, place, language, bytes, sheets, cells.next(), cells.next(), title(cells.next()), null));
        }
        return new Memory.Pages(paths, lookedAt);
    }

    private static List<String> all(Iterator<String> cells) {
        List<String> texts = new ArrayList<>();
        for (int left = Integer.parseInt(cells.next()); left > 0; left--) {
            texts.add(cells.next());
        }
        return texts;
    }

    private static @Nullable String title(String cell) {
        return cell.isEmpty() ? null : cell.substring(1);
    }
}
