package org.plainleaf.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainleaf.model.Captions;
import org.plainleaf.model.Traces;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.StoryFile;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.PoTexts;

/** The text of a story in the files that people write: its own file, its translations, what languages add to it, and what repeats it. */
final class WithdrawnText {
    private static final List<String> ENDINGS =
            List.of(".md", ".yaml", ".po", ".pot", ".tsv", ".txt", ".csv", ".vtt", ".svg");

    private static final String MEDIA = "content/media/";

    private final Path root;
    private final SiteFiles site;
    private final String key;
    private final Set<String> keys;
    private final Optional<StoryFile> story;
    private final List<String> published;

    /** {@code keys} are those that the story has or had, {@code key} the one that it has now. */
    WithdrawnText(Path root, SiteFiles site, String key, Set<String> keys, Optional<StoryFile> story) {
        this(root, site, key, keys, story, List.of());
    }

    private WithdrawnText(
            Path root,
            SiteFiles site,
            String key,
            Set<String> keys,
            Optional<StoryFile> story,
            List<String> published) {
        this.root = root;
        this.site = site;
        this.key = key;
        this.keys = Set.copyOf(keys);
        this.story = story;
        this.published = List.copyOf(published);
    }

    /** The same story, of which the finished site had these files: one of its pictures may have been replaced since. */
    WithdrawnText with(List<String> files) {
        return new WithdrawnText(root, site, key, keys, story, files);
    }

    /** Its title; empty where there is none. */
    String title() {
        return story.map(StoryFile::title).orElse("");
    }

    /** What gives the story away, from its own file and all its translations. */
    Traces traces() throws IOException {
        Traces traces = story.map(file -> file.traces(StoryFile.facts(site))).orElse(Traces.NONE);
        for (String path : translations()) {
            traces = traces.and(PoTexts.traces(new SourceText(path, text(path)), title()));
        }
        for (String path : additions()) {
            traces = traces.and(StoryFile.ofAddition(new SourceText(path, text(path)), StoryFile.facts(site)));
        }
        return traces;
    }

    /** What the translations of other pages say where their English repeats the story, in whatever words. */
    Traces translated(Traces traces) throws IOException {
        Set<String> own = new HashSet<>(translations());
        Set<Traces.Phrase> repeating = new HashSet<>();
        Set<Traces.Phrase> others = new HashSet<>();
        for (String path : texts()) {
            if (path.endsWith(".po") && !own.contains(path)) {
                repeating.addAll(PoTexts.repeating(new SourceText(path, text(path)), traces, others));
            }
        }
        repeating.removeAll(others);
        return new Traces(repeating);
    }

    private String text(String path) throws IOException {
        return new String(Files.readAllBytes(root.resolve(path)), StandardCharsets.UTF_8);
    }

    private List<String> translations() throws IOException {
        return translations(".po", ".pot", ".po~");
    }

    private List<String> translations(String... endings) throws IOException {
        List<String> paths = new ArrayList<>();
        for (Path language : StoryName.inside(root.resolve("translations"))) {
            for (String one : new TreeSet<>(keys)) {
                for (String ending : endings) {
                    Path file = language.resolve(one + ending);
                    if (Files.isRegularFile(file)) {
                        paths.add(root.relativize(file).toString().replace('\\', '/'));
                    }
                }
            }
        }
        return paths;
    }

    /** Texts that only one language has, whose settings name the story. */
    private List<String> additions() throws IOException {
        Pattern named = Pattern.compile(
                "(?:" + String.join("|", keys.stream().map(Pattern::quote).toList()) + ")(?![a-z0-9-])");
        List<String> paths = new ArrayList<>();
        for (Path language : StoryName.inside(root.resolve("translations"))) {
            for (Path file : StoryName.inside(language.resolve("additions"))) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file)
                        && named.matcher(settings(text(path))).find()) {
                    paths.add(path);
                }
            }
        }
        return paths;
    }

    /** What stands above the text; all of it where nobody can tell. */
    private static String settings(String text) {
        int end = text.indexOf("\n---");
        return end < 0 ? text : text.substring(0, end);
    }

    /** The files that are about nothing else than the story. */
    List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        if (Files.exists(root.resolve(own()))) {
            files.add(own());
        }
        shown().forEach((media, others) -> {
            if (others.isEmpty()) {
                files.add(media);
            }
        });
        files.addAll(translations());
        files.addAll(additions());
        files.addAll(translations(".mo"));
        return files;
    }

    private String own() {
        return "content/" + key + ".md";
    }

    /** Pictures and recordings that stay, because other files name them too; each with those files. */
    Map<String, List<String>> shared() throws IOException {
        Map<String, List<String>> shared = shown();
        shared.values().removeIf(List::isEmpty);
        return shared;
    }

    /** Pictures and recordings that no text names: nobody knows whom they show. */
    List<String> unused() throws IOException {
        List<String> all = inMedia();
        Set<String> unused = new TreeSet<>(all);
        unused.removeAll(shown().keySet());
        for (String path : texts()) {
            unused.removeAll(media(path, all));
        }
        return List.copyOf(unused);
    }

    /** Pictures and recordings of the story, each with the other files that name it. */
    private Map<String, List<String>> shown() throws IOException {
        List<String> all = inMedia();
        Set<String> own = new TreeSet<>(Files.exists(root.resolve(own())) ? media(own(), all) : Set.of());
        published.stream().map(file -> "content/" + file).filter(all::contains).forEach(own::add);
        Map<String, List<String>> shown = new TreeMap<>();
        own.forEach(media -> shown.put(media, new ArrayList<>()));
        for (String path : texts()) {
            if (!shown.isEmpty() && path.startsWith("content/") && !path.equals(own())) {
                for (String media : media(path, all)) {
                    shown.computeIfPresent(media, (file, files) -> {
                        files.add(path);
                        return files;
                    });
                }
            }
        }
        return shown;
    }

    /** The pictures and recordings that a file names, with the captions of its videos: no text names those. */
    private Set<String> media(String path, List<String> all) throws IOException {
        Set<String> media = new TreeSet<>();
        for (String address : StoryFile.media(text(path))) {
            media.add("content" + address);
        }
        media.retainAll(all);
        media.addAll(Captions.of(media, all));
        return media;
    }

    private List<String> inMedia() throws IOException {
        return site.list(MEDIA, "").stream()
                .filter(path -> !path.startsWith(".", MEDIA.length()))
                .filter(path -> Files.isRegularFile(root.resolve(path)))
                .toList();
    }

    /** Deletes these files; gives what was deleted. */
    List<String> erase() throws IOException {
        List<String> files = files();
        for (String file : files) {
            Files.delete(root.resolve(file));
        }
        return files;
    }

    /** Other files of the site that repeat words of the story. */
    List<String> repeating(Traces traces) throws IOException {
        Set<String> own = new HashSet<>(files());
        List<String> repeating = new ArrayList<>();
        for (String path : texts()) {
            if (!own.contains(path) && repeats(path, traces)) {
                repeating.add(path);
            }
        }
        return repeating;
    }

    private boolean repeats(String path, Traces traces) throws IOException {
        String text = text(path);
        for (String one : keys) {
            text = StoryName.without(one, text);
        }
        // Long texts of PO files stand on several lines, each in quotation marks.
        String joined = path.contains(".po") ? text.replaceAll("\"[ \\t]*\\r?\\n[ \\t]*\"", "") : text;
        return StoryFile.paragraphs(joined).stream().anyMatch(traces::in);
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("content", "translations")) {
            Path start = root.resolve(folder);
            if (Files.isDirectory(start)) {
                try (Stream<Path> files = Files.walk(start)) {
                    files.filter(Files::isRegularFile)
                            .map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .filter(path -> ENDINGS.stream().anyMatch(path::endsWith))
                            .sorted()
                            .forEach(texts::add);
                }
            }
        }
        return texts;
    }
}
