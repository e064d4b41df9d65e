package org.plainleaf.check.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.style.Declaration;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Format;
import org.plainleaf.model.Standards;

/**
 * Letters on paper are large enough (RNIB Clear Print: 12 points at the least, 14 is better; large print 16; Easy Read 14),
 * and words are neither stretched nor cut. It judges what the site's own style sheets say.
 */
final class PaperSize {
    private static final String RULE = "print/size";
    private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(em|pt|px|mm|rem|%)");
    /** The code at the foot, who made it, an address to type: nobody reads them on, and they must not fill the paper. */
    private static final Set<String> IMPRINT = Set.of("foot", "made", "address");

    /** What is told in few words at the back. */
    private static final Set<String> SHORT = Set.of("back", "rear", "notices", "help", "local", "poster-foot");

    private static final double SMALLEST_IMPRINT = 8;
    /** What rounding may take away. */
    private static final double SLACK = 0.05;

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    private final Standards standards;
    private final List<Declaration> own;
    private final Report report;
    private final Map<Declaration, Small> tooSmall = new ConcurrentHashMap<>();

    PaperSize(Standards standards, List<Declaration> own, Report report) {
        this.standards = standards;
        this.own = List.copyOf(own);
        this.report = report;
        for (Declaration declaration : own) {
            String value = declaration.value();
            if (declaration.property().equals("text-align") && value.startsWith("justify")) {
                add(
                        declaration,
                        Severity.ERROR,
                        "Justified text has gaps that are hard to read across.",
                        "Write: text-align: start");
            } else if (declaration.property().endsWith("hyphens") && value.startsWith("auto")) {
                add(
                        declaration,
                        Severity.ERROR,
                        "Words that are cut at the end of a line are hard to read.",
                        "Write: hyphens: none");
            }
        }
    }

    /** A size in the leaflet's style sheet: what it is for, how strong it is, and which line of the site's own says it. */
    private record Size(Evaluator wants, int weight, Declaration declaration) {}

    /** Judges the sizes of a leaflet; {@code all} is its whole style sheet. */
    void look(Format format, Document xhtml, List<Declaration> all) {
        List<Size> sizes = new ArrayList<>();
        for (Declaration declaration : all) {
            if (declaration.property().equals("font-size")
                    && declaration.around().isEmpty()) {
                for (String selector : declaration.selector().split(",", -1)) {
                    add(selector.strip(), declaration, sizes);
                }
            }
        }
        Set<Declaration> told = new HashSet<>();
        Map<Element, Double> known = new HashMap<>();
        for (Element element : xhtml.getAllElements()) {
            if (element.closest("body") != null
                    && element.hasText()
                    && !element.ownText().isBlank()) {
                judge(format, element, sizes, known, told);
            }
        }
    }

    private static void add(String selector, Declaration declaration, List<Size> sizes) {
        if (!selector.contains(":")) {
            try {
                Evaluator wants = QueryParser.parse(selector);
                int names = selector.replaceAll("[^.\\[]", "").length();
                int tags = selector.split("[ >+~]+", -1).length;
                sizes.add(new Size(wants, names * 100 + tags, declaration));
            } catch (SelectorParseException | IllegalArgumentException e) {
                return; // The layout will not know it either.
            }
        }
    }

    private void judge(
            Format format, Element element, List<Size> sizes, Map<Element, Double> known, Set<Declaration> told) {
        double points = points(format, element, sizes, known);
        boolean imprint = isWithin(element, IMPRINT);
        Declaration said = null;
        for (Element around = element; around != null; around = around.parent()) {
            Size size = size(around, sizes);
            if (said == null && size != null && !around.normalName().equals("html")) {
                said = size.declaration();
            }
        }
        if (said == null) {
            return; // The format's own size.
        }
        Declaration mine = said;
        Declaration written = own.stream()
                .filter(one -> one.property().equals("font-size")
                        && one.selector().equals(mine.selector())
                        && one.value().equals(mine.value()))
                .findFirst()
                .orElse(null);
        if (written == null || told.contains(written)) {
            return;
        }
        double least = imprint ? SMALLEST_IMPRINT : least(format, written);
        double better = Math.min(format.points(), limit("warning", written));
        boolean small = points < least - SLACK;
        boolean shortText = imprint || isWithin(element, SHORT);
        if (small || !shortText && points < better - SLACK) {
            told.add(written);
            tooSmall.merge(written, new Small(small, points, small ? least : better, format, 0), Small::and);
        }
    }

    /**
     * Letters that are too small.
     *
     * @param error whether nobody may print them
     * @param others on how many other formats they are too small as well
     */
    private record Small(boolean error, double points, double least, Format format, int others) {
        private static final Comparator<Small> BADNESS = Comparator.comparing(Small::error)
                .thenComparing(small -> small.least - small.points)
                .thenComparing(Small::format, Comparator.reverseOrder());

        Small and(Small other) {
            Small worse = BADNESS.compare(this, other) >= 0 ? this : other;
            return new Small(worse.error, worse.points, worse.least, worse.format, others + other.others + 1);
        }
    }

    /** Reports letters that are too small: one line of a style sheet is one fault, for however many formats it holds. */
    void finish() {
        tooSmall.forEach((at, small) -> add(
                at,
                small.error() ? Severity.ERROR : Severity.WARNING,
                String.format(
                        Locale.ROOT,
                        "Letters are %.1f points high here (%s%s). Use %.0f at the least.",
                        small.points(),
                        small.format().label(),
                        small.others() == 0
                                ? ""
                                : " and " + small.others() + (small.others() == 1 ? " more format" : " more formats"),
                        small.least()),
                "Make the number larger, or take the line out."));
    }

    private static boolean isWithin(Element element, Set<String> classes) {
        for (Element around = element; around != null; around = around.parent()) {
            if (around.classNames().stream().anyMatch(classes::contains)) {
                return true;
            }
        }
        return false;
    }

    private double least(Format format, Declaration at) {
        return switch (format) {
            case LARGE_PRINT -> limit("large-print", at);
            case EASY_READ -> limit("easy-read", at);
            default -> limit("error", at);
        };
    }

    private int limit(String name, Declaration at) {
        return standards.limit(RULE, name, at.place().file(), "en");
    }

    private static double points(Format format, Element element, List<Size> sizes, Map<Element, Double> known) {
        Double before = known.get(element);
        if (before != null) {
            return before;
        }
        Element parent = element.parent();
        boolean root = element.normalName().equals("html");
        double inherited = root || parent == null ? format.points() : points(format, parent, sizes, known);
        Size size = root ? null : size(element, sizes);
        double points = size == null ? inherited : points(size.declaration().value(), inherited, format);
        known.put(element, points);
        return points;
    }

    private static double points(String value, double inherited, Format format) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return inherited;
        }
        double number = Double.parseDouble(length.group(1));
        return switch (length.group(2)) {
            case "em" -> number * inherited;
            case "%" -> number / 100 * inherited;
            case "rem" -> number * format.points();
            case "px" -> number * 0.75;
            case "mm" -> number * POINTS_A_MILLIMETRE;
            default -> number;
        };
    }

    private static @Nullable Size size(Element element, List<Size> sizes) {
        Size strongest = null;
        for (Size size : sizes) {
            if ((strongest == null || size.weight() >= strongest.weight()) && element.is(size.wants())) {
                strongest = size;
            }
        }
        return strongest;
    }

    private void add(Declaration at, Severity severity, String message, String advice) {
        report.add(new Finding(at.place(), 0, severity, RULE, message, advice));
    }
}
