package org.plainleaf.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.plainleaf.check.WithheldWords;
import org.plainleaf.model.Address;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.Site;
import org.plainleaf.model.Story;
import org.plainleaf.model.Strings;
import org.plainleaf.model.Traces;
import org.plainleaf.model.TranslationState;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.TracesFile;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Translator;

/** What a site must not say: the words of stories that are kept back, and of those that were taken back and deleted. */
final class Withheld {
    private final Site site;
    private final List<Story> stories;
    private final Catalogues catalogues;
    private final Map<String, Strings> strings;

    Withheld(Site site, List<Story> stories, Catalogues catalogues, Map<String, Strings> strings) {
        this.site = site;
        this.stories = stories;
        this.catalogues = catalogues;
        this.strings = strings;
    }

    /** The editions of the other documents without those words. */
    List<Edition> clean(List<Edition> editions, SiteFiles files, Memory memory) {
        Set<Address> addresses = new HashSet<>();
        for (Story story : stories) {
            addresses.add(story.head().address());
            addresses.addAll(story.head().formerly());
        }
        for (Consent consent : site.consents().values()) {
            if (consent.withdrawn() != null && consent.notice() != null) {
                addresses.addAll(consent.notice().addresses());
            }
        }
        site.documents().forEach(document -> addresses.remove(document.head().address()));
        Traces kept = kept(files);
        if (addresses.isEmpty() && kept.isEmpty()) {
            return editions;
        }
        Traces traces = traces(editions).and(kept);
        WithheldWords words = new WithheldWords(
                addresses,
                traces,
                site.facts(),
                Objects.requireNonNull(strings.get(Language.ENGLISH.tag())),
                memory.report());
        String what = new TreeSet<>(addresses) + " "
                + new TreeSet<>(
                        traces.all().stream().map(Traces.Phrase::toString).toList());
        memory.dependsOn(what);
        return Work.each(editions, edition -> {
            String tag = edition.language().tag();
            return memory.cleaned()
                    .get(
                            tag + " " + edition.document().key(),
                            List.of(edition, what),
                            null,
                            () -> words.clean(edition, Objects.requireNonNull(strings.get(tag))));
        });
    }

    /** The traces of stories whose withdrawal is on record. */
    private Traces kept(SiteFiles files) {
        if (!files.exists(TracesFile.FILE)) {
            return Traces.NONE;
        }
        Set<String> withdrawn = new HashSet<>();
        for (Consent consent : site.consents().values()) {
            if (consent.withdrawn() != null) {
                withdrawn.add(consent.story());
            }
        }
        Set<Traces.Phrase> phrases = new HashSet<>();
        files.read(TracesFile.FILE)
                .ifPresent(source -> TracesFile.read(source.text())
                        .forEach((key, traces) -> phrases.addAll(withdrawn.contains(key) ? traces.all() : Set.of())));
        return new Traces(phrases);
    }

    private Traces traces(List<Edition> editions) {
        Set<Traces.Phrase> own = new HashSet<>();
        Set<String> titles = new TreeSet<>();
        for (Edition edition : editionsOfStories()) {
            own.addAll(Traces.of(edition, site.facts()).all());
            titles.add(edition.text("title").plainText(site.facts()));
        }
        Anybodys anybodys = new Anybodys(new Traces(own).without(ofMenus(strings.values())), Traces.NONE, titles);
        if (!own.isEmpty()) {
            for (Edition edition : editions) {
                Document document = edition.document();
                anybodys.count(document.key(), document instanceof Story, text(edition), List.of());
            }
        }
        return anybodys.rest();
    }

    private String text(Edition edition) {
        StringBuilder text = new StringBuilder();
        edition.texts()
                .values()
                .forEach(wording -> text.append(wording.plainText(site.facts())).append('\n'));
        Blocks.eachWording(
                edition.body(),
                wording -> text.append(wording.plainText(site.facts())).append('\n'));
        return text.toString();
    }

    private List<Edition> editionsOfStories() {
        List<Edition> editions = new ArrayList<>();
        for (Story story : stories) {
            editions.add(Edition.english(story));
            for (var language : site.languages()) {
                if (!language.isEnglish()) {
                    editions.add(Translator.edition(
                            story,
                            language,
                            catalogues.catalogue(language, story.key()),
                            site.own(language),
                            TranslationState.MACHINE,
                            finding -> {}));
                }
            }
        }
        return editions;
    }

    /** What stands in menus is nobody's story. */
    static Set<Traces.Phrase> ofMenus(Iterable<Strings> all) {
        Set<Traces.Phrase> phrases = new HashSet<>();
        for (Strings strings : all) {
            strings.forms().values().forEach(forms -> forms.forEach(form -> phrases.addAll(Traces.title(form))));
        }
        return phrases;
    }
}
