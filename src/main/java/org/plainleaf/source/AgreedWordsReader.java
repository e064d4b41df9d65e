package org.plainleaf.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.AgreedWord;
import org.plainleaf.model.Language;
import org.plainleaf.text.SourceText;

/**
 * Reads what translators agreed on: {@code translations/LANGUAGE/glossary.tsv}, with a row for each thing and the columns
 * concept, English forms, status, forms, note, by, date. Forms have a bar between them. Forms are agreed on or
 * forbidden, by their status; rows with the status {@code proposed} do not count.
 */
final class AgreedWordsReader {
    private static final String AGREED = "agreed";
    private static final String PROPOSED = "proposed";
    private static final Set<String> STATUSES = Set.of(AGREED, "forbidden", PROPOSED);
    private static final int CONCEPT = 0;
    private static final int ENGLISH = 1;
    private static final int STATUS = 2;
    private static final int FORMS = 3;

    private final SiteFiles files;
    private final Report report;

    AgreedWordsReader(SiteFiles files, Report report) {
        this.files = files;
        this.report = report;
    }

    /** The agreed words of each language that has some, by its tag. */
    Map<String, List<AgreedWord>> read(List<Language> languages) {
        Map<String, List<AgreedWord>> all = new LinkedHashMap<>();
        for (Language language : languages) {
            String path = "translations/" + language.tag() + "/glossary.tsv";
            if (files.exists(path)) {
                files.read(path).ifPresent(source -> all.put(language.tag(), words(source)));
            }
        }
        return all;
    }

    private List<AgreedWord> words(SourceText source) {
        List<AgreedWord> words = new ArrayList<>();
        int line = 0;
        for (String row : source.text().lines().toList()) {
            line++;
            String[] cells = row.split("\t", -1);
            boolean head =
                    row.isBlank() || row.startsWith("#") || cells[0].strip().equals("concept");
            if (head) {
                continue;
            }
            if (cells.length <= FORMS || !STATUSES.contains(cells[STATUS].strip())) {
                report.add(Finding.error(
                        source.place(source.lineStart(line)),
                        "translation/term",
                        "This row of the list of agreed words cannot be read.",
                        "Write, with a tab between them: concept, English forms, agreed, forbidden or proposed, forms, note, by,"
                                + " date."));
            } else if (!cells[STATUS].strip().equals(PROPOSED)) {
                boolean agreed = cells[STATUS].strip().equals(AGREED);
                List<String> forms = forms(cells[FORMS]);
                words.add(new AgreedWord(
                        cells[CONCEPT].strip(),
                        forms(cells[ENGLISH]),
                        agreed ? forms : List.of(),
                        agreed ? List.of() : forms,
                        source.place(source.lineStart(line))));
            }
        }
        return words;
    }

    private static List<String> forms(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
    }
}
