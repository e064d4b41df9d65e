package org.plainleaf.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Block;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/**
 * Reads {@code translations/TAG/additions/NAME.md}: texts that only one language has. They go through the reader of all
 * pages, with its limits and its refusal of HTML. What is not sound is reported and dropped.
 */
final class AdditionsReader {
    private static final String RULE = "translation/addition";
    private static final String ENDING = ".md";

    private final SiteFiles files;
    private final OwnPeople people;
    private final Report report;

    AdditionsReader(SiteFiles files, OwnPeople people, Report report) {
        this.files = files;
        this.people = people;
        this.report = report;
    }

    /** The texts of a language, in the order of their names. */
    List<Addition> read(String tag) throws IOException {
        String folder = "translations/" + tag + "/additions/";
        List<Addition> additions = new ArrayList<>();
        for (String path : files.list(folder, "")) {
            String file = path.substring(folder.length());
            String name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : "";
            if (DocumentReader.NAME.matcher(name).matches()) {
                files.read(path).flatMap(source -> addition(name, tag, source)).ifPresent(additions::add);
            } else if (!file.startsWith(".")) {
                report.add(Finding.error(
                        Place.startOf(path),
                        RULE,
                        "Plainleaf cannot use a file of this name as a text of one language.",
                        "Use small letters a to z, digits and hyphens, such as a-helpline.md, and no folders."));
            }
        }
        return additions;
    }

    private Optional<Addition> addition(String name, String tag, SourceText source) {
        Optional<FrontMatter> parts = FrontMatter.of(source, report);
        Optional<Fields> read = parts.flatMap(both -> YamlReader.read(source, both.settings(), report));
        if (parts.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = read.get();
        Span markdown = parts.get().body();
        List<Allowance> allowances = new ArrayList<>();
        List<Block> written = MarkdownReader.read(source, markdown, report, allowances::add);
        List<Block> blocks = new AddedBlocks(source, markdown, report).read(written);
        if (written.isEmpty()) {
            report.add(Finding.error(
                    source.place(markdown),
                    RULE,
                    "There is no text in this file.",
                    "Write it below the second line of three hyphens."));
        }
        Addition addition = new Addition(
                name,
                fields.text("page"),
                fields.optionalText("after").orElse(null),
                fields.text("english"),
                fields.text("reason"),
                fields.text("by"),
                source,
                markdown,
                blocks,
                fields.place("page"),
                fields.has("after") ? fields.place("after") : Place.startOf(source.file()),
                allowances);
        fields.date("date");
        fields.finish();
        // What is missing has been reported as such.
        Optional<OwnPeople.Fault> fault = addition.by().isEmpty() ? Optional.empty() : people.fault(addition.by(), tag);
        fault.ifPresent(why -> fields.error(fields.span("by"), RULE, why.message(), why.advice()));
        boolean sound = fault.isEmpty()
                && !blocks.isEmpty()
                && !addition.page().isEmpty()
                && !addition.english().isEmpty()
                && !addition.reason().isEmpty()
                && !addition.by().isEmpty();
        return sound ? Optional.of(addition) : Optional.empty();
    }
}
