package org.plainleaf.translate.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * TMX 1.4b (LISA, 2005), the memory of translation tools: a {@code tu} for each row, known by its {@code tuid}. A tag is a
 * {@code bpt}, {@code ept} or {@code ph} whose content is the tag as written, so that every tool shows it and reading is
 * joining. A character that XML 1.0 cannot hold, half of a surrogate pair included, is a {@code ph} of the type {@value
 * #CHARACTER} with the content {@code U+001B}; so every row can travel. A text whose tags are not nested well has them as
 * plain text.
 *
 * <p>In files of other tools units have no key, and may be in several languages: the one that most units have is taken, and
 * the others are left out.
 */
public final class TmxFormat implements ExchangeFormat {
    static final String CHARACTER = "x-plainleaf-char";
    static final String STATE = "x-state";
    private static final Pattern ROOT = Pattern.compile("<tmx[\\s>]");

    @Override
    public String name() {
        return "tmx";
    }

    @Override
    public String extension() {
        return ".tmx";
    }

    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        return ROOT.matcher(XmlBytes.start(bytes)).find()
                || fileName.toLowerCase(Locale.ROOT).endsWith(extension());
    }

    @Override
    public Returned read(byte[] bytes) throws Unreadable {
        return new TmxReader().read(bytes);
    }

    @Override
    public boolean tellsDone() {
        return false;
    }

    @Override
    public void write(Parcel parcel, OutputStream out) throws IOException {
        XmlLines xml = new XmlLines(out);
        xml.open("tmx", "version", "1.4");
        xml.emptyLine(
                "header",
                "creationtool",
                "Plainleaf",
                "creationtoolversion",
                "1",
                "segtype",
                "block",
                "o-tmf",
                "Plainleaf",
                "adminlang",
                Language.ENGLISH.tag(),
                "srclang",
                Language.ENGLISH.tag(),
                "datatype",
                "html");
        xml.open("body");
        for (Parcel.Row row : parcel.rows()) {
            write(row, parcel.language(), xml);
        }
        xml.close();
        xml.close();
        xml.end();
    }

    private static void write(Parcel.Row row, Language language, XmlLines xml) throws IOException {
        xml.open("tu", "tuid", row.key().toString());
        for (String note : RowNotes.of(row, language)) {
            xml.leaf("note", note);
        }
        if (row.previous() != null) {
            xml.leaf("note", RowNotes.ofPrevious(row.previous()));
        }
        xml.leaf("prop", row.key().page(), "type", "x-page");
        xml.leaf("prop", row.state().name().toLowerCase(Locale.ROOT), "type", STATE);
        InlineParts source = InlineParts.of(row.source());
        Map<String, String> numbers = new HashMap<>();
        write(source, Language.ENGLISH, "", numbers, xml);
        if (!row.target().isEmpty()) {
            write(InlineParts.of(row.target(), source), language, row.remark(), numbers, xml);
        }
        xml.close();
    }

    /** Writes one side; the same tag has the same number on both. */
    private static void write(
            InlineParts text, Language language, String remark, Map<String, String> numbers, XmlLines xml)
            throws IOException {
        xml.open("tuv", "xml:lang", language.tag());
        if (!remark.isBlank()) {
            xml.leaf("note", SafeXml.holdable(remark));
        }
        xml.open("seg");
        for (InlineParts.Part part : text.parts()) {
            String number = part.id().isEmpty()
                    ? ""
                    : numbers.computeIfAbsent(part.id(), id -> String.valueOf(numbers.size() + 1));
            switch (part.kind()) {
                case TEXT -> xml.text(part.written());
                case OPEN -> code(xml, part.written(), "bpt", "i", number, "x", number, "type", part.id());
                case CLOSE -> code(xml, part.written(), "ept", "i", number);
                case EMPTY -> code(xml, part.written(), "ph", "x", number, "type", part.id());
                case FACT -> code(xml, part.written(), "ph", "x", number, "type", "x-fact");
                case CHARACTER -> {
                    String shown = String.format(
                            Locale.ROOT, "U+%04X", (int) part.written().charAt(0));
                    code(xml, shown, "ph", "x", number, "type", CHARACTER);
                }
            }
        }
        xml.close();
        xml.close();
    }

    private static void code(XmlLines xml, String content, String name, String... attributes) throws IOException {
        xml.inline(name, attributes);
        xml.text(content);
        xml.close();
    }
}
