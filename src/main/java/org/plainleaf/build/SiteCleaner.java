package org.plainleaf.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainleaf.model.Captions;
import org.plainleaf.model.Page;
import org.plainleaf.model.Strings;
import org.plainleaf.model.Traces;
import org.plainleaf.print.PaperText;
import org.plainleaf.publish.OutputFolder;
import org.plainleaf.publish.PublishedIndex;
import org.plainleaf.publish.search.SearchIndex;
import org.plainleaf.render.NoticePage;
import org.plainleaf.render.PageCleaner;
import org.plainleaf.render.PublishedPage;

/**
 * Takes a story out of a finished site, file by file. Nothing is made again, so it works while other pages have errors. At
 * the end every file is looked at once more: one that still has words of the story becomes a notice, or is left out.
 */
final class SiteCleaner {
    private final OutputFolder folder;
    private final PublishedSite site;
    private final Traces traces;
    private final Function<String, Strings> strings;
    private final Set<String> goneFiles = new TreeSet<>();
    private final Set<String> changed = new TreeSet<>();
    private final Set<String> closed = new TreeSet<>();
    private final Set<String> written = new HashSet<>();
    private final List<String> paper = new ArrayList<>();
    private boolean searchIsOff;

    SiteCleaner(OutputFolder folder, PublishedSite site, Traces traces, Function<String, Strings> strings) {
        this.folder = folder;
        this.site = site;
        this.traces = traces;
        this.strings = strings;
    }

    /** Paper, pictures and recordings that are no longer there. */
    Set<String> gone() {
        return goneFiles;
    }

    /** Pages and lists that were changed. */
    Set<String> changed() {
        return changed;
    }

    /** Files of which nothing else could be done than to take them away as a whole. */
    Set<String> closed() {
        return closed;
    }

    /** Whether the search of the site had to go until the next build. */
    boolean searchIsOff() {
        return searchIsOff;
    }

    /** Puts the clean site in the place of the old one. */
    void clean(Path out) throws IOException {
        findPaper();
        readGonePaper();
        findMedia();
        Map<String, String> notices = site.notices();
        for (Map.Entry<String, String> notice : notices.entrySet()) {
            add(notice.getKey(), notice(notice.getKey(), notice.getValue()));
        }
        for (String file : site.files()) {
            if (SearchIndex.has(file)) {
                // A list of single words: nobody can tell whose they are. The next build makes it again.
                searchIsOff = true;
            } else if (!notices.containsKey(file) && !goneFiles.contains(file) && !file.equals(OutputFolder.MANIFEST)) {
                byte[] now = cleaned(file);
                if (now.length > 0 || site.bytes(file).length == 0) {
                    add(file, now);
                }
            }
        }
        folder.swap();
        cleanForeign(out);
    }

    private void add(String file, byte[] bytes) {
        folder.add(new Page(file, bytes));
        written.add(file);
    }

    private PageCleaner cleaner(String language, boolean withFiles) {
        return new PageCleaner(
                traces,
                site::isGone,
                file -> withFiles && goneFiles.contains(file),
                strings.apply(language).text("gone.link"));
    }

    /** Paper that carries words of the story: by its name, by the page with the same text, and by what is on it. */
    private void findPaper() throws IOException {
        for (String file : site.files()) {
            if (site.isPaper(file)) {
                goneFiles.add(file);
            } else if (isPage(file)) {
                PublishedPage page = site.page(file);
                Set<String> paper = page.targets().stream()
                        .filter(target -> target.startsWith("leaflets/") && target.endsWith(".pdf"))
                        .collect(Collectors.toSet());
                boolean shelf = file.matches("(?:[A-Za-z-]+/)?(?:leaflets/)?index\\.html");
                if (!paper.isEmpty()
                        && !shelf
                        && (site.isGone(file)
                                || cleaner(page.language(), false).clean(page) == PageCleaner.Change.WORDS)) {
                    goneFiles.addAll(paper);
                }
            }
        }
        List<String> others = site.files().stream()
                .filter(file -> file.endsWith(".pdf") && !goneFiles.contains(file))
                .toList();
        List<Boolean> carries = Work.each(others, this::carries);
        for (int i = 0; i < others.size(); i++) {
            if (carries.get(i)) {
                goneFiles.add(others.get(i));
            }
        }
        goneFiles.retainAll(site.files());
    }

    private boolean carries(String file) {
        try {
            return PaperText.of(site.bytes(file)).stream().anyMatch(traces::in);
        } catch (IOException e) {
            // What cannot be read cannot be vouched for.
            return file.startsWith("leaflets/");
        }
    }

    /** Pictures and recordings that only the story shows, with the captions of its videos. */
    private void findMedia() throws IOException {
        Set<String> shown = new HashSet<>();
        Set<String> elsewhere = new HashSet<>();
        for (String file : site.files()) {
            if (isPage(file) && site.isGone(file)) {
                shown.addAll(site.page(file).targets());
            } else if (isPage(file)) {
                PublishedPage page = site.page(file);
                cleaner(page.language(), true).clean(page);
                elsewhere.addAll(page.targets());
            }
        }
        addCaptions(shown);
        addCaptions(elsewhere);
        shown.removeAll(elsewhere);
        shown.removeIf(file -> !file.startsWith("media/") || !site.files().contains(file));
        goneFiles.addAll(shown);
    }

    /** No page links to captions, but they say all that the video says. */
    private void addCaptions(Set<String> media) {
        media.addAll(Captions.of(media, site.files()));
    }

    private static boolean isPage(String file) {
        return file.endsWith(".html");
    }

    /** The file without the story; empty where it must go. */
    private byte[] cleaned(String file) throws IOException {
        byte[] old = site.bytes(file);
        byte[] now = isPage(file)
                ? page(file, old)
                : file.endsWith(".xml") ? index(file, old) : file.endsWith(".tsv") ? list(old) : old;
        if (!java.util.Arrays.equals(old, now)) {
            changed.add(file);
        }
        if (stillHas(file, now)) {
            closed.add(file);
            changed.remove(file);
            return isPage(file) ? notice(file, PublishedPage.of(file, old).language()) : new byte[0];
        }
        return now;
    }

    private byte[] page(String file, byte[] old) throws IOException {
        PublishedPage page = PublishedPage.of(file, old);
        boolean ofLostPaper = file.matches("(?:[A-Za-z-]+/)?p/[0-9a-f]+/.*")
                && page.targets().stream().anyMatch(goneFiles::contains);
        if (site.isOfCode(file) || ofLostPaper) {
            return page.isNotice() ? old : notice(file, page.language());
        }
        PageCleaner.Change change = cleaner(page.language(), true).clean(page);
        return change == PageCleaner.Change.NONE ? old : page.bytes();
    }

    private byte[] index(String file, byte[] old) {
        Set<String> addresses = Stream.concat(site.pages().stream(), site.notices().keySet().stream())
                .map(page -> "/" + page.substring(0, page.length() - PublishedSite.INDEX.length()))
                .collect(Collectors.toSet());
        String text = new String(old, StandardCharsets.UTF_8);
        String now = PublishedIndex.clean(text, addresses, file.endsWith("feed.xml") ? traces : Traces.NONE);
        return now.equals(text) ? old : now.getBytes(StandardCharsets.UTF_8);
    }

    /** Lists of files have a file on each line. */
    private byte[] list(byte[] old) {
        String text = new String(old, StandardCharsets.UTF_8);
        String now = text.lines()
                .filter(line -> goneFiles.stream().noneMatch(gone -> line.startsWith(gone + "\t")))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return now.length() == text.length() ? old : now.getBytes(StandardCharsets.UTF_8);
    }

    private boolean stillHas(String file, byte[] bytes) {
        if (isPage(file)) {
            return PublishedPage.of(file, bytes).givesAway(traces);
        }
        if (file.endsWith(".pdf")) {
            return false; // Looked at before.
        }
        String text = PublishedIndex.withoutAddresses(site.withoutName(new String(bytes, StandardCharsets.UTF_8)));
        return traces.in(text) || traces.in(PublishedIndex.text(text));
    }

    /** The notice at a file, in the frame of the first page of its language. */
    private byte[] notice(String file, String language) throws IOException {
        if (site.files().contains(file)) {
            PublishedPage there = site.page(file);
            if (there.isNotice() && !there.givesAway(traces)) {
                return site.bytes(file);
            }
        }
        String tag = site.homes().containsKey(language) ? language : "en";
        String prefix = site.homes().getOrDefault(tag, "");
        PublishedPage frame = site.page(prefix + PublishedSite.INDEX);
        cleaner(tag, true).clean(frame);
        String list = prefix + "stories/" + PublishedSite.INDEX;
        return new NoticePage(strings.apply(language))
                .in(frame, file, site.files().contains(list) ? list : prefix + PublishedSite.INDEX);
    }

    /** Files that somebody else put there: they stay, but not with words of the story. */
    private void cleanForeign(Path out) throws IOException {
        List<Path> foreign = new ArrayList<>();
        try (Stream<Path> all = Files.walk(out)) {
            all.filter(Files::isRegularFile).forEach(foreign::add);
        }
        for (Path file : foreign) {
            String name = out.relativize(file).toString().replace('\\', '/');
            if (written.contains(name) || name.equals(OutputFolder.MANIFEST) || name.startsWith(".git/")) {
                continue;
            }
            byte[] old = Files.readAllBytes(file);
            byte[] now = old;
            if (isPage(name)) {
                PublishedPage page = PublishedPage.of(name, old);
                if (cleaner(page.language(), true).clean(page) != PageCleaner.Change.NONE) {
                    now = page.bytes();
                }
            }
            boolean carries = name.endsWith(".pdf") && carriesForeign(old);
            if (carries || stillHas(name, now)) {
                Files.delete(file);
                closed.add(name);
            } else if (now.length != old.length || !java.util.Arrays.equals(now, old)) {
                Files.write(file, now);
                changed.add(name);
            }
        }
    }

    private boolean carriesForeign(byte[] pdf) {
        try {
            return PaperText.of(pdf).stream().anyMatch(traces::in);
        } catch (IOException e) {
            return false; // Not ours, and nobody can read it.
        }
    }

    private void readGonePaper() {
        for (String file : goneFiles) {
            try {
                paper.add(String.join(" ", PaperText.of(site.bytes(file))).replaceAll("\\s+", " "));
            } catch (IOException e) {
                paper.add(""); // No code can be read on it; the story's own are known without.
            }
        }
    }

    /** The words of all paper that is gone, for the codes on it. */
    List<String> wordsOnGonePaper() {
        return List.copyOf(paper);
    }
}
