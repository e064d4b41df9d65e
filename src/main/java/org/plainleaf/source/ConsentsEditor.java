package org.plainleaf.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Writes lines into the text of content/consents.yaml and leaves all the rest as it is: comments, order, line ends. Each
 * change is read again before it counts. Immutable.
 */
public final class ConsentsEditor {
    private final String text;

    public ConsentsEditor(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether the file can be read as YAML. */
    public boolean readable() {
        return root().isPresent() || text.isBlank() || onlyComments();
    }

    private boolean onlyComments() {
        return text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    }

    /** The numbers of all records of a story. */
    public List<String> recordsOf(String story) {
        List<String> ids = new ArrayList<>();
        root().ifPresent(root -> root.getValue().forEach(record -> {
            if (record.getValueNode() instanceof MappingNode fields
                    && story.equals(scalar(value(fields, "story")).strip())) {
                ids.add(scalar(record.getKeyNode()));
            }
        }));
        return ids;
    }

    /** The keys of all stories that have a record. */
    public List<String> stories() {
        List<String> keys = new ArrayList<>();
        root().ifPresent(root -> root.getValue().forEach(record -> {
            if (record.getValueNode() instanceof MappingNode fields) {
                keys.add(scalar(value(fields, "story")).strip());
            }
        }));
        return keys;
    }

    /** Whether there is a record of that number. */
    public boolean has(String id) {
        return record(id).isPresent();
    }

    /** A value of a record, such as its {@code address}; empty where there is none. */
    public String value(String id, String name) {
        return record(id).map(fields -> scalar(value(fields, name))).orElse("");
    }

    /** A list of a record, such as {@code formerly}; empty where there is none. */
    public List<String> list(String id, String name) {
        return record(id).map(fields -> value(fields, name)).stream()
                .filter(SequenceNode.class::isInstance)
                .flatMap(node -> ((SequenceNode) node).getValue().stream())
                .map(ConsentsEditor::scalar)
                .toList();
    }

    /**
     * The text with these values in a record; values are written as they are given.
     *
     * @throws IOException if the text cannot be changed safely; the message is fit for people
     */
    public ConsentsEditor with(String id, Map<String, String> values) throws IOException {
        ConsentsEditor edited = this;
        for (Map.Entry<String, String> value : values.entrySet()) {
            edited = new ConsentsEditor(edited.put(id, value.getKey(), value.getValue()));
        }
        if (!edited.plain().equals(expected(id, values))) {
            throw refused(id, values);
        }
        return edited;
    }

    /** The text with a new record at its end. A file that cannot be read gets it too. */
    public ConsentsEditor withNew(String id, Map<String, String> values) {
        String end = lineEnd();
        MappingNode root = root().orElse(null);
        if (root != null && root.getFlowStyle() == DumperOptions.FlowStyle.FLOW) {
            return new ConsentsEditor(withNew(root, id, values));
        }
        StringBuilder out = new StringBuilder(text);
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append(end);
        }
        out.append(id).append(':').append(end);
        values.forEach((name, value) ->
                out.append("  ").append(name).append(": ").append(value).append(end));
        return new ConsentsEditor(out.toString());
    }

    /** Into records between braces; empty braces, the mark of a file without records, go. */
    private String withNew(MappingNode root, String id, Map<String, String> values) {
        Span span = places().span(root);
        if (root.getValue().isEmpty()) {
            String before =
                    text.substring(0, span.start()) + text.substring(span.end()).stripLeading();
            return new ConsentsEditor(before).withNew(id, values).text();
        }
        List<String> fields = new ArrayList<>();
        values.forEach((name, value) -> fields.add(name + ": " + value));
        int brace = span.end() - 1;
        return splice(brace, brace, ", " + id + ": {" + String.join(", ", fields) + "}");
    }

    private String put(String id, String name, String value) throws IOException {
        MappingNode fields = record(id).orElseThrow(() -> refused(id, Map.of(name, value)));
        YamlReader.YamlPlaces places = places();
        Node old = value(fields, name);
        if (old != null) {
            Span span = places.span(old);
            return scalar(old).equals(value) ? text : splice(span.start(), endOf(old, places), gap(span) + value);
        }
        if (fields.getFlowStyle() == DumperOptions.FlowStyle.FLOW) {
            int brace = places.span(fields).end() - 1;
            String comma = fields.getValue().isEmpty() ? "" : ", ";
            return splice(brace, brace, comma + name + ": " + value);
        }
        if (fields.getValue().isEmpty()) {
            throw refused(id, Map.of(name, value));
        }
        NodeTuple last = fields.getValue().get(fields.getValue().size() - 1);
        int key = places.span(fields.getValue().get(0).getKeyNode()).start();
        String indent = text.substring(text.lastIndexOf('\n', key - 1) + 1, key);
        if (!indent.isBlank()) {
            throw refused(id, Map.of(name, value));
        }
        int end = Math.max(
                endOf(last.getValueNode(), places),
                places.span(last.getKeyNode()).end());
        int line = text.indexOf('\n', end);
        String added = indent + name + ": " + value;
        return line < 0 ? text + lineEnd() + added + lineEnd() : splice(line + 1, line + 1, added + lineEnd());
    }

    private String splice(int from, int to, String middle) {
        return text.substring(0, from) + middle + text.substring(to);
    }

    /** A name without a value has its place right behind the colon. */
    private String gap(Span span) {
        return span.start() > 0 && text.charAt(span.start() - 1) == ':' ? " " : "";
    }

    /** Behind the last letter of a value: a list ends for the library where the next thing begins. */
    private int endOf(Node node, YamlReader.YamlPlaces places) {
        if (node instanceof CollectionNode<?> all && all.getFlowStyle() != DumperOptions.FlowStyle.FLOW) {
            int end = places.span(node).start();
            List<Node> inside = new ArrayList<>();
            if (node instanceof MappingNode mapping) {
                mapping.getValue().forEach(tuple -> inside.add(tuple.getValueNode()));
            } else if (node instanceof SequenceNode sequence) {
                inside.addAll(sequence.getValue());
            }
            for (Node one : inside) {
                end = Math.max(end, endOf(one, places));
            }
            return end;
        }
        int end = places.span(node).end();
        while (end > places.span(node).start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private YamlReader.YamlPlaces places() {
        return new YamlReader.YamlPlaces(new SourceText(ConsentsReader.FILE, text), new Span(0, text.length()));
    }

    private Optional<MappingNode> root() {
        return YamlReader.compose(places(), finding -> {})
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast);
    }

    private Optional<MappingNode> record(String id) {
        return root().map(root -> value(root, id))
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast);
    }

    private static @Nullable Node value(MappingNode mapping, String name) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (scalar(tuple.getKeyNode()).equals(name)) {
                return tuple.getValueNode();
            }
        }
        return null;
    }

    private static String scalar(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The file as maps, lists and texts. */
    private Object plain() {
        return root().<Object>map(ConsentsEditor::plain).orElse("");
    }

    private Object expected(String id, Map<String, String> values) {
        MappingNode root = root().orElse(null);
        if (root == null) {
            return "";
        }
        Map<Object, Object> all = new LinkedHashMap<>();
        for (NodeTuple record : root.getValue()) {
            Object fields = plain(record.getValueNode());
            if (scalar(record.getKeyNode()).equals(id) && fields instanceof Map<?, ?> old) {
                Map<Object, Object> now = new LinkedHashMap<>(old);
                values.forEach((name, value) -> now.put(name, new ConsentsEditor("v: " + value).inner()));
                fields = now;
            }
            all.put(plain(record.getKeyNode()), fields);
        }
        return all;
    }

    private Object inner() {
        return root().<Object>map(root -> plain(root.getValue().get(0).getValueNode()))
                .orElse("");
    }

    private static Object plain(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<Object, Object> all = new LinkedHashMap<>();
            mapping.getValue().forEach(tuple -> all.put(plain(tuple.getKeyNode()), plain(tuple.getValueNode())));
            return all;
        }
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(ConsentsEditor::plain).toList()
                : scalar(node);
    }

    private static IOException refused(String id, Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        values.forEach((name, value) -> lines.add(name + ": " + value));
        return new IOException("record " + id + " in " + ConsentsReader.FILE
                + " cannot be changed by a program, because of how it is written. Write into it by hand: "
                + String.join("; ", lines) + ". Then run this command again.");
    }
}
