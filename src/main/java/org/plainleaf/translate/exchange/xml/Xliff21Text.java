package org.plainleaf.translate.exchange.xml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plainleaf.translate.exchange.xml.InlineParts.Kind;
import org.plainleaf.translate.exchange.xml.InlineParts.Part;

/** Writes the texts of one unit of XLIFF 2.1; what their tags look like stands once, in front of them. */
final class Xliff21Text {
    private final XmlLines xml;
    private final Map<String, String> data = new LinkedHashMap<>();

    Xliff21Text(XmlLines xml, List<InlineParts> texts) {
        this.xml = xml;
        for (InlineParts text : texts) {
            for (Part part : text.parts()) {
                if (part.kind() != Kind.TEXT && part.kind() != Kind.CHARACTER) {
                    data.putIfAbsent(part.written(), "d" + (data.size() + 1));
                }
            }
        }
    }

    void writeOriginalData() throws IOException {
        if (!data.isEmpty()) {
            xml.open("originalData");
            for (Map.Entry<String, String> entry : data.entrySet()) {
                xml.leaf("data", entry.getKey(), "id", entry.getValue());
            }
            xml.close();
        }
    }

    void write(InlineParts text) throws IOException {
        for (Part part : text.parts()) {
            switch (part.kind()) {
                case TEXT -> xml.text(part.written());
                case OPEN -> writeOpen(part);
                case CLOSE -> xml.close();
                case EMPTY, FACT -> writeEmpty(part);
                case CHARACTER ->
                    xml.empty("cp", "hex", String.format(Locale.ROOT, "%04X", (int)
                            part.written().charAt(0)));
            }
        }
    }

    private void writeOpen(Part part) throws IOException {
        String closing = "</" + part.id() + ">";
        xml.inline(
                "pc",
                "id",
                part.id(),
                "type",
                type(part),
                "dataRefStart",
                data.getOrDefault(part.written(), ""),
                "dataRefEnd",
                data.getOrDefault(closing, ""),
                "dispStart",
                part.written(),
                "dispEnd",
                closing,
                "canCopy",
                "no");
    }

    private void writeEmpty(Part part) throws IOException {
        xml.empty(
                "ph",
                "id",
                part.id(),
                "type",
                type(part),
                "dataRef",
                data.getOrDefault(part.written(), ""),
                "disp",
                part.written(),
                "canCopy",
                "no");
    }

    private static String type(Part part) {
        String kind = part.kind() == Kind.FACT ? "" : part.id().replaceAll("[0-9]+\\z", "");
        return switch (kind) {
            case "a" -> "link";
            case "img" -> "image";
            case "b", "i", "s", "code", "br" -> "fmt";
            default -> "other";
        };
    }
}
