package org.plainleaf.translate.exchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainleaf.translate.exchange.LanguageTag;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.exchange.Unreadable;

/** Reads TMX of any level, as we wrote it and as other tools do. */
final class TmxReader {
    /** A unit on its way: its own part, and its texts by language. */
    private record Unit(XmlElement element, Map<String, XmlElement> versions) {}

    Returned read(byte[] bytes) throws Unreadable {
        XmlUnits file = new XmlUnits(SafeXml.readerThatSkipsDoctype(bytes), Set.of("tu"));
        if (!file.root().name().equals("tmx")) {
            throw new Unreadable(
                    "This is not a TMX file.", "Ask for the TMX file, as the translation tool exports it.");
        }
        List<Unit> units = new ArrayList<>();
        for (XmlElement element = file.next(); element != null; element = file.next()) {
            if (element.name().equals("tu")) {
                units.add(new Unit(element, versions(element)));
            }
        }
        String language = mostUsed(units);
        List<Returned.Row> rows = new ArrayList<>();
        for (Unit unit : units) {
            rows.add(row(unit, language));
        }
        return new Returned(language.isEmpty() ? null : language, rows);
    }

    /** The texts of a unit by language tag; the first of each. TMX before 1.4 wrote {@code lang} for {@code xml:lang}. */
    private static Map<String, XmlElement> versions(XmlElement unit) {
        Map<String, XmlElement> versions = new LinkedHashMap<>();
        for (XmlElement version : unit.all("tuv")) {
            String tag =
                    version.attribute("xml:lang").isBlank() ? version.attribute("lang") : version.attribute("xml:lang");
            versions.putIfAbsent(tag.strip(), version);
        }
        return versions;
    }

    /** The language other than English that most units have; of several the first. Empty where all is English. */
    private static String mostUsed(List<Unit> units) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (Unit unit : units) {
            for (String tag : unit.versions().keySet()) {
                if (!LanguageTag.isEnglish(tag)) {
                    uses.merge(tag, 1, Integer::sum);
                }
            }
        }
        int most = uses.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return uses.entrySet().stream()
                .filter(use -> use.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Returned.Row row(Unit unit, String language) {
        String source = "";
        String target = "";
        String remark = "";
        for (Map.Entry<String, XmlElement> version : unit.versions().entrySet()) {
            if (LanguageTag.isEnglish(version.getKey())) {
                source = source.isEmpty() ? text(version.getValue()) : source;
            } else if (version.getKey().equals(language)
                    || target.isEmpty() && LanguageTag.same(version.getKey(), language)) {
                target = text(version.getValue());
                remark = notes(version.getValue());
            }
        }
        String state = properties(unit.element()).getOrDefault(TmxFormat.STATE, "");
        return new Returned.Row(
                RowKey.parse(unit.element().attribute("tuid")).orElse(null),
                source,
                target,
                !target.isEmpty() && (state.equals("new") || state.equals("unsure")),
                remark,
                "line " + unit.element().line());
    }

    private static String text(XmlElement version) {
        XmlElement segment = version.child("seg");
        return segment == null ? "" : CodedText.read(segment);
    }

    private static String notes(XmlElement version) {
        return version.all("note").stream()
                .map(note -> note.text().strip())
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> properties(XmlElement unit) {
        Map<String, String> properties = new HashMap<>();
        unit.all("prop")
                .forEach(property -> properties.put(
                        property.attribute("type"), property.text().strip()));
        return properties;
    }
}
