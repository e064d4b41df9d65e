package org.plainleaf.translate.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * XLIFF 1.2 (OASIS, 2008), which nearly every translation tool reads: a {@code file} for each page, a {@code trans-unit}
 * for each row. Pairs of tags are {@code g}, tags with nothing inside and facts {@code x}, by the names of {@link
 * InlineIds}. A character that XML 1.0 cannot hold, half of a surrogate pair included, is an {@code x} too, with {@code
 * ctype="x-char"} and its code in its name; so every row can travel. A text whose tags are not nested well has them as
 * plain text.
 *
 * <p>States: new, needs-review-translation (unsure), translated, signed-off (reviewed), final (approved). On the way back
 * a row is unsure where its target is new or needs something, where a tool says that it came from a machine or a near
 * match, or where only some of its sentences are translated. Segments of a tool are joined.
 */
public final class Xliff12Format implements ExchangeFormat {
    static final String OUR_NOTE = "plainleaf";
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    @Override
    public String name() {
        return "xliff12";
    }

    @Override
    public String extension() {
        return ".xlf";
    }

    /** By its root element; by its name where no root can be seen, so that its reader can say what is wrong. */
    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        int version = XliffKind.version(bytes);
        return version == 1 || version == 0 && XliffKind.isNamedSo(fileName);
    }

    @Override
    public Returned read(byte[] bytes) throws Unreadable {
        return new Xliff12Reader().read(bytes);
    }

    @Override
    public boolean tellsDone() {
        return false;
    }

    @Override
    public void write(Parcel parcel, OutputStream out) throws IOException {
        XmlLines xml = new XmlLines(out);
        xml.open("xliff", "version", "1.2", "xmlns", NAMESPACE);
        for (Map.Entry<String, List<Parcel.Row>> page : Pages.of(parcel).entrySet()) {
            Language language = parcel.language();
            xml.open(
                    "file",
                    "original",
                    page.getKey(),
                    "source-language",
                    Language.ENGLISH.tag(),
                    "target-language",
                    language.tag(),
                    "datatype",
                    "html");
            xml.open("header");
            xml.leaf("note", RowNotes.ofPage(page.getKey(), language), "from", OUR_NOTE);
            xml.close();
            xml.open("body");
            for (Parcel.Row row : page.getValue()) {
                write(row, language, xml);
            }
            xml.close();
            xml.close();
        }
        xml.close();
        xml.end();
    }

    private static void write(Parcel.Row row, Language language, XmlLines xml) throws IOException {
        boolean checked = row.state() == Parcel.State.REVIEWED || row.state() == Parcel.State.APPROVED;
        xml.open(
                "trans-unit",
                "id",
                "u" + row.key().inPage(),
                "resname",
                row.key().toString(),
                "approved",
                checked && !row.target().isEmpty() ? "yes" : "no",
                "xml:space",
                "preserve");
        InlineParts source = InlineParts.of(row.source());
        xml.open("source", "xml:lang", Language.ENGLISH.tag());
        write(source, xml);
        xml.close();
        if (!row.target().isEmpty()) {
            xml.open("target", "xml:lang", language.tag(), "state", state(row.state()));
            write(InlineParts.of(row.target(), source), xml);
            xml.close();
        }
        for (String note : RowNotes.of(row, language)) {
            xml.leaf("note", note, "from", OUR_NOTE, "annotates", "source");
        }
        if (!row.remark().isBlank()) {
            xml.leaf("note", SafeXml.holdable(row.remark()), "from", "translator");
        }
        if (row.previous() != null) {
            writePrevious(row.previous(), row.target(), language, xml);
        }
        xml.close();
    }

    private static void writePrevious(String previous, String target, Language language, XmlLines xml)
            throws IOException {
        xml.open("alt-trans", "alttranstype", "previous-version", "xml:space", "preserve");
        InlineParts source = InlineParts.of(previous);
        xml.open("source", "xml:lang", Language.ENGLISH.tag());
        write(source, xml);
        xml.close();
        xml.open("target", "xml:lang", language.tag());
        write(InlineParts.of(target, source), xml);
        xml.close();
        xml.close();
    }

    private static void write(InlineParts text, XmlLines xml) throws IOException {
        for (InlineParts.Part part : text.parts()) {
            switch (part.kind()) {
                case TEXT -> xml.text(part.written());
                case OPEN -> xml.inline("g", "id", part.id(), "ctype", pairType(kind(part.id())));
                case CLOSE -> xml.close();
                case EMPTY -> xml.empty("x", "id", part.id(), "ctype", emptyType(kind(part.id())));
                case FACT -> xml.empty("x", "id", part.id(), "ctype", "x-fact", "equiv-text", part.written());
                case CHARACTER -> xml.empty("x", "id", part.id(), "ctype", "x-char");
            }
        }
    }

    /** What kind of pair a tag is; names that the standard does not have start with {@code x-}. */
    private static String pairType(String kind) {
        return switch (kind) {
            case "a" -> "link";
            case "b" -> "bold";
            case "i" -> "italic";
            default -> "x-" + kind;
        };
    }

    /** What kind of tag without anything inside it is. */
    private static String emptyType(String kind) {
        return switch (kind) {
            case "img" -> "image";
            case "br" -> "lb";
            default -> "x-" + kind;
        };
    }

    private static String kind(String id) {
        return id.replaceAll("[0-9]+\\z", "");
    }

    private static String state(Parcel.State state) {
        return switch (state) {
            case NEW -> "new";
            case UNSURE -> "needs-review-translation";
            case TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
            case APPROVED -> "final";
        };
    }
}
