package org.plainleaf.translate.exchange.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** The comments on the cells of a sheet, by the number of the row. */
final class XlsxComments {
    /** What Excel writes for a talk between people, in a comment that older programs show. */
    private static final String THREAD = "[Threaded comment]";

    private static final String THREAD_TEXT = "Comment:";

    private final Map<Long, String> byRow = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String cell = "";
    private String author = "";
    private boolean collects;

    private XlsxComments() {}

    /** Comments of a part; of none for no bytes. */
    static Map<Long, String> of(byte[] part) throws Unreadable {
        XlsxComments comments = new XlsxComments();
        if (part.length > 0) {
            try {
                XMLStreamReader xml = SafeXml.reader(part);
                while (xml.hasNext()) {
                    switch (xml.next()) {
                        case XMLStreamConstants.START_ELEMENT -> comments.start(xml);
                        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                            comments.text.append(comments.collects ? xml.getText() : "");
                        case XMLStreamConstants.END_ELEMENT -> comments.end(xml.getLocalName());
                        default -> {}
                    }
                }
            } catch (XMLStreamException e) {
                throw SafeXml.unreadable(e).anywhere();
            }
        }
        return comments.byRow;
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "author" -> {
                text.setLength(0);
                collects = true;
            }
            case "comment" -> {
                text.setLength(0);
                cell = DocxText.value(xml, "ref");
                author = author(DocxText.value(xml, "authorId"));
            }
            case "t" -> collects = true;
            default -> {}
        }
    }

    private String author(String number) {
        int place = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : authors.size();
        return place < authors.size() ? authors.get(place) : "";
    }

    private void end(String name) {
        switch (name) {
            case "author" -> {
                authors.add(text.toString().strip());
                collects = false;
            }
            case "t" -> collects = false;
            case "comment" -> {
                String row = cell.replaceAll("[^0-9]", "");
                if (!row.isEmpty() && row.length() < 10 && !said().isEmpty()) {
                    byRow.merge(Long.parseLong(row), said(), (before, more) -> before + "\n" + more);
                }
            }
            default -> {}
        }
    }

    /** The words alone: programs write who said them before it, and a site holds no names. */
    private String said() {
        String said = text.toString().strip();
        int thread = said.startsWith(THREAD) ? said.indexOf(THREAD_TEXT) : -1;
        if (thread >= 0) {
            return said.substring(thread + THREAD_TEXT.length()).strip();
        }
        return !author.isEmpty() && said.startsWith(author + ":")
                ? said.substring(author.length() + 1).strip()
                : said;
    }
}
