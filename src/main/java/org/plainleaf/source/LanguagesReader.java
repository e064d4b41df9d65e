package org.plainleaf.source;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.PseudoLanguages;
import org.plainleaf.model.Settings;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.TextFiles;

/** Reads translations/languages.yaml and picks the languages of a site. */
public final class LanguagesReader {
    static final String FILE = "translations/languages.yaml";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 400;
    private static final Map<String, Language.Direction> DIRECTIONS =
            Map.of("ltr", Language.Direction.LTR, "rtl", Language.Direction.RTL);

    private LanguagesReader() {}

    /** All languages that a site could be in, by tag. */
    public static Map<String, Language> known(TextFiles files, Report report) {
        return files.read(FILE).map(source -> known(source, report)).orElse(Map.of());
    }

    private static Map<String, Language> known(SourceText source, Report report) {
        Map<String, Language> known = new LinkedHashMap<>();
        YamlReader.readList(source, new Span(0, source.length()), report).forEach(fields -> {
            Language language = language(fields);
            if (PseudoLanguages.tagged(language.tag()).isPresent()) {
                fields.error(
                        fields.span("tag"),
                        "fields/bad-choice",
                        "Plainleaf makes \"" + language.tag() + "\" itself, to try out layouts.",
                        "Delete it here.");
            } else if (known.putIfAbsent(language.tag(), language) != null) {
                fields.error(
                        fields.span("tag"),
                        "fields/twice",
                        "\"" + language.tag() + "\" stands here twice.",
                        "Delete one of them.");
            }
        });
        return known;
    }

    /** English, then the languages that the settings name. */
    static List<Language> read(SourceText source, Settings settings, Report report) {
        Map<String, Language> known = known(source, report);
        List<Language> languages = new ArrayList<>();
        languages.add(known.getOrDefault("en", Language.ENGLISH));
        for (String tag : settings.languages()) {
            Language language = known.get(tag);
            if (PseudoLanguages.tagged(tag).isPresent()) {
                refuse(
                        place(settings, tag, 1),
                        "fields/bad-choice",
                        "\"" + tag + "\" is not a language for readers. It is there to try out layouts.",
                        "Take it out here. To see your site in it, use: plainleaf build --lang " + tag + " --drafts",
                        report);
            } else if (language == null) {
                refuse(
                        place(settings, tag, 1),
                        "fields/bad-choice",
                        "\"" + tag + "\" is not a language that " + source.file() + " knows.",
                        NearestName.to(tag, known.keySet())
                                .map(name -> "Did you mean \"" + name + "\"?")
                                .orElse("Add it there, or take it out here."),
                        report);
            } else if (languages.contains(language)) {
                refuse(
                        place(settings, tag, 2),
                        "fields/twice",
                        "\"" + tag + "\" stands here twice.",
                        "Delete one of them.",
                        report);
            } else {
                languages.add(language);
            }
        }
        return languages;
    }

    private static void refuse(Place place, String rule, String message, String advice, Report report) {
        report.add(Finding.error(place, rule, message, advice));
    }

    /** Where a language stands in the list of languages, for the first or the second time. */
    private static Place place(Settings settings, String tag, int time) {
        String text = settings.source().text();
        int list = Math.max(0, text.indexOf("languages"));
        Matcher name = Pattern.compile("(?<![\\w-])" + Pattern.quote(tag) + "(?![\\w-])")
                .matcher(text);
        int from = list;
        for (int i = 0; i < time; i++) {
            if (!name.find(from)) {
                return settings.source().place(list);
            }
            from = name.end();
        }
        return settings.source().place(name.start());
    }

    private static Language language(Fields fields) {
        String tag = fields.text("tag");
        try {
            new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            fields.error(
                    fields.span("tag"),
                    "fields/bad-choice",
                    "\"" + tag + "\" is not a language tag.",
                    "Write a tag of BCP 47, such as ur or zh-Hans.");
            tag = "und";
        }
        Language language = new Language(
                tag,
                fields.text("name"),
                fields.text("english"),
                fields.choice("direction", DIRECTIONS).orElse(Language.Direction.LTR),
                fields.text("script"),
                digits(fields),
                fields.text("plural-forms"),
                fields.phrases("end-marks"),
                length(fields));
        fields.finish();
        return language;
    }

    private static int length(Fields fields) {
        int usual = Language.usualLength(fields.optionalText("script").orElse(""));
        int length = fields.number("length", usual);
        if (length >= SHORTEST && length <= LONGEST) {
            return length;
        }
        fields.error(
                fields.span("length"),
                "fields/bad-choice",
                "A translation of " + length + " characters for 100 of English is not possible.",
                "Write a number from " + SHORTEST + " to " + LONGEST + ", or take the line out.");
        return usual;
    }

    private static String digits(Fields fields) {
        String digits = fields.optionalText("digits").orElse("latn");
        if (LocaleFormat.knowsDigits(digits)) {
            return digits;
        }
        fields.error(
                fields.span("digits"),
                "fields/bad-choice",
                "\"" + digits + "\" is not the name of a set of digits.",
                "Write a name of CLDR, such as latn or arab.");
        return "latn";
    }
}
