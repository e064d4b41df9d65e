package org.plainleaf.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntFunction;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Language;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.text.Place;

/**
 * What did not go onto paper. One text is printed on many papers: in several formats, and again for each place that gives it
 * out. What is wrong with it is said once for each language, with the paper on which it is worst. Thread-safe.
 */
final class PaperFaults {
    private static final int NAMED = 2;
    private static final String CONTENT = "content/";
    private static final String PAGE = ".md";

    private final Map<Key, Map<String, Fault>> all = new ConcurrentHashMap<>();

    /**
     * @param place where it has to be mended
     * @param rule the rule
     * @param language the language, in English
     * @param what what it is about, where several things are at one place
     */
    private record Key(Place place, String rule, String language, String what) {}

    /**
     * What is wrong on one paper.
     *
     * @param weight how bad it is: more is worse
     */
    private record Fault(int weight, String message, String advice) {}

    /** Notes what is wrong with a paper; {@code letters} says where a letter stands in what somebody wrote. */
    void add(PrintedSheet printed, PrintSheet sheet, IntFunction<Place> letters) {
        String language = sheet.language().english();
        for (PrintedSheet.Overflow overflow : printed.overflows()) {
            PrintSheet.Room room = sheet.rooms().get(overflow.room());
            String what = room == null
                    ? "this is " + count(overflow.lines(), "line") + " too long for " + count(sheet.pages(), "page")
                    : room.label() + " is " + count(overflow.lines(), "line") + " too long for its panel";
            Place place = room == null ? sheet.source() : room.place();
            add(
                    new Key(place, "print/overflow", language, room == null ? "" : room.label()),
                    sheet,
                    new Fault(
                            overflow.words(),
                            "In " + language + ", " + what,
                            "Take out about " + count(overflow.words(), "word")
                                    + ", or take this format out of \"formats\"."
                                    + translator(sheet.language(), place)));
        }
        for (int letter : printed.missing()) {
            String name = "\"" + Character.toString(letter) + "\" (U+" + String.format("%04X", letter) + ")";
            add(
                    new Key(letters.apply(letter), "print/letter", language, name),
                    sheet,
                    new Fault(0, "In " + language + ", no font has " + name, "Write it with other letters or signs."));
        }
    }

    /** Where the words of a language can be made shorter: a finding stands at the English ones. */
    private static String translator(Language language, Place place) {
        String file = place.file();
        return language.isEnglish() || !file.startsWith(CONTENT) || !file.endsWith(PAGE)
                ? ""
                : " The words in " + language.english() + " are in translations/" + language.tag() + "/"
                        + file.substring(CONTENT.length(), file.length() - PAGE.length()) + ".po.";
    }

    private void add(Key key, PrintSheet sheet, Fault fault) {
        all.computeIfAbsent(key, k -> new ConcurrentSkipListMap<>())
                .merge(sheet.name(), fault, (a, b) -> a.weight() >= b.weight() ? a : b);
    }

    /** Reports all of it. */
    void report(Report report) {
        all.forEach((key, papers) -> {
            Map.Entry<String, Fault> worst = papers.entrySet().stream()
                    .max(Comparator.comparingInt(paper -> paper.getValue().weight()))
                    .orElseThrow();
            List<String> names = new ArrayList<>(List.of(worst.getKey()));
            papers.keySet().stream()
                    .filter(name -> !name.equals(worst.getKey()))
                    .forEach(names::add);
            int more = names.size() - NAMED;
            report.add(Finding.error(
                    key.place(),
                    key.rule(),
                    worst.getValue().message() + " ("
                            + String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                            + (more > 0 ? " and " + count(more, "other file") : "") + ").",
                    worst.getValue().advice()));
        });
    }

    private static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
