package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.ConsentGate;
import org.plainleaf.check.translation.Waiting;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Address;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.PseudoLanguages;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;
import org.plainleaf.model.Strings;
import org.plainleaf.model.TranslationPolicy;
import org.plainleaf.render.Voice;
import org.plainleaf.source.BuiltIn;
import org.plainleaf.source.LanguagesReader;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.SiteReader;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Templates;
import org.plainleaf.translate.Translator;

/** A site that is read, passed by the consent gate, and translated: the first half of the pipeline. */
final class Prepared {
    private final SitePlan plan;
    private final ConsentGate gate;
    private final List<Story> withheld;
    private final TranslationPolicy policy;
    private final Map<String, Strings> strings;
    private final Catalogues catalogues;
    private final List<String> translationFiles;
    private final List<Allowance> allowances;
    private final List<Edition> marked;
    private final List<SourceText> styleSheets;
    private final Findings findings;

    private Prepared(
            SitePlan plan,
            ConsentGate gate,
            List<Story> withheld,
            TranslationPolicy policy,
            Map<String, Strings> strings,
            Catalogues catalogues,
            List<String> translationFiles,
            List<Allowance> allowances,
            List<Edition> marked,
            List<SourceText> styleSheets,
            Findings findings) {
        this.plan = plan;
        this.gate = gate;
        this.withheld = withheld;
        this.policy = policy;
        this.strings = strings;
        this.catalogues = catalogues;
        this.translationFiles = translationFiles;
        this.allowances = List.copyOf(allowances);
        this.marked = List.copyOf(marked);
        this.styleSheets = List.copyOf(styleSheets);
        this.findings = findings;
    }

    /** The site in a folder; nothing after a finding where there is none. */
    static Optional<Prepared> read(Path root, LocalDate today, Findings findings) throws IOException {
        return read(root, today, null, findings);
    }

    /** The same, with the drafts of one language beside the English, for a preview; {@code drafts} is its tag. */
    static Optional<Prepared> read(Path root, LocalDate today, @Nullable String drafts, Findings findings)
            throws IOException {
        SiteFiles files = new SiteFiles(root, findings);
        files.keepInside("templates");
        Optional<Site> read = new SiteReader(files, findings).read();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        ConsentGate gate = new ConsentGate(read.get(), today, findings);
        ConsentGate.Admitted admitted = gate.admit();
        Catalogues catalogues = new Catalogues(new BuiltIn(files), findings);
        Map<String, Strings> strings = new ConcurrentHashMap<>();
        TranslationPolicy policy = read.get().settings().translations();
        Site asked = admitted.site();
        if (drafts != null) {
            Language language = PseudoLanguages.tagged(drafts)
                    .orElseGet(() -> LanguagesReader.known(new BuiltIn(files), finding -> {})
                            .get(drafts));
            if (language == null || language.isEnglish()) {
                findings.add(Finding.error(
                        Place.startOf("translations/languages.yaml"),
                        "translation/unknown-language",
                        "\"" + drafts + "\" is not a language that pages are translated into.",
                        "Write its tag, such as ur. To try out a layout, write en-XA or ar-XB."));
                return Optional.empty();
            }
            policy = TranslationPolicy.DRAFTS;
            asked = asked.withLanguages(List.of(asked.languages().get(0), language));
        }
        Site site = withLanguages(asked, policy, catalogues, strings, findings);
        Queue<Allowance> allowances = new ConcurrentLinkedQueue<>();
        Queue<Edition> marked = new ConcurrentLinkedQueue<>();
        read.get()
                .documents()
                .forEach(document -> allowances.addAll(document.head().allowances()));
        List<Edition> editions = new Withheld(site, admitted.withheld(), catalogues, strings)
                .clean(editions(site, policy, catalogues, gate, allowances, marked, findings), files, findings);
        SitePlan plan = new SitePlan(site, editions);
        return Optional.of(new Prepared(
                plan,
                gate,
                admitted.withheld(),
                policy,
                strings,
                catalogues,
                files.list("translations", ".po"),
                List.copyOf(allowances),
                List.copyOf(marked),
                styleSheets(files),
                findings));
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

    SitePlan plan() {
        return plan;
    }

    /** The same plan with a number before each translated text: for a preview. */
    SitePlan numbered() {
        Site site = plan.site();
        List<Edition> editions = new ArrayList<>();
        for (Language language : site.languages()) {
            for (Edition edition : plan.editions(language)) {
                editions.add(
                        language.isEnglish()
                                ? edition
                                : Translator.numbered(
                                        edition.document(),
                                        language,
                                        catalogues.catalogue(
                                                language, edition.document().key())));
            }
        }
        return new SitePlan(site, editions);
    }

    ConsentGate gate() {
        return gate;
    }

    /** Stories that are kept back. */
    List<Story> withheld() {
        return withheld;
    }

    /** The interface strings of each language, by its tag. */
    Map<String, Strings> strings() {
        return strings;
    }

    /** What is marked as not right yet in the translations of the site's pages: see {@link Translator#marked}. */
    List<Edition> marked() {
        return marked;
    }

    /** Paths of the PO files of the site. */
    List<String> translationFiles() {
        return translationFiles;
    }

    /** The style sheets that the site brings; without the built-in ones. */
    List<SourceText> styleSheets() {
        return styleSheets;
    }

    /** Where authors and translators switched rules off, and why. */
    List<Allowance> allowances() {
        return allowances;
    }

    /** Leaves out languages whose menus nobody has checked, where the site does not show such text. */
    private static Site withLanguages(
            Site site,
            TranslationPolicy policy,
            Catalogues catalogues,
            Map<String, Strings> strings,
            Findings findings) {
        List<Language> kept = new ArrayList<>();
        for (Language language : site.languages()) {
            Strings words = catalogues.strings(language);
            if (words.machine() && !policy.showMachine()) {
                findings.add(Finding.warning(
                        Place.startOf(Catalogues.path(language, "site")),
                        "translation/machine",
                        language.english()
                                + " is left out: a computer translated its menus and nobody has checked them.",
                        "Have them checked, or write in content/site.yaml: translations: {machine: with-notice}"));
            } else {
                strings.put(language.tag(), words);
                kept.add(language);
            }
        }
        return site.withLanguages(kept);
    }

    private static List<Edition> editions(
            Site site,
            TranslationPolicy policy,
            Catalogues catalogues,
            ConsentGate gate,
            Queue<Allowance> allowances,
            Queue<Edition> marked,
            Findings findings) {
        List<Edition> editions = new ArrayList<>();
        for (Document document : site.documents()) {
            editions.add(Edition.english(document));
        }
        List<Language> others =
                site.languages().stream().filter(l -> !l.isEnglish()).toList();
        Work.<Language, List<Edition>>each(others, language -> {
                    List<Edition> translated = new ArrayList<>();
                    for (Document document : site.documents()) {
                        Catalogue catalogue = catalogues.catalogue(language, document.key());
                        allowances.addAll(catalogue.allowances());
                        Edition edition = Translator.edition(
                                document,
                                language,
                                catalogue,
                                policy.least(document.head().highRisk()),
                                findings);
                        Waiting.check(edition, policy, findings);
                        Translator.marked(document, language, catalogue, atMostWarning(findings))
                                .filter(gate::admits)
                                .ifPresent(marked::add);
                        boolean home = document.head().address().equals(Address.HOME);
                        if ((edition.progress().done() > 0 || home) && gate.admits(edition)) {
                            translated.add(edition);
                        }
                    }
                    return translated;
                })
                .forEach(editions::addAll);
        return editions;
    }

    /** For what readers do not see yet. */
    static Report atMostWarning(Report report) {
        return finding -> report.add(finding.severity() == Severity.ERROR ? finding.as(Severity.WARNING) : finding);
    }

    /** What speaks each language of the site, by its tag. */
    Map<String, Voice> voices() {
        Site site = plan.site();
        Map<String, Voice> voices = new ConcurrentHashMap<>();
        Work.each(
                site.languages(),
                language -> voices.put(
                        language.tag(),
                        new Voice(
                                Objects.requireNonNull(strings.get(language.tag())),
                                language.isEnglish()
                                        ? site.settings().texts()
                                        : Translator.texts(
                                                site.settings().texts(),
                                                catalogues.catalogue(language, Templates.SETTINGS),
                                                policy.least(false),
                                                findings),
                                site.facts())));
        return voices;
    }
}
