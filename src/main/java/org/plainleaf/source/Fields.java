package org.plainleaf.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.NearestName;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of one mapping, read by name and type. Asking for a field makes its name known; {@link #finish} then reports
 * every name that nobody asked for. A field that is missing or wrong is reported, and an empty value takes its place, so
 * that one run reports everything.
 */
final class Fields {
    private static final String RULE_MISSING = "fields/missing";

    private final YamlReader.YamlPlaces places;
    private final Span whole;
    private final Report report;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Span> keySpans = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    /** Lists without brackets that have been reported: a list may be asked for again. */
    private final Set<String> unbracketed = new HashSet<>();

    private final Map<String, Finding> missing = new LinkedHashMap<>();

    Fields(MappingNode mapping, YamlReader.YamlPlaces places, Report report) {
        this.places = places;
        this.whole = places.span(mapping);
        this.report = report;
        for (NodeTuple tuple : mapping.getValue()) {
            Span span = places.span(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                error(span, "fields/wrong-type", "Here should be a plain name.", "Write a name, a colon and a value.");
            } else if (clean(key.getValue(), span).isEmpty()) {
                error(span, "fields/wrong-type", "A name is missing here.", "Write a name, a colon and a value.");
            } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) == null) {
                keySpans.put(key.getValue(), span);
            } else {
                error(span, "fields/twice", "\"" + key.getValue() + "\" stands here twice.", "Delete one of them.");
            }
        }
    }

    private Fields(SourceText source, Span whole, Report report) {
        this.places = new YamlReader.YamlPlaces(source, whole);
        this.whole = whole;
        this.report = report;
    }

    static Fields empty(SourceText source, Span whole, Report report) {
        return new Fields(source, whole, report);
    }

    SourceText source() {
        return places.source();
    }

    Report report() {
        return report;
    }

    /** All names, in the order of the file. */
    Set<String> names() {
        return values.keySet();
    }

    boolean has(String name) {
        asked.add(name);
        return values.containsKey(name);
    }

    /** Where a value stands; where it is missing, the start of the mapping. */
    Span span(String name) {
        Node node = values.get(name);
        return node == null ? Span.at(whole.start()) : places.span(node);
    }

    /** Where a name stands. */
    Span keySpan(String name) {
        return keySpans.getOrDefault(name, Span.at(whole.start()));
    }

    Place place(String name) {
        return source().place(span(name));
    }

    /** Where all values stand, by name; names are kept once, because every page has the same. */
    Map<String, Span> spans() {
        Map<String, Span> all = new LinkedHashMap<>();
        values.forEach((name, node) -> all.put(name.intern(), places.span(node)));
        return all;
    }

    /** A text that must be there. */
    String text(String name) {
        return text(name, RULE_MISSING);
    }

    /** A text that must be there by a rule. */
    String text(String name, String rule) {
        if (!has(name)) {
            missing(name, rule);
            return "";
        }
        String value = scalar(name);
        if (value.isBlank() && values.get(name) instanceof ScalarNode) {
            error(keySpan(name), rule, "\"" + name + "\" is empty.", "Write something behind the colon.");
        }
        return value.strip();
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(scalar(name).strip()).filter(s -> !s.isEmpty()) : Optional.empty();
    }

    /** A date that must be there. */
    LocalDate date(String name) {
        return date(name, RULE_MISSING);
    }

    /** A date that must be there by a rule; the first day of 1970 where it is not. */
    LocalDate date(String name, String rule) {
        if (!has(name)) {
            missing(name, rule);
            return LocalDate.EPOCH;
        }
        if (values.get(name) instanceof ScalarNode node && node.getValue().isBlank()) {
            error(keySpan(name), rule, "\"" + name + "\" is empty.", "Write year, month and day, such as 2026-11-22.");
            return LocalDate.EPOCH;
        }
        return optionalDate(name).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDate(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        String value = scalar(name).strip();
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            error(
                    span(name),
                    "fields/bad-date",
                    "\"" + shorten(value) + "\" is not a date of the calendar.",
                    "Write year, month and day, such as 2026-11-22.");
            return Optional.empty();
        }
    }

    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        String value = scalar(name).strip();
        if (!value.equals("true") && !value.equals("false")) {
            error(
                    span(name),
                    "fields/wrong-type",
                    "\"" + name + "\" is neither true nor false.",
                    "Write true or false.");
        }
        return value.equals("true");
    }

    int number(String name, int otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        try {
            return Integer.parseInt(scalar(name).strip());
        } catch (NumberFormatException e) {
            error(span(name), "fields/wrong-type", "\"" + name + "\" is not a whole number.", "Write digits only.");
            return otherwise;
        }
    }

    /** One of several names; nothing, after a finding, where the value is none of them. */
    <T> Optional<T> choice(String name, Map<String, T> choices) {
        return has(name) ? chosen(scalar(name).strip(), span(name), choices) : Optional.empty();
    }

    /** A list of names out of several. */
    <T> List<T> choices(String name, Map<String, T> choices) {
        List<T> found = new ArrayList<>();
        for (Item item : items(name, choices::containsKey)) {
            chosen(item.text(), item.span(), choices).ifPresent(found::add);
        }
        return found;
    }

    private <T> Optional<T> chosen(String value, Span span, Map<String, T> choices) {
        T found = choices.get(value);
        if (found == null) {
            error(
                    span,
                    "fields/bad-choice",
                    "\"" + shorten(value) + "\" is not known here.",
                    Suggestion.of(value, Set.of(), new TreeSet<>(choices.keySet())));
        }
        return Optional.ofNullable(found);
    }

    /** A value of a list, and where it stands. */
    record Item(String text, Span span) {}

    /** A list of names, of languages or pages or the like; a single name counts as a list of one. */
    List<Item> items(String name) {
        return items(name, CommaList::isName);
    }

    /** A list of texts that may have commas of their own; a single text counts as a list of one. */
    List<Item> phraseItems(String name) {
        return items(name, part -> false);
    }

    /** A list; {@code part} says what may be a part of one that lacks its brackets. */
    private List<Item> items(String name, Predicate<String> part) {
        if (!has(name)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        Node node = values.get(name);
        if (node instanceof SequenceNode sequence) {
            for (Node value : sequence.getValue()) {
                if (value instanceof ScalarNode scalar) {
                    items.add(new Item(
                            clean(scalar.getValue(), places.span(value)).strip(), places.span(value)));
                } else {
                    wrongType(places.span(value), name, "a list of plain texts");
                }
            }
        } else if (node instanceof ScalarNode scalar) {
            Item whole = new Item(clean(scalar.getValue(), places.span(scalar)).strip(), places.span(scalar));
            List<Item> parts = CommaList.parts(whole, source(), part);
            if (parts.size() > 1 && unbracketed.add(name)) {
                error(
                        whole.span(),
                        "fields/wrong-type",
                        "These are several values: a list needs square brackets.",
                        "Put them round it: [" + whole.text() + "].");
            }
            items.addAll(parts);
        } else {
            wrongType(span(name), name, "a list");
        }
        return items;
    }

    List<String> texts(String name) {
        return items(name).stream().map(Item::text).toList();
    }

    List<String> phrases(String name) {
        return phraseItems(name).stream().map(Item::text).toList();
    }

    boolean isMap(String name) {
        return has(name) && values.get(name) instanceof MappingNode;
    }

    boolean isEmptyList(String name) {
        return has(name)
                && values.get(name) instanceof SequenceNode sequence
                && sequence.getValue().isEmpty();
    }

    boolean isText(String name) {
        return has(name) && values.get(name) instanceof ScalarNode;
    }

    /** The mapping below a name; an empty one where it is missing. */
    Fields map(String name) {
        if (has(name)) {
            if (values.get(name) instanceof MappingNode mapping) {
                return new Fields(mapping, places, report);
            }
            wrongType(span(name), name, "indented lines such as \"name: value\"");
        }
        return empty(source(), span(name), report);
    }

    /** A list of mappings. */
    List<Fields> maps(String name) {
        List<Fields> maps = new ArrayList<>();
        if (!has(name)) {
            return maps;
        }
        if (!(values.get(name) instanceof SequenceNode sequence)) {
            wrongType(span(name), name, "a list, each line with a hyphen");
            return maps;
        }
        for (Node value : sequence.getValue()) {
            if (value instanceof MappingNode mapping) {
                maps.add(new Fields(mapping, places, report));
            } else {
                wrongType(places.span(value), name, "lines such as \"name: value\" behind each hyphen");
            }
        }
        return maps;
    }

    /**
     * Reports every name that nobody asked for, and what is missing. A name with a slip is both, and reported once, as a name:
     * fields/unknown is always on, so what is missing is never lost.
     */
    void finish() {
        Set<String> absent = new LinkedHashSet<>(asked);
        absent.removeAll(values.keySet());
        Set<String> meant = new HashSet<>();
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                NearestName.to(name, absent).ifPresent(meant::add);
                error(
                        keySpan(name),
                        "fields/unknown",
                        "\"" + shorten(name) + "\" is not a name that Plainleaf knows here.",
                        Suggestion.of(name, absent, asked));
            }
        }
        missing.keySet().removeAll(meant);
        missing.values().forEach(report::add);
        missing.clear();
    }

    /** Notes that a name is missing, to be reported at the end if it does not stand there with a slip. */
    void missing(String name, Span span, String rule, String message, String advice) {
        missing.putIfAbsent(name, Finding.error(source().place(span), rule, message, advice));
    }

    void error(Span span, String rule, String message, String advice) {
        report.add(Finding.error(source().place(span), rule, message, advice));
    }

    private String scalar(String name) {
        if (values.get(name) instanceof ScalarNode scalar) {
            return clean(scalar.getValue(), places.span(scalar));
        }
        wrongType(span(name), name, "one text");
        return "";
    }

    /** YAML can spell out characters that no page may have. */
    private String clean(String value, Span span) {
        if (value.chars().anyMatch(Fields::isRefused)) {
            error(
                    span,
                    "file/control-character",
                    "There is an invisible character in this value that no page may have.",
                    "Type the value again without \\ codes.");
            return "";
        }
        return value.replace('\n', ' ').replace('\t', ' ');
    }

    private static boolean isRefused(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F;
        return control || c == 0x202D || c == 0x202E || c >= 0xFFFE;
    }

    private void missing(String name, String rule) {
        missing(
                name,
                Span.at(whole.start()),
                rule,
                "\"" + name + "\" is missing.",
                "Add a line that starts with \"" + name + ":\".");
    }

    private void wrongType(Span span, String name, String wanted) {
        error(span, "fields/wrong-type", "\"" + name + "\" should be " + wanted + ".", "Look at another file for how.");
    }

    private static String shorten(String value) {
        return value.length() <= 60 ? value : value.substring(0, 57) + "…";
    }
}
