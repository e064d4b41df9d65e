package org.plainleaf.check.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Consent;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Standards;
import org.plainleaf.model.Story;

/** A check of a whole site: one rule, or a few that look at the same thing. */
@FunctionalInterface
public interface SiteCheck {
    /** Looks at a whole site and reports what it finds. */
    void check(Subject subject, Report report);

    /**
     * What checks look at.
     *
     * @param plan the site
     * @param withheld stories that the consent gate keeps back
     * @param translationFiles paths of the PO files of the site
     * @param today the day on which dates are judged
     */
    record Subject(SitePlan plan, List<Story> withheld, List<String> translationFiles, LocalDate today) {
        /** What the site is judged by. */
        public Standards standards() {
            return plan.site().settings().standards();
        }

        /** Addresses that are not there, or may not be there, because of stories that are kept back. */
        public Set<Address> withheldAddresses() {
            Set<Address> addresses = new HashSet<>();
            for (Story story : withheld) {
                addresses.add(story.head().address());
                addresses.addAll(story.head().formerly());
                addresses.add(SitePlan.STORIES);
                story.situations().forEach(key -> addresses.add(SitePlan.situation(key)));
                story.uses().forEach(key -> addresses.add(SitePlan.use(key)));
            }
            for (Consent consent : plan.site().consents().values()) {
                consent.notice(today).ifPresent(notice -> addresses.addAll(notice.addresses()));
            }
            return addresses;
        }

        /** Keys of the stories that are kept back, and of those that were taken back and deleted. */
        public Set<String> withheldKeys() {
            Set<String> keys = withheld.stream().map(Story::key).collect(Collectors.toCollection(HashSet::new));
            for (Consent consent : plan.site().consents().values()) {
                if (consent.withdrawn() != null) {
                    keys.add(consent.story());
                }
            }
            return keys;
        }
    }
}
