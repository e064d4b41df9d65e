package org.plainleaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as a tree of nodes with places. No object is ever built from it, so a tag in a file can name what it likes.
 * Anchors and aliases are refused: nobody who writes a page needs them, and they make "YAML bombs".
 */
final class YamlReader {
    static final String LINES = "Write one name, a colon, a space and a value on each line.";
    static final String QUOTE = "Put the whole value in quotation marks: \"…\".";

    private static final int DEEPEST = 20;

    private YamlReader() {}

    /** The mapping that stands in a part of a file, or nothing after a finding that says why. */
    static Optional<Fields> read(SourceText source, Span part, Report report) {
        YamlPlaces places = new YamlPlaces(source, part);
        Optional<Node> node = compose(places, report);
        if (node.isEmpty() || node.get() instanceof MappingNode) {
            return node.map(mapping -> new Fields((MappingNode) mapping, places, report));
        }
        if (isEmpty(node.get())) {
            return Optional.of(Fields.empty(source, part, report));
        }
        notMapping(places, node.get(), report);
        return Optional.empty();
    }

    /** The mappings of a list that stands in a part of a file. */
    static List<Fields> readList(SourceText source, Span part, Report report) {
        YamlPlaces places = new YamlPlaces(source, part);
        List<Fields> all = new ArrayList<>();
        Node node = compose(places, report).orElse(null);
        List<Node> members = node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
        for (Node member : members) {
            if (member instanceof MappingNode mapping) {
                all.add(new Fields(mapping, places, report));
            } else {
                notMapping(places, member, report);
            }
        }
        if (node != null && !(node instanceof SequenceNode)) {
            notMapping(places, node, report);
        }
        return all;
    }

    /** The tree of a part of a file; nothing after a finding that says why. An empty part is an empty text. */
    static Optional<Node> compose(YamlPlaces places, Report report) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(2 * (int) SiteFiles.LARGEST);
        SourceText source = places.source();
        StreamReader reader = new StreamReader(source.slice(places.part()));
        try {
            Node node =
                    new Composer(new StrictParser(reader, options, places), new Resolver(), options).getSingleNode();
            Optional<Finding> odd = node == null ? Optional.empty() : oddSpace(node, places);
            if (odd.isPresent()) {
                report.add(odd.get());
                return Optional.empty();
            }
            return Optional.of(
                    node == null ? new ScalarNode(Tag.NULL, "", null, null, DumperOptions.ScalarStyle.PLAIN) : node);
        } catch (Refusal e) {
            report.add(e.finding);
        } catch (MarkedYAMLException e) {
            YamlFault fault = YamlFault.of(e, places);
            report.add(
                    new OddSpace(source, places.part()).before(fault.offset()).orElseGet(() -> fault.finding(source)));
        } catch (YAMLException | StackOverflowError e) {
            report.add(Finding.error(source.place(places.part()), "yaml/syntax", "These lines cannot be read.", LINES));
        }
        return Optional.empty();
    }

    /** A text in YAML that we do not take. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Finding finding;

        Refusal(Finding finding) {
            super(finding.message(), null, false, false);
            this.finding = finding;
        }
    }

    /** Refuses what is nested too deeply, and what has a special meaning, before anything is made of it. */
    private static final class StrictParser extends ParserImpl {
        private final YamlPlaces places;
        private boolean looked;
        private int depth;

        StrictParser(StreamReader reader, LoaderOptions options, YamlPlaces places) {
            super(reader, options);
            this.places = places;
        }

        /** Everybody looks at an event before it is taken. */
        @Override
        public Event peekEvent() {
            Event event = super.peekEvent();
            if (event != null && !looked) {
                looked = true;
                look(event);
            }
            return event;
        }

        @Override
        public Event getEvent() {
            Event event = super.getEvent();
            looked = false;
            return event;
        }

        private void look(Event event) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw refusal(event, "yaml/syntax", "These lines are nested too deeply.", LINES);
            }
            boolean anchor = event instanceof NodeEvent named && named.getAnchor() != null;
            boolean tag = event instanceof ScalarEvent scalar && scalar.getTag() != null
                    || event instanceof CollectionStartEvent start && start.getTag() != null;
            if (anchor || tag) {
                throw refusal(
                        event,
                        "yaml/shortcut",
                        tag
                                ? "A value here starts with !, which has a special meaning."
                                : "A value here starts with & or *, which has a special meaning.",
                        QUOTE);
            }
            if (event instanceof ScalarEvent scalar && scalar.isPlain()) {
                refuseLostWords(scalar);
            }
        }

        /** In "title: Talk #mentalhealth" YAML takes the last word for a remark. Who writes one puts a space behind the #. */
        private void refuseLostWords(ScalarEvent value) {
            String text = places.source().text();
            int at = places.offset(value.getEndMark());
            while (at < places.part().end() && text.charAt(at) == ' ') {
                at++;
            }
            if (text.startsWith(" #", at - 1)
                    && at + 1 < places.part().end()
                    && Character.isLetterOrDigit(text.charAt(at + 1))) {
                throw new Refusal(Finding.error(
                        places.source().place(at),
                        "yaml/syntax",
                        "What stands here is lost: a # behind a space makes the rest of the line a remark.",
                        QUOTE + " For a remark, write a space behind the #."));
            }
        }

        private Refusal refusal(Event event, String rule, String message, String advice) {
            return new Refusal(
                    Finding.error(places.source().place(places.offset(event.getStartMark())), rule, message, advice));
        }
    }

    /** The first name or value that an odd space at the start of its line has become a part of. */
    private static Optional<Finding> oddSpace(Node node, YamlPlaces places) {
        if (node instanceof ScalarNode scalar) {
            String value = scalar.getValue();
            return value.isEmpty() || !Character.isSpaceChar(value.charAt(0))
                    ? Optional.empty()
                    : new OddSpace(places.source(), places.part()).at(places.offset(node.getStartMark()));
        }
        List<Node> below = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            below.addAll(sequence.getValue());
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> below.addAll(List.of(tuple.getKeyNode(), tuple.getValueNode())));
        }
        return below.stream().flatMap(inner -> oddSpace(inner, places).stream()).findFirst();
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    private static void notMapping(YamlPlaces places, Node node, Report report) {
        report.add(Finding.error(
                places.source().place(places.offset(node.getStartMark())),
                "yaml/syntax",
                "Here should be lines such as \"title: My page\".",
                LINES));
    }

    /** Turns the marks of the YAML library, which count code points from the start of the part, into offsets. */
    static final class YamlPlaces {
        private final SourceText source;
        private final Span part;
        private final boolean plain;

        YamlPlaces(SourceText source, Span part) {
            this.source = source;
            this.part = part;
            this.plain = source.slice(part).chars().noneMatch(c -> Character.isSurrogate((char) c));
        }

        SourceText source() {
            return source;
        }

        Span part() {
            return part;
        }

        int offset(@Nullable Mark mark) {
            if (mark == null) {
                return part.start();
            }
            int index = Math.min(mark.getIndex(), part.length());
            if (plain) {
                return part.start() + index;
            }
            int available = source.text().codePointCount(part.start(), part.end());
            return source.text().offsetByCodePoints(part.start(), Math.min(index, available));
        }

        Span span(Node node) {
            int start = offset(node.getStartMark());
            return new Span(start, Math.max(start, offset(node.getEndMark())));
        }
    }
}
