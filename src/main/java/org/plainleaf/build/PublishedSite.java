package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plainleaf.model.Address;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Format;
import org.plainleaf.model.LeafletCode;
import org.plainleaf.model.Strings;
import org.plainleaf.model.Traces;
import org.plainleaf.render.PublishedPage;

/** What the files of a finished site are to one of its stories. Reads them, and changes nothing. */
final class PublishedSite {
    static final String INDEX = "index.html";
    /** A sentence on so many stories is no one's own. */
    private static final int ANYBODYS = 2;

    private static final Pattern STORY = Pattern.compile("(?:[A-Za-z-]+/)?stories/[a-z0-9-]+/index\\.html");

    private final Path out;
    private final Set<String> files;
    private final String key;
    private final Consent.Notice notice;
    private final Set<String> pages = new TreeSet<>();
    private final Set<String> oldPages = new TreeSet<>();
    private final Map<String, String> homes = new TreeMap<>();

    /** {@code files} are those of the site in {@code out}. */
    PublishedSite(Path out, Set<String> files, String key, Consent.Notice notice) throws IOException {
        this.out = out;
        this.files = files;
        this.key = key;
        this.notice = notice;
        for (String file : files) {
            String prefix = file.endsWith("/" + INDEX) || file.equals(INDEX)
                    ? file.substring(0, file.length() - INDEX.length())
                    : "-";
            if (prefix.chars().filter(c -> c == '/').count() <= 1 && !prefix.equals("-")) {
                String tag = prefix.replace("/", "");
                if (tag.isEmpty() || page(file).language().equals(tag)) {
                    homes.put(tag.isEmpty() ? "en" : tag, prefix);
                }
            }
        }
        for (String prefix : homes.values()) {
            String page = prefix + path(notice.address());
            if (files.contains(page)) {
                pages.add(page);
            }
        }
        for (Address old : notice.formerly()) {
            if (files.contains(path(old))) {
                oldPages.add(path(old));
            }
        }
    }

    private static String path(Address address) {
        return address.path().substring(1) + INDEX;
    }

    PublishedPage page(String file) throws IOException {
        return PublishedPage.of(file, bytes(file));
    }

    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(out.resolve(file));
    }

    Set<String> files() {
        return files;
    }

    /** The story's own pages. */
    Set<String> pages() {
        return pages;
    }

    /** Where languages begin, by their tags. */
    Map<String, String> homes() {
        return homes;
    }

    /** Where notices stand, by file, with the tag of their language: at the story's address in all languages. */
    Map<String, String> notices() {
        Map<String, String> notices = new TreeMap<>();
        homes.forEach((tag, prefix) -> notices.put(prefix + path(notice.address()), tag));
        if (homes.containsKey("en")) {
            notice.formerly().forEach(old -> notices.put(path(old), "en"));
            oldPages.forEach(old -> notices.put(old, "en"));
        }
        return notices;
    }

    /** Whether a file is a page of the story. */
    boolean isGone(String file) {
        return pages.contains(file) || oldPages.contains(file);
    }

    /** Looks for pages that only lead on to the story. */
    void findOldPages() throws IOException {
        for (String file : files) {
            if (file.endsWith(".html")
                    && Files.size(out.resolve(file)) < 4_000
                    && page(file).leadsOnTo(pages::contains)) {
                oldPages.add(file);
            }
        }
    }

    /** Old addresses that lead to the story, as the site knows them. */
    List<Address> oldAddresses() {
        return oldPages.stream()
                .map(file -> "/" + file.substring(0, file.length() - INDEX.length()))
                .flatMap(path -> Address.parse(path).stream())
                .toList();
    }

    /** Whether a file is paper with this very story on it, by its name. */
    boolean isPaper(String file) {
        String[] parts = file.split("/", -1);
        if (parts.length != 4 || !parts[0].equals("leaflets") || !parts[2].equals("stories")) {
            return false;
        }
        String start = parts[1] + "-" + StoryName.name(key) + "-";
        for (Format format : Format.values()) {
            if (parts[3].startsWith(start + format.label() + "-") || parts[3].equals(start + format.label() + ".pdf")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a page tells if paper of the story is right. */
    boolean isOfCode(String file) {
        String number = LeafletCode.number(key).toLowerCase(java.util.Locale.ROOT);
        return file.matches("(?:[A-Za-z-]+/)?p/" + number + "/(?:[0-9a-f]+/)?index\\.html");
    }

    /**
     * What gives the story away: {@code known} from its files, and what its pages say. What stands on most pages, in menus or
     * in other stories does not count.
     */
    Traces traces(Traces known, Function<String, Strings> strings) throws IOException {
        Set<Traces.Phrase> titles = new HashSet<>();
        Set<Traces.Phrase> phrases = new HashSet<>(known.all());
        for (String file : pages) {
            PublishedPage page = page(file);
            if (!page.isNotice()) {
                page.titles().forEach(title -> titles.addAll(Traces.title(title)));
                titles.addAll(Traces.sentences(page.description()));
                page.texts().forEach(text -> phrases.addAll(Traces.sentences(text)));
            }
        }
        List<Strings> menus = homes.keySet().stream().map(strings).toList();
        phrases.addAll(titles);
        Traces all = new Traces(phrases).without(Withheld.ofMenus(menus));
        if (all.isEmpty()) {
            return all;
        }
        Map<Traces.Phrase, Integer> onPages = new HashMap<>();
        Map<Traces.Phrase, Integer> inStories = new HashMap<>();
        int count = 0;
        for (String file : files) {
            if (file.endsWith(".html") && !isGone(file)) {
                count++;
                boolean story = STORY.matcher(file).matches();
                for (Traces.Phrase phrase : page(file).found(all)) {
                    onPages.merge(phrase, 1, Integer::sum);
                    inStories.merge(phrase, story ? 1 : 0, Integer::sum);
                }
            }
        }
        List<Traces.Phrase> anybodys = new ArrayList<>();
        int most = Math.max(2, count / Math.max(1, homes.size()) / 2);
        onPages.forEach((phrase, number) -> {
            boolean own = titles.contains(phrase) || known.all().contains(phrase);
            if (!own && number > most || inStories.getOrDefault(phrase, 0) >= ANYBODYS) {
                anybodys.add(phrase);
            }
        });
        return all.without(anybodys);
    }

    /** A text without the name of the story's file: it is an address, and may stay. */
    String withoutName(String text) {
        return StoryName.without(key, text);
    }
}
