package org.plainleaf.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Turns a site that BenchSite wrote into one that Hugo reads: the same words, for the templates in src/bench/peer/hugo. */
final class HugoSite {
    private static final Pattern LANGUAGES = Pattern.compile("(?m)^languages: \\[(.*)]$");

    private final Path root;
    private final Path site;
    private final Path to;

    private HugoSite(Path root, Path site, Path to) {
        this.root = root;
        this.site = site;
        this.to = to;
    }

    /** What Hugo says of itself; it must be there. */
    static String version() throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder("hugo", "version").start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor();
            return version;
        } catch (IOException e) {
            throw new Refusal("Hugo is not here. Install it (on Debian: apt install hugo), or leave --peer out.");
        }
    }

    /** Writes Hugo's folder. */
    static void write(Path root, Path site, Path to) throws IOException {
        new HugoSite(root, site, to).write();
    }

    private void write() throws IOException {
        copy(root.resolve("src/bench/peer/hugo"), to);
        copy(root.resolve("templates/assets"), to.resolve("assets"));
        copy(root.resolve("templates/icons"), to.resolve("assets/icons"));
        Files.createDirectories(to.resolve("static"));
        Files.createDirectories(to.resolve("i18n"));
        Files.createDirectories(to.resolve("data"));
        Files.copy(root.resolve("templates/fonts/nastaliq-ur.woff2"), to.resolve("static/nastaliq-ur.woff2"));
        for (String name : List.of("facts.yaml", "terms.yaml")) {
            Files.copy(site.resolve("content").resolve(name), to.resolve("data").resolve(name));
        }
        List<String> tags = new ArrayList<>(List.of("en"));
        Matcher settings = LANGUAGES.matcher(Files.readString(site.resolve("content/site.yaml")));
        if (settings.find() && !settings.group(1).isBlank()) {
            tags.addAll(List.of(settings.group(1).split(", ")));
        }
        languages(tags);
        HugoText text = new HugoText(yaml(site.resolve("content/terms.yaml")));
        for (String tag : tags) {
            Path content = Files.createDirectories(to.resolve("content").resolve(tag));
            lists(tag, content);
            try (Stream<Path> pages = Files.list(site.resolve("content/pages"))) {
                for (Path page : (Iterable<Path>) pages::iterator) {
                    String name = page.getFileName().toString();
                    PoFile translation = tag.equals("en")
                            ? null
                            : po(site.resolve("translations/" + tag + "/pages/" + name.replace(".md", ".po")));
                    Files.writeString(
                            content.resolve(name.equals("home.md") ? "_index.md" : name),
                            text.page(Files.readString(page), translation));
                }
            }
        }
    }

    /** The languages with their names, and their interface strings. */
    private void languages(List<String> tags) throws IOException {
        StringBuilder languages = new StringBuilder();
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        List<Map<String, Object>> known = yaml.load(Files.readString(root.resolve("translations/languages.yaml")));
        for (Map<String, Object> language : known) {
            String tag = language.get("tag").toString();
            if (tags.contains(tag)) {
                languages.append(
                        "%s: {languageName: \"%s\", languageDirection: %s, weight: %d, contentDir: content/%s, params: {tag: %s, english: \"%s\", nastaliq: %s}}\n"
                                .formatted(
                                        tag.toLowerCase(Locale.ROOT),
                                        language.get("name"),
                                        language.get("direction"),
                                        tags.indexOf(tag) + 1,
                                        tag,
                                        tag,
                                        language.get("english"),
                                        tag.equals("ur")));
                Files.writeString(to.resolve("i18n/" + tag + ".yaml"), strings(tag));
            }
        }
        Files.writeString(to.resolve("config/_default/languages.yaml"), languages);
    }

    /** The interface strings: {@code help.danger} with {@code {phone}} becomes {@code help_danger} with {@code {{ .phone }}}. */
    private String strings(String tag) throws IOException {
        StringBuilder strings = new StringBuilder();
        each(
                tag,
                (name, text) -> strings.append(name.replaceAll("[.-]", "_"))
                        .append(": ")
                        .append(HugoText.quoted(text.replaceAll("\\{([a-z]+)}", "{{ .$1 }}")))
                        .append('\n'));
        return strings.toString();
    }

    private void each(String tag, BiConsumer<String, String> use) throws IOException {
        boolean english = tag.equals("en");
        for (PoEntry entry : po(root.resolve("translations/" + (english ? "_template/site.pot" : tag + "/site.po")))
                .entries()) {
            if (entry.context() != null && !entry.obsolete()) {
                List<String> strings = entry.strings();
                String last = strings.get(strings.size() - 1);
                use.accept(entry.context(), english ? entry.plural() ? entry.idPlural() : entry.id() : last);
            }
        }
    }

    /** The pages that Plainleaf makes by itself. */
    private void lists(String tag, Path content) throws IOException {
        Map<String, String> strings = new LinkedHashMap<>();
        each(tag, strings::put);
        list(content, "pages", strings.get("about.pages"), "");
        list(content, "languages", strings.get("languages.title"), strings.get("languages.lead"));
        list(content, "search", strings.get("search.title"), "");
        if (tag.equals("en")) {
            list(content, "words", strings.get("tab.words"), strings.get("words.lead"));
        }
    }

    private static void list(Path content, String name, String title, String lead) throws IOException {
        Files.writeString(
                content.resolve(name + ".md"),
                "---\ntitle: " + HugoText.quoted(title) + "\ndescription: " + HugoText.quoted(lead) + "\nlayout: "
                        + name + "\n---\n");
    }

    private static PoFile po(Path file) throws IOException {
        return PoReader.read(new SourceText(file.toString(), Files.readString(file)), finding -> {});
    }

    private static Map<String, Object> yaml(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
