package org.plainleaf.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Site;
import org.plainleaf.model.Story;
import org.plainleaf.model.StoryText;
import org.plainleaf.text.Place;

/**
 * Keeps back every story whose teller's consent does not cover it. What the gate keeps back reaches no later stage, so no
 * page, list or feed can carry it. Its findings do not stop the rest of the site from being published: an error elsewhere
 * must not keep a story public that its teller took back.
 */
public final class ConsentGate {
    /** What the names of the gate's rules start with. */
    public static final String RULES = "consent/";

    private static final String WITHDRAWN = "consent/withdrawn";

    private final Site site;
    private final UnaryOperator<String> media;
    private final LocalDate today;
    private final Report report;
    private final boolean forWriters;

    public ConsentGate(Site site, UnaryOperator<String> media, LocalDate today, Report report) {
        this(site, media, today, report, false);
    }

    private ConsentGate(Site site, UnaryOperator<String> media, LocalDate today, Report report, boolean forWriters) {
        this.site = site;
        this.media = media;
        this.today = today;
        this.report = report;
        this.forWriters = forWriters;
    }

    /**
     * A gate for those who write the site: it lets stories pass that may be public one day, and reports them all the same. What a
     * teller took back passes no gate.
     */
    public static ConsentGate forWriters(Site site, UnaryOperator<String> media, LocalDate today, Report report) {
        return new ConsentGate(site, media, today, report, true);
    }

    /**
     * What passes.
     *
     * @param site the site without the stories that were kept back
     * @param withheld those stories
     * @param waiting those of them that may be public one day: their tellers did not take them back
     */
    public record Admitted(Site site, List<Story> withheld, List<Story> waiting) {
        public Admitted {
            withheld = List.copyOf(withheld);
            waiting = List.copyOf(waiting);
        }
    }

    /** The site with only those stories that may be on the web. */
    public Admitted admit() {
        List<Document> passed = new ArrayList<>();
        List<Story> withheld = new ArrayList<>();
        List<Story> waiting = new ArrayList<>();
        for (Document document : site.documents()) {
            Optional<Finding> refusal = Optional.empty();
            if (document instanceof Story story) {
                refusal = refusal(story, Consent.Channel.WEB);
                if (keepsBack(refusal)) {
                    withheld.add(story);
                    refusal.filter(why -> !why.rule().equals(WITHDRAWN)).ifPresent(why -> waiting.add(story));
                } else {
                    warnOfUnknownText(story);
                }
            }
            refusal.ifPresent(report::add);
            if (!keepsBack(refusal)) {
                passed.add(document);
            }
        }
        return new Admitted(site.withDocuments(passed), withheld, waiting);
    }

    private boolean keepsBack(Optional<Finding> refusal) {
        return refusal.filter(why -> !forWriters || why.rule().equals(WITHDRAWN))
                .isPresent();
    }

    /** Whether an edition may be shown: a translation of a story needs consent of its own. */
    public boolean admits(Edition edition) {
        return edition.language().isEnglish()
                || !(edition.document() instanceof Story story)
                || !keepsBack(refusal(story, Consent.Channel.TRANSLATION));
    }

    /** Whether a story may be published on a channel. */
    public boolean covers(Story story, Consent.Channel channel) {
        return refusal(story, channel).isEmpty();
    }

    /** Why a story may not be printed for a place; {@code place} is its name, or null for everybody. */
    Optional<Finding> refusalOfPrint(Story story, @Nullable String place) {
        Optional<Finding> refused = refusal(story, Consent.Channel.PRINT)
                .map(why -> Finding.warning(
                        why.place(),
                        "consent/channel",
                        "This story is not printed: the record " + story.consent() + " does not cover print.",
                        "Ask the teller, or leave it on the site only."));
        Consent consent = site.consents().get(String.valueOf(story.consent()));
        Set<String> places = consent == null ? null : consent.places();
        if (refused.isPresent() || places == null || place != null && places.contains(place)) {
            return refused;
        }
        return Optional.of(Finding.warning(
                story.head().place("consent"),
                "consent/channel",
                "This story is not printed " + (place == null ? "for everybody" : "for \"" + place + "\"")
                        + ": the record " + story.consent() + " names the places for which it may be printed.",
                "Print it for one of them: plainleaf leaflet " + name(story) + " --place "
                        + places.stream().sorted().findFirst().orElse("PLACE") + ". Or ask the teller."));
    }

    private Optional<Finding> refusal(Story story, Consent.Channel channel) {
        // A withdrawal wins, whatever the story says of itself and whichever record it names.
        Optional<Consent> withdrawn = site.consents().values().stream()
                .filter(consent ->
                        consent.withdrawn() != null && consent.story().equals(story.key()))
                .findFirst();
        if (withdrawn.isPresent()) {
            Place at = story.head().place(story.illustrative() ? "illustrative" : "consent");
            return Optional.of(explain(Consent.Refusal.WITHDRAWN, withdrawn.get(), story, at));
        }
        if (story.illustrative()) {
            return refusalOfExample(story);
        }
        String id = String.valueOf(story.consent());
        Place place = story.head().place("consent");
        Consent consent = site.consents().get(id);
        if (consent == null) {
            // Where the line itself is missing, the reader of the story has said so already.
            return Optional.of(Finding.error(
                    id.isEmpty() ? story.head().place("title") : place,
                    "consent/missing",
                    id.isEmpty()
                            ? "This story is kept back: it names no consent record."
                            : "This story is kept back: content/consents.yaml has no record \"" + id + "\".",
                    "Add the record, or write illustrative: true if the story is made up."));
        }
        if (!consent.story().equals(story.key())) {
            return Optional.of(Finding.error(
                    place,
                    "consent/missing",
                    "This story is kept back: record " + id + " is for \"" + consent.story() + "\", not for \""
                            + story.key() + "\".",
                    "Name the record of this story."));
        }
        return consent.refusal(channel, today)
                .map(why -> explain(why, consent, story, place))
                .or(() -> textChanged(story, consent));
    }

    /** A story that has a teller's record is not made up, whatever it says of itself. */
    private Optional<Finding> refusalOfExample(Story story) {
        List<Consent> records = site.consents().values().stream()
                .filter(consent -> consent.story().equals(story.key()))
                .toList();
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Place place = story.head().place("illustrative");
        Consent last = records.get(records.size() - 1);
        if (records.stream()
                .allMatch(consent ->
                        consent.refusal(Consent.Channel.WEB, today).equals(Optional.of(Consent.Refusal.ENDED)))) {
            return Optional.of(explain(Consent.Refusal.ENDED, last, story, place));
        }
        return Optional.of(Finding.error(
                place,
                "consent/missing",
                "This story is kept back: it says that it is made up, but content/consents.yaml has a record of its"
                        + " teller (" + last.id() + ").",
                "Write consent: " + last.id()
                        + " in place of illustrative: true. If this is another story, and made up, give its file another"
                        + " name."));
    }

    /** The teller said yes to one text, and to no other. */
    private Optional<Finding> textChanged(Story story, Consent consent) {
        if (consent.approved() == null) {
            return Optional.empty();
        }
        String approved = consent.approved().text();
        if (approved.equals(StoryText.hash(story, consent.name(), site.facts(), media))) {
            return Optional.empty();
        }
        Place title = story.head().place("title");
        return Optional.of(
                StoryText.isOld(approved)
                        ? Finding.error(
                                title,
                                "consent/text-changed",
                                "This story is kept back: the number of the approved text is of an old kind (record "
                                        + consent.id() + "). It does not show if captions, the name, the ending or"
                                        + " other parts have changed since.",
                                "Look at the whole page with the teller. If they agree, run: " + approve(story) + ".")
                        : Finding.error(
                                title,
                                "consent/text-changed",
                                "This story is kept back: it is not as the teller approved it (record " + consent.id()
                                        + "). Something that readers see has changed.",
                                "Show the teller the new page: text, pictures, captions, the name, and how it ended. If"
                                        + " they agree, run: " + approve(story) + ". Or put back what was there."));
    }

    private void warnOfUnknownText(Story story) {
        Consent consent = site.consents().get(String.valueOf(story.consent()));
        if (consent != null && consent.approved() == null) {
            report.add(Finding.warning(
                    story.head().place("title"),
                    "consent/text-changed",
                    "Nobody has written down which text of this story the teller approved (record " + consent.id()
                            + ").",
                    "If the teller has read this very text and agreed, run: " + approve(story) + "."));
        }
    }

    private static String approve(Story story) {
        return "plainleaf consent approve " + name(story) + " --record " + story.consent();
    }

    /** To delete the file alone would bring back what other pages repeat of it. */
    private static String withdraw(Story story) {
        return "plainleaf withdraw " + name(story)
                + " --erase. Do not only delete its file: what other pages repeat of it" + " would be public again.";
    }

    private static String name(Story story) {
        return story.key().substring(story.key().indexOf('/') + 1);
    }

    private Finding explain(Consent.Refusal why, Consent consent, Story story, Place place) {
        String record = " (record " + consent.id() + ")";
        return switch (why) {
            case WITHDRAWN ->
                Finding.error(
                        place,
                        WITHDRAWN,
                        "This story is kept back: its teller took it back" + record + ". "
                                + new Carriers(site).of(story),
                        "Run: plainleaf withdraw " + name(story)
                                + ". It takes the story off the finished site, and says which"
                                + " paper to recall. With --erase it deletes the text too: this message stays until then.");
            case ENDED ->
                Finding.error(
                        place,
                        WITHDRAWN,
                        "This story is kept back: the consent ended on " + consent.until() + record + ". "
                                + new Carriers(site).of(story),
                        "Ask the teller again, or take it back: " + withdraw(story));
            case NOT_YET_GIVEN ->
                Finding.error(
                        place,
                        "consent/missing",
                        "This story is kept back: the consent starts on " + consent.given() + record + ".",
                        "Wait until then, or correct the date.");
            case CHANNEL_NOT_COVERED ->
                Finding.error(
                        place,
                        "consent/channel",
                        "This story is kept back: the teller did not agree to the web" + record + ".",
                        "Ask the teller, or take it back: " + withdraw(story));
        };
    }
}
