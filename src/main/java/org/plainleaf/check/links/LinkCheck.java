package org.plainleaf.check.links;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainleaf.check.rule.DocumentCheck;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Language;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.SitePlan;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/** Every link within the site leads to a page, an anchor or a file that is there. */
public final class LinkCheck implements DocumentCheck {
    /** The start of an address as people say it: www.nhs.uk/help, nhs.uk. */
    private static final Pattern WEBSITE =
            Pattern.compile("^(?i:www\\.|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:uk|org|com|net|eu|info)(?:/|$))");

    private static final Pattern NO_HOST = Pattern.compile("(?i)(?:https?:/*|mailto:|tel:|sms:)");
    /** The PDFs that a build makes. */
    private static final Pattern PAPER = Pattern.compile("/leaflets/.*\\.pdf(?:[?#].*)?");

    private static final String BROKEN = "links/broken";

    @Override
    public void check(Document document, SiteCheck.Subject subject, Report report) {
        check(document.body(), document.head().source(), document, subject, report);
        for (Language language : subject.plan().site().languages()) {
            subject.plan()
                    .site()
                    .own(language)
                    .additions(document.key())
                    .forEach(addition -> check(addition.blocks(), addition.source(), document, subject, report));
        }
    }

    /** Looks at the links of a text of {@code document} that stands in {@code source}. */
    private static void check(
            List<Block> blocks, SourceText source, Document document, SiteCheck.Subject subject, Report report) {
        Blocks.eachInline(blocks, inline -> {
            Place place;
            String target;
            if (inline instanceof Inline.Link link) {
                place = source.place(link.span());
                target = link.target();
                if (!hasWords(link.children())) {
                    report.add(Finding.error(
                            place,
                            "links/no-words",
                            "This link has no words, so nobody can see it.",
                            "Write between the square brackets where it leads."));
                }
            } else if (inline instanceof Inline.Image image) {
                place = source.place(image.span());
                target = image.target();
            } else {
                return;
            }
            fault(target, document, subject, place).ifPresent(report::add);
        });
    }

    private static boolean hasWords(List<Inline> inlines) {
        return inlines.stream()
                .anyMatch(inline -> inline instanceof Inline.Text text
                        ? !text.text().isBlank()
                        : inline instanceof Inline.Code
                                || inline instanceof Inline.FactUse
                                || inline instanceof Inline.Image
                                || hasWords(inline.children()));
    }

    private static Optional<Finding> fault(String target, Document document, SiteCheck.Subject subject, Place place) {
        SitePlan plan = subject.plan();
        if (target.contains("{")) {
            return Optional.of(Finding.error(
                    place,
                    BROKEN,
                    "A fact cannot stand in the address of a link.",
                    "Write the fact alone: Plainleaf makes it a link."));
        }
        if (target.isEmpty()) {
            return Optional.empty(); // It was so in the text, or unsafe; the reader of texts has said so.
        }
        if (target.startsWith("//") || NO_HOST.matcher(target).matches()) {
            return Optional.of(Finding.error(
                    place, BROKEN, "This link leads nowhere.", "Write the address of a page, such as /words/."));
        }
        if (target.startsWith("#")) {
            Address address = document.head().address();
            boolean there = plan.hasAnchor(address, target.substring(1))
                    || plan.stepWith(address, target.substring(1)).isPresent();
            return there ? Optional.empty() : Optional.of(noAnchor(target, place));
        }
        if (!target.startsWith("/")) {
            boolean elsewhere = target.indexOf(':') > 0;
            return elsewhere
                    ? Optional.empty()
                    : Optional.of(Finding.error(
                            place,
                            BROKEN,
                            "\"" + target + "\" is not the address of a page.",
                            WEBSITE.matcher(target).find()
                                    ? "For another website, write https:// in front of it."
                                    : "Start at the first page, with a slash: /guides/ask-for-one/."));
        }
        return internal(target, subject, place);
    }

    /** What is wrong with a target within the site, which starts with a slash. */
    static Optional<Finding> internal(String target, SiteCheck.Subject subject, Place place) {
        SitePlan plan = subject.plan();
        if (target.startsWith("/media/")) {
            if (subject.withdrawnMedia().contains(target)) {
                return Optional.of(Finding.warning(
                        place,
                        "links/withheld",
                        "This is also in a story whose teller took it back.",
                        "If it shows the teller, take it out here, and delete the file."));
            }
            return plan.site().media().contains(target)
                    ? Optional.empty()
                    : Optional.of(Finding.error(
                            place,
                            BROKEN,
                            "There is no file content" + target + ".",
                            nearest(target, plan.site().media())));
        }
        if (isPaper(target)) {
            return Optional.of(Finding.error(
                    place,
                    BROKEN,
                    "This link leads to paper in one language only.",
                    "Link to the page of the leaflet instead: "
                            + pageOf(target, plan).orElse("its address starts with /leaflets/")
                            + ". It offers each reader their own language, large print too."));
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Optional<Address> address = Address.parse(path);
        if (address.isPresent()
                && !plan.has(Language.ENGLISH, address.get())
                && subject.withheldAddresses().contains(address.get())) {
            return Optional.of(Finding.warning(
                    place,
                    "links/withheld",
                    "This link leads to a story that is not published, because its teller's consent does not cover it.",
                    "Take the link out. Until then readers see neutral words in its place."));
        }
        if (address.isPresent() && subject.isUnread(address.get())) {
            return Optional.empty(); // Once its file can be read, the link is looked at.
        }
        if (address.isEmpty() || !plan.has(Language.ENGLISH, address.get())) {
            Set<String> known =
                    plan.addresses(Language.ENGLISH).stream().map(Address::path).collect(Collectors.toSet());
            return Optional.of(
                    Finding.error(place, BROKEN, "There is no page " + path + " on this site.", nearest(path, known)));
        }
        String id = hash < 0 ? "" : target.substring(hash + 1);
        boolean there = id.isEmpty()
                || plan.hasAnchor(address.get(), id)
                || plan.stepWith(address.get(), id).isPresent();
        return there ? Optional.empty() : Optional.of(noAnchor(target, place));
    }

    /** Whether a target is a leaflet as a PDF. */
    static boolean isPaper(String target) {
        return PAPER.matcher(target).matches();
    }

    /** The page that offers a PDF of the site, where there is one: the files of a leaflet have its name in theirs. */
    private static Optional<String> pageOf(String pdf, SitePlan plan) {
        String file = pdf.substring(pdf.lastIndexOf('/'));
        return plan.addresses(Language.ENGLISH).stream()
                .map(Address::path)
                .filter(path -> path.startsWith(SitePlan.LEAFLETS.path())
                        && path.length() > SitePlan.LEAFLETS.path().length())
                .filter(path -> file.contains(
                        "-" + path.substring(SitePlan.LEAFLETS.path().length(), path.length() - 1) + "-"))
                .max(Comparator.comparingInt(String::length));
    }

    private static Finding noAnchor(String target, Place place) {
        return Finding.error(
                place,
                BROKEN,
                "There is no heading with the id \"" + target.substring(target.indexOf('#')) + "\" on that page.",
                "Look at the headings there. You can give one an id: ## My heading {#my-id}.");
    }

    private static String nearest(String written, Set<String> known) {
        return NearestName.to(written, known)
                .map(near -> "Did you mean " + near + "?")
                .orElse("Check the address, or take the link out.");
    }
}
