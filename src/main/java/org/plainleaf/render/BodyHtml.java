package org.plainleaf.render;

import java.util.List;
import org.plainleaf.model.Block;
import org.plainleaf.model.Language;
import org.plainleaf.model.Wording;
import org.plainleaf.render.view.Html;

/**
 * The blocks of one page as HTML. A block that is still in English on a page of another language says so with its own
 * {@code lang} and {@code dir} (WCAG 2.2, 3.1.2), and the first of a run carries a small label. For one page; not
 * thread-safe.
 */
final class BodyHtml {
    private final Voice voice;
    private final InlineHtml inlines;
    private final BoxHtml boxes;
    private final int headingShift;
    private boolean inEnglishRun;
    private String lastHeading = "title";

    /** {@code headingShift} is added to the level of each heading: -1 where the step's own heading is the page's title. */
    BodyHtml(Voice voice, InlineHtml inlines, Icons icons, List<Html> contactLines, int headingShift) {
        this.voice = voice;
        this.inlines = inlines;
        this.boxes = new BoxHtml(voice, this, icons, contactLines);
        this.headingShift = headingShift;
    }

    Html html(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        append(blocks, out);
        return new Html(out.toString());
    }

    void append(List<Block> blocks, StringBuilder out) {
        for (Block block : blocks) {
            append(block, out);
        }
    }

    private void append(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph paragraph) {
            appendElement("p", "", "", paragraph.wording(), true, out);
        } else if (block instanceof Block.Heading heading) {
            String tag = "h" + Math.max(1, Math.min(6, heading.level() + headingShift));
            lastHeading = heading.id();
            appendElement(tag, " id=\"" + heading.id() + "\"", "", heading.wording(), false, out);
        } else if (block instanceof Block.ItemList list) {
            appendList(list, "", out);
        } else if (block instanceof Block.Quote quote) {
            out.append("<blockquote class=\"quote\">\n");
            append(quote.blocks(), out);
            out.append("</blockquote>\n");
        } else if (block instanceof Block.CodeBlock code) {
            out.append("<pre dir=\"ltr\" tabindex=\"0\"><code>");
            HtmlText.append(code.code(), out);
            out.append("</code></pre>\n");
        } else if (block instanceof Block.Rule) {
            out.append("<hr>\n");
        } else if (block instanceof Block.Table table) {
            appendTable(table, out);
        } else if (block instanceof Block.Box box) {
            boxes.append(box, out);
        } else {
            throw new AssertionError(block);
        }
    }

    void appendList(Block.ItemList list, String listClass, StringBuilder out) {
        String tag = list.ordered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (!listClass.isEmpty()) {
            out.append(" class=\"").append(listClass).append('"');
        }
        if (list.ordered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
        for (Block.Item item : list.items()) {
            appendItem(item, list.tight(), listClass.equals("cards") ? "card" : "", out);
        }
        out.append("</").append(tag).append(">\n");
    }

    private void appendItem(Block.Item item, boolean tight, String cssClass, StringBuilder out) {
        String start = cssClass.isEmpty() ? "<li>" : "<li class=\"" + cssClass + "\">";
        if (tight && !item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph first) {
            // In a tight list the item itself carries the language, as it has no paragraph to do so. What is nested
            // below it may be in another language, and then says so itself.
            boolean alone = item.blocks().size() == 1;
            if (alone) {
                appendElement("li", "", cssClass, first.wording(), true, out);
                return;
            }
            out.append(start);
            appendElement("span", "", "", first.wording(), true, out);
            for (Block block : item.blocks().subList(1, item.blocks().size())) {
                if (block instanceof Block.Paragraph paragraph) {
                    appendElement("span", "", "", paragraph.wording(), true, out);
                } else {
                    append(block, out);
                }
            }
        } else {
            out.append(start).append('\n');
            append(item.blocks(), out);
        }
        out.append("</li>\n");
    }

    private void appendTable(Block.Table table, StringBuilder out) {
        out.append("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-labelledby=\"")
                .append(lastHeading);
        out.append("\">\n<table>\n<thead>\n<tr>\n");
        for (int i = 0; i < table.head().size(); i++) {
            appendElement(
                    "th", " scope=\"col\"", alignment(table, i), table.head().get(i), false, out);
        }
        out.append("</tr>\n</thead>\n");
        if (!table.rows().isEmpty()) {
            out.append("<tbody>\n");
            for (List<Wording> row : table.rows()) {
                out.append("<tr>\n");
                for (int i = 0; i < row.size(); i++) {
                    appendElement("td", "", alignment(table, i), row.get(i), false, out);
                }
                out.append("</tr>\n");
            }
            out.append("</tbody>\n");
        }
        out.append("</table>\n</div>\n");
    }

    private static String alignment(Block.Table table, int column) {
        if (column >= table.alignments().size()) {
            return "";
        }
        return switch (table.alignments().get(column)) {
            case NONE, START -> "";
            case CENTRE -> "centre";
            case END -> "end";
        };
    }

    /** One element with the text of one wording. */
    private void appendElement(
            String tag, String attributes, String cssClass, Wording wording, boolean labelled, StringBuilder out) {
        boolean english = wording.origin().isFallback();
        boolean heading = tag.startsWith("h");
        if (english && heading && !inEnglishRun) {
            // The label is not part of the heading: screen readers list headings by themselves.
            out.append("<p>");
            appendLabel(out);
            out.append("</p>\n");
            inEnglishRun = true;
        }
        String classes = (cssClass + (english ? " english" : "")).strip();
        out.append('<').append(tag).append(attributes);
        if (!classes.isEmpty()) {
            out.append(" class=\"").append(classes).append('"');
        }
        out.append(english ? englishAttributes() : "").append('>');
        if (english && labelled && !inEnglishRun) {
            appendLabel(out);
        }
        if (labelled || !english) {
            inEnglishRun = english;
        }
        inlines.append(wording.inlines(), out, true);
        out.append("</").append(tag).append('>').append(tag.equals("span") ? "" : "\n");
    }

    private void appendLabel(StringBuilder out) {
        Language language = voice.language();
        out.append("<span class=\"english-label\" lang=\"")
                .append(language.tag())
                .append("\" dir=\"");
        out.append(language.direction().label()).append("\">");
        HtmlText.append(voice.text("block.english"), out);
        out.append("</span> ");
    }

    static String englishAttributes() {
        return " lang=\"" + Language.ENGLISH.tag() + "\" dir=\""
                + Language.ENGLISH.direction().label() + "\"";
    }

    /** The text of a wording alone, without an element around it. */
    String text(Wording wording) {
        return inlines.html(wording.inlines());
    }
}
