package org.plainleaf.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.translation.OpenParts;
import org.plainleaf.finding.Finding;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Head;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocalPlace;
import org.plainleaf.model.Site;
import org.plainleaf.model.Story;
import org.plainleaf.model.Strings;
import org.plainleaf.model.TranslationState;
import org.plainleaf.text.Place;

/**
 * Keeps off paper what must not be printed: paper cannot be corrected. A translation must be whole and current, and as good
 * as the site asks; a story needs its teller's consent to print.
 */
public final class PrintGate {
    private final Site site;
    private final ConsentGate consent;
    private final Map<String, OffPaper> repeating;
    private final LocalDate today;

    /** {@code repeating}: by their keys, the documents that repeat stories which may not be printed. */
    public PrintGate(Site site, ConsentGate consent, Map<String, OffPaper> repeating, LocalDate today) {
        this.site = site;
        this.consent = consent;
        this.repeating = Map.copyOf(repeating);
        this.today = today;
    }

    /**
     * Why an edition may not be printed; empty where it may. {@code strings} are the interface strings of its language,
     * which stand on the paper too, and {@code settings} the state of what the settings say there, APPROVED where they say
     * it in English; {@code font} says whether there is a font for it; {@code local} is the place for which it would be
     * printed, null for everybody.
     */
    public Optional<Finding> refusal(
            Edition edition, Strings strings, TranslationState settings, boolean font, @Nullable LocalPlace local) {
        return refusalOfStory(edition, local)
                .or(() -> refusalOfPaper(edition, strings, settings, font).map(PrintRefusal::finding));
    }

    /** The part of it that is about the consent of a story's teller: of this story, or of one that the edition repeats. */
    public Optional<Finding> refusalOfStory(Edition edition, @Nullable LocalPlace local) {
        String place = local == null ? null : local.key();
        Optional<Finding> own =
                edition.document() instanceof Story story ? consent.refusalOfPrint(story, place) : Optional.empty();
        return own.or(() -> Optional.ofNullable(repeating.get(edition.document().key()))
                .flatMap(repeated -> repeated.refusal(place)));
    }

    /** The part of it that is the same for all places. */
    public Optional<PrintRefusal> refusalOfPaper(
            Edition edition, Strings strings, TranslationState settings, boolean font) {
        Place title = edition.document().head().place("title");
        Head head = edition.document().head();
        if (!Head.isWritten(head.reviewed()) || !Head.isWritten(head.nextReview())) {
            return Optional.of(new PrintRefusal(
                    "print/out-of-date",
                    title,
                    null,
                    "nobody wrote down when it was checked, or when it has to be checked again.",
                    "Check it, and write the dates.",
                    null));
        }
        if (head.nextReview().isBefore(today)) {
            return Optional.of(new PrintRefusal(
                    "print/out-of-date",
                    title,
                    null,
                    "it should have been checked again by " + head.nextReview() + ".",
                    "Check it, and write the new dates.",
                    null));
        }
        return edition.language().isEnglish()
                ? Optional.empty()
                : refusalOfTranslation(edition, strings, settings, font, title);
    }

    private Optional<PrintRefusal> refusalOfTranslation(
            Edition edition, Strings strings, TranslationState settings, boolean font, Place title) {
        Edition.Progress progress = edition.progress();
        String language = edition.language().english();
        if (!progress.complete()) {
            return Optional.of(new PrintRefusal(
                    "print/not-current",
                    OpenParts.first(edition),
                    language,
                    progress.done() + " of " + progress.total() + " parts have a current translation.",
                    "Translate the others in "
                            + file(edition.language(), edition.document().key()) + ".",
                    null));
        }
        TranslationState least = site.settings().print().state();
        TranslationState menus = strings.machine() ? TranslationState.MACHINE : TranslationState.APPROVED;
        TranslationState state = Collections.min(List.of(menus, settings, progress.state()));
        if (state.compareTo(least) < 0) {
            boolean ofPage = progress.state().compareTo(least) < 0;
            boolean ofMenus = menus.compareTo(least) < 0;
            return Optional.of(new PrintRefusal(
                    "print/state",
                    title,
                    language,
                    (ofPage
                                    ? "its translation is \""
                                    : ofMenus ? "its standing words are \"" : "the hours on it are \"")
                            + state.label()
                            + "\", and the site prints what is at least \"" + least.label() + "\".",
                    "Have "
                            + file(
                                    edition.language(),
                                    ofPage ? edition.document().key() : ofMenus ? "site" : "settings")
                            + " checked, or change print: state in content/site.yaml.",
                    "Have the translations checked, or change print: state in content/site.yaml."));
        }
        if (!font) {
            return Optional.of(new PrintRefusal(
                    "print/font",
                    title,
                    language,
                    "Plainleaf has no font for its writing ("
                            + edition.language().script() + ").",
                    "Readers can use the page on the site.",
                    null));
        }
        return Optional.empty();
    }

    private static String file(Language language, String key) {
        return "translations/" + language.tag() + "/" + key + ".po";
    }
}
