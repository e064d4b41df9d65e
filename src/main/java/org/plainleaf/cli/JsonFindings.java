package org.plainleaf.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.finding.Allowed;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Coverage;
import org.plainleaf.model.Format;
import org.plainleaf.model.Language;
import org.plainleaf.model.Need;
import org.plainleaf.model.PageFigures;

/**
 * All that a check came to, in JSON of our own. {@code src/docs/findings.md} describes it, and
 * {@code src/docs/findings.schema.json} holds it to that. Fields are never left out, only added with a new version.
 */
final class JsonFindings implements FindingsFormat {
    private static final int VERSION = 1;
    /** The lists of findings; what is in them stands on one line each. */
    private static final int LISTS = 2;

    @Override
    public void write(CheckedSite result, Writer out) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            json.startObject();
            json.field("version", VERSION);
            writeTool(json);
            json.field("today", result.today().toString());
            writeCounts(json, result);
            json.breakLinesTo(LISTS);
            json.startList("findings");
            for (Finding finding : result.findings()) {
                json.startObject();
                writeFinding(json, finding);
                json.endObject();
            }
            json.endList();
            json.startList("allowed");
            for (Allowed allowed : result.allowed()) {
                json.startObject();
                writeFinding(json, allowed.finding());
                json.field("reason", allowed.reason());
                json.endObject();
            }
            json.endList();
            json.startList("pages");
            for (PageFigures page : result.pages()) {
                writePage(json, page);
            }
            json.endList();
            json.startList("answers");
            if (result.coverage() != null) {
                writeAnswers(json, result.coverage());
            }
            json.endList();
            json.endObject();
        }
    }

    /** Which questions of readers the site answers: one object a question and language. */
    private static void writeAnswers(JsonText json, Coverage coverage) throws IOException {
        for (Need need : coverage.needs().inOrder()) {
            for (Language language : coverage.languages()) {
                Coverage.Answer answer = coverage.answer(need, language);
                json.startObject();
                json.field("number", need.number());
                json.field("question", need.question());
                json.field("language", language.tag());
                json.field("web", label(answer.web()));
                json.field(
                        "paper",
                        answer.paper().stream().map(Format::label).sorted().toList());
                json.field(
                        "ways",
                        answer.ways().stream().map(JsonFindings::label).sorted().toList());
                json.endObject();
            }
        }
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void writeTool(JsonText json) throws IOException {
        json.startObject("tool");
        json.field("name", Tool.NAME);
        json.field("version", Tool.VERSION);
        json.endObject();
    }

    private static void writeCounts(JsonText json, CheckedSite result) throws IOException {
        json.startObject("counts");
        json.field("errors", result.count(Severity.ERROR));
        json.field("warnings", result.count(Severity.WARNING));
        json.field("notes", result.count(Severity.NOTE));
        json.field("allowed", result.allowed().size());
        json.endObject();
    }

    private static void writeFinding(JsonText json, Finding finding) throws IOException {
        int column = finding.place().column();
        json.field("file", finding.place().file());
        json.field("line", finding.place().line());
        json.field("column", column);
        if (column > 0 && finding.length() > 0) {
            json.field("endColumn", column + finding.length());
        } else {
            json.nullField("endColumn");
        }
        json.field("severity", finding.severity().label());
        json.field("rule", finding.rule());
        json.field("message", finding.message());
        json.field("advice", finding.advice());
    }

    private static void writePage(JsonText json, PageFigures page) throws IOException {
        json.startObject();
        json.field("file", page.file());
        json.field("language", page.language());
        json.field("title", page.title());
        json.field("words", page.words());
        json.field("sentences", page.sentences());
        json.field("syllables", page.syllables());
        writeFigure(json, "fleschKincaid", page.fleschKincaid());
        writeFigure(json, "smog", page.smog());
        writeFigure(json, "lix", page.lix());
        json.endObject();
    }

    /** One decimal: more would say that the formulas are more exact than they are. */
    private static void writeFigure(JsonText json, String name, @Nullable Double figure) throws IOException {
        if (figure == null || !Double.isFinite(figure)) {
            json.nullField(name);
        } else {
            json.field(name, BigDecimal.valueOf(figure).setScale(1, RoundingMode.HALF_UP));
        }
    }
}
