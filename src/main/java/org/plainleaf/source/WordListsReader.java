package org.plainleaf.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Phrase;
import org.plainleaf.model.WordLists;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.TextFiles;

/** Reads the lists of words that rules go by: the built-in ones, and what a site adds to them in site.yaml. */
final class WordListsReader {
    private static final String FOLDER = "words/";

    /** Lists of phrases with what to say instead. */
    private static final List<String> PHRASES = List.of("wordy", "latin", "out-of-date", "disrespectful", "idiom");

    /** Lists of single words and phrases, by a language's tag or another key. */
    private static final List<String> WORDS = List.of(
            "abbreviations",
            "vague-link",
            "passive",
            "number-words",
            "parts",
            "safety",
            "identifying",
            "known-abbreviations",
            "capitals",
            "letters",
            "negation");

    private static final String LENGTHS = "sentence-length";

    private WordListsReader() {}

    /** The lists; {@code own} is the part {@code words} of site.yaml. */
    static WordLists read(TextFiles builtIn, Fields own, Report report) {
        Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();
        for (String list : PHRASES) {
            List<Phrase> all = new ArrayList<>();
            own.maps(list).forEach(fields -> all.add(phrase(fields)));
            fields(builtIn, list, report).maps("en").forEach(fields -> all.add(phrase(fields)));
            phrases.put(list, all);
        }
        for (String list : WORDS) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            addWords(fields(builtIn, list, report), all);
            if (own.has(list)) {
                addWords(own.map(list), all);
            }
            words.put(list, all);
        }
        own.finish();
        return new WordLists(phrases, words, lengths(fields(builtIn, LENGTHS, report)));
    }

    private static void addWords(Fields fields, Map<String, List<String>> into) {
        for (String key : fields.names()) {
            if (fields.isMap(key)) {
                addWords(fields.map(key), into);
            } else {
                into.computeIfAbsent(key, k -> new ArrayList<>()).addAll(fields.texts(key));
            }
        }
    }

    private static Map<String, Map<String, Integer>> lengths(Fields fields) {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        for (String tag : fields.names()) {
            Fields limits = fields.map(tag);
            Map<String, Integer> byName = new LinkedHashMap<>();
            limits.names().forEach(name -> byName.put(name, limits.number(name, Integer.MAX_VALUE)));
            all.put(tag, byName);
        }
        return all;
    }

    private static Phrase phrase(Fields fields) {
        if (fields.texts("find").isEmpty()) {
            fields.text("find");
        }
        Phrase phrase = new Phrase(
                fields.texts("find"),
                fields.optionalText("say").orElse(""),
                fields.optionalText("why").orElse(""),
                fields.texts("unless"));
        fields.finish();
        return phrase;
    }

    private static Fields fields(TextFiles builtIn, String list, Report report) {
        return builtIn.read(FOLDER + list + ".yaml")
                .flatMap(source -> YamlReader.read(source, new Span(0, source.length()), report))
                .orElseGet(() -> Fields.empty(new SourceText(list, ""), new Span(0, 0), report));
    }
}
