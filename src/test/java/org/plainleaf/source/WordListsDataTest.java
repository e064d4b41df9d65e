package org.plainleaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The built-in word lists and the glossary of the example site: whole, plain, and no phrase in two of them. */
final class WordListsDataTest {
    private static final Path WORDS = Path.of("src/main/resources/org/plainleaf/builtin/words");
    private static final Path TERMS = Path.of("content/terms.yaml");
    private static final List<String> PHRASES = List.of("wordy", "latin", "out-of-date", "disrespectful", "idiom");
    /** Data of another form, with tests of its own. */
    private static final Set<String> OF_ALGORITHMS =
            Set.of("abbreviations.yaml", "sentence-length.yaml", "syllables.tsv");

    /** The kinds of terms that built-in lists have too, for sites with another glossary. The list wins. */
    private static final Set<String> ALSO_IN_LISTS = Set.of("wordy", "latin", "idiom", "historic", "disrespectful");

    private static final Set<String> WITH_REASON = Set.of("out-of-date", "disrespectful");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            return files
                    .filter(file -> !OF_ALGORITHMS.contains(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileIsPlainYamlThatExplainsItself(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith("# ").containsIgnoringCase("to add").contains("Sources: ");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).doesNotContain("\t"));
        assertThat(events(text)).allSatisfy(event -> {
            assertThat(event).isNotInstanceOf(AliasEvent.class);
            if (event instanceof NodeEvent node) {
                assertThat(node.getAnchor()).isNull();
            }
            if (event instanceof ScalarEvent scalar) {
                assertThat(scalar.getTag()).isNull();
                assertThat(scalar.getValue())
                        .isNotBlank()
                        .isEqualTo(scalar.getValue().strip());
            }
        });
        assertThat(onlyStrings(load(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordy", "latin", "out-of-date", "disrespectful", "idiom"})
    void anEntryHasItsForms(String list) throws IOException {
        for (Map<String, Object> entry : entries(list)) {
            assertThat(entry.keySet()).contains("find", "say").isSubsetOf("find", "say", "unless", "why");
            List<String> find = texts(entry.get("find"));
            assertThat(find).isNotEmpty();
            assertThat(entry.get("say")).isInstanceOf(String.class);
            if (WITH_REASON.contains(list)) {
                assertThat((String) entry.get("why")).as(find.toString()).endsWith(".");
            }
            for (String longer : texts(entry.getOrDefault("unless", List.of()))) {
                assertThat(find)
                        .as("a form within \"" + longer + "\"")
                        .anyMatch(form ->
                                (" " + sameWords(longer, true) + " ").contains(" " + sameWords(form, true) + " "));
            }
        }
    }

    @Test
    void noPhraseStandsInTwoLists() throws IOException {
        Map<String, String> owners = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (Map.Entry<String, Object> term : load(Files.readString(TERMS)).entrySet()) {
            if (ALSO_IN_LISTS.contains(String.valueOf(map(term.getValue()).get("kind")))) {
                continue;
            }
            for (String form : texts(map(term.getValue()).get("forms"))) {
                put(owners, form, "terms: " + term.getKey(), twice, true);
            }
        }
        for (String list : PHRASES) {
            for (Map<String, Object> entry : entries(list)) {
                for (String form : texts(entry.get("find"))) {
                    put(owners, form, list, twice, false);
                }
            }
        }
        for (String form : texts(english("number-words").get("en"))) {
            put(owners, form, "number-words", twice, false);
        }
        assertThat(twice).isEmpty();
    }

    /** Each phrase is there for a word that it has in it, and hides no word of the glossary whole. */
    @Test
    void otherSensesAreOfWordsOfTheGlossary() throws IOException {
        Map<String, Object> terms = load(Files.readString(TERMS));
        Set<String> forms = new TreeSet<>();
        terms.values().forEach(term -> texts(map(term).get("forms")).forEach(form -> forms.add(plain(form))));
        Map<String, Object> senses =
                map(load(Files.readString(WORDS.resolve("other-senses.yaml"))).get("en"));

        assertThat(terms.keySet()).containsAll(senses.keySet());
        senses.forEach((key, phrases) -> assertThat(texts(phrases))
                .as(key)
                .doesNotHaveDuplicates()
                .allSatisfy(phrase -> assertThat(forms).doesNotContain(plain(phrase)))
                .allSatisfy(phrase -> assertThat(forms)
                        .as(phrase)
                        .anyMatch(form -> (" " + plain(phrase) + " ").contains(" " + form + " "))));
    }

    private static String plain(String form) {
        return form.toLowerCase(Locale.ROOT).replace('’', '\'').replace('-', ' ');
    }

    @Test
    void vagueLinksKnowEveryLanguage() throws IOException {
        List<String> tags = new ArrayList<>();
        Object languages = yaml().load(Files.readString(Path.of("translations/languages.yaml")));
        for (Object language : (List<?>) languages) {
            tags.add((String) map(language).get("tag"));
        }
        Map<String, Object> vague = english("vague-link");
        assertThat(vague).containsOnlyKeys(tags);
        vague.forEach((tag, texts) -> assertThat(texts(texts))
                .as(tag)
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isEqualTo(text.toLowerCase(Locale.ROOT))));
    }

    @Test
    void listsForTranslationsAreOfLanguagesThatWeKnow() throws IOException {
        List<String> tags = new ArrayList<>();
        Object languages = yaml().load(Files.readString(Path.of("translations/languages.yaml")));
        for (Object language : (List<?>) languages) {
            tags.add((String) map(language).get("tag"));
        }
        assertThat(tags).containsAll(english("negation").keySet());
        assertThat(tags).containsAll(english("letters").keySet());
        english("negation")
                .forEach((tag, words) -> assertThat(texts(words))
                        .as(tag)
                        .doesNotHaveDuplicates()
                        .allSatisfy(word -> assertThat(word)
                                .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC))
                                .isEqualTo(word.toLowerCase(Locale.ROOT))
                                .matches("\\*?[^*]+\\*?")));
        english("letters")
                .forEach((tag, pairs) -> assertThat(texts(pairs))
                        .as(tag)
                        .allSatisfy(pair -> assertThat(pair).hasSize(3).matches("\\p{L} \\p{L}")));
    }

    @Test
    void theOtherListsHaveTheirParts() throws IOException {
        assertLists("passive", "participles", "not");
        assertLists("safety", "distress", "methods");
        Map<String, Object> parts = map(english("parts").get("en"));
        assertThat(map(parts.get("guide")))
                .containsOnlyKeys("who-to-ask", "no-worker", "if-they-say-no", "how-it-ends");
        assertThat(map(parts.get("story"))).containsOnlyKeys("used-for", "what-changed");
        assertThat(map(english("identifying").get("en")))
                .containsKeys("ward", "employer", "home", "birth", "number")
                .allSatisfy((key, phrases) -> assertThat(texts(phrases)).as(key).doesNotHaveDuplicates());
        assertThat(texts(english("number-words").get("en"))).contains("ten", "twenty-one", "ninety-nine");
    }

    @Test
    void everyNeedIsAQuestionOrAWishInAGroup() throws IOException {
        Map<String, Object> needs = english("needs");
        assertThat(needs).containsOnlyKeys("groups", "needs");
        Map<String, Object> groups = map(needs.get("groups"));
        Map<String, Object> questions = map(needs.get("needs"));
        assertThat(questions)
                .containsOnlyKeys(
                        IntStream.rangeClosed(1, 44).mapToObj(n -> "R" + n).toArray(String[]::new));
        List<Object> used = new ArrayList<>();
        questions.forEach((name, need) -> {
            assertThat(map(need)).as(name).containsOnlyKeys("question", "group");
            assertThat((String) map(need).get("question")).endsWith("?").doesNotContain("\n");
            used.add(map(need).get("group"));
        });
        assertThat(Set.copyOf(used)).isEqualTo(Set.copyOf(groups.keySet()));
    }

    private static void assertLists(String file, String... names) throws IOException {
        Map<String, Object> lists = map(english(file).get("en"));
        assertThat(lists).containsOnlyKeys(names);
        lists.forEach(
                (name, words) -> assertThat(texts(words)).as(name).isNotEmpty().doesNotHaveDuplicates());
    }

    private static void put(
            Map<String, String> owners, String form, String owner, List<String> twice, boolean againInTheSame) {
        String before = owners.put(sameWords(form, false), owner);
        if (before != null && !(againInTheSame && before.equals(owner))) {
            twice.add("\"" + form + "\" in " + before + " and " + owner);
        }
    }

    /** A form as the finder sees it: spaces and hyphens are the same, and so are both kinds of apostrophe. */
    private static String sameWords(String form, boolean anyCase) {
        boolean capitals = form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 1;
        String words = form.replace('’', '\'').replaceAll("[\\s-]+", " ").strip();
        return capitals && !anyCase ? words : words.toLowerCase(Locale.ROOT);
    }

    private static List<Map<String, Object>> entries(String list) throws IOException {
        Map<String, Object> languages = english(list);
        assertThat(languages).containsOnlyKeys("en");
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Object entry : (List<?>) Objects.requireNonNull(languages.get("en"))) {
            entries.add(map(entry));
        }
        return entries;
    }

    private static Map<String, Object> english(String name) throws IOException {
        return load(Files.readString(WORDS.resolve(name + ".yaml")));
    }

    private static Map<String, Object> load(String text) {
        return map(yaml().load(text));
    }

    private static List<Event> events(String text) {
        return StreamSupport.stream(yaml().parse(new StringReader(text)).spliterator(), false)
                .toList();
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(@Nullable Object value) {
        return (List<String>) Objects.requireNonNull(value);
    }

    private static boolean onlyStrings(Object value) {
        if (value instanceof Map<?, ?> mapping) {
            return mapping.entrySet().stream().allMatch(e -> e.getKey() instanceof String && onlyStrings(e.getValue()));
        }
        return value instanceof List<?> list
                ? list.stream().allMatch(WordListsDataTest::onlyStrings)
                : value instanceof String;
    }
}
