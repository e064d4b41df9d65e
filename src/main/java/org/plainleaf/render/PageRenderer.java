package org.plainleaf.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.render.view.PageView;
import org.plainleaf.text.Place;

/** Fills templates. A fault in a template is a finding with its line. Thread-safe. */
final class PageRenderer {
    /** No failure hides behind more others. */
    private static final int DEEPEST = 10;

    private final Theme theme;
    private final Icons icons;
    private final Report report;

    PageRenderer(Theme theme, Icons icons, Report report) {
        this.theme = theme;
        this.icons = icons;
        this.report = report;
    }

    /** The bytes of a page; nothing after a finding. */
    Optional<byte[]> render(String template, Voice voice, PageView page, Object content) {
        return fill(template, voice, Map.of("page", page, "content", content))
                .map(text -> icons.withSymbols(text).getBytes(StandardCharsets.UTF_8));
    }

    /** A template filled in; nothing after a finding. */
    Optional<String> fill(String template, Voice voice, Map<String, Object> views) {
        Map<String, Object> model = new HashMap<>(views);
        model.put("t", Functions.strings(voice));
        model.put("icon", Functions.drawing(icons::icon));
        model.put("picture", Functions.drawing(icons::picture));
        StringWriter out = new StringWriter(16_384);
        try {
            theme.template(template + ".ftlh").process(model, out);
            return Optional.of(out.toString());
        } catch (ParseException e) {
            fault(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
        } catch (TemplateException e) {
            ParseException part = parseFault(e);
            if (part == null) {
                fault(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), e.getMessageWithoutStackTop());
            } else { // A part that this template brings in.
                fault(part.getTemplateName(), part.getLineNumber(), part.getColumnNumber(), part.getEditorMessage());
            }
        } catch (IOException | SecurityException e) {
            // The second page that needs a template with a fault hears of it in another way.
            ParseException parse = parseFault(e);
            if (parse != null) {
                fault(
                        parse.getTemplateName(),
                        parse.getLineNumber(),
                        parse.getColumnNumber(),
                        parse.getEditorMessage());
            } else {
                fault(template + ".ftlh", 1, 1, "it cannot be opened.");
            }
        } catch (StackOverflowError e) {
            fault(template + ".ftlh", 1, 1, "A template calls itself without end.");
        }
        return Optional.empty();
    }

    /** What is wrong with the writing of a template, where that is behind another failure. */
    private static @Nullable ParseException parseFault(Exception failure) {
        Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof ParseException parse) {
                return parse;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private void fault(
            @Nullable String template, @Nullable Integer line, @Nullable Integer column, @Nullable String message) {
        String what = message == null ? "" : message.strip().lines().limit(2).collect(Collectors.joining(" "));
        report.add(Finding.error(
                new Place("templates/" + template, line == null ? 1 : line, column == null ? 1 : column),
                "theme/template",
                "This template cannot be used: " + what,
                "Mend it, or delete the file to get the built-in one."));
    }
}
