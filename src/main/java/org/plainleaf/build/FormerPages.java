package org.plainleaf.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainleaf.model.Address;
import org.plainleaf.model.Traces;
import org.plainleaf.render.PublishedPage;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.StoryFile;
import org.plainleaf.text.SourceText;

/** Finds a story in a finished site that was made while the story's file had another name: by its text. */
final class FormerPages {
    private static final Pattern STORY = Pattern.compile("/stories/[a-z0-9-]+/");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^address:[ \\t]*[\"']?(/[a-z0-9/-]*)");
    /** A page that no file claims is the story where a part of its sentences is the story's: the rest was edited since. */
    private static final double SOME = 0.3;
    /** Elsewhere most of them must be. */
    private static final double MOST = 0.5;

    private static final int FEWEST = 2;

    private final Path root;
    private final SiteFiles files;
    private final Map<Address, List<Path>> claims = new TreeMap<>();

    /** For the site in {@code root}. */
    FormerPages(Path root, SiteFiles files) throws IOException {
        this.root = root;
        this.files = files;
        Path content = root.resolve("content");
        if (Files.isDirectory(content)) {
            List<Path> texts;
            try (Stream<Path> all = Files.walk(content)) {
                texts = all.filter(file ->
                                Files.isRegularFile(file) && file.toString().endsWith(".md"))
                        .sorted()
                        .toList();
            }
            for (Path file : texts) {
                String key = content.relativize(file).toString().replace('\\', '/');
                String usual = "/" + key.replaceFirst("^pages/", "").replaceFirst("\\.md$", "") + "/";
                Matcher own = ADDRESS.matcher(text(file));
                Address.parse(own.find() ? own.group(1) : usual.equals("/home/") ? "/" : usual)
                        .ifPresent(address -> claims.computeIfAbsent(address, none -> new ArrayList<>())
                                .add(file));
            }
        }
    }

    /** Whether a file of the content has its page there now. */
    boolean isClaimed(Address address) {
        return claims.containsKey(address);
    }

    /** Where the story stands besides its own address, by its text; addresses that no file claims first. */
    Set<Address> find(PublishedSite site, String key, Traces known) throws IOException {
        Set<Address> unclaimed = new LinkedHashSet<>();
        Set<Address> others = new LinkedHashSet<>();
        for (String file : known.isEmpty() ? Set.<String>of() : site.files()) {
            PublishedPage page = candidate(site, file).orElse(null);
            Address address = Address.parse("/" + site.document(file)).orElse(null);
            if (page == null || address == null) {
                continue;
            }
            Set<Traces.Phrase> said = said(page);
            double share = share(said, known);
            boolean claimed = claimedByAnother(address, key);
            boolean named = STORY.matcher(address.path()).matches()
                    && site.page(file).titles().stream()
                            .anyMatch(title -> known.all().containsAll(Traces.title(title)));
            if (!claimed && (named || share >= (STORY.matcher(address.path()).matches() ? SOME : MOST))) {
                unclaimed.add(address);
            } else if (claimed && share >= MOST && share > share(said, ofClaims(address, key))) {
                others.add(address);
            }
        }
        unclaimed.addAll(others);
        return unclaimed;
    }

    /** Pages of stories for which there is no file: nobody can tell whose they are. */
    Set<Address> orphans(PublishedSite site) throws IOException {
        Set<Address> orphans = new LinkedHashSet<>();
        for (String file : site.files()) {
            candidate(site, file)
                    .flatMap(page -> Address.parse("/" + site.document(file)))
                    .filter(address -> STORY.matcher(address.path()).matches() && !isClaimed(address))
                    .ifPresent(orphans::add);
        }
        return orphans;
    }

    /** The story whose file has the text of a page that no file claims; nothing where that page is not in {@code out}. */
    Optional<String> fileOf(Path out, String key) throws IOException {
        Path file = out.resolve(key).resolve(PublishedSite.INDEX);
        if (!Files.isRegularFile(file) || isClaimed(new Address("/" + key + "/"))) {
            return Optional.empty();
        }
        PublishedPage page = PublishedPage.of(key + "/" + PublishedSite.INDEX, Files.readAllBytes(file));
        Set<Traces.Phrase> said = said(page);
        for (Path story : StoryName.inside(root.resolve("content/stories"))) {
            String other = StoryName.key(String.valueOf(story.getFileName()));
            boolean published = Files.exists(out.resolve(other).resolve(PublishedSite.INDEX));
            if (!published && story.toString().endsWith(".md") && !page.isNotice()) {
                Traces known = traces(story);
                boolean named =
                        page.titles().stream().anyMatch(title -> known.all().containsAll(Traces.title(title)));
                if (named || share(said, known) >= SOME) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** A page that may be a story; nothing for other files. */
    private static Optional<PublishedPage> candidate(PublishedSite site, String file) throws IOException {
        if (!file.endsWith(PublishedSite.INDEX) || site.isGone(file)) {
            return Optional.empty();
        }
        PublishedPage page = site.page(file);
        return Optional.of(page).filter(one -> !one.isNotice() && !one.leadsOn() && one.hasArticle());
    }

    private static Set<Traces.Phrase> said(PublishedPage page) {
        Set<Traces.Phrase> said = new HashSet<>(Traces.sentences(page.description()));
        page.texts().forEach(text -> said.addAll(Traces.sentences(text)));
        return said;
    }

    /** Which part of some sentences is known. */
    private static double share(Set<Traces.Phrase> said, Traces known) {
        Set<Traces.Phrase> common = new HashSet<>(said);
        common.retainAll(known.all());
        return common.size() < Math.min(FEWEST, said.size()) || said.isEmpty()
                ? 0
                : (double) common.size() / said.size();
    }

    private boolean claimedByAnother(Address address, String key) {
        return claims.getOrDefault(address, List.of()).stream().anyMatch(file -> !isOf(file, key));
    }

    private boolean isOf(Path file, String key) {
        return file.equals(root.resolve("content/" + key + ".md"));
    }

    private Traces ofClaims(Address address, String key) throws IOException {
        Traces traces = Traces.NONE;
        for (Path file : claims.getOrDefault(address, List.of())) {
            if (!isOf(file, key)) {
                traces = traces.and(traces(file));
            }
        }
        return traces;
    }

    private Traces traces(Path file) throws IOException {
        String path = root.relativize(file).toString().replace('\\', '/');
        return StoryFile.of(StoryName.key(path), new SourceText(path, text(file)))
                .traces(StoryFile.facts(files));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
