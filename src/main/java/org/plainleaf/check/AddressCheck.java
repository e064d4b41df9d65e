package org.plainleaf.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Document;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Language;
import org.plainleaf.model.SitePlan;

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
        Set<String> named = new HashSet<>();
        documents.stream()
                .filter(AddressCheck::isByName)
                .forEach(document -> named.add(document.head().source().file()));
        for (Document document : writtenLast(documents)) {
            for (Address address : SitePlan.addressesOf(document)) {
                claim(document, address, written(document), owners, named, report);
            }
        }
        for (Document document : documents) {
            for (Address address : document.head().formerly()) {
                claim(document, address, "formerly", owners, named, report);
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

    /** Whoever wrote an address by hand meets the file that has it by its name, and is easier to move. */
    private static List<Document> writtenLast(List<Document> documents) {
        List<Document> sorted = new ArrayList<>(documents);
        sorted.sort(Comparator.comparing(document -> !isByName(document)));
        return sorted;
    }

    private static boolean isByName(Document document) {
        return !document.head().spans().containsKey("address");
    }

    /** The line that gives a document its address: its own, or failing that the title. */
    private static String written(Document document) {
        return isByName(document) ? "title" : "address";
    }

    private static void claim(
            Document document,
            Address address,
            String field,
            Map<Address, String> owners,
            Set<String> named,
            Report report) {
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
        boolean byHand = field.equals("address") && named.contains(owner);
        report.add(Finding.error(
                document.head().place(field, address.path()),
                "file/address-twice",
                "The address " + address + " is taken already, by " + owner + ".",
                step
                        ? "Give the step another id, such as {#all-of-it}."
                        : byHand
                                ? "Choose another address for this file."
                                : "Give this file another name, or another address."));
    }
}
