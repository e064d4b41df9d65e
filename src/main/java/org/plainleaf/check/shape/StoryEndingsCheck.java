package org.plainleaf.check.shape;

import java.util.List;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Story;

/**
 * The stories of a site do not all end well: readers whose own way is harder would feel alone, and would not be ready for
 * it (the five reports on personal health budgets in mental health).
 */
public final class StoryEndingsCheck implements SiteCheck {
    private static final String RULE = "shape/one-sided-stories";

    @Override
    public void check(Subject subject, Report report) {
        List<Story> stories = subject.plan().site().documents().stream()
                .filter(Story.class::isInstance)
                .map(Story.class::cast)
                .toList();
        String file = subject.plan().site().settings().source().file();
        int fewest = subject.standards().limit(RULE, "stories", file, "en");
        if (stories.size() >= fewest && stories.stream().allMatch(story -> story.ending() == Story.Ending.GOOD)) {
            report.add(Finding.warning(
                    stories.get(0).head().place("ending"),
                    RULE,
                    "All " + stories.size() + " stories of this site end well. Life does not always.",
                    "Add a story that was hard, or that is still going on."));
        }
    }
}
