package org.plainleaf.check;

import org.plainleaf.check.rule.DocumentCheck;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Document;
import org.plainleaf.model.Faq;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Sections;
import org.plainleaf.text.Place;

/** A guide has steps, an FAQ has questions, and boxes that are lists have a list. */
final class ShapeCheck implements DocumentCheck {
    private static final int MOST_STEPS = 40;

    @Override
    public void check(Document document, SiteCheck.Subject subject, Report report) {
        Place start = document.head().place("title");
        if (document instanceof Guide && Sections.of(document.body()).sections().size() > MOST_STEPS) {
            report.add(Finding.error(
                    start,
                    "shape/steps",
                    "This guide has more than " + MOST_STEPS + " steps. Nobody gets to the end of that.",
                    "Split it into several guides."));
        }
        boolean empty = Sections.of(document.body()).sections().isEmpty();
        if (empty && document instanceof Guide) {
            report.add(Finding.error(
                    start,
                    "shape/steps",
                    "This guide has no steps.",
                    "Start each step with a heading: ## Ask for one"));
        } else if (empty && document instanceof Faq) {
            report.add(Finding.error(
                    start, "shape/questions", "This page has no questions.", "Write each question as a heading: ## …"));
        }
        Blocks.each(document.body(), block -> {
            if (block instanceof Block.Box box && box.kind() == BoxKind.SAY_THIS && !isOneParagraph(box)) {
                report.add(Finding.error(
                        document.head().source().place(box.span()),
                        "markup/box-paragraph",
                        "The box \"say-this\" should have one paragraph and nothing else.",
                        "Write only the words to show."));
            }
            if (block instanceof Block.Box box && wantsList(box.kind()) && !hasList(box)) {
                report.add(Finding.error(
                        document.head().source().place(box.span()),
                        "markup/box-list",
                        "The box \"" + box.kind().label() + "\" has no list in it.",
                        "Start each of its lines with a hyphen and a space."));
            }
        });
    }

    private static boolean wantsList(BoxKind kind) {
        return switch (kind) {
            case WHICH_IS_WHICH, STEPS, CHECKLIST, EASY_READ, YES, NO, CARDS -> true;
            case NOTE, WARNING, CONTACT, SAY_THIS, QUOTE, EXAMPLE, MEDIA, STAFF -> false;
        };
    }

    private static boolean isOneParagraph(Block.Box box) {
        return box.blocks().size() == 1 && box.blocks().get(0) instanceof Block.Paragraph;
    }

    private static boolean hasList(Block.Box box) {
        return box.blocks().stream().anyMatch(Block.ItemList.class::isInstance);
    }
}
