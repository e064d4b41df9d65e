package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainleaf.model.Kind;
import org.plainleaf.source.ConsentsEditor;
import org.plainleaf.source.TracesFile;

/** How people name a story at the command line: its name, its key, or the path of its file. */
final class StoryName {
    private static final String FOLDER = Kind.STORY.folder() + "/";
    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.md)?/?");

    private StoryName() {}

    /** The key that a name means: {@code stories/nell-paints}. Whether there is such a story is another question. */
    static String key(String written) {
        String path = written.strip().replace('\\', '/');
        Matcher name = NAME.matcher(path.replaceFirst("/$", "").replaceFirst("^.*/", ""));
        return FOLDER + (name.matches() ? name.group(1) : path);
    }

    /** The name alone. */
    static String name(String key) {
        return key.substring(key.indexOf('/') + 1);
    }

    /** A text without the key of a story, which is often its title with hyphens. */
    static String without(String key, String text) {
        return text.replace(key, "").replace("withdrawn-" + name(key), "");
    }

    /** The keys of all stories that anything is left of: a file, a record, a translation, a page. */
    static Set<String> known(Path root, Path out, ConsentsEditor records) throws IOException {
        Set<String> keys = new TreeSet<>(records.stories());
        names(root.resolve("content/stories"), ".md", keys);
        names(root.resolve("translations/_template/stories"), ".pot", keys);
        names(out.resolve("stories"), "", keys);
        for (Path language : inside(root.resolve("translations"))) {
            names(language.resolve("stories"), ".po", keys);
        }
        Path traces = root.resolve(TracesFile.FILE);
        if (Files.isRegularFile(traces)) {
            keys.addAll(TracesFile.read(new String(Files.readAllBytes(traces), java.nio.charset.StandardCharsets.UTF_8))
                    .keySet());
        }
        keys.removeIf(key -> !key.startsWith(FOLDER) || !NAME.matcher(name(key)).matches());
        return keys;
    }

    private static void names(Path folder, String ending, Set<String> keys) throws IOException {
        for (Path file : inside(folder)) {
            String name = String.valueOf(file.getFileName());
            boolean ours = ending.isEmpty()
                    ? Files.isDirectory(file) && !name.equals("situation") && !name.equals("use")
                    : name.endsWith(ending);
            if (ours) {
                keys.add(FOLDER + name.substring(0, name.length() - ending.length()));
            }
        }
    }

    static Iterable<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
