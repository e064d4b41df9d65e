package org.plainleaf.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.finding.Allowed;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.PageFigures;
import org.plainleaf.model.Rule;
import org.plainleaf.text.Place;

/**
 * A folder of {@code formats}: {@code findings.tsv}, perhaps {@code rules.tsv} and {@code pages.tsv}, the files that they
 * are about below {@code site}, and what each format makes of them. Columns are divided by tabs; lines that start with #
 * say what they are. {@code \n}, {@code \t}, {@code \r}, {@code \\} and {@code \}{@code u202E} stand for characters.
 */
record FormatCase(Path folder) {
    static final Path ALL = Path.of("src/test/resources/formats");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9A-Fa-f]{4})|.)");
    private static final int COLUMNS = 9;

    static List<FormatCase> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(FormatCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CheckedSite result() {
        List<Finding> findings = new ArrayList<>();
        List<Allowed> allowed = new ArrayList<>();
        for (List<String> row : rows("findings.tsv")) {
            Place place = new Place(row.get(1), number(row.get(2)), number(row.get(3)));
            Severity severity = severity(row.get(0));
            Finding finding = new Finding(place, number(row.get(4)), severity, row.get(5), row.get(6), row.get(7));
            if (row.get(8).isEmpty()) {
                findings.add(finding);
            } else {
                allowed.add(new Allowed(finding, row.get(8)));
            }
        }
        findings.sort(null);
        return new CheckedSite(TODAY, findings, allowed, rules(), pages(), null);
    }

    private List<Rule> rules() {
        return rows("rules.tsv").stream()
                .map(row -> new Rule(
                        row.get(0),
                        severity(row.get(1)),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        row.get(5),
                        row.get(6),
                        row.get(7),
                        row.get(8).equals("fixed"),
                        Map.of()))
                .toList();
    }

    private List<PageFigures> pages() {
        return rows("pages.tsv").stream()
                .map(row -> new PageFigures(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        number(row.get(3)),
                        number(row.get(4)),
                        number(row.get(5)),
                        figure(row.get(6)),
                        figure(row.get(7)),
                        figure(row.get(8))))
                .toList();
    }

    /** What a format makes of it. */
    String written(OutputFormat format, boolean colour) {
        StringWriter out = new StringWriter();
        try {
            format.make(new OutputSetting(folder.resolve("site"), prefix(), colour))
                    .write(result(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The file that says what a format should make of it. */
    Path expected(OutputFormat format) {
        boolean json = format == OutputFormat.JSON || format == OutputFormat.SARIF;
        return folder.resolve(format.label() + (json ? ".json" : ".txt"));
    }

    private String prefix() {
        return folder.endsWith("in-a-folder") ? "docs/our site/" : "";
    }

    private List<List<String>> rows(String name) {
        Path file = folder.resolve(name);
        try {
            return !Files.exists(file)
                    ? List.of()
                    : Files.readAllLines(file).stream()
                            .filter(line -> !line.startsWith("#") && !line.isEmpty())
                            .map(FormatCase::row)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(ESCAPE.matcher(cell).replaceAll(FormatCase::character));
        }
        while (cells.size() < COLUMNS) {
            cells.add("");
        }
        return cells;
    }

    private static String character(MatchResult escape) {
        if (escape.group(2) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(2), 16));
        }
        return switch (escape.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "\\" -> "\\\\";
            default -> throw new AssertionError(escape.group());
        };
    }

    private static Severity severity(String label) {
        return Severity.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static @Nullable Double figure(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
