package org.plainleaf.translate.exchange.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/** Reads XLIFF 2.0, 2.1 and later as we wrote it, and as translation tools send it back. */
final class Xliff21Reader {
    private static final Set<String> DONE = Set.of("translated", "reviewed", "final");

    private final List<Returned.Row> rows = new ArrayList<>();

    /** A part of a target, and which place in it the translator gave it. */
    private record Piece(int place, String text) {}

    Returned read(byte[] bytes) throws Unreadable {
        XmlUnits units = new XmlUnits(SafeXml.reader(bytes), Set.of("unit"));
        XliffKind.check(units.root(), "2");
        String page = "";
        Set<String> pages = new HashSet<>();
        for (XmlElement element = units.next(); element != null; element = units.next()) {
            if (element.name().equals("file")) {
                page = element.attribute("original");
                page = page.isBlank() ? element.attribute("id").replace(':', '/') : page;
                pages.add(page);
            } else if (element.name().equals("unit")) {
                rows.add(row(element, page).onPage(page));
            }
        }
        String language = units.root().attribute("trgLang").strip();
        return new Returned(language.isEmpty() ? null : language, rows, pages);
    }

    private static Returned.Row row(XmlElement unit, String page) {
        Map<String, String> data = new HashMap<>();
        XmlElement original = unit.child("originalData");
        if (original != null) {
            original.all("data").forEach(entry -> data.put(entry.attribute("id"), Xliff21Inline.read(entry, Map.of())));
        }
        List<XmlElement> parts = unit.elements().stream()
                .filter(part -> part.name().equals("segment") || part.name().equals("ignorable"))
                .toList();
        String source =
                parts.stream().map(part -> text(part.child("source"), data)).collect(Collectors.joining());
        String target = target(parts, data);
        return new Returned.Row(
                XliffKind.key(unit.attribute("name"), page, unit.attribute("id"))
                        .orElse(null),
                source,
                target,
                !target.isEmpty() && parts.stream().anyMatch(part -> isUnsure(part, !target.isBlank(), data)),
                remark(unit),
                "line " + unit.line());
    }

    /** The parts of a target, in their order there; what a tool left out between two sentences is as in the source. */
    private static String target(List<XmlElement> parts, Map<String, String> data) {
        List<Piece> pieces = new ArrayList<>();
        boolean translated = false;
        for (int i = 0; i < parts.size(); i++) {
            XmlElement part = parts.get(i);
            XmlElement target = part.child("target");
            boolean between = part.name().equals("ignorable");
            String text = text(target == null && between ? part.child("source") : target, data);
            translated |= !between && !text.isEmpty();
            pieces.add(new Piece(target == null ? i + 1 : place(target.attribute("order"), i + 1), text));
        }
        pieces.sort(Comparator.comparingInt(Piece::place));
        return translated ? pieces.stream().map(Piece::text).collect(Collectors.joining()) : "";
    }

    private static int place(String order, int here) {
        return order.matches("[0-9]{1,6}") ? Integer.parseInt(order) : here;
    }

    /** A sentence without translation beside ones that have one counts: half a text must not pass for all of it. */
    private static boolean isUnsure(XmlElement part, boolean translated, Map<String, String> data) {
        if (part.name().equals("ignorable")) {
            return false;
        }
        boolean missing = translated
                && text(part.child("target"), data).isBlank()
                && !text(part.child("source"), data).isBlank();
        String state = part.attribute("state").strip();
        return missing
                || !state.isEmpty() && !DONE.contains(state)
                || part.attribute("subState").equals(Xliff21Format.UNSURE);
    }

    private static String text(@Nullable XmlElement element, Map<String, String> data) {
        return element == null ? "" : Xliff21Inline.read(element, data);
    }

    private static String remark(XmlElement unit) {
        return unit.all("notes").stream()
                .flatMap(notes -> notes.all("note").stream())
                .filter(note -> !note.attribute("category").equals(Xliff21Format.OUR_NOTE))
                .map(note -> note.text().strip())
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
