package org.plainleaf.translate.exchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/** Reads XLIFF 1.2 as we wrote it, and as translation tools send it back. */
final class Xliff12Reader {
    // What memoQ says of a row that nobody has confirmed, and how tools say that a target is a guess.
    private static final Set<String> MEMOQ_UNSURE = Set.of(
            "notstarted",
            "pretranslated",
            "partiallyedited",
            "machinetranslated",
            "rejected",
            "assembledfromfragments");
    private static final Set<String> GUESSES =
            Set.of("fuzzy-match", "leveraged-mt", "mt-suggestion", "id-match-rejected", "leveraged-repository");

    // What a target says that is done. States that we do not know, such as those of tools (x-…), say nothing.
    private static final Set<String> DONE = Set.of("translated", "signed-off", "final");

    private final List<Returned.Row> rows = new ArrayList<>();
    private final Set<String> pages = new HashSet<>();
    private String page = "";
    private String language = "";

    Returned read(byte[] bytes) throws Unreadable {
        XmlUnits units = new XmlUnits(SafeXml.reader(bytes), Set.of("trans-unit"));
        XliffKind.check(units.root(), "1");
        for (XmlElement element = units.next(); element != null; element = units.next()) {
            switch (element.name()) {
                case "file" -> {
                    page = element.attribute("original");
                    pages.add(page);
                    setLanguage(element.attribute("target-language"));
                }
                case "trans-unit" -> read(element);
                default -> {
                    // The frame, and parts of other tools.
                }
            }
        }
        return new Returned(language.isBlank() ? null : language, rows, pages);
    }

    private void setLanguage(String named) throws Unreadable {
        XliffKind.checkOneLanguage(language, named);
        language = language.isBlank() ? named.strip() : language;
    }

    private void read(XmlElement unit) throws Unreadable {
        XmlElement source = unit.child("source");
        XmlElement target = unit.child("target");
        if (target != null) {
            setLanguage(target.attribute("xml:lang"));
        }
        String text = target == null ? "" : CodedText.read(target);
        rows.add(new Returned.Row(
                        XliffKind.key(unit.attribute("resname"), page, unit.attribute("id"))
                                .orElse(null),
                        source == null ? "" : CodedText.read(source),
                        text,
                        target != null && !text.isEmpty() && isUnsure(unit, target),
                        remark(unit),
                        "line " + unit.line())
                .onPage(page));
    }

    private static String remark(XmlElement unit) {
        List<String> remarks = unit.all("note").stream()
                .filter(note -> !note.attribute("from").equals(Xliff12Format.OUR_NOTE))
                .map(note -> note.text().strip())
                .filter(note -> !note.isEmpty())
                .toList();
        return String.join("\n", remarks);
    }

    private static boolean isUnsure(XmlElement unit, XmlElement target) {
        String state = target.attribute("state").strip();
        return !state.isEmpty() && !DONE.contains(state)
                || GUESSES.contains(target.attribute("state-qualifier"))
                || MEMOQ_UNSURE.contains(unit.attribute("mq:status").toLowerCase(Locale.ROOT))
                || isHalfDone(unit.child("seg-source"), target)
                || tradosSegments(unit).anyMatch(Xliff12Reader::isTradosDraft);
    }

    private static Stream<XmlElement> tradosSegments(XmlElement unit) {
        return unit.all("sdl:seg-defs").stream().flatMap(defs -> defs.all("sdl:seg").stream());
    }

    private static boolean isTradosDraft(XmlElement segment) {
        String confirmed = segment.attribute("conf");
        return !confirmed.equals("Translated") && !confirmed.startsWith("Approved");
    }

    /** Whether the tool cut the text into sentences and some of them have no translation. */
    private static boolean isHalfDone(@Nullable XmlElement segments, XmlElement target) {
        Map<String, String> sources = new HashMap<>();
        Map<String, String> targets = new HashMap<>();
        collectSegments(target, targets);
        if (segments != null) {
            collectSegments(segments, sources);
        }
        // Some tools leave out the sentences of the source: then none is known to be blank there.
        targets.keySet().forEach(id -> sources.putIfAbsent(id, id + " is not known"));
        return !targets.isEmpty()
                && sources.entrySet().stream()
                        .anyMatch(source -> !source.getValue().isBlank()
                                && Objects.requireNonNullElse(targets.get(source.getKey()), "")
                                        .isBlank());
    }

    private static void collectSegments(XmlElement element, Map<String, String> byId) {
        for (XmlElement child : element.elements()) {
            if (child.name().equals("mrk") && child.attribute("mtype").equals("seg")) {
                byId.put(child.attribute("mid"), CodedText.read(child));
            } else {
                collectSegments(child, byId);
            }
        }
    }
}
