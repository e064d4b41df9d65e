package org.plainleaf.translate.exchange.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/** Reads a Word file that came back: every table whose rows carry keys. */
final class DocxReader {
    private static final Pattern LANGUAGE =
            Pattern.compile("\\s*" + Pattern.quote(DocxTable.NUMBER) + "\\s*\\(([A-Za-z0-9-]{2,40})\\)\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\s*[0-9]{1,9}\\s*");

    private final DocxComments comments;
    private final List<Returned.Row> returned = new ArrayList<>();
    private @Nullable String language;

    private DocxReader(DocxComments comments) {
        this.comments = comments;
    }

    static Returned read(byte[] bytes) throws Unreadable {
        PackedFile file = PackedFile.open(bytes);
        String document = OfficeLinks.mainPart(file, "word/document.xml");
        OfficeLinks links = OfficeLinks.of(file, document);
        DocxReader reader = new DocxReader(DocxComments.of(links.partOf(file, "comments")));
        Set<String> struckStyles = DocxStruckStyles.of(links.partOf(file, "styles"));
        boolean found = false;
        for (DocxTable table : DocxTable.all(file.required(document), struckStyles)) {
            if (table.rows().stream().anyMatch(row -> keyPlace(row) >= 0)) {
                reader.table(table);
                found = true;
            }
        }
        if (!found) {
            throw new Unreadable(
                    "The file has no table with the texts and their keys (the small grey words below the numbers).",
                    "Export the texts again, and copy the translations into that file.");
        }
        return new Returned(reader.language, reader.returned);
    }

    private void table(DocxTable table) {
        int numbers = 0;
        int english = 1;
        int translation = 2;
        int rowNumber = 0;
        for (DocxTable.Row row : table.rows()) {
            rowNumber++;
            int keyPlace = keyPlace(row);
            if (keyPlace >= 0) {
                row(row, row.cell(keyPlace), english, translation, rowNumber);
            } else if (row.startingWith(DocxTable.ENGLISH) >= 0 && row.startingWith(DocxTable.TRANSLATION) >= 0) {
                english = row.startingWith(DocxTable.ENGLISH);
                translation = row.startingWith(DocxTable.TRANSLATION);
                numbers = Math.max(0, row.startingWith(DocxTable.NUMBER));
                Matcher named = LANGUAGE.matcher(row.text(numbers));
                language = named.matches() ? named.group(1) : language;
            } else if (!row.text(english).isBlank() || !row.text(translation).isBlank()) {
                row(row, row.cell(numbers), english, translation, rowNumber);
            }
        }
    }

    private void row(DocxTable.Row row, List<DocxParagraph> small, int english, int translation, int rowNumber) {
        Optional<RowTicket> ticket = tickets(small).findFirst();
        String target = target(row.cell(translation));
        String where = small.stream()
                .map(DocxParagraph::text)
                .filter(text -> NUMBER.matcher(text).matches())
                .findFirst()
                .map(number -> "number " + number.strip())
                .orElse("row " + rowNumber + " of the table");
        returned.add(new Returned.Row(
                ticket.map(RowTicket::key).orElse(null),
                source(row.cell(english)),
                target,
                small.stream().anyMatch(DocxReader::saysUnsure),
                remark(row, row.cell(english)),
                where,
                fault(row.cell(translation)),
                "",
                small.stream()
                        .filter(DocxReader::saysUnsure)
                        .anyMatch(paragraph -> RowTicket.doubted(ticket, paragraph.text()))));
    }

    private static String fault(List<DocxParagraph> cell) {
        return StruckWords.fault(cell.stream()
                .map(DocxParagraph::struck)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" … ")));
    }

    /** Whether words stand beside number and key, and they do not say that the row is done. Deleted words are a mark taken off. */
    private static boolean saysUnsure(DocxParagraph paragraph) {
        String text = paragraph.text();
        return text.codePoints().anyMatch(Character::isLetter)
                && RowTicket.parse(text).isEmpty()
                && !OfficeGuide.saysDone(text);
    }

    /** The comments of a row, and a remark that we wrote below the English because the row had it before. */
    private String remark(DocxTable.Row row, List<DocxParagraph> cell) {
        return Stream.concat(
                        cell.stream()
                                .filter(paragraph -> paragraph.is(DocxStyle.NOTE)
                                        && paragraph.text().startsWith(DocxTable.REMARK))
                                .map(paragraph -> paragraph.text().substring(DocxTable.REMARK.length())),
                        Stream.of(comments.texts(row.comments())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The English without the notes below it. A program that loses our styles keeps the order: it comes first. */
    private static String source(List<DocxParagraph> cell) {
        List<DocxParagraph> english = cell.stream()
                .filter(paragraph -> paragraph.is(DocxStyle.ENGLISH))
                .toList();
        if (english.isEmpty()) {
            english = cell.stream()
                    .filter(paragraph -> !paragraph.is(DocxStyle.NOTE))
                    .limit(1)
                    .toList();
        }
        return join(english);
    }

    /** The translation without empty paragraphs around it, which come from the Enter key. */
    private static String target(List<DocxParagraph> cell) {
        int from = 0;
        int to = cell.size();
        while (from < to && cell.get(from).text().isEmpty()) {
            from++;
        }
        while (to > from && cell.get(to - 1).text().isEmpty()) {
            to--;
        }
        return join(cell.subList(from, to));
    }

    private static String join(List<DocxParagraph> paragraphs) {
        return paragraphs.stream().map(DocxParagraph::text).collect(Collectors.joining("\n"));
    }

    private static int keyPlace(DocxTable.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            // A translation that looks like a key stands in a cell of another style.
            if (tickets(row.cell(i)).findAny().isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Stream<RowTicket> tickets(List<DocxParagraph> cell) {
        return cell.stream()
                .filter(paragraph -> !paragraph.is(DocxStyle.ENGLISH) && !paragraph.is(DocxStyle.TRANSLATION))
                .map(paragraph -> RowTicket.parse(paragraph.text()))
                .flatMap(Optional::stream);
    }
}
