package org.plainleaf.check.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Inline;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;
import org.plainleaf.model.WordLists;
import org.plainleaf.model.Wording;

/**
 * A guide says who to ask, what to do without a worker, what to do after a no, and how it ends; a story says what the money
 * was used for, and what changed. A part is there where one of its phrases stands in the text, or where a link leads to a
 * page that answers this need of readers; where the need is of two parts, that page must have the phrase. The needs are those that people in the five reports on personal health budgets
 * in mental health named again and again. English only: a translation has the parts of its English.
 */
public final class RequiredPartsCheck implements EditionCheck {
    private static final String RULE = "shape/required-parts";

    /**
     * A part.
     *
     * @param key its key in the lists of words
     * @param need the readers' question that it answers; empty where no link can stand for it
     * @param message what is said where it is missing
     * @param advice what to do then
     */
    private record Part(String key, String need, String message, String advice) {}

    private static final List<Part> OF_GUIDES = List.of(
            new Part(
                    "who-to-ask",
                    "R17",
                    "This guide does not say who to ask.",
                    "Add a part \"Who to ask\", or link to a page that says it."),
            new Part(
                    "no-worker",
                    "R17",
                    "This guide does not say what to do without a worker.",
                    "Add a part \"If you have no worker\", or link to a page that says it."),
            new Part(
                    "if-they-say-no",
                    "R16",
                    "This guide does not say what to do after a no.",
                    "Add a part \"If they say no\", or link to a page that says it."),
            new Part(
                    "how-it-ends",
                    "R34",
                    "This guide does not say how it ends.",
                    "Add a part \"How it ends\", or link to a page that says it."));

    private static final List<Part> OF_STORIES = List.of(
            new Part(
                    "used-for",
                    "",
                    "This story does not say what the money was used for.",
                    "Say what it paid for: other readers want to know what is possible."),
            new Part(
                    "what-changed",
                    "",
                    "This story does not say what changed.",
                    "Say how things are now, good or bad."));

    private final WordLists words;

    /** Goes by the phrases of these lists. */
    public RequiredPartsCheck(WordLists words) {
        this.words = words;
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        Document document = prose.edition().document();
        List<Part> parts =
                document instanceof Guide ? OF_GUIDES : document instanceof Story ? OF_STORIES : List.<Part>of();
        if (parts.isEmpty()) {
            return;
        }
        List<Document> linked = linkedTo(prose, subject.plan());
        for (Part part : parts) {
            List<String> phrases = words.words("parts", part.key());
            if (!phrases.isEmpty() && !says(prose, phrases) && !saidElsewhere(part, parts, phrases, linked)) {
                report.add(Finding.error(document.head().place("title"), RULE, part.message(), part.advice()));
            }
        }
    }

    private static boolean says(Prose prose, List<String> phrases) {
        PhraseFinder<Boolean> finder = new PhraseFinder<>();
        phrases.forEach(phrase -> finder.add(phrase, true));
        return prose.passages().stream()
                .filter(passage -> passage.frame().role() != Passage.Role.DESCRIPTION)
                .anyMatch(passage -> !finder.find(passage.tokens()).isEmpty());
    }

    private static boolean saidElsewhere(Part part, List<Part> parts, List<String> phrases, List<Document> linked) {
        boolean shared =
                parts.stream().filter(other -> other.need().equals(part.need())).count() > 1;
        return linked.stream()
                .filter(document -> document.head().answers().contains(part.need()))
                .anyMatch(document -> !shared || says(document, phrases));
    }

    private static boolean says(Document document, List<String> phrases) {
        PhraseFinder<Boolean> finder = new PhraseFinder<>();
        phrases.forEach(phrase -> finder.add(phrase, true));
        List<Wording> all = new ArrayList<>(document.head().texts().values());
        Blocks.eachWording(document.body(), all::add);
        return all.stream()
                .anyMatch(wording -> !finder.find(wording.plainText()).isEmpty());
    }

    /** The pages to which this one links. */
    private static List<Document> linkedTo(Prose prose, SitePlan plan) {
        Document self = prose.edition().document();
        Set<Address> targets = new HashSet<>();
        for (Passage passage : prose.passages()) {
            for (Passage.Marked marked : passage.marked()) {
                if (marked.inline() instanceof Inline.Link link) {
                    Address.parse(link.target().split("#", 2)[0]).ifPresent(targets::add);
                }
            }
        }
        targets.removeAll(SitePlan.addressesOf(self));
        return targets.stream()
                .flatMap(target -> plan.documentsAt(target).stream())
                .distinct()
                .toList();
    }
}
