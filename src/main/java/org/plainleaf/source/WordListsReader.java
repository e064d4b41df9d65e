package org.plainleaf.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Phrase;
import org.plainleaf.model.WordLists;
import org.plainleaf.text.Span;

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
            "negation",
            "unfinished",
            "other-senses");

    private static final String LENGTHS = "sentence-length";

    private WordListsReader() {}

    /** Read once, when the first site is: they are part of the program, and take longer to read than many a site. */
    private static final class BuiltInLists {
        static final WordLists LISTS = read();

        private static WordLists read() {
            Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
            PHRASES.forEach(list -> phrases.put(
                    list,
                    fields(list).maps("en").stream()
                            .map(WordListsReader::phrase)
                            .toList()));
            Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();
            for (String list : WORDS) {
                Map<String, List<String>> all = new LinkedHashMap<>();
                addWords(fields(list), all);
                words.put(list, all);
            }
            return new WordLists(phrases, words, lengths(fields(LENGTHS)));
        }
    }

    /** The lists; {@code own} is the part {@code words} of site.yaml, what it names comes first. */
    static WordLists read(Fields own) {
        WordLists builtIn = BuiltInLists.LISTS;
        Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
        for (String list : PHRASES) {
            List<Phrase> all = new ArrayList<>();
            own.maps(list).forEach(fields -> all.add(phrase(fields)));
            all.addAll(builtIn.phrases(list));
            phrases.put(list, all);
        }
        Map<String, Map<String, List<String>>> words = new LinkedHashMap<>(builtIn.words());
        for (String list : WORDS) {
            if (own.has(list)) {
                Map<String, List<String>> all = new LinkedHashMap<>();
                builtIn.words()
                        .getOrDefault(list, Map.of())
                        .forEach((key, some) -> all.put(key, new ArrayList<>(some)));
                addWords(own.map(list), all);
                words.put(list, all);
            }
        }
        own.finish();
        return new WordLists(phrases, words, builtIn.sentenceLengths());
    }

    private static void addWords(Fields fields, Map<String, List<String>> into) {
        for (String key : fields.names()) {
            if (fields.isMap(key)) {
                addWords(fields.map(key), into);
            } else {
                into.computeIfAbsent(key, k -> new ArrayList<>()).addAll(fields.phrases(key));
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
        if (fields.phrases("find").isEmpty()) {
            fields.text("find");
        }
        Phrase phrase = new Phrase(
                fields.phrases("find"),
                fields.optionalText("say").orElse(""),
                fields.optionalText("why").orElse(""),
                fields.phrases("unless"));
        fields.finish();
        return phrase;
    }

    private static Fields fields(String list) {
        Report ours = finding -> {
            throw new IllegalStateException(finding.toString()); // A fault of ours: our tests read the lists.
        };
        return BuiltIn.data(FOLDER + list + ".yaml")
                .flatMap(source -> YamlReader.read(source, new Span(0, source.length()), ours))
                .orElseThrow();
    }
}
