package org.plainleaf.translate.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The packed file that office programs open (Open Packaging Conventions). The same parts give the same bytes. */
final class OfficePackage {
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OPEN = "application/vnd.openxmlformats-officedocument.";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String title;
    private final String main;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * A file without parts.
     *
     * @param title what people see in the file's properties
     * @param main name of the part that programs open first
     */
    OfficePackage(String title, String main) {
        this.title = title;
        this.main = main;
    }

    /** Adds a part; {@code type} without the beginning that all have. */
    OfficePackage add(String name, String type, byte[] content) {
        types.put(name, OPEN + type + "+xml");
        parts.put(name, content);
        return this;
    }

    /** Adds where a part leads to: triples of id, kind, target. */
    OfficePackage link(String from, String... triples) throws IOException {
        PartXml xml = new PartXml("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < triples.length; i += 3) {
            String kind = triples[i + 1];
            xml.empty(
                    "Relationship",
                    "Id",
                    triples[i],
                    "Type",
                    kind.startsWith("metadata/") ? PACKAGE + "relationships/" + kind : RELATIONSHIPS + "/" + kind,
                    "Target",
                    triples[i + 2]);
        }
        int slash = from.lastIndexOf('/') + 1;
        parts.put(from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels", xml.done());
        return this;
    }

    /** Writes the file; does not close {@code out}. */
    void write(OutputStream out) throws IOException {
        parts.put("docProps/core.xml", core());
        parts.put("docProps/app.xml", app());
        link(
                "",
                "rId1",
                "officeDocument",
                main,
                "rId2",
                "metadata/core-properties",
                "docProps/core.xml",
                "rId3",
                "extended-properties",
                "docProps/app.xml");
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "[Content_Types].xml", contentTypes());
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            entry(zip, part.getKey(), part.getValue());
        }
        zip.finish();
        zip.flush();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] contentTypes() throws IOException {
        PartXml xml = new PartXml("Types", "xmlns", PACKAGE + "content-types")
                .empty(
                        "Default",
                        "Extension",
                        "rels",
                        "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (Map.Entry<String, String> type : types.entrySet()) {
            xml.empty("Override", "PartName", "/" + type.getKey(), "ContentType", type.getValue());
        }
        return xml.empty(
                        "Override",
                        "PartName",
                        "/docProps/core.xml",
                        "ContentType",
                        "application/vnd.openxmlformats-package.core-properties+xml")
                .empty("Override", "PartName", "/docProps/app.xml", "ContentType", OPEN + "extended-properties+xml")
                .done();
    }

    private byte[] core() throws IOException {
        return new PartXml(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:title")
                .characters(title)
                .close()
                .open("dc:creator")
                .characters("Plainleaf")
                .close()
                .done();
    }

    private static byte[] app() throws IOException {
        return new PartXml(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .open("Application")
                .characters("Plainleaf")
                .close()
                .done();
    }
}
