package org.plainleaf.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.ConsentGate;
import org.plainleaf.check.OffPaper;
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
import org.plainleaf.model.Wording;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.TracesFile;
import org.plainleaf.text.Place;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Translator;

/**
 * What a site must not say: the words of stories that are kept back, and of those that were taken back and deleted; in other
 * languages and on paper, those of stories whose tellers did not agree to that.
 */
final class Withheld {
    private final Site site;
    private final List<Story> stories;
    private final ConsentGate gate;
    private final Catalogues catalogues;
    private final Map<String, Strings> strings;

    Withheld(Site site, List<Story> stories, ConsentGate gate, Catalogues catalogues, Map<String, Strings> strings) {
        this.site = site;
        this.stories = stories;
        this.gate = gate;
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
        List<Story> inEnglish = published(story -> !gate.covers(story, Consent.Channel.TRANSLATION));
        if (addresses.isEmpty() && kept.isEmpty() && inEnglish.isEmpty()) {
            return editions;
        }
        Traces traces = traces(editions, stories).and(kept);
        Traces untranslated = traces(editions, inEnglish);
        WithheldWords words = new WithheldWords(
                addresses,
                traces,
                untranslated,
                site.facts(),
                Objects.requireNonNull(strings.get(Language.ENGLISH.tag())),
                memory.report());
        String what = new TreeSet<>(addresses) + " " + text(traces) + " " + text(untranslated);
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

    /** By their keys, the documents that repeat stories which may not be printed, or for some places only. */
    Map<String, OffPaper> offPaper(List<Edition> editions) {
        Map<String, OffPaper> found = new TreeMap<>();
        List<Story> stories = published(story -> !gate.covers(story, Consent.Channel.PRINT) || places(story) != null);
        Map<String, String> texts = new HashMap<>();
        if (!stories.isEmpty()) {
            site.documents().forEach(document -> texts.put(document.key(), text(Edition.english(document))));
        }
        for (Story story : stories) {
            List<Document> repeating = repeating(story, Traces.of(Edition.english(story), site.facts()), texts);
            // To tell what is anybody's, all editions are read: only where there is something to tell.
            Traces traces = repeating.isEmpty() ? Traces.NONE : traces(editions, List.of(story));
            Set<String> places = gate.covers(story, Consent.Channel.PRINT) ? places(story) : null;
            for (Document document : repeating(story, traces, texts)) {
                found.merge(
                        document.key(),
                        new OffPaper(first(document, traces), String.valueOf(story.consent()), places),
                        OffPaper::and);
            }
        }
        return found;
    }

    private List<Document> repeating(Story story, Traces traces, Map<String, String> texts) {
        return traces.isEmpty()
                ? List.of()
                : site.documents().stream()
                        .filter(document -> !document.key().equals(story.key())
                                && traces.in(String.valueOf(texts.get(document.key()))))
                        .toList();
    }

    private @Nullable Set<String> places(Story story) {
        Consent consent = site.consents().get(String.valueOf(story.consent()));
        return consent == null ? null : consent.places();
    }

    private Place first(Document document, Traces traces) {
        List<Wording> wordings = new ArrayList<>(document.head().texts().values());
        Blocks.eachWording(document.body(), wordings::add);
        return wordings.stream()
                .filter(wording -> traces.in(wording.plainText(site.facts())))
                .findFirst()
                .map(wording -> document.head().source().place(wording.span()))
                .orElse(document.head().place("title"));
    }

    private List<Story> published(Predicate<Story> some) {
        return site.documents().stream()
                .filter(Story.class::isInstance)
                .map(Story.class::cast)
                .filter(story -> !story.illustrative() && some.test(story))
                .toList();
    }

    private static String text(Traces traces) {
        return new TreeSet<>(traces.all().stream().map(Traces.Phrase::toString).toList()).toString();
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

    /** What gives stories away, without what others say too. */
    private Traces traces(List<Edition> editions, List<Story> stories) {
        Set<Traces.Phrase> own = new HashSet<>();
        Set<String> titles = new TreeSet<>();
        Set<String> keys = new HashSet<>();
        stories.forEach(story -> keys.add(story.key()));
        for (Edition edition : editionsOf(stories)) {
            own.addAll(Traces.of(edition, site.facts()).all());
            titles.add(edition.text("title").plainText(site.facts()));
        }
        Anybodys anybodys = new Anybodys(new Traces(own).without(ofMenus(strings.values())), Traces.NONE, titles);
        if (!own.isEmpty()) {
            for (Edition edition : editions) {
                Document document = edition.document();
                if (!keys.contains(document.key())) {
                    anybodys.count(document.key(), document instanceof Story, text(edition), List.of());
                }
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

    private List<Edition> editionsOf(List<Story> stories) {
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
