package org.plainleaf.build.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plainleaf.check.Checks;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.Site;
import org.plainleaf.model.TextPair;
import org.plainleaf.model.TranslationState;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Templates;
import org.plainleaf.translate.Translator;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoReader;
import org.plainleaf.translate.po.PoWriter;

/** What is wrong with the translations of a page, text by text, before they are written to its PO file. */
final class SegmentFaults {
    private final Site site;
    private final Language language;
    private final Ledger ledger;
    private final LocalDate today;

    SegmentFaults(Site site, Language language, Ledger ledger, LocalDate today) {
        this.site = withLanguage(site, language);
        this.language = language;
        this.ledger = ledger;
        this.today = today;
    }

    /** A language may be translated before the settings of the site name it. */
    private static Site withLanguage(Site site, Language language) {
        if (site.languages().contains(language)) {
            return site;
        }
        List<Language> all = new ArrayList<>(site.languages());
        all.add(language);
        return site.withLanguages(all);
    }

    /**
     * What was found.
     *
     * @param errors why a text may not be used, by context and English text
     * @param warnings what to look at, with places in the PO file to be
     */
    record Found(Map<PoKey, String> errors, List<Finding> warnings) {}

    /** Looks at those texts of a page that {@code keys} names. */
    Found in(String page, PoFile file, Set<PoKey> keys) {
        SourceText source = new SourceText(Catalogues.path(language, page), PoWriter.write(file));
        PoFile written = PoReader.read(source, finding -> {});
        List<Finding> all = new ArrayList<>();
        // As drafts: also what a translator is not sure of must have its tags.
        Catalogue catalogue = Catalogue.of(written, source, ledger).asDrafts();
        Optional<Document> document =
                site.documents().stream().filter(d -> d.key().equals(page)).findFirst();
        if (document.isPresent()) {
            Edition edition =
                    Translator.edition(document.get(), language, catalogue, TranslationState.MACHINE, all::add);
            Checks.segments(site, List.of(Edition.english(document.get()), edition), today, all::add);
        } else if (page.equals(Templates.SETTINGS)) {
            Map<String, Wording> english = site.settings().texts();
            List<TextPair> pairs = new ArrayList<>();
            Translator.texts(english, catalogue, TranslationState.MACHINE, all::add)
                    .forEach((name, wording) -> {
                        Wording text = english.get(name);
                        if (text != null && wording.origin() == Wording.Origin.TRANSLATED) {
                            pairs.add(new TextPair(text, wording));
                        }
                    });
            Checks.pairs(site, language, pairs, all::add);
        } else if (page.equals(Catalogues.INTERFACE)) {
            Checks.pairs(site, language, Catalogues.pairs(written, source), all::add);
        }
        NavigableMap<Integer, PoEntry> byLine = new TreeMap<>();
        written.entries().forEach(entry -> byLine.put(entry.place().line(), entry));
        Map<PoKey, String> errors = new LinkedHashMap<>();
        List<Finding> warnings = new ArrayList<>();
        for (Finding finding : all) {
            Map.Entry<Integer, PoEntry> entry = finding.place().file().equals(source.file())
                    ? byLine.floorEntry(finding.place().line())
                    : null;
            if (entry == null
                    || !keys.contains(entry.getValue().key())
                    || entry.getValue().hasPrevious()) { // Made for other English.
                continue;
            }
            if (finding.severity() == Severity.ERROR) {
                errors.putIfAbsent(
                        entry.getValue().key(),
                        (finding.message() + " " + finding.advice()).strip() + " [" + finding.rule() + "]");
            } else if (finding.severity() == Severity.WARNING) {
                warnings.add(finding);
            }
        }
        return new Found(errors, warnings);
    }
}
