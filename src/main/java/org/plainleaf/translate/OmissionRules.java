package org.plainleaf.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Document;
import org.plainleaf.model.Inline;
import org.plainleaf.model.NearestText;
import org.plainleaf.model.Omission;
import org.plainleaf.model.TranslationState;
import org.plainleaf.model.Wording;

/**
 * What of a page a language may leave out: paragraphs and points of lists, and of these none that holds a fact, a picture or
 * a number to call. A heading keeps the pages of all languages in step, and a phone number must not vanish.
 */
final class OmissionRules {
    private static final String RULE = "translation/omission";

    /** A number that somebody wrote out, in place of a fact. */
    private static final Pattern NUMBER_TO_CALL =
            Pattern.compile("(?<![0-9])(?:999|111|112|101|116 ?123|[+0][0-9][0-9 ]{6,})(?![0-9])");

    private static final String CONTACT =
            "This text has a number or an address in it, and no language may leave it out.";

    private final Document document;
    private final TranslationState least;
    private final Report report;
    private final Map<String, TagEncoder.Encoded> paragraphs = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();

    OmissionRules(Document document, TranslationState least, Report report) {
        this.document = document;
        this.least = least;
        this.report = report;
        document.head()
                .texts()
                .forEach((name, wording) -> never(
                        wording,
                        name.equals("title") || name.equals("summary")
                                ? "the " + name + " of the page"
                                : "a text of the front matter"));
        collect(document.body());
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                TagEncoder.Encoded text = TagEncoder.encode(paragraph.wording().inlines());
                paragraphs.put(text.text(), text);
                descriptions(paragraph.wording().inlines());
            } else if (block instanceof Block.Heading heading) {
                never(heading.wording(), "a heading");
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> collect(item.blocks()));
            } else if (block instanceof Block.Quote quote) {
                collect(quote.blocks());
            } else if (block instanceof Block.Table table) {
                table.head().forEach(cell -> never(cell, "a cell of a table"));
                table.rows().forEach(row -> row.forEach(cell -> never(cell, "a cell of a table")));
            } else if (block instanceof Block.Box box && box.kind() != BoxKind.STAFF) {
                if (box.title() != null) {
                    never(box.title(), "the title of a box");
                }
                collect(box.blocks());
            }
        }
    }

    private void never(Wording wording, String what) {
        others.putIfAbsent(TagEncoder.encode(wording.inlines()).text(), what);
        descriptions(wording.inlines());
    }

    private void descriptions(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Image image) {
                never(image.description(), "what a picture shows");
            }
            descriptions(inline.children());
        }
    }

    /** The text of the page that a row leaves out; nothing, after a finding, where there is none that it may. */
    Optional<String> text(Omission row) {
        Optional<String> other = others.keySet().stream().filter(row::fits).findFirst();
        if (other.isPresent()) {
            return refuse(row, "This is " + others.get(other.get()) + ", and no language may leave it out.");
        }
        Optional<TagEncoder.Encoded> found = paragraphs.values().stream()
                .filter(encoded -> row.fits(encoded.text()))
                .findFirst();
        if (found.isEmpty()) {
            report.add(Finding.warning(
                    row.place(),
                    RULE,
                    "No paragraph and no point of a list in " + document.key()
                            + " has this English text, so nothing is left out.",
                    NearestText.to(row.english(), paragraphs.keySet())
                            .map(near -> "Look whether it is now this one, and copy it here: " + near)
                            .orElse("Copy the English text from the PO file, with its tags, or delete the row.")));
            return Optional.empty();
        }
        if (!found.get().facts().isEmpty()) {
            return refuse(row, "This text has a fact in it, such as a phone number, and no language may leave it out.");
        }
        if (NUMBER_TO_CALL.matcher(found.get().text()).find()) {
            return refuse(row, CONTACT);
        }
        for (Inline tag : found.get().tags().values()) {
            if (tag instanceof Inline.Image) {
                return refuse(row, "This text has a picture in it, and no language may leave it out.");
            }
            if (tag instanceof Inline.Link link && isContact(link.target())) {
                return refuse(row, CONTACT);
            }
        }
        if (row.state().compareTo(least) < 0) {
            report.add(error(
                    row,
                    "On this page translations have to be \"" + least.label() + "\", and " + row.by()
                            + " cannot say that. So the text is not left out.",
                    "Ask somebody who can, and write their code into this row."));
            return Optional.empty();
        }
        return Optional.of(found.get().text());
    }

    private static boolean isContact(String target) {
        String small = target.toLowerCase(Locale.ROOT);
        return small.startsWith("tel:") || small.startsWith("mailto:") || small.startsWith("sms:");
    }

    private Optional<String> refuse(Omission row, String message) {
        report.add(
                error(row, message, "Delete the row. You can leave out paragraphs and points of lists without facts."));
        return Optional.empty();
    }

    static Finding error(Omission row, String message, String advice) {
        return Finding.error(row.place(), RULE, message, advice)
                .over(row.english().length());
    }
}
