package org.plainleaf.translate.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plainleaf.model.GlossaryLine;
import org.plainleaf.model.Language;

/**
 * Writes a glossary as TBX-Basic (ISO 30042:2019, style DCA), which terminology tools read: a concept for each English
 * term, with what it means, its other forms, and the agreed word. The same glossary gives the same bytes. Characters that
 * XML cannot hold become U+FFFD.
 */
public final class TbxWriter {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
    private static final String STATUS = "administrativeStatus";

    /** Writes all lines; those without an agreed word have an English part only. Does not close {@code out}. */
    public void write(List<GlossaryLine> lines, Language language, OutputStream out) throws IOException {
        XmlLines xml = new XmlLines(out);
        xml.open("tbx", "type", "TBX-Basic", "style", "dca", "xml:lang", Language.ENGLISH.tag(), "xmlns", NAMESPACE);
        writeHeader(language, xml);
        xml.open("text");
        xml.open("body");
        int number = 0;
        for (GlossaryLine line : lines) {
            number++;
            xml.open("conceptEntry", "id", "c" + number);
            writeConcept(line, language, xml);
            xml.close();
        }
        xml.close();
        xml.close();
        xml.close();
        xml.end();
    }

    private static void writeHeader(Language language, XmlLines xml) throws IOException {
        xml.open("tbxHeader");
        xml.open("fileDesc");
        xml.open("titleStmt");
        xml.leaf("title", "Glossary, English and " + SafeXml.holdable(language.english()));
        xml.close();
        xml.open("sourceDesc");
        xml.leaf("p", "Words as agreed in the translations of this site.");
        xml.close();
        xml.close();
        xml.close();
    }

    private static void writeConcept(GlossaryLine line, Language language, XmlLines xml) throws IOException {
        if (!line.means().isBlank()) {
            xml.leaf("descrip", SafeXml.holdable(line.means()), "type", "definition");
        }
        xml.open("langSec", "xml:lang", Language.ENGLISH.tag());
        if (!line.say().isBlank()) {
            xml.leaf("note", "In plain English say: " + SafeXml.holdable(line.say()));
        }
        writeTerm(line.english(), "preferredTerm-admn-sts", "", xml);
        for (String other : line.others().split(",", -1)) {
            if (!other.isBlank()) {
                writeTerm(other.strip(), "admittedTerm-admn-sts", "", xml);
            }
        }
        xml.close();
        if (!line.agreed().isBlank()) {
            xml.open("langSec", "xml:lang", language.tag());
            for (String form : line.agreed().split("\\|", -1)) {
                if (!form.isBlank()) {
                    writeTerm(form.strip(), "preferredTerm-admn-sts", line.note(), xml);
                }
            }
            xml.close();
        }
    }

    private static void writeTerm(String term, String status, String note, XmlLines xml) throws IOException {
        xml.open("termSec");
        xml.leaf("term", SafeXml.holdable(term));
        xml.leaf("termNote", status, "type", STATUS);
        if (!note.isBlank()) {
            xml.leaf("note", SafeXml.holdable(note));
        }
        xml.close();
    }
}
