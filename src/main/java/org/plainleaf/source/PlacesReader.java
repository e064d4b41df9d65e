package org.plainleaf.source;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocalPlace;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.PhoneNumber;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Reads content/places/: one file for each surgery, ward or charity. */
final class PlacesReader {
    static final String FOLDER = "content/places/";
    private static final String ENDING = ".yaml";

    private final SiteFiles files;
    private final Map<String, Language> known;
    private final Report report;

    /**
     * @param known all languages that a site could be in, by tag; empty where their list cannot be read
     */
    PlacesReader(SiteFiles files, Map<String, Language> known, Report report) {
        this.files = files;
        this.known = known;
        this.report = report;
    }

    /** All places, by the names of their files. */
    Map<String, LocalPlace> read() throws IOException {
        Map<String, LocalPlace> places = new TreeMap<>();
        for (String path : files.list(FOLDER, "")) {
            String name = path.substring(FOLDER.length());
            String key = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
            if (name.startsWith(".")) {
                continue;
            }
            if (Scaffold.fileName(key).filter(key::equals).isEmpty()) {
                report.add(Finding.error(
                        Place.startOf(path),
                        "file/name",
                        "Plainleaf cannot read this place, because of the name of its file.",
                        "Use small letters a to z, digits and hyphens, and .yaml at the end, such as"
                                + " oakfield-surgery.yaml."));
                continue;
            }
            files.read(path).flatMap(source -> place(key, source)).ifPresent(place -> places.put(key, place));
        }
        return places;
    }

    private Optional<LocalPlace> place(String key, SourceText source) {
        return YamlReader.read(source, new Span(0, source.length()), report).map(fields -> {
            LocalPlace place = new LocalPlace(
                    key,
                    fields.text("name"),
                    text(fields.text("address"), "address", fields),
                    number("phone", fields),
                    number("text", fields),
                    email(fields),
                    fields.optionalText("hours")
                            .map(hours -> text(hours, "hours", fields))
                            .orElse(null),
                    languages(fields),
                    fields.date("checked"),
                    fields.place("checked"));
            fields.finish();
            if (place.text() == null
                    && place.email() == null
                    && place.address().inlines().isEmpty()) {
                fields.error(
                        fields.span("name"),
                        "shape/contact",
                        "Readers need a way to reach this place, and not only by phone.",
                        "Add its address, email or number for text messages.");
            }
            return place;
        });
    }

    /** Tags of its languages. A place with a language that nobody knows would have no leaflets in it, and nobody would say so. */
    private List<String> languages(Fields fields) {
        List<Fields.Item> items = fields.items("languages");
        for (Fields.Item item : items) {
            String tag = item.text();
            if (!known.isEmpty() && !known.containsKey(tag) && !tag.equals(Language.ENGLISH.tag())) {
                fields.error(
                        item.span(),
                        "fields/bad-choice",
                        "\"" + tag + "\" is not a language that " + LanguagesReader.FILE + " knows.",
                        named(tag)
                                .or(() -> NearestName.to(tag, known.keySet()))
                                .map(name -> "Did you mean \"" + name + "\"?")
                                .orElse("Write the short name that it has there, such as ur for Urdu, or take it out"
                                        + " here."));
            }
        }
        return items.stream().map(Fields.Item::text).toList();
    }

    /** The tag of a language by its whole name, such as {@code somali}. */
    private Optional<String> named(String name) {
        return known.values().stream()
                .filter(language -> name.equalsIgnoreCase(language.english()) || name.equalsIgnoreCase(language.name()))
                .map(Language::tag)
                .findFirst();
    }

    private static Wording text(String words, String name, Fields fields) {
        return Wording.plain(words, fields.span(name)).in(fields.source());
    }

    private static @Nullable String email(Fields fields) {
        Optional<String> email = fields.optionalText("email");
        if (email.isPresent() && !FactsReader.isEmail(email.get())) {
            fields.error(
                    fields.span("email"),
                    "facts/value",
                    "\"" + email.get() + "\" does not look like an email address.",
                    FactsReader.SLIP);
            return null;
        }
        return email.orElse(null);
    }

    private static @Nullable String number(String name, Fields fields) {
        Optional<String> number = fields.optionalText(name);
        boolean sound = number.isEmpty()
                || FactsReader.hasFormOfNumber(number.get())
                        && PhoneNumber.isPossible(number.get(), name.equals("text"));
        if (!sound) {
            fields.error(
                    fields.span(name),
                    "facts/value",
                    "\"" + number.orElseThrow() + "\" does not look like a phone number.",
                    FactsReader.adviceForNumber(number.orElseThrow()));
            return null;
        }
        return number.orElse(null);
    }
}
