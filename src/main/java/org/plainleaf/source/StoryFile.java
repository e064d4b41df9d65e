package org.plainleaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Traces;
import org.plainleaf.text.SourceText;

/** The file of a story that is to go, read as far as it can be read: its faults must not keep it public. */
public final class StoryFile {
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(title|summary|hard|how-it-ended|address):[ \\t]*(.*?)[ \\t\\r]*$");
    private static final Pattern ENGLISH = Pattern.compile("(?m)^english:[ \\t]*[\"']?(.*?)[\"']?[ \\t\\r]*$");
    private static final Pattern TARGET = Pattern.compile("]\\([^)\\n]*\\)");

    /** A line that is nothing but a link: it has the name of another page. */
    private static final Pattern LINK_ALONE = Pattern.compile(
            "(?m)^[ \\t]*+(?:(?:[-*+]|[0-9]{1,9}[.)])[ \\t]++)?\\[[^\\]\\n]*+]\\([^)\\n]*+\\)[ \\t]*+$");

    private static final Pattern MEDIA = Pattern.compile("/media/[^\\s)\"'<>#?]+");
    private static final Pattern BREAK = Pattern.compile("\\R[ \\t]*\\R|\\R(?=[ \\t]*(?:[-*+>#|]|[0-9]+[.)] |:::))");
    private static final Pattern HEADING_ID = Pattern.compile("\\{#[^}\\n]*}");
    private static final Pattern SETTINGS = Pattern.compile("(?s)\\s*---[ \\t]*\\R.*?\\R---[ \\t]*\\R");
    private static final Report NOBODY = finding -> {};

    private final String text;
    private final Optional<Document> document;

    private StoryFile(String text, Optional<Document> document) {
        this.text = text;
        this.document = document;
    }

    /** The story in a file; {@code key} is its kind and name. */
    public static StoryFile of(String key, SourceText source) {
        String name = key.substring(key.indexOf('/') + 1);
        KindReader kind = KindReaders.ALL.stream()
                .filter(reader -> reader.kind() == Kind.STORY)
                .findFirst()
                .orElseThrow();
        return new StoryFile(source.text(), new DocumentReader(NOBODY).read(kind, name, source));
    }

    /** What gives it away; taken from the bare text where its settings cannot be read. */
    public Traces traces(Map<String, Fact> facts) {
        Traces bare = bare(text);
        return document.map(story -> Traces.of(Edition.english(story), facts).and(bare))
                .orElse(bare);
    }

    /** What gives a story away in a text that only one language has on its page. */
    public static Traces ofAddition(SourceText source, Map<String, Fact> facts) {
        List<Traces.Phrase> phrases = new ArrayList<>();
        Matcher english = ENGLISH.matcher(source.text());
        while (english.find()) {
            phrases.addAll(Traces.sentences(english.group(1)));
        }
        Traces bare = bare(source.text()).and(new Traces(phrases));
        return FrontMatter.of(source, NOBODY)
                .map(parts -> Traces.of(MarkdownReader.read(source, parts.body(), NOBODY), facts)
                        .and(bare))
                .orElse(bare);
    }

    /** The phrases of a text file, whatever it is written in. */
    private static Traces bare(String text) {
        List<Traces.Phrase> phrases = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            String value = field.group(2);
            phrases.addAll(
                    field.group(1).equals("title")
                            ? Traces.title(value)
                            : field.group(1).equals("address") ? List.of() : Traces.sentences(value));
        }
        paragraphs(LINK_ALONE.matcher(body(text)).replaceAll(""))
                .forEach(paragraph -> phrases.addAll(Traces.sentences(paragraph)));
        return new Traces(phrases);
    }

    private static String body(String text) {
        Matcher settings = SETTINGS.matcher(text);
        return settings.lookingAt() ? text.substring(settings.end()) : text;
    }

    /** The paragraphs of a Markdown file, each on one line, without the targets of links. */
    public static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String part : BREAK.split(text, -1)) {
            String words = HEADING_ID
                    .matcher(TARGET.matcher(part).replaceAll("]"))
                    .replaceAll("")
                    .replaceAll("\\s+", " ");
            paragraphs.add(words.strip());
        }
        return paragraphs;
    }

    /** Its title in English; empty where it cannot be read. */
    public String title() {
        return document.map(story -> story.head().texts().get("title"))
                .map(title -> title.plainText())
                .or(() -> field("title"))
                .orElse("");
    }

    private Optional<String> field(String name) {
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return Optional.of(field.group(2).replaceAll("^[\"']|[\"']$", ""));
            }
        }
        return Optional.empty();
    }

    /** The address that it gives itself; nothing where it has the usual one. */
    public Optional<Address> address() {
        return document.map(story -> story.head().address())
                .or(() -> field("address").flatMap(Address::parse));
    }

    public List<Address> formerly() {
        return document.map(story -> story.head().formerly()).orElse(List.of());
    }

    /** The facts of a site, as far as they can be read. */
    public static Map<String, Fact> facts(SiteFiles files) {
        return files.exists(FactsReader.FILE)
                ? files.read(FactsReader.FILE)
                        .map(source -> FactsReader.read(source, NOBODY))
                        .orElse(Map.of())
                : Map.of();
    }

    /** The pictures and recordings that a text names, such as {@code /media/nell.png}. */
    public static List<String> media(String text) {
        return MEDIA.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }
}
