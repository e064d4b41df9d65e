package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plainleaf.model.Address;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Format;
import org.plainleaf.model.LeafletCode;
import org.plainleaf.render.PublishedPage;

/** What the files of a finished site are to one of its stories. Reads them, and changes nothing. */
final class PublishedSite {
    static final String INDEX = "index.html";
    private final Path out;
    private final Set<String> files;
    private final String key;
    private final Consent.Notice notice;
    private final Set<Address> addresses = new TreeSet<>();
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
        add(notice.address());
        for (Address old : notice.formerly()) {
            if (files.contains(path(old))) {
                oldPages.add(path(old));
            }
        }
    }

    /** Counts the pages at an address as pages of the story, in all languages. */
    void add(Address address) {
        addresses.add(address);
        for (String prefix : homes.values()) {
            String page = prefix + path(address);
            if (files.contains(page)) {
                pages.add(page);
            }
        }
    }

    /** The keys of the story: the one that it has now, and those that it had when its pages were made. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(Set.of(key));
        Stream.concat(addresses.stream(), notice.formerly().stream())
                .map(address -> address.path().substring(1).replaceFirst("/$", ""))
                .filter(path -> path.matches("stories/[a-z0-9-]+"))
                .forEach(keys::add);
        return keys;
    }

    /** What a page is, whatever its language: its address in English without the slash before it. */
    String document(String file) {
        String prefix = homes.values().stream()
                .filter(home -> !home.isEmpty() && file.startsWith(home))
                .findFirst()
                .orElse("");
        return file.substring(prefix.length(), file.length() - (file.endsWith(INDEX) ? INDEX.length() : 0));
    }

    /** Tags of the languages in which the story stands. */
    List<String> languages() {
        return homes.entrySet().stream()
                .filter(home -> addresses.stream().anyMatch(address -> pages.contains(home.getValue() + path(address))))
                .map(Map.Entry::getKey)
                .toList();
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
        for (Address address : addresses) {
            homes.forEach((tag, prefix) -> notices.put(prefix + path(address), tag));
        }
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
        for (String one : keys()) {
            String start = parts[1] + "-" + StoryName.name(one) + "-";
            for (Format format : Format.values()) {
                if (parts[3].startsWith(start + format.label() + "-")
                        || parts[3].equals(start + format.label() + ".pdf")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a page tells if paper of the story is right. */
    boolean isOfCode(String file) {
        return keys().stream()
                .map(one -> LeafletCode.number(one).toLowerCase(Locale.ROOT))
                .anyMatch(number -> file.matches("(?:[A-Za-z-]+/)?p/" + number + "/(?:[0-9a-f]+/)?index\\.html"));
    }

    /** A text without the names of the story's file: they are addresses, and may stay. */
    String withoutName(String text) {
        String rest = text;
        for (String one : keys()) {
            rest = StoryName.without(one, rest);
        }
        return rest;
    }
}
