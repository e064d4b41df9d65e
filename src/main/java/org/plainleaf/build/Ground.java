package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plainleaf.check.Checks;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Checkers;
import org.plainleaf.model.Language;
import org.plainleaf.model.PseudoLanguages;
import org.plainleaf.model.Site;
import org.plainleaf.model.Strings;
import org.plainleaf.model.TranslationPolicy;
import org.plainleaf.model.Wording;
import org.plainleaf.render.Look;
import org.plainleaf.render.Voice;
import org.plainleaf.source.BuiltIn;
import org.plainleaf.source.LanguagesReader;
import org.plainleaf.source.MediaStore;
import org.plainleaf.source.PeopleReader;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.SiteReader;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Templates;
import org.plainleaf.translate.Translator;

/**
 * All of a site but its documents and their translations: settings, facts, terms, menus, the look. Every page stands on it.
 *
 * @param site the site without documents, in the languages that are shown
 * @param policy which translations are shown
 * @param catalogues where translations come from
 * @param strings the interface strings, by language tag
 * @param besidePages translations that stand on no page of their own
 * @param voices what speaks each language, by its tag
 * @param checks the checks
 * @param look the look
 * @param styleSheets the style sheets that the site brings; without the built-in ones
 */
record Ground(
        Site site,
        TranslationPolicy policy,
        Catalogues catalogues,
        Map<String, Strings> strings,
        BesidePages besidePages,
        Map<String, Voice> voices,
        Checks checks,
        Look look,
        List<SourceText> styleSheets) {
    Ground {
        strings = Map.copyOf(strings);
        voices = Map.copyOf(voices);
        styleSheets = List.copyOf(styleSheets);
    }

    /**
     * The ground of the site in a folder; nothing after a finding where there is no site.
     *
     * @param audience whom the site is made for
     * @param today checks of a later day do not count
     * @param media what is known of pictures and recordings
     */
    static Optional<Ground> read(Path root, Audience audience, LocalDate today, MediaStore media, Report report)
            throws IOException {
        SiteFiles files = new SiteFiles(root, report);
        files.keepInside("templates");
        Optional<Site> read = new SiteReader(files, report).readGround(media);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Site asked = read.get();
        TranslationPolicy policy = audience.seesDrafts()
                ? TranslationPolicy.DRAFTS
                : asked.settings().translations();
        String tag = audience.translatesInto();
        if (tag != null) {
            Optional<Language> language = known(tag, files, report);
            if (language.isEmpty()) {
                return Optional.empty();
            }
            asked = asked.withLanguages(List.of(asked.languages().get(0), language.get()));
        }
        Checkers checkers = new Checkers(PeopleReader.read(files, report), today);
        Catalogues catalogues = new Catalogues(new BuiltIn(files), checkers, report);
        Map<String, Catalogues.Interface> menus = new LinkedHashMap<>();
        Site site = withMenus(asked, policy, catalogues, menus, report);
        Map<String, Strings> strings = new LinkedHashMap<>();
        menus.forEach((language, menu) -> strings.put(language, menu.strings()));
        Map<String, Map<String, Wording>> texts = texts(site, policy, catalogues, report);
        return Optional.of(new Ground(
                site,
                policy,
                catalogues,
                strings,
                BesidePages.of(site, menus, texts, catalogues, Set.copyOf(files.list("translations", ".po"))),
                voices(site, strings, texts),
                new Checks(site),
                new Look(root, site, report),
                styleSheets(files)));
    }

    private static Optional<Language> known(String tag, SiteFiles files, Report report) {
        Language language = PseudoLanguages.tagged(tag)
                .orElseGet(() ->
                        LanguagesReader.known(new BuiltIn(files), finding -> {}).get(tag));
        if (language != null && !language.isEnglish()) {
            return Optional.of(language);
        }
        report.add(Finding.error(
                Place.startOf("translations/languages.yaml"),
                "translation/unknown-language",
                "\"" + tag + "\" is not a language that pages are translated into.",
                "Write its tag, such as ur. To try out a layout, write en-XA or ar-XB."));
        return Optional.empty();
    }

    /** Leaves out languages whose menus nobody has checked, where the site does not show such text. */
    private static Site withMenus(
            Site site,
            TranslationPolicy policy,
            Catalogues catalogues,
            Map<String, Catalogues.Interface> menus,
            Report report) {
        List<Language> kept = new ArrayList<>();
        for (Language language : site.languages()) {
            Catalogues.Interface words = catalogues.interfaceOf(language);
            if (words.strings().machine() && !policy.showMachine()) {
                report.add(Finding.warning(
                        Place.startOf(Catalogues.path(language, "site")),
                        "translation/machine",
                        language.english()
                                + " is left out: a computer translated its menus and nobody has checked them.",
                        "Have them checked, or write in content/site.yaml: translations: {machine: with-notice}"));
            } else {
                menus.put(language.tag(), words);
                kept.add(language);
            }
        }
        return site.withLanguages(kept);
    }

    /** The texts of the settings in each language. */
    private static Map<String, Map<String, Wording>> texts(
            Site site, TranslationPolicy policy, Catalogues catalogues, Report report) {
        Map<String, Map<String, Wording>> texts = new HashMap<>();
        for (Language language : site.languages()) {
            texts.put(
                    language.tag(),
                    language.isEnglish()
                            ? site.settings().texts()
                            : Translator.texts(
                                    site.settings().texts(),
                                    catalogues.catalogue(language, Templates.SETTINGS),
                                    policy.least(false),
                                    report));
        }
        return texts;
    }

    private static Map<String, Voice> voices(
            Site site, Map<String, Strings> strings, Map<String, Map<String, Wording>> texts) {
        Map<String, Voice> voices = new ConcurrentHashMap<>();
        // Formats of dates take time to make: by several threads.
        Work.each(
                site.languages(),
                language -> voices.put(
                        language.tag(),
                        new Voice(
                                Objects.requireNonNull(strings.get(language.tag())),
                                Objects.requireNonNull(texts.get(language.tag())),
                                site.facts())));
        return voices;
    }

    private static List<SourceText> styleSheets(SiteFiles files) throws IOException {
        List<SourceText> sheets = new ArrayList<>();
        for (String folder : new String[] {"templates/assets", "templates/leaflets"}) {
            for (String path : files.list(folder, ".css")) {
                files.read(path).ifPresent(sheets::add);
            }
        }
        return sheets;
    }
}
