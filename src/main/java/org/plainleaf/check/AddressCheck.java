package org.plainleaf.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Document;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Language;
import org.plainleaf.model.SitePlan;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** No two pages may have one address, and none may take the address of a list or of a language. */
final class AddressCheck implements SiteCheck {
    private static final String LANGUAGE = "the pages in ";

    private static final List<Address> LISTS = List.of(
            SitePlan.STORIES,
            SitePlan.GUIDES,
            SitePlan.FAQS,
            SitePlan.WORDS,
            SitePlan.LANGUAGES,
            SitePlan.PAGES,
            SitePlan.SEARCH,
            new Address("/media/"),
            new Address("/assets/"),
            new Address("/p/"),
            SitePlan.LEAFLETS);

    @Override
    public void check(Subject subject, Report report) {
        Map<Address, String> owners = new HashMap<>();
        LISTS.forEach(address -> owners.put(address, "a page that Plainleaf makes"));
        for (int part = 2; part <= subject.plan().siteMapParts(); part++) {
            owners.put(SitePlan.siteMap(part), "a page that Plainleaf makes");
        }
        for (Language language : subject.plan().site().languages()) {
            Address.parse("/" + language.tag().toLowerCase(Locale.ROOT) + "/")
                    .ifPresent(address -> owners.put(address, LANGUAGE + language.english()));
        }
        subject.plan().site().settings().situations().forEach(k -> owners.put(SitePlan.situation(k), "a list"));
        subject.plan().site().settings().uses().forEach(k -> owners.put(SitePlan.use(k), "a list"));
        List<Document> documents = subject.plan().site().documents();
        for (Document document : documents) {
            for (Address address : SitePlan.addressesOf(document)) {
                claim(document, address, written(document), owners, report);
            }
        }
        for (Document document : documents) {
            for (Address address : document.head().formerly()) {
                claim(document, address, "formerly", owners, report);
            }
        }
    }

    /** All addresses below that of a language belong to the language. */
    private static @Nullable String ownerOfFirstPart(Address address, Map<Address, String> owners) {
        int slash = address.path().indexOf('/', 1);
        if (slash < 0) {
            return null;
        }
        String owner = owners.get(new Address(address.path().substring(0, slash + 1)));
        return owner != null && owner.startsWith(LANGUAGE) ? owner : null;
    }

    /** The line that gives a document its address: its own, or failing that the title. */
    private static String written(Document document) {
        return document.head().spans().containsKey("address") ? "address" : "title";
    }

    private static void claim(
            Document document, Address address, String field, Map<Address, String> owners, Report report) {
        String file = document.head().source().file();
        String owner = ownerOfFirstPart(address, owners);
        if (owner == null) {
            owner = owners.putIfAbsent(address, file);
        }
        if (owner == null) {
            return;
        }
        boolean step =
                document instanceof Guide && !address.equals(document.head().address()) && owner.equals(file);
        report.add(Finding.error(
                place(document, address, field),
                "file/address-twice",
                "The address " + address + " is taken already, by " + owner + ".",
                step
                        ? "Give the step another id, such as {#all-of-it}."
                        : "Give this file another name, or another address."));
    }

    /** Where an address stands in the line that names it, which may name several. */
    private static Place place(Document document, Address address, String field) {
        SourceText source = document.head().source();
        Span line = document.head().spans().get(field);
        int at = line == null ? -1 : source.text().indexOf(address.path(), line.start());
        return at >= 0 && at < Objects.requireNonNull(line).end()
                ? source.place(at)
                : document.head().place(field);
    }
}
