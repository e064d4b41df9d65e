package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plainleaf.check.ConsentGate;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Checkers;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Document;
import org.plainleaf.model.Language;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.OwnParts;
import org.plainleaf.model.Site;
import org.plainleaf.model.Story;
import org.plainleaf.source.BuiltIn;
import org.plainleaf.source.LanguagesReader;
import org.plainleaf.source.MediaMarks;
import org.plainleaf.source.PeopleReader;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.SiteReader;
import org.plainleaf.text.Place;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.LeftOut;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.Templates;
import org.plainleaf.translate.exchange.LanguageTag;

/**
 * The English texts of a site, page by page, and the languages that it may be translated into. A page that cannot be read is
 * missing here, and its translations are left alone; so is a story that is kept back: it is not sent to translators.
 */
final class SiteTexts {
    private final Path root;
    private final SiteFiles files;
    private final Site site;
    private final ConsentGate gate;
    private final Map<String, Language> known;
    private final Map<String, List<Segment>> pages;
    private final Checkers checkers;
    private final Findings findings;

    private SiteTexts(
            Path root,
            SiteFiles files,
            Site site,
            ConsentGate gate,
            Map<String, Language> known,
            Map<String, List<Segment>> pages,
            Checkers checkers,
            Findings findings) {
        this.root = root;
        this.files = files;
        this.site = site;
        this.gate = gate;
        this.known = known;
        this.pages = pages;
        this.checkers = checkers;
        this.findings = findings;
    }

    /** The texts of the site in {@code root}; nothing after a finding where there is none. */
    static Optional<SiteTexts> read(Path root, LocalDate today, Findings findings) throws IOException {
        SiteFiles files = new SiteFiles(root, findings);
        Optional<Site> read = new SiteReader(files, findings).read();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        // What the gate has to say is for those who publish, not for translators.
        ConsentGate gate = new ConsentGate(read.get(), new MediaMarks(read.get()), today, finding -> {});
        Site site = gate.admit().site();
        BuiltIn withBuiltIn = new BuiltIn(files);
        Map<String, List<Segment>> pages = new LinkedHashMap<>(Templates.segments(site));
        pages.put(Catalogues.INTERFACE, new Catalogues(withBuiltIn, findings).interfaceSegments());
        Map<String, Language> known = LanguagesReader.known(withBuiltIn, finding -> {});
        Checkers checkers = new Checkers(PeopleReader.read(files, findings), today);
        return Optional.of(new SiteTexts(root, files, site, gate, known, pages, checkers, findings));
    }

    /** Why a page must not go to translators: a story whose teller did not agree to be translated; empty where it may. */
    Optional<Finding> refusal(String key) {
        return document(key)
                .filter(document -> document instanceof Story story && !gate.covers(story, Consent.Channel.TRANSLATION))
                .map(story -> Finding.warning(
                        story.head().place("consent"),
                        "consent/channel",
                        "This story does not go to translators: its teller did not agree to have it translated.",
                        "Ask the teller, and add translation to the channels of the record."));
    }

    Path root() {
        return root;
    }

    SiteFiles files() {
        return files;
    }

    Site site() {
        return site;
    }

    Findings findings() {
        return findings;
    }

    /** Whose checks count. */
    Checkers checkers() {
        return checkers;
    }

    /** The segments of each page by its key, in the order in which a reader meets them. */
    Map<String, List<Segment>> pages() {
        return Collections.unmodifiableMap(pages);
    }

    /** The segments of those pages that {@code wanted} names, or of all where it is empty; unknown names are reported. */
    Map<String, List<Segment>> pages(List<String> wanted) {
        if (wanted.isEmpty()) {
            return pages();
        }
        Map<String, List<Segment>> chosen = new LinkedHashMap<>();
        for (String name : wanted) {
            String key = name.replaceFirst("^(?:\\./)?content/", "").replaceFirst("\\.md$", "");
            List<Segment> segments = pages.get(key);
            if (segments == null) {
                findings.add(Finding.error(
                        Place.startOf("content"),
                        "translation/unknown-page",
                        "There is no page \"" + name + "\" to translate.",
                        NearestName.to(key, pages.keySet())
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Write it as guides/ask-for-one.")));
            } else {
                chosen.put(key, segments);
            }
        }
        return chosen;
    }

    /** A language by its tag; nothing after a finding. */
    Optional<Language> language(String tag) {
        return language(tag, known, findings);
    }

    /** A language that pages may be translated into; nothing after a finding. */
    static Optional<Language> language(String tag, Map<String, Language> known, Report findings) {
        Language language = known.get(tag);
        if (language == null || language.isEnglish()) {
            findings.add(Finding.error(
                    Place.startOf("translations/languages.yaml"),
                    "translation/unknown-language",
                    language == null
                            ? "\"" + tag + "\" is not a language that Plainleaf knows."
                            : "The pages are written in English already.",
                    language == null
                            ? NearestName.to(tag, known.keySet())
                                    .map(near -> "Did you mean \"" + near + "\"?")
                                    .orElse(
                                            "Add it to translations/languages.yaml, with the fields of the others there.")
                            : "Name another language, such as ur."));
            return Optional.empty();
        }
        return Optional.of(language);
    }

    /** The tag here for a tag as other programs write it, such as {@code ur-PK} or {@code zh-CN}; that one if there is none. */
    String nearest(String tag) {
        return LanguageTag.find(tag, known.keySet()).orElse(tag);
    }

    /** The texts of a page that a language leaves out, by their English, with the reason: nobody is asked for them. */
    Map<String, String> leftOut(Language language, String key) {
        return document(key)
                .map(document -> LeftOut.reasons(
                        document,
                        site.own(language),
                        site.settings().translations().least(document.head().highRisk())))
                .orElse(Map.of());
    }

    /** The texts that only a language has on a page: on sheets they come after the others, in this order. */
    List<Addition> additions(Language language, String key) {
        return document(key)
                .filter(OwnParts::mayChange)
                .map(document -> site.own(language).additions(key))
                .orElse(List.of());
    }

    private Optional<Document> document(String key) {
        return site.documents().stream()
                .filter(document -> document.key().equals(key))
                .findFirst();
    }

    /** The languages that have a folder, or that the settings name: all of them, in the order of the settings. */
    List<Language> languages() throws IOException {
        Map<String, Language> all = new LinkedHashMap<>();
        site.languages().forEach(language -> all.put(language.tag(), language));
        for (String path : new TreeSet<>(files.list("translations", ".po"))) {
            String tag = path.substring("translations/".length()).replaceFirst("/.*", "");
            Language language = known.get(tag);
            if (language != null) {
                all.putIfAbsent(tag, language);
            }
        }
        return all.values().stream().filter(language -> !language.isEnglish()).toList();
    }
}
