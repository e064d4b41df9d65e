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
 * XLIFF 2.1 (OASIS, 2018; ISO 21720): a {@code file} for each page, a {@code unit} of one segment for each row. Pairs of
 * tags are {@code pc}, tags with nothing inside and facts {@code ph}, by the names of {@link InlineIds}, with what they
 * look like in {@code originalData}. A UTF-16 unit that XML 1.0 cannot hold is a {@code cp}, half of a surrogate pair
 * included; so every row can travel. A text whose tags are not nested well has them as plain text.
 *
 * <p>States: initial (new, and unsure with {@code subState="plainleaf:unsure"}), translated, reviewed, final. A new row
 * names no state, so that a tool that fills in a target and leaves states alone does not say by accident that the target
 * needs work. The English text that an unsure target was made for stands in a note.
 */
public final class Xliff21Format implements ExchangeFormat {
    static final String OUR_NOTE = "plainleaf";
    static final String UNSURE = "plainleaf:unsure";
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    @Override
    public String name() {
        return "xliff21";
    }

    @Override
    public String extension() {
        return ".xlf";
    }

    /** By its root element only: the older version has the same kind of file name. */
    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        return XliffKind.version(bytes) >= 2;
    }

    @Override
    public Returned read(byte[] bytes) throws Unreadable {
        return new Xliff21Reader().read(bytes);
    }

    @Override
    public boolean tellsDone() {
        return false;
    }

    @Override
    public void write(Parcel parcel, OutputStream out) throws IOException {
        Language language = parcel.language();
        XmlLines xml = new XmlLines(out);
        xml.open(
                "xliff",
                "version",
                "2.1",
                "xmlns",
                NAMESPACE,
                "srcLang",
                Language.ENGLISH.tag(),
                "trgLang",
                language.tag());
        for (Map.Entry<String, List<Parcel.Row>> page : Pages.of(parcel).entrySet()) {
            xml.open(
                    "file",
                    "id",
                    fileId(page.getKey()),
                    "original",
                    page.getKey(),
                    "srcDir",
                    Language.ENGLISH.direction().label(),
                    "trgDir",
                    language.direction().label());
            xml.open("notes");
            xml.leaf("note", RowNotes.ofPage(page.getKey(), language), "category", OUR_NOTE);
            xml.close();
            for (Parcel.Row row : page.getValue()) {
                write(row, language, xml);
            }
            xml.close();
        }
        xml.close();
        xml.end();
    }

    /** An identifier may have no slash, and a page's key no colon. */
    private static String fileId(String page) {
        return page.replace('/', ':');
    }

    private static void write(Parcel.Row row, Language language, XmlLines xml) throws IOException {
        xml.open("unit", "id", "u" + row.key().inPage(), "name", row.key().toString(), "xml:space", "preserve");
        writeNotes(row, language, xml);
        InlineParts source = InlineParts.of(row.source());
        InlineParts target = InlineParts.of(row.target(), source);
        Xliff21Text text = new Xliff21Text(xml, List.of(source, target));
        text.writeOriginalData();
        xml.open("segment", "id", "s1", "state", state(row.state()), "subState", subState(row.state()));
        xml.open("source");
        text.write(source);
        xml.close();
        if (!row.target().isEmpty()) {
            xml.open("target");
            text.write(target);
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private static void writeNotes(Parcel.Row row, Language language, XmlLines xml) throws IOException {
        List<String> notes = RowNotes.of(row, language);
        if (notes.isEmpty() && row.previous() == null && row.remark().isBlank()) {
            return;
        }
        xml.open("notes");
        for (String note : notes) {
            xml.leaf("note", note, "category", OUR_NOTE, "appliesTo", "source");
        }
        if (row.previous() != null) {
            xml.leaf("note", RowNotes.ofPrevious(row.previous()), "category", OUR_NOTE, "appliesTo", "source");
        }
        if (!row.remark().isBlank()) {
            xml.leaf("note", SafeXml.holdable(row.remark()));
        }
        xml.close();
    }

    private static String state(Parcel.State state) {
        return switch (state) {
            case NEW -> "";
            case UNSURE -> "initial";
            case TRANSLATED -> "translated";
            case REVIEWED -> "reviewed";
            case APPROVED -> "final";
        };
    }

    private static String subState(Parcel.State state) {
        return state == Parcel.State.UNSURE ? UNSURE : "";
    }
}
