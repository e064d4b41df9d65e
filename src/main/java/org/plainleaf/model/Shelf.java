package org.plainleaf.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The leaflets that were made, for pages that lead to them. */
public final class Shelf {
    /**
     * A leaflet that was made.
     *
     * @param planned what it is
     * @param pages number of its pages
     * @param bytes size of its file
     */
    public record Item(PlannedLeaflet planned, int pages, int bytes) {}

    /**
     * A file that no document stands behind, such as a pack.
     *
     * @param path file below the site
     * @param format what it is
     * @param name its name; empty where there is only one
     * @param bytes size of the file
     */
    public record Extra(String path, Format format, String name, int bytes) {}

    private final Map<String, List<Item>> items = new LinkedHashMap<>();
    private final Map<String, List<Item>> locals = new LinkedHashMap<>();
    private final List<Extra> extras;
    private final Map<LeafletCode, PlannedLeaflet> current = new LinkedHashMap<>();
    private final List<LeafletCode> outdated;

    /**
     * The leaflets of a site; a leaflet for one place is not on the shelf. {@code current} has the codes that are
     * right today and what they stand on, {@code printed} all that were ever published.
     */
    public Shelf(
            List<Item> made,
            List<Extra> extras,
            Map<LeafletCode, PlannedLeaflet> current,
            Collection<LeafletCode> printed) {
        this.current.putAll(current);
        for (Item item : made) {
            if (item.planned().local() != null) {
                locals.computeIfAbsent(item.planned().edition().document().key(), key -> new ArrayList<>())
                        .add(item);
            } else {
                items.computeIfAbsent(item.planned().edition().document().key(), key -> new ArrayList<>())
                        .add(item);
            }
        }
        this.extras = List.copyOf(extras);
        this.outdated =
                printed.stream().filter(code -> !current.containsKey(code)).toList();
    }

    /** The codes that are right today, and what they stand on. */
    public Map<LeafletCode, PlannedLeaflet> current() {
        return Collections.unmodifiableMap(current);
    }

    /** The codes of paper that is out of date. */
    public List<LeafletCode> outdated() {
        return outdated;
    }

    /** An empty shelf. */
    public static Shelf empty() {
        return new Shelf(List.of(), List.of(), Map.of(), List.of());
    }

    /** The formats of one document in one language. */
    public List<Item> of(String key, Language language) {
        return in(items, key, language);
    }

    /** The same for places: each with its details on it. */
    public List<Item> forPlaces(String key, Language language) {
        return in(locals, key, language);
    }

    private static List<Item> in(Map<String, List<Item>> all, String key, Language language) {
        return all.getOrDefault(key, List.of()).stream()
                .filter(item -> item.planned().edition().language().tag().equals(language.tag()))
                .toList();
    }

    /** The languages that one document is printed in. */
    public Set<Language> languages(String key) {
        Set<Language> languages = new LinkedHashSet<>();
        items.getOrDefault(key, List.of())
                .forEach(item -> languages.add(item.planned().edition().language()));
        return languages;
    }

    /** All that the pages of one document in one language show of this shelf, as a text: the same text, the same shelf. */
    public String surface(String key, Language language) {
        StringBuilder text = new StringBuilder();
        of(key, language).forEach(item -> append(item, text));
        forPlaces(key, language).forEach(item -> append(item, text));
        languages(key).forEach(other -> text.append(other.tag()).append(' '));
        return text.toString();
    }

    /** The same of all of it. */
    public String surface() {
        StringBuilder text = new StringBuilder();
        items.values().forEach(all -> all.forEach(item -> append(item, text)));
        locals.values().forEach(all -> all.forEach(item -> append(item, text)));
        extras.forEach(extra -> text.append(extra).append('\n'));
        current.forEach((code, leaflet) ->
                text.append(code).append(' ').append(leaflet.path()).append('\n'));
        return text.append(outdated).toString();
    }

    private static void append(Item item, StringBuilder to) {
        PlannedLeaflet leaflet = item.planned();
        to.append(leaflet.path()).append(' ').append(leaflet.code()).append(' ');
        to.append(item.pages()).append(' ').append(item.bytes()).append('\n');
    }

    /** Files that no document stands behind. */
    public List<Extra> extras() {
        return extras;
    }

    public boolean isEmpty() {
        return items.isEmpty() && extras.isEmpty();
    }
}
