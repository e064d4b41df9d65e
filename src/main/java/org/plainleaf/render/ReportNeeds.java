package org.plainleaf.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Coverage;
import org.plainleaf.model.Format;
import org.plainleaf.model.Language;
import org.plainleaf.model.Need;
import org.plainleaf.render.view.ReportNeedsView;

/** Which questions of readers are answered, as a report for staff shows it. */
final class ReportNeeds {
    /** English and the languages of most readers; a table with more does not fit a sheet of paper. */
    private static final int COLUMNS = 9;

    private ReportNeeds() {}

    static ReportNeedsView view(@Nullable Coverage coverage) {
        if (coverage == null) {
            return new ReportNeedsView(List.of(), 0, List.of(), List.of(), 0);
        }
        List<Language> columns = coverage.languages().stream().limit(COLUMNS).toList();
        List<ReportNeedsView.Group> groups = new ArrayList<>();
        coverage.needs().groups().forEach((key, title) -> {
            List<ReportNeedsView.Question> questions = coverage.needs().of(key).stream()
                    .map(need -> question(coverage, need, columns))
                    .toList();
            if (!questions.isEmpty()) {
                groups.add(new ReportNeedsView.Group(title, questions));
            }
        });
        return new ReportNeedsView(
                columns.stream().map(Language::english).toList(),
                coverage.languages().size(),
                groups,
                coverage.open().stream()
                        .map(need -> question(coverage, need, List.of()))
                        .toList(),
                coverage.needs().needs().size());
    }

    private static ReportNeedsView.Question question(Coverage coverage, Need need, List<Language> columns) {
        long yes = coverage.count(need, Coverage.Level.YES);
        long unchecked = coverage.count(need, Coverage.Level.UNCHECKED);
        long part = coverage.count(need, Coverage.Level.PART);
        List<String> counts = new ArrayList<>(List.of(yes + " yes"));
        if (unchecked > 0) {
            counts.add(unchecked + " draft");
        }
        if (part > 0) {
            counts.add(part + " in part");
        }
        String summary = ReportText.count(coverage.languages().size(), "language", "languages") + ": "
                + String.join(", ", counts);
        List<String> lists = new ArrayList<>();
        list(coverage, need, Coverage.Level.YES, "Yes", lists);
        list(coverage, need, Coverage.Level.UNCHECKED, "Draft", lists);
        list(coverage, need, Coverage.Level.PART, "In part", lists);
        list(coverage, need, Coverage.Level.NO, "No", lists);
        return new ReportNeedsView.Question(
                need.number(),
                need.question(),
                columns.stream()
                        .map(language -> cell(coverage.answer(need, language)))
                        .toList(),
                summary,
                lists);
    }

    private static void list(Coverage coverage, Need need, Coverage.Level level, String label, List<String> into) {
        String names = coverage.languages().stream()
                .filter(language -> coverage.answer(need, language).web() == level)
                .map(Language::english)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            into.add(label + ": " + names + ".");
        }
    }

    private static ReportNeedsView.Cell cell(Coverage.Answer answer) {
        String level = switch (answer.web()) {
            case YES -> "yes";
            case UNCHECKED -> "draft";
            case PART -> "part";
            case NO -> "no";
        };
        List<String> ways = new ArrayList<>();
        Set<Format> paper = answer.paper();
        if (!paper.isEmpty()) {
            ways.add("paper");
        }
        if (paper.contains(Format.LARGE_PRINT)) {
            ways.add("large print");
        }
        if (answer.ways().contains(Coverage.Way.EASY_READ)) {
            ways.add("Easy Read");
        }
        if (answer.ways().contains(Coverage.Way.MEDIA)) {
            ways.add("sound or film");
        }
        return new ReportNeedsView.Cell(level, String.join(", ", ways));
    }
}
