package org.plainleaf.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Address;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Language;
import org.plainleaf.model.Wording;

/** Running text as HTML. There is no piece of text that could bring in markup of its own. */
final class InlineHtml {
    private final Voice voice;
    private final @Nullable Linker linker;
    private final Address document;

    /** Without links and pictures: for titles and labels. */
    InlineHtml(Voice voice) {
        this.voice = voice;
        this.linker = null;
        this.document = Address.HOME;
    }

    /** For a page of {@code document}. */
    InlineHtml(Voice voice, Linker linker, Address document) {
        this.voice = voice;
        this.linker = linker;
        this.document = document;
    }

    String html(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        append(inlines, out, linker != null);
        return out.toString();
    }

    /** Writes text; {@code linked} is false where no link may stand. */
    void append(List<Inline> inlines, StringBuilder out, boolean linked) {
        for (Inline inline : inlines) {
            append(inline, out, linked);
        }
    }

    private void append(Inline inline, StringBuilder out, boolean linked) {
        if (inline instanceof Inline.Text text) {
            HtmlText.append(text.text(), out);
        } else if (inline instanceof Inline.Strong) {
            wrap("strong", inline, out, linked);
        } else if (inline instanceof Inline.Emphasis) {
            wrap("em", inline, out, linked);
        } else if (inline instanceof Inline.Code code) {
            out.append("<code dir=\"ltr\">");
            HtmlText.append(code.code(), out);
            out.append("</code>");
        } else if (inline instanceof Inline.LineBreak) {
            out.append("<br>");
        } else if (inline instanceof Inline.FactUse fact) {
            out.append(voice.fact(fact.name(), linked));
        } else if (inline instanceof Inline.TermUse term) {
            out.append("<a class=\"term\" href=\"#")
                    .append(TermLinks.wordId(term.term()))
                    .append("\" id=\"");
            out.append(TermLinks.useId(term.term())).append("\">");
            HtmlText.append(term.text(), out);
            out.append("</a>");
        } else if (inline instanceof Inline.Link link) {
            appendLink(link, out, linked);
        } else if (inline instanceof Inline.Image image) {
            appendImage(image, out);
        } else {
            throw new AssertionError(inline);
        }
    }

    private void wrap(String tag, Inline inline, StringBuilder out, boolean linked) {
        out.append('<').append(tag).append('>');
        append(inline.children(), out, linked);
        out.append("</").append(tag).append('>');
    }

    /** A link to a page that is not there, such as a story that was taken back, becomes plain text. */
    private void appendLink(Inline.Link link, StringBuilder out, boolean linked) {
        Optional<Linker.Target> target =
                linker == null || !linked ? Optional.empty() : linker.resolve(link.target(), document);
        if (target.isEmpty()) {
            append(link.children(), out, linked);
            return;
        }
        out.append("<a href=\"");
        HtmlText.append(target.get().href(), out);
        out.append('"');
        if (!target.get().language().tag().equals(voice.language().tag())) {
            out.append(" hreflang=\"").append(target.get().language().tag()).append('"');
        }
        out.append('>');
        append(link.children(), out, false);
        out.append("</a>");
    }

    private void appendImage(Inline.Image image, StringBuilder out) {
        Optional<Linker.Target> target = linker == null ? Optional.empty() : linker.resolve(image.target(), document);
        Wording description = image.description();
        String words = description.plainText();
        if (target.isEmpty()) {
            HtmlText.append(words, out);
            return;
        }
        out.append("<img src=\"");
        HtmlText.append(target.get().href(), out);
        out.append("\" alt=\"");
        HtmlText.append(words.equals("decorative") ? "" : words, out);
        out.append('"');
        if (description.origin().isFallback()) {
            out.append(" lang=\"").append(Language.ENGLISH.tag()).append('"');
        }
        out.append(" loading=\"lazy\">");
    }
}
