package org.plainleaf.translate.exchange.office;

import java.io.IOException;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.TaggedText;

/** Writes paragraphs: each text is one, with its tags in runs of their own, in their own colour and direction. */
final class DocxRuns {
    private final PartXml xml;
    private final Language language;
    private final boolean rightToLeft;

    DocxRuns(PartXml xml, Language language) {
        this.xml = xml;
        this.language = language;
        this.rightToLeft = language.direction() == Language.Direction.RTL;
    }

    void english(DocxStyle style, String text) throws IOException {
        paragraph(style, text, Language.ENGLISH);
    }

    void translation(String text) throws IOException {
        paragraph(DocxStyle.TRANSLATION, text, language);
    }

    private void paragraph(DocxStyle style, String text, Language in) throws IOException {
        boolean turned = rightToLeft && in.equals(language);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
        if (turned) {
            xml.empty("w:bidi");
        }
        // What somebody types into an empty cell is in the right language and direction, too.
        properties(in, turned, false);
        xml.close();
        for (TaggedText.Piece piece : TaggedText.of(text).pieces()) {
            boolean tag = piece.kind() != TaggedText.Kind.TEXT;
            if (!piece.written().isEmpty()) {
                xml.open("w:r");
                properties(tag ? Language.ENGLISH : in, turned && !tag, tag);
                content(DocxEscape.escape(piece.written()));
                xml.close();
            }
        }
        xml.close();
    }

    private void properties(Language in, boolean turned, boolean tag) throws IOException {
        xml.open("w:rPr");
        if (tag) {
            xml.empty("w:rStyle", "w:val", DocxStyle.TAG.id());
        }
        if (turned) {
            xml.empty("w:rtl");
        }
        String tagOfLanguage = in.isEnglish() ? "en-GB" : in.tag();
        xml.empty("w:lang", turned ? "w:bidi" : in.script().startsWith("Han") ? "w:eastAsia" : "w:val", tagOfLanguage);
        xml.close();
    }

    private void content(String text) throws IOException {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\t') {
                if (i > from) {
                    xml.text("w:t", text.substring(from, i));
                }
                if (i < text.length()) {
                    xml.empty(c == '\n' ? "w:br" : "w:tab");
                }
                from = i + 1;
            }
        }
    }
}
