package org.plainleaf.translate.exchange.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** Which part of an office file leads on to which (Open Packaging Conventions): names of parts are not fixed. */
final class OfficeLinks {
    private final String from;
    private final List<Link> links;

    /** A link to another part; {@code kind} is the last step of its type, such as {@code worksheet}. */
    private record Link(String id, String kind, String part) {}

    private OfficeLinks(String from, List<Link> links) {
        this.from = from;
        this.links = links;
    }

    /** The links of a part; those of the file itself for an empty name. */
    static OfficeLinks of(PackedFile file, String part) throws Unreadable {
        int slash = part.lastIndexOf('/') + 1;
        Optional<byte[]> bytes = file.part(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        List<Link> links = new ArrayList<>();
        if (bytes.isPresent()) {
            for (List<String> link : attributes(bytes.get(), "Relationship", "Id", "Type", "Target", "TargetMode")) {
                if (!link.get(3).equals("External")) {
                    String type = link.get(1);
                    links.add(new Link(
                            link.get(0),
                            type.substring(type.lastIndexOf('/') + 1),
                            resolve(part.substring(0, slash), link.get(2))));
                }
            }
        }
        return new OfficeLinks(part, links);
    }

    /** The types of all parts, as the file says. */
    static Stream<String> contentTypes(byte[] types) throws Unreadable {
        List<String> found = new ArrayList<>();
        for (String element : List.of("Default", "Override")) {
            attributes(types, element, "ContentType").forEach(values -> found.add(values.get(0)));
        }
        return found.stream();
    }

    /** The name of the main part of a file: its workbook or its document. */
    static String mainPart(PackedFile file, String usual) throws Unreadable {
        return of(file, "").first("officeDocument").orElse(usual);
    }

    /** The first part of a kind. */
    Optional<String> first(String kind) {
        return links.stream()
                .filter(link -> link.kind().equals(kind))
                .map(Link::part)
                .findFirst();
    }

    /** What the first part of a kind holds; no bytes where the file has none. */
    byte[] partOf(PackedFile file, String kind) throws Unreadable {
        Optional<String> name = first(kind);
        return name.isPresent() ? file.part(name.get()).orElse(new byte[0]) : new byte[0];
    }

    /** The part with an id. */
    String byId(String id) throws Unreadable {
        return links.stream()
                .filter(link -> link.id().equals(id))
                .map(Link::part)
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        "A part of the file is missing that " + from + " leads to.", ZipDirectory.SAVE_AGAIN));
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        Arrays.stream(whole.split("/", -1))
                .filter(step -> !step.isEmpty() && !step.equals("."))
                .forEach(step -> {
                    if (!step.equals("..")) {
                        steps.addLast(step);
                    } else {
                        steps.pollLast();
                    }
                });
        return String.join("/", steps);
    }

    private static List<List<String>> attributes(byte[] xml, String element, String... names) throws Unreadable {
        List<List<String>> found = new ArrayList<>();
        try {
            XMLStreamReader reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    List<String> values = new ArrayList<>();
                    for (String name : names) {
                        String value = reader.getAttributeValue(null, name);
                        values.add(value == null ? "" : value);
                    }
                    found.add(values);
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e).anywhere();
        }
        return found;
    }
}
