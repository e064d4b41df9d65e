package org.plainleaf.check.pages;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Document;
import org.plainleaf.model.Language;
import org.plainleaf.model.Page;
import org.plainleaf.model.SitePlan;
import org.plainleaf.text.Place;

/**
 * Looks at finished pages as they are made: whatever templates a site brings, its pages can be used by everybody. A fault that
 * several pages have is reported once. Thread-safe.
 */
public final class PageCheck {
    static final String PAGE = "access/page";

    private final Report report;
    private final Map<String, Document> owners = new HashMap<>();
    private final Map<String, Language> languages = new HashMap<>();
    private final List<PageRule> rules;
    private final Sameness sameness;
    private final Weight weight;
    private final Place settings;

    /** Looks at the pages of {@code plan}. */
    public PageCheck(SitePlan plan, Report report) {
        this.report = report;
        this.settings = Place.startOf(plan.site().settings().source().file());
        this.sameness = new Sameness(plan.site());
        this.weight = new Weight(plan.site().settings().standards());
        this.rules = List.of(
                new Landmarks(), new LanguageMarks(plan.site().languages()), new Names(), new Marks(), sameness);
        plan.site()
                .documents()
                .forEach(document ->
                        SitePlan.addressesOf(document).forEach(address -> owners.put(address.path(), document)));
        plan.site().languages().forEach(language -> languages.put(language.tag(), language));
    }

    /** What is to be said of a file of the site; nothing where nobody reads it, such as a page that leads on from an old address. */
    public Optional<LookedAt> look(Page page) {
        if (page.path().endsWith(".css")) {
            return Optional.of(LookedAt.sheet("/" + page.path(), page.content().length, settings));
        }
        if (!page.path().endsWith(".html")) {
            return Optional.empty();
        }
        org.jsoup.nodes.Document document = PlainMarkup.read(page.content())
                .orElseGet(() -> Jsoup.parse(new String(page.content(), StandardCharsets.UTF_8)));
        ParsedPage parsed = reading("/" + page.path().replaceFirst("(^|/)index\\.html$", "$1"), document);
        if (parsed.leadsOn()) {
            return Optional.empty();
        }
        Faults faults = noFaults();
        rules.forEach(rule -> rule.look(parsed, faults));
        return Optional.of(new LookedAt(
                parsed.address(),
                parsed.place(),
                parsed.language().tag(),
                page.content().length,
                Weight.sheets(parsed),
                sameness.menus(parsed),
                sameness.feet(parsed),
                sameness.title(parsed),
                faults.isEmpty() ? null : faults));
    }

    private Faults noFaults() {
        return new Faults("page", "pages", settings);
    }

    private ParsedPage reading(String address, org.jsoup.nodes.Document document) {
        int slash = address.indexOf('/', 1);
        Language language = slash < 0 ? null : languages.get(address.substring(1, slash));
        if (language == null || language.isEnglish()) {
            return new ParsedPage(address, Language.ENGLISH, owner(address), document);
        }
        Place place = owner(address.substring(slash));
        return new ParsedPage(address, language, place, document);
    }

    private Place owner(String address) {
        Document document = owners.get(address);
        return document == null ? settings : document.head().place("title");
    }

    /** Compares all files of the site, and reports what was found. */
    public void finish(Collection<LookedAt> files) {
        Faults faults = noFaults();
        List<LookedAt> pages = files.stream().filter(LookedAt::isPage).toList();
        for (LookedAt page : pages) {
            if (page.faults() != null) {
                faults.addAll(page.faults());
            }
        }
        Sameness.compare(pages, faults);
        weight.judge(files, faults);
        faults.report(report);
    }
}
