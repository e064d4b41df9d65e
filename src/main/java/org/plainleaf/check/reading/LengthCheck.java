package org.plainleaf.check.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Passage.Role;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Format;
import org.plainleaf.model.Leaflet;
import org.plainleaf.model.Words;
import org.plainleaf.text.Span;

/**
 * Sentences, paragraphs and lists that are too long to keep in mind. 25 words a sentence are the most that GOV.UK allows;
 * Easy Read has shorter ones (Inclusion Europe). Languages that take more or fewer words have limits of their own.
 */
public final class LengthCheck implements EditionCheck {
    private static final String SENTENCE = "reading/long-sentence";
    private static final String PARAGRAPH = "reading/long-paragraph";
    private static final String LIST = "reading/long-list";

    private static final int ITEM_SENTENCES = 2;

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        Limits limits = new Limits(prose, subject);
        Map<Integer, Integer> items = new HashMap<>();
        for (Passage passage : prose.withoutReferences()) {
            Role role = passage.frame().role();
            if (passage.isBody() || role == Role.SUMMARY || role == Role.FIELD) {
                sentences(passage, prose, limits, report);
            }
            // A translator cannot cut a paragraph or a list.
            boolean english = prose.language().isEnglish();
            if (english && role == Role.PARAGRAPH) {
                paragraph(passage, limits, report);
            }
            if (english && role == Role.ITEM) {
                item(passage, items, limits, report);
            }
        }
    }

    /** The limits of one edition. */
    private record Limits(int warning, int error, int easyRead, int paragraph, int list, boolean easyReadLeaflet) {
        Limits(Prose prose, SiteCheck.Subject subject) {
            this(
                    of(prose, subject, SENTENCE, "warning"),
                    of(prose, subject, SENTENCE, "error"),
                    of(prose, subject, SENTENCE, "easy-read"),
                    of(prose, subject, PARAGRAPH, "warning"),
                    of(prose, subject, LIST, "warning"),
                    prose.edition().document() instanceof Leaflet leaflet
                            && leaflet.formats().contains(Format.EASY_READ));
        }

        private static int of(Prose prose, SiteCheck.Subject subject, String rule, String limit) {
            return subject.standards()
                    .limit(rule, limit, prose.file(), prose.language().tag());
        }
    }

    private static void sentences(Passage passage, Prose prose, Limits limits, Report report) {
        boolean easyRead = passage.frame().box() == BoxKind.EASY_READ || limits.easyReadLeaflet() && passage.isBody();
        boolean english = prose.language().isEnglish();
        for (int i = 0; i < passage.sentences().size(); i++) {
            Span sentence = passage.sentences().get(i);
            int words = Words.count(
                    passage.text(), passage.words().get(i), prose.language().script());
            String unit = prose.language().script().startsWith("Han") ? " characters" : " words";
            if (easyRead && english && words > limits.easyRead()) {
                report.add(passage.softened(
                        Severity.ERROR,
                        SENTENCE,
                        sentence.start(),
                        sentence.end(),
                        "This sentence has " + words + unit + ". In Easy Read, " + limits.easyRead() + " are the most.",
                        "Make two of it, each with one idea."));
            } else if (words > limits.warning()) {
                Severity severity = words > limits.error() ? Severity.ERROR : Severity.WARNING;
                int most = words > limits.error() ? limits.error() : limits.warning();
                report.add(passage.softened(
                        severity,
                        SENTENCE,
                        sentence.start(),
                        sentence.end(),
                        "This sentence has " + words + unit + ". More than " + most + " are hard to follow.",
                        "Make two sentences of it."));
            }
        }
    }

    private static void paragraph(Passage passage, Limits limits, Report report) {
        // "– Sheila, 58" says who said it.
        List<Span> sentences = passage.sentences().stream()
                .filter(sentence -> "-–—".indexOf(passage.text().charAt(sentence.start())) < 0)
                .toList();
        if (sentences.size() > limits.paragraph()) {
            Span first = sentences.get(limits.paragraph());
            report.add(passage.softened(
                    Severity.WARNING,
                    PARAGRAPH,
                    first.start(),
                    first.end(),
                    "This paragraph has " + sentences.size() + " sentences. More than " + limits.paragraph()
                            + " look like a wall of text.",
                    "Start a new paragraph here, or make a list."));
        }
    }

    private static void item(Passage passage, Map<Integer, Integer> items, Limits limits, Report report) {
        BoxKind box = passage.frame().box();
        if (box == BoxKind.EASY_READ || box == BoxKind.CARDS) {
            return; // Each of these stands by itself, with a picture or as a card.
        }
        List<Span> sentences = passage.sentences();
        if (sentences.size() > ITEM_SENTENCES) {
            Span third = sentences.get(ITEM_SENTENCES);
            report.add(passage.softened(
                    Severity.WARNING,
                    LIST,
                    third.start(),
                    third.end(),
                    "This line of a list has " + sentences.size() + " sentences.",
                    "Keep to " + ITEM_SENTENCES + ", or write paragraphs."));
        }
        int number = items.merge(passage.frame().list(), 1, Integer::sum);
        if (number == limits.list() + 1) {
            report.add(passage.softened(
                    Severity.WARNING,
                    LIST,
                    0,
                    passage.text().length(),
                    "This list has more than " + limits.list() + " lines.",
                    "Make two lists of it, each with a heading of its own."));
        }
    }
}
