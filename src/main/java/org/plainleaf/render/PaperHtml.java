package org.plainleaf.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.plainleaf.model.Address;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Language;
import org.plainleaf.model.Wording;
import org.plainleaf.render.view.Html;

/**
 * Blocks as XHTML for paper. Every stretch of text is in a block of its own, so that the PDF can say what it reads as. Marks
 * of lists are part of the text: the layout draws none from right to left. Nothing is a link; where the words of a link stand
 * alone, its address stands behind them. For one leaflet; not thread-safe.
 */
final class PaperHtml {
    private final Voice voice;
    private final String site;
    private final Function<String, String> pictures;
    private final boolean fromRight;

    /**
     * @param site address of the site, without {@code https://}
     * @param pictures gives a picture of the site as a {@code data:} address, by its own; empty where it cannot be printed
     */
    PaperHtml(Voice voice, String site, Function<String, String> pictures) {
        this.voice = voice;
        this.site = site;
        this.pictures = pictures;
        this.fromRight = voice.language().direction() == Language.Direction.RTL;
    }

    Html html(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        append(blocks, out);
        return new Html(out.toString());
    }

    /** The words of one wording, without an element around them. */
    Html words(Wording wording) {
        StringBuilder out = new StringBuilder();
        append(wording.inlines(), false, out);
        return new Html(out.toString());
    }

    private void append(List<Block> blocks, StringBuilder out) {
        blocks.forEach(block -> append(block, out));
    }

    private void append(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph("p", "", "", paragraph.wording(), out);
        } else if (block instanceof Block.Heading heading) {
            paragraph("h" + Math.min(4, heading.level()), "", "", heading.wording(), out);
        } else if (block instanceof Block.ItemList list) {
            list(list, BoxKind.NOTE, out);
        } else if (block instanceof Block.Quote quote) {
            out.append("<div class=\"quote\">\n");
            append(quote.blocks(), out);
            out.append("</div>\n");
        } else if (block instanceof Block.CodeBlock code) {
            out.append("<pre dir=\"ltr\">").append(HtmlText.escape(code.code())).append("</pre>\n");
        } else if (block instanceof Block.Rule) {
            out.append("<hr/>\n");
        } else if (block instanceof Block.Table table) {
            table(table, out);
        } else if (block instanceof Block.Box box) {
            box(box, out);
        } else {
            throw new AssertionError(block);
        }
    }

    private void list(Block.ItemList list, BoxKind box, StringBuilder out) {
        String kind = box == BoxKind.CHECKLIST ? " class=\"checks\"" : "";
        out.append("<ul").append(kind).append(">\n");
        int number = list.start();
        for (Block.Item item : list.items()) {
            out.append("<li>\n");
            String mark = list.ordered() ? number + "." : mark(box);
            List<Block> blocks = item.blocks();
            if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
                paragraph("p", "", marked(mark, list.ordered()), first.wording(), out);
                blocks = blocks.subList(1, blocks.size());
            } else {
                out.append("<p>").append(marked(mark, list.ordered())).append("</p>\n");
            }
            if (!blocks.isEmpty()) {
                out.append("<div class=\"inside\">\n");
                append(blocks, out);
                out.append("</div>\n");
            }
            out.append("</li>\n");
            number++;
        }
        out.append("</ul>\n");
    }

    private static String mark(BoxKind box) {
        return switch (box) {
            case CHECKLIST -> "<span class=\"tick\"></span>";
            case NO -> "×";
            default -> "<span class=\"dot\"></span>";
        };
    }

    /** A mark that is no text says nothing to those who listen. */
    private static String marked(String mark, boolean isText) {
        return "<span class=\"mark" + (isText ? "" : " silent") + "\">" + mark + "</span> ";
    }

    /** Cells in the order of the paper: the layout puts the first one at the left in every language. */
    private void table(Block.Table table, StringBuilder out) {
        out.append("<table>\n<thead>\n");
        row("th", table.head(), out);
        out.append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row("td", row, out));
        out.append("</tbody>\n</table>\n");
    }

    private void row(String cell, List<Wording> wordings, StringBuilder out) {
        List<Wording> cells = new ArrayList<>(wordings);
        if (fromRight) {
            Collections.reverse(cells);
        }
        out.append("<tr").append(fromRight ? " class=\"mirrored\"" : "").append(">\n");
        String scope = cell.equals("th") ? " scope=\"col\"" : "";
        cells.forEach(wording -> paragraph(cell, scope, "", wording, out));
        out.append("</tr>\n");
    }

    private void box(Block.Box box, StringBuilder out) {
        if (box.kind() == BoxKind.EASY_READ) {
            easyRead(box, out);
            return;
        }
        String english =
                box.kind() == BoxKind.STAFF && !voice.language().isEnglish() ? BodyHtml.englishAttributes() : "";
        out.append("<div class=\"box ")
                .append(box.kind().label())
                .append('"')
                .append(english)
                .append(">\n");
        String key = "box." + box.kind().label();
        if (box.title() != null) {
            paragraph("p", " class=\"box-title\"", "", box.title(), out);
        } else if (voice.strings().has(key)) {
            out.append("<p class=\"box-title\">")
                    .append(HtmlText.escape(voice.text(key)))
                    .append("</p>\n");
        }
        if (box.kind() == BoxKind.SAY_THIS) {
            sayThis(box, out);
        } else {
            for (Block block : box.blocks()) {
                if (block instanceof Block.ItemList list) {
                    list(list, box.kind(), out);
                } else {
                    append(block, out);
                }
            }
        }
        out.append("</div>\n");
    }

    /** The English sentence, to show at the desk; below it what it means. */
    private void sayThis(Block.Box box, StringBuilder out) {
        List<Block> english = box.original().isEmpty() ? box.blocks() : box.original();
        for (Block block : english) {
            if (block instanceof Block.Paragraph paragraph) {
                String attributes = voice.language().isEnglish() ? "" : BodyHtml.englishAttributes();
                paragraph("p", " class=\"say\"" + attributes, "", paragraph.wording(), out);
            }
        }
        for (Block block : box.blocks()) {
            if (block instanceof Block.Paragraph paragraph
                    && paragraph.wording().origin() == Wording.Origin.TRANSLATED) {
                Html meaning = words(paragraph.wording());
                out.append("<p>")
                        .append(voice.say("box.say-this-means", java.util.Map.of("text", meaning))
                                .markup())
                        .append("</p>\n");
            }
        }
    }

    /** Rows of one picture and one idea. */
    private void easyRead(Block.Box box, StringBuilder out) {
        for (Block block : box.blocks()) {
            if (!(block instanceof Block.ItemList list)) {
                append(block, out);
                continue;
            }
            for (Block.Item item : list.items()) {
                out.append("<div class=\"row\">\n<div class=\"row-picture\">");
                List<Inline> rest = new ArrayList<>();
                List<Block> more = item.blocks();
                if (!more.isEmpty() && more.get(0) instanceof Block.Paragraph first) {
                    for (Inline inline : first.wording().inlines()) {
                        if (inline instanceof Inline.Image image && rest.isEmpty()) {
                            picture(image, out);
                        } else {
                            rest.add(inline);
                        }
                    }
                    more = more.subList(1, more.size());
                    out.append("</div>\n<div class=\"row-words\">");
                    paragraph("p", "", "", first.wording().withInlines(rest), out);
                } else {
                    out.append("</div>\n<div class=\"row-words\">");
                }
                append(more, out);
                out.append("</div>\n</div>\n");
            }
        }
    }

    private void paragraph(String tag, String attributes, String before, Wording wording, StringBuilder out) {
        out.append('<').append(tag).append(attributes).append('>').append(before);
        List<Inline> inlines = wording.inlines();
        append(inlines, inlines.size() == 1, out);
        out.append("</").append(tag).append(">\n");
    }

    private void append(List<Inline> inlines, boolean alone, StringBuilder out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                HtmlText.append(text.text(), out);
            } else if (inline instanceof Inline.Strong) {
                out.append("<b>");
                append(inline.children(), false, out);
                out.append("</b>");
            } else if (inline instanceof Inline.Emphasis) {
                append(inline.children(), false, out); // Italics are hard to read.
            } else if (inline instanceof Inline.Code code) {
                out.append("<bdi dir=\"ltr\">")
                        .append(HtmlText.escape(code.code()))
                        .append("</bdi>");
            } else if (inline instanceof Inline.LineBreak) {
                out.append("<br/>");
            } else if (inline instanceof Inline.FactUse fact) {
                out.append(voice.fact(fact.name(), false));
            } else if (inline instanceof Inline.TermUse term) {
                HtmlText.append(term.text(), out);
            } else if (inline instanceof Inline.Link link) {
                append(link.children(), false, out);
                if (alone) {
                    address(link.target(), out);
                }
            } else if (inline instanceof Inline.Image image) {
                picture(image, out);
            } else {
                throw new AssertionError(inline);
            }
        }
    }

    private void address(String target, StringBuilder out) {
        String shown = target.startsWith("/") && Address.parse(target).isPresent()
                ? site + target.replaceAll("/$", "")
                : target.replaceFirst("^https?://", "").replaceFirst("^(mailto|tel|sms):", "");
        if (!target.startsWith("#")) {
            out.append(": <bdi dir=\"ltr\">").append(HtmlText.escape(shown)).append("</bdi>");
        }
    }

    private void picture(Inline.Image image, StringBuilder out) {
        String data = pictures.apply(image.target());
        String description = HtmlText.escape(voice.plain(image.description()));
        if (!data.isEmpty()) {
            String tag = data.startsWith("data:") ? "img src" : "object data";
            out.append('<').append(tag).append("=\"").append(HtmlText.escape(data));
            out.append("\" alt=\"")
                    .append(description.equals("decorative") ? "" : description)
                    .append("\" class=\"picture\"/>");
        }
    }
}
