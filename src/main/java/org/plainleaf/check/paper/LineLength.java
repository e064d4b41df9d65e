package org.plainleaf.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.check.style.Declaration;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Format;
import org.plainleaf.model.Standards;

/** A line of running text, from margin to margin, has no more letters than an eye follows (RNIB Clear Print; WCAG 2.2 1.4.8). */
final class LineLength {
    private static final String RULE = "print/size";
    private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(mm|cm|in|pt)");
    /** Width of a letter of running text, against its height. */
    private static final double LETTER = 0.52;

    private static final double POINTS_AN_INCH = 72;
    private static final double MILLIMETRES_AN_INCH = 25.4;

    private final Standards standards;
    private final List<Declaration> own;
    private final Report report;

    /** Judges what {@code own}, the site's own style sheets for paper, say. */
    LineLength(Standards standards, List<Declaration> own, Report report) {
        this.standards = standards;
        this.own = List.copyOf(own);
        this.report = report;
    }

    /** Judges a leaflet; {@code all} is its whole style sheet. */
    void look(Format format, List<Declaration> all) {
        double wide = 0;
        double left = 0;
        double right = 0;
        String size = "";
        for (Declaration declaration : all) {
            if (!declaration.around().equals("@page") || !declaration.selector().isEmpty()) {
                continue;
            }
            List<Double> lengths = lengths(declaration.value());
            if (lengths.isEmpty()) {
                continue;
            }
            switch (declaration.property()) {
                case "size" -> {
                    wide = lengths.get(0);
                    size = declaration.value();
                }
                case "margin" -> {
                    right = lengths.get(lengths.size() > 1 ? 1 : 0);
                    left = lengths.size() == 4 ? lengths.get(3) : right;
                }
                case "margin-left" -> left = lengths.get(0);
                case "margin-right" -> right = lengths.get(0);
                default -> {}
            }
        }
        double letters = (wide - left - right) / (format.points() * LETTER);
        for (Declaration written : own) {
            boolean decides = written.around().equals("@page")
                    && written.property().equals("size")
                    && written.value().equals(size);
            int most = standards.limit(RULE, "line", written.place().file(), "en");
            if (decides && letters > most) {
                report.add(Finding.error(
                        written.place(),
                        RULE,
                        String.format(
                                Locale.ROOT,
                                "A line has about %.0f letters (%s). More than %d are hard to follow.",
                                letters,
                                format.label(),
                                most),
                        "Make the margins wider."));
                return;
            }
        }
    }

    private static List<Double> lengths(String value) {
        List<Double> lengths = new ArrayList<>();
        for (String part : value.split("\\s+", -1)) {
            Matcher length = LENGTH.matcher(part);
            if (part.equals("0")) {
                lengths.add(0.0);
            } else if (length.matches()) {
                double number = Double.parseDouble(length.group(1));
                lengths.add(
                        switch (length.group(2)) {
                            case "mm" -> number * POINTS_AN_INCH / MILLIMETRES_AN_INCH;
                            case "cm" -> number * 10 * POINTS_AN_INCH / MILLIMETRES_AN_INCH;
                            case "in" -> number * POINTS_AN_INCH;
                            default -> number;
                        });
            }
        }
        return lengths;
    }
}
