package org.plainleaf.check;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocalPlace;
import org.plainleaf.model.PrintSettings;
import org.plainleaf.model.Site;
import org.plainleaf.model.Story;
import org.plainleaf.model.Strings;
import org.plainleaf.model.TranslationState;

/**
 * Keeps off paper what must not be printed: paper cannot be corrected. A translation must be whole and current, and as good
 * as the site asks; a story needs its teller's consent to print.
 */
public final class PrintGate {
    private final Site site;
    private final ConsentGate consent;
    private final LocalDate today;

    public PrintGate(Site site, ConsentGate consent, LocalDate today) {
        this.site = site;
        this.consent = consent;
        this.today = today;
    }

    /**
     * Why an edition may not be printed; empty where it may. {@code strings} are the interface strings of its language,
     * which stand on the paper too; {@code font} says whether there is a font for it; {@code local} is the place for which
     * it would be printed, null for everybody.
     */
    public Optional<Finding> refusal(Edition edition, Strings strings, boolean font, @Nullable LocalPlace local) {
        if (edition.document() instanceof Story story) {
            Optional<Finding> refused = consent.refusalOfPrint(story, local == null ? null : local.key());
            if (refused.isPresent()) {
                return refused;
            }
        }
        if (edition.document().head().nextReview().isBefore(today)) {
            return Optional.of(refusal(
                    edition,
                    "print/out-of-date",
                    "is not printed: it should have been checked again by "
                            + edition.document().head().nextReview() + ".",
                    "Check it, and write the new dates."));
        }
        return edition.language().isEnglish() ? Optional.empty() : refusalOfTranslation(edition, strings, font);
    }

    private Optional<Finding> refusalOfTranslation(Edition edition, Strings strings, boolean font) {
        Edition.Progress progress = edition.progress();
        PrintSettings settings = site.settings().print();
        if (!progress.complete()) {
            return Optional.of(refusal(
                    edition,
                    "print/not-current",
                    "is not printed in " + edition.language().english() + ": " + progress.done() + " of "
                            + progress.total() + " parts have a current translation.",
                    "Translate the others in "
                            + file(edition.language(), edition.document().key()) + "."));
        }
        TranslationState menus = strings.machine() ? TranslationState.MACHINE : TranslationState.APPROVED;
        TranslationState state = menus.compareTo(progress.state()) < 0 ? menus : progress.state();
        if (state.compareTo(settings.state()) < 0) {
            boolean ofMenus = progress.state().compareTo(settings.state()) >= 0;
            return Optional.of(refusal(
                    edition,
                    "print/state",
                    "is not printed in " + edition.language().english() + ": its "
                            + (ofMenus ? "standing words are \"" : "translation is \"") + state.label()
                            + "\", and the site prints what is at least \""
                            + settings.state().label() + "\".",
                    "Have "
                            + file(
                                    edition.language(),
                                    ofMenus ? "site" : edition.document().key())
                            + " checked, or change print: state in content/site.yaml."));
        }
        if (!font) {
            return Optional.of(refusal(
                    edition,
                    "print/font",
                    "is not printed in " + edition.language().english() + ": Plainleaf has no font for its writing ("
                            + edition.language().script() + ").",
                    "Readers can use the page on the site."));
        }
        return Optional.empty();
    }

    private static String file(Language language, String key) {
        return "translations/" + language.tag() + "/" + key + ".po";
    }

    private static Finding refusal(Edition edition, String rule, String what, String advice) {
        return Finding.warning(edition.document().head().place("title"), rule, "This leaflet " + what, advice);
    }
}
