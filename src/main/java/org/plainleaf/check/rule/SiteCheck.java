package org.plainleaf.check.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Captions;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Kind;
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
        private static final String CONTENT = "content/";
        private static final String MARKDOWN = ".md";

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

        /** Pictures and recordings in stories that their tellers took back: they may show the teller on other pages too. */
        public Set<String> withdrawnMedia() {
            Set<String> media = new HashSet<>();
            for (Story story : withheld) {
                boolean withdrawn = plan.site().consents().values().stream()
                        .anyMatch(consent ->
                                consent.withdrawn() != null && consent.story().equals(story.key()));
                if (withdrawn) {
                    Blocks.eachInline(story.body(), inline -> {
                        if (inline instanceof Inline.Image image) {
                            media.add(image.target());
                        } else if (inline instanceof Inline.Link link
                                && link.target().startsWith("/media/")) {
                            media.add(link.target());
                        }
                    });
                }
            }
            media.addAll(Captions.of(media, plan.site().media()));
            return media;
        }

        /** Keys of the documents whose files are there and could not be read. */
        public Set<String> unreadKeys() {
            return plan.site().unread().stream()
                    .filter(path -> path.startsWith(CONTENT) && path.endsWith(MARKDOWN))
                    .map(path -> path.substring(CONTENT.length(), path.length() - MARKDOWN.length()))
                    .collect(Collectors.toSet());
        }

        /** What checks go by beside the plan: as long as it is the same text, so are they. */
        public String circumstances() {
            return new TreeSet<>(withheldKeys())
                    + " "
                    + withheldAddresses().stream().map(Address::path).sorted().toList()
                    + " "
                    + new TreeSet<>(withdrawnMedia())
                    + " "
                    + new TreeSet<>(plan.site().unread()) + " " + today;
        }

        /** Whether an address is that of a document that could not be read, or lies below it, or of the terms. */
        public boolean isUnread(Address address) {
            if (address.equals(SitePlan.WORDS) && plan.site().termsAreUnread()) {
                return true;
            }
            return unreadKeys().stream()
                    .flatMap(key -> usualAddress(key).stream())
                    .anyMatch(own -> own.equals(address)
                            || !own.equals(Address.HOME) && address.path().startsWith(own.path()));
        }

        private static Optional<Address> usualAddress(String key) {
            int slash = key.indexOf('/');
            String name = key.substring(slash + 1);
            return slash < 0 || Address.parse("/" + name).isEmpty()
                    ? Optional.empty()
                    : Kind.inFolder(key.substring(0, slash)).map(kind -> kind.address(name));
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
