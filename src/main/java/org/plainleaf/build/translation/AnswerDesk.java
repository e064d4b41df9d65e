package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Language;
import org.plainleaf.source.PeopleReader;
import org.plainleaf.text.Place;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.po.PoEntry;

/**
 * Writes down that a warning about a translation was looked at, and that the translation is right. The answer is bound to the
 * letters of both texts: if one changes, the warning comes back.
 */
public final class AnswerDesk {
    private final Path root;
    private final LocalDate today;
    private final Findings findings = new Findings();

    /** For the site in {@code root}, as on {@code today}. */
    public AnswerDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * Answers a warning.
     *
     * @param number number of the text on the page, from 1
     * @param rule the rule that warns
     * @param by code of who looked at it, never a name
     * @param reason why it is right
     * @return why nothing was written down; empty where it was
     */
    public List<Finding> answer(String tag, String page, int number, String rule, String by, String reason)
            throws IOException {
        return TranslationsLock.during(root, () -> answered(tag, page, number, rule, by, reason));
    }

    private List<Finding> answered(String tag, String page, int number, String rule, String by, String reason)
            throws IOException {
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        Optional<Language> language = texts.flatMap(site -> site.language(tag));
        Map<String, List<Segment>> pages =
                texts.isEmpty() ? Map.of() : texts.get().pages(List.of(page));
        if (texts.isEmpty() || language.isEmpty() || pages.isEmpty()) {
            return findings.sorted();
        }
        String key = pages.keySet().iterator().next();
        List<Segment> segments = Objects.requireNonNull(pages.get(key));
        PoShelf shelf = new PoShelf(texts.get().files(), language.get(), findings);
        Optional<PoEntry> entry = number < 1 || number > segments.size()
                ? Optional.empty()
                : shelf.read(key)
                        .flatMap(file -> file.find(segments.get(number - 1).key()))
                        .filter(PoEntry::translated);
        if (entry.isEmpty()) {
            findings.add(Finding.error(
                    Place.startOf(Catalogues.path(language.get(), key)),
                    "translation/people",
                    "There is no translation with the number " + number + ": the page has " + segments.size()
                            + " texts.",
                    "Look at the numbers on the sheet: plainleaf translate review " + tag + " " + key));
        }
        Optional<String> fault = texts.get().checkers().faultOfAnswer(by, tag);
        if (fault.isPresent()) {
            findings.add(Finding.error(
                    Place.startOf(PeopleReader.FILE),
                    "translation/people",
                    fault.get(),
                    "Name a reviewer or a group for this language with --by, or add a row for this code."));
            return own();
        }
        entry.ifPresent(found -> shelf.record(List.of(Ledger.answer(found, rule, today, by, reason))));
        return own();
    }

    private List<Finding> own() {
        return findings.sorted().stream()
                .filter(finding -> finding.place().file().startsWith("translations/"))
                .toList();
    }
}
