package org.plainleaf.render;

import java.util.List;
import java.util.Map;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Wording;
import org.plainleaf.render.view.Html;

/** Boxes as HTML. */
final class BoxHtml {
    private final Voice voice;
    private final BodyHtml body;
    private final Icons icons;
    private final List<Html> contactLines;

    BoxHtml(Voice voice, BodyHtml body, Icons icons, List<Html> contactLines) {
        this.voice = voice;
        this.body = body;
        this.icons = icons;
        this.contactLines = contactLines;
    }

    void append(Block.Box box, StringBuilder out) {
        switch (box.kind()) {
            case SAY_THIS -> appendSayThis(box, out);
            case QUOTE -> {
                out.append("<blockquote class=\"quote\">\n");
                if (box.title() != null) {
                    appendTitle(box, out);
                }
                body.append(box.blocks(), out);
                out.append("</blockquote>\n");
            }
            case CARDS -> appendInside(box, "cards", out);
            case EASY_READ -> appendInside(box, "easy-read", out);
            case STAFF -> {
                // For staff: in English on every page.
                out.append("<div class=\"box staff\"")
                        .append(voice.language().isEnglish() ? "" : BodyHtml.englishAttributes())
                        .append(">\n");
                if (box.title() != null) {
                    appendTitle(box, out);
                }
                body.append(box.blocks(), out);
                out.append("</div>\n");
            }
            case NOTE, WARNING, WHICH_IS_WHICH, CONTACT, STEPS, CHECKLIST, EXAMPLE, MEDIA, YES, NO -> {
                out.append("<div class=\"box ").append(cssClass(box.kind())).append("\">\n");
                appendTitle(box, out);
                body.append(box.blocks(), out);
                if (box.kind() == BoxKind.CONTACT) {
                    appendContactLines(out);
                }
                out.append("</div>\n");
            }
        }
    }

    private static String cssClass(BoxKind kind) {
        return kind == BoxKind.WHICH_IS_WHICH ? "which" : kind.label();
    }

    /** Lists inside get a class of their own; anything else stands as it is. */
    private void appendInside(Block.Box box, String listClass, StringBuilder out) {
        if (box.title() != null) {
            appendTitle(box, out);
        }
        for (Block block : box.blocks()) {
            if (block instanceof Block.ItemList list) {
                body.appendList(list, listClass, out);
            } else {
                body.append(List.of(block), out);
            }
        }
    }

    /** The English sentence stays, large, so that it can be shown at the desk; what it means stands below. */
    private void appendSayThis(Block.Box box, StringBuilder out) {
        out.append("<div class=\"say\">\n");
        appendTitle(box, out);
        List<Block> english = box.original().isEmpty() ? box.blocks() : box.original();
        for (Block block : english) {
            if (block instanceof Block.Paragraph paragraph) {
                out.append("<p class=\"say-en\"")
                        .append(BodyHtml.englishAttributes())
                        .append('>');
                out.append(body.text(paragraph.wording())).append("</p>\n");
            } else {
                out.append("<div").append(BodyHtml.englishAttributes()).append(">\n");
                body.append(List.of(block), out);
                out.append("</div>\n");
            }
        }
        for (Block block : box.blocks()) {
            if (block instanceof Block.Paragraph paragraph
                    && paragraph.wording().origin() == Wording.Origin.TRANSLATED) {
                Html meaning = new Html(body.text(paragraph.wording()));
                out.append("<p>")
                        .append(voice.say("box.say-this-means", Map.of("text", meaning))
                                .markup())
                        .append("</p>\n");
            }
        }
        out.append("</div>\n");
    }

    private void appendTitle(Block.Box box, StringBuilder out) {
        String key = "box." + box.kind().label();
        if (box.title() == null && !voice.strings().has(key)) {
            return;
        }
        out.append("<p class=\"box-title\"");
        if (box.title() != null && box.title().origin().isFallback()) {
            out.append(BodyHtml.englishAttributes());
        }
        out.append('>').append(icons.icon(icon(box.kind())).markup());
        if (box.title() == null) {
            HtmlText.append(voice.text(key), out);
        } else {
            out.append(body.text(box.title()));
        }
        out.append("</p>\n");
    }

    private static String icon(BoxKind kind) {
        return switch (kind) {
            case WHICH_IS_WHICH -> "which";
            case SAY_THIS -> "say";
            case EASY_READ, CARDS -> "book";
            case STAFF -> "note";
            default -> kind.label();
        };
    }

    private void appendContactLines(StringBuilder out) {
        if (contactLines.isEmpty()) {
            return;
        }
        out.append("<ul class=\"ways\">\n");
        contactLines.forEach(line -> out.append("<li>").append(line.markup()).append("</li>\n"));
        out.append("</ul>\n");
    }
}
