package org.plainleaf.publish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plainleaf.model.Address;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.Page;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Strings;

/** The files for machines: sitemap.xml with alternates, an Atom feed a language, robots.txt. */
public final class SiteIndex {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    /** As many as a sitemap may have (sitemaps.org, "Sitemap index files"). */
    private static final int LARGEST_SITEMAP = 50_000;

    private static final int LONGEST_FEED = 30;

    private final SitePlan plan;
    private final String url;

    public SiteIndex(SitePlan plan) {
        this.plan = plan;
        this.url = plan.site().settings().url();
    }

    /** All files; {@code strings} by language tag. */
    public void make(Map<String, Strings> strings, Consumer<Page> into) {
        sitemaps(into);
        for (Language language : plan.site().languages()) {
            Strings words = strings.get(language.tag());
            if (words != null) {
                into.accept(feed(language, words));
            }
        }
        into.accept(new Page(
                "robots.txt",
                ("User-agent: *\nAllow: /\nSitemap: " + url + "/sitemap.xml\n").getBytes(StandardCharsets.UTF_8)));
    }

    private void sitemaps(Consumer<Page> into) {
        List<String> entries = new ArrayList<>();
        for (Language language : plan.site().languages()) {
            for (Address address : new TreeSet<>(plan.addresses(language))) {
                entries.add(language.tag() + " " + address.path());
            }
        }
        int files = (entries.size() + LARGEST_SITEMAP - 1) / LARGEST_SITEMAP;
        if (files <= 1) {
            into.accept(sitemap("sitemap.xml", entries));
            return;
        }
        for (int i = 0; i < files; i++) {
            int end = Math.min(entries.size(), (i + 1) * LARGEST_SITEMAP);
            into.accept(sitemap("sitemap-" + (i + 1) + ".xml", entries.subList(i * LARGEST_SITEMAP, end)));
        }
        into.accept(XmlPage.of("sitemap.xml", xml -> {
            xml.writeStartElement("sitemapindex");
            xml.writeDefaultNamespace(SITEMAP);
            for (int i = 1; i <= files; i++) {
                xml.writeStartElement("sitemap");
                XmlPage.element(xml, "loc", url + "/sitemap-" + i + ".xml");
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }));
    }

    private Page sitemap(String path, List<String> entries) {
        return XmlPage.of(path, xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            xml.writeNamespace("xhtml", XHTML);
            for (String entry : entries) {
                int space = entry.indexOf(' ');
                Address address = new Address(entry.substring(space + 1));
                String tag = entry.substring(0, space);
                xml.writeCharacters("\n ");
                xml.writeStartElement("url");
                XmlPage.element(xml, "loc", url + (tag.equals("en") ? "" : "/" + tag) + address.path());
                writeAlternates(xml, address);
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    private void writeAlternates(XMLStreamWriter xml, Address address) throws XMLStreamException {
        List<Language> languages = plan.languagesOf(address);
        if (languages.size() < 2) {
            return;
        }
        for (Language language : languages) {
            writeAlternate(xml, language.tag(), language, address);
        }
        if (languages.get(0).isEnglish()) {
            writeAlternate(xml, "x-default", languages.get(0), address);
        }
    }

    private void writeAlternate(XMLStreamWriter xml, String hreflang, Language language, Address address)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", hreflang);
        xml.writeAttribute("href", url + language.addressPrefix() + address.path());
    }

    private Page feed(Language language, Strings strings) {
        String base = url + language.addressPrefix();
        List<Edition> editions = plan.editions(language).stream()
                .filter(e -> language.isEnglish() || e.progress().done() > 0)
                .sorted(Comparator.comparing(SiteIndex::updated)
                        .reversed()
                        .thenComparing(e -> e.document().key()))
                .limit(LONGEST_FEED)
                .toList();
        LocalDate latest = editions.stream()
                .map(SiteIndex::updated)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        String path = (language.addressPrefix() + "/feed.xml").substring(1);
        return XmlPage.of(path, xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language.tag());
            XmlPage.element(
                    xml,
                    "title",
                    strings.text("feed.title") + " – " + plan.site().settings().name());
            XmlPage.element(xml, "id", base + "/");
            link(xml, "self", base + "/feed.xml");
            link(xml, "alternate", base + "/");
            XmlPage.element(xml, "updated", latest + "T00:00:00Z");
            xml.writeStartElement("author");
            XmlPage.element(xml, "name", plan.site().settings().publisher());
            xml.writeEndElement();
            for (Edition edition : editions) {
                entry(xml, edition);
            }
            xml.writeEndElement();
        });
    }

    private void entry(XMLStreamWriter xml, Edition edition) throws XMLStreamException {
        xml.writeCharacters("\n ");
        xml.writeStartElement("entry");
        XmlPage.element(
                xml, "title", edition.text("title").plainText(plan.site().facts()));
        XmlPage.element(xml, "id", url + edition.address());
        link(xml, "alternate", url + edition.address());
        XmlPage.element(xml, "published", edition.document().head().published() + "T00:00:00Z");
        XmlPage.element(xml, "updated", updated(edition) + "T00:00:00Z");
        XmlPage.element(
                xml, "summary", edition.text("summary").plainText(plan.site().facts()));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private static LocalDate updated(Edition edition) {
        LocalDate reviewed = edition.document().head().reviewed();
        LocalDate published = edition.document().head().published();
        return reviewed.isAfter(published) ? reviewed : published;
    }
}
