package org.plainleaf.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.SourceText;

/**
 * The settings of a site: content/site.yaml.
 *
 * @param source the file
 * @param name name of the site
 * @param publisher who publishes it
 * @param url where it will stand, without a slash at the end
 * @param languages tags of the languages besides English
 * @param languageRow tags of the most used ones, for the top of every page
 * @param contact names of the facts with our phone, text, email and letter lines, by way
 * @param help names of the facts in the box for people in need of help now, by line
 * @param askGuide key of the guide on how to ask
 * @param footer keys of the pages named in the footer
 * @param featured keys of the stories on the first page
 * @param situations keys of situations that a story may be about
 * @param uses keys of uses that a story may be about
 * @param texts what readers see and translators translate: hours, and labels by {@code situation.KEY}, {@code use.KEY}
 * @param translations which translations readers see
 * @param print what it prints
 * @param standards what it is judged by
 */
public record Settings(
        SourceText source,
        String name,
        String publisher,
        String url,
        List<String> languages,
        List<String> languageRow,
        Map<String, String> contact,
        Map<String, String> help,
        @Nullable String askGuide,
        List<String> footer,
        List<String> featured,
        List<String> situations,
        List<String> uses,
        Map<String, Wording> texts,
        TranslationPolicy translations,
        PrintSettings print,
        Standards standards) {
    public Settings {
        languages = List.copyOf(languages);
        languageRow = List.copyOf(languageRow);
        contact = new LinkedHashMap<>(contact);
        help = Map.copyOf(help);
        footer = List.copyOf(footer);
        featured = List.copyOf(featured);
        situations = List.copyOf(situations);
        uses = List.copyOf(uses);
        texts = Map.copyOf(texts);
    }
}
