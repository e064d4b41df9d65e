package org.plainleaf.check.pages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** An element that {@link PlainMarkup} knows, and how browsers treat it (HTML Living Standard, 13.2.6). */
final class PlainTag {
    /** What is so of some elements. */
    enum Trait {
        VOID("meta link br hr img input source track wbr"),
        IN_HEAD("meta link title style script"),
        NOT_IN_BODY("html head body title"),
        /** Their text is text only, up to their end. */
        TEXT_ONLY("title style script textarea"),
        /** A browser closes a paragraph before each of these. */
        BLOCK(
                "address article aside blockquote details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5"
                        + " h6 header hr li main nav ol p pre section summary table ul"),
        /** They hold elements only, and no text. */
        FRAME("html head table thead tbody tfoot tr select optgroup"),
        /** A browser closes an open one when another starts. */
        NOT_WITHIN_ITSELF("a button form p option"),
        /** A browser closes an open one when another of them starts. */
        HEADING("h1 h2 h3 h4 h5 h6"),
        DRAWING("svg path circle rect g line polyline polygon ellipse use symbol defs");

        private final String names;

        Trait(String names) {
            this.names = names;
        }

        private Set<String> names() {
            return PlainTag.names(names);
        }
    }

    private static final String LINES =
            "a abbr audio b bdi bdo button cite code data dfn em i kbd label mark noscript q s"
                    + " samp small span strong sub sup time u var video";

    /** Elements that are only in some others: whatever else is around them, browsers move or close something. */
    private static final Map<String, Set<String>> ONLY_IN = Map.ofEntries(
            Map.entry("li", names("ul ol")),
            Map.entry("dt", names("dl")),
            Map.entry("dd", names("dl")),
            Map.entry("caption", names("table")),
            Map.entry("thead", names("table")),
            Map.entry("tbody", names("table")),
            Map.entry("tfoot", names("table")),
            Map.entry("tr", names("thead tbody tfoot")),
            Map.entry("th", names("tr")),
            Map.entry("td", names("tr")),
            Map.entry("optgroup", names("select")),
            Map.entry("option", names("select optgroup")));

    private static final Map<String, PlainTag> ALL = all();

    private final String name;
    private final int number;
    private final Tag tag;
    private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Set<String> parents;

    private PlainTag(String name, int number) {
        this.name = name;
        this.number = number;
        Arrays.stream(Trait.values())
                .filter(trait -> trait.names().contains(name))
                .forEach(traits::add);
        tag = is(Trait.DRAWING)
                ? Tag.valueOf(name, Parser.NamespaceSvg, ParseSettings.preserveCase)
                : Tag.valueOf(name);
        parents = ONLY_IN.getOrDefault(name, Set.of());
    }

    private static Set<String> names(String all) {
        return Set.of(all.split(" ", -1));
    }

    private static Map<String, PlainTag> all() {
        Map<String, PlainTag> all = new HashMap<>();
        Stream.of(
                        Arrays.stream(Trait.values()).flatMap(trait -> trait.names().stream()),
                        names(LINES).stream(),
                        ONLY_IN.keySet().stream())
                .flatMap(names -> names)
                .distinct()
                .forEach(name -> all.put(name, new PlainTag(name, all.size())));
        return Map.copyOf(all);
    }

    /** How many there are. */
    static int count() {
        return ALL.size();
    }

    /** The element with a name; null where it is none of these. */
    static @Nullable PlainTag named(String name) {
        return ALL.get(name);
    }

    String name() {
        return name;
    }

    /** Its number, below {@link #count()}. */
    int number() {
        return number;
    }

    Tag tag() {
        return tag;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The elements that it may be in; empty where it is not only in some. */
    Set<String> parents() {
        return parents;
    }
}
