package org.plainleaf.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plainleaf.check.Checks;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;

/**
 * Looks at the stories that are kept back and may be public one day: what is wrong with their English is mended before their
 * tellers read them, since any change afterwards ends the approval. Nothing of them is published, so nothing stops a build.
 */
final class WaitingStories {
    private WaitingStories() {}

    /** What is to be said of them; of other pages, nothing. */
    static List<Finding> check(Prepared site, Checks checks, LocalDate today) {
        if (site.waiting().isEmpty()) {
            return List.of();
        }
        List<Story> gone = new ArrayList<>(site.withheld());
        gone.removeAll(site.waiting());
        SiteCheck.Subject subject = new SiteCheck.Subject(withWaiting(site), gone, site.translationFiles(), today);
        Findings found = new Findings();
        checks.site(subject, found);
        Set<String> files = new HashSet<>();
        for (Story story : site.waiting()) {
            checks.document(subject, story, found);
            checks.edition(subject, Edition.english(story), found);
            files.add(story.head().source().file());
        }
        return found.sorted().stream()
                .filter(finding -> files.contains(finding.place().file()))
                .toList();
    }

    /** The site as it would be with them. */
    private static SitePlan withWaiting(Prepared prepared) {
        SitePlan plan = prepared.plan();
        Site site = plan.site();
        List<Document> documents = new ArrayList<>(site.documents());
        List<Edition> editions = new ArrayList<>();
        for (Language language : site.languages()) {
            editions.addAll(plan.editions(language));
        }
        for (Story story : prepared.waiting()) {
            documents.add(story);
            editions.add(Edition.english(story));
        }
        return new SitePlan(site.withDocuments(documents), editions);
    }
}
