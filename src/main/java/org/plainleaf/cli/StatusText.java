package org.plainleaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.plainleaf.model.Language;
import org.plainleaf.model.TranslationStatus;
import org.plainleaf.model.TranslationStatus.Cell;

/** How far the translations are, for a terminal and for programs. */
final class StatusText {
    private static final int VERSION = 1;
    private static final int LISTS = 2;
    private static final List<String> HEAD =
            List.of("", "done", "texts to do", "to look at", "words to do", "by a computer", "checked", "behind since");

    private final TranslationStatus status;

    StatusText(TranslationStatus status) {
        this.status = status;
    }

    /** A row for each language, or, with {@code pages}, for each page of each language. */
    void table(PrintWriter out, boolean pages) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (Language language : status.languages()) {
            if (pages) {
                status.pages().stream().filter(page -> page.texts() > 0).forEach(page -> {
                    Cell cell = page.cells().getOrDefault(language.tag(), Cell.NOTHING);
                    rows.add(row(language.tag() + " " + page.key(), cell.current() + "/" + cell.texts(), cell));
                });
            }
            long all = status.pages().stream().filter(page -> page.texts() > 0).count();
            rows.add(row(
                    language.tag() + " " + language.english(),
                    status.complete(language) + "/" + all + " pages",
                    status.total(language)));
        }
        print(rows, out);
        out.println();
        out.println(
                "\"To look at\": the English changed, or somebody marked it. \"By a computer\": nobody has checked it.");
    }

    private static List<String> row(String name, String done, Cell cell) {
        return List.of(
                name,
                done,
                number(cell.empty()),
                number(cell.changed()),
                number(cell.wordsToDo()),
                number(cell.machine()),
                number(cell.reviewed() + cell.approved()),
                cell.staleSince() == null ? "" : cell.staleSince().toString());
    }

    private static String number(int number) {
        return number == 0 ? "-" : String.valueOf(number);
    }

    private static void print(List<List<String>> rows, PrintWriter out) {
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String blanks = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? row.get(i) + blanks : "  " + blanks + row.get(i));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** All counts, in JSON. {@code src/docs/status.md} describes it. */
    void json(PrintWriter out) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.startObject();
            json.field("version", VERSION);
            json.field("today", status.today().toString());
            json.breakLinesTo(LISTS);
            json.startList("languages");
            for (Language language : status.languages()) {
                json.startObject();
                json.field("language", language.tag());
                json.field("english", language.english());
                json.field("pages-complete", (int) status.complete(language));
                cell(json, status.total(language));
                json.endObject();
            }
            json.endList();
            json.startList("pages");
            for (TranslationStatus.Page page : status.pages()) {
                for (Language language : status.languages()) {
                    json.startObject();
                    json.field("page", page.key());
                    json.field("language", language.tag());
                    json.field("risk", page.highRisk() ? "high" : "low");
                    json.field("texts", page.texts());
                    json.field("words", page.words());
                    cell(json, page.cells().getOrDefault(language.tag(), Cell.NOTHING));
                    json.endObject();
                }
            }
            json.endList();
            json.endObject();
        }
    }

    private static void cell(JsonText json, Cell cell) throws IOException {
        json.field("empty", cell.empty());
        json.field("changed", cell.changed());
        json.field("machine", cell.machine());
        json.field("translated", cell.translated());
        json.field("reviewed", cell.reviewed());
        json.field("approved", cell.approved());
        json.field("words-to-do", cell.wordsToDo());
        if (cell.staleSince() == null) {
            json.nullField("behind-since");
        } else {
            json.field("behind-since", cell.staleSince().toString());
        }
    }
}
