package org.plainleaf.publish.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.Page;
import org.plainleaf.model.SitePlan;

/**
 * The files that the search of a language looks words up in, beside its page: {@code index.json} says where, {@code w0.json} and
 * so on have the words, {@code p0.json} and so on the titles of pages. All are small: a phone loads what one question needs.
 */
public final class SearchIndex {
    /** Two or three of these, some of {@link #PAGES} and the head are to stay below 30 KB. */
    private static final int WORDS = 6_000;

    private static final int PAGES = 1_200;
    private static final int MOST_PAGES = 10;

    private final SitePlan plan;

    public SearchIndex(SitePlan plan) {
        this.plan = plan;
    }

    /** Whether a file of a finished site is one of these. */
    public static boolean has(String file) {
        return file.matches("(?:[A-Za-z0-9-]+/)?search/(?:index|[wp][0-9]+)\\.json");
    }

    /** The files of a language; none for one without pages of its own. */
    public void make(Language language, Consumer<Page> into) {
        if (!plan.has(language, SitePlan.SEARCH)) {
            return;
        }
        SearchEntries entries = new SearchEntries(plan.site().facts(), language);
        SearchWords words = new SearchWords(language);
        WordList list = new WordList();
        List<String> pages = new ArrayList<>();
        for (Edition edition : plan.editions(language)) {
            for (SearchEntry entry : entries.of(edition)) {
                list.add(pages.size(), true, words.in(entry.title()));
                list.add(pages.size(), false, words.in(entry.summary()));
                entry.text().forEach(text -> list.add(pages.size(), false, words.in(text)));
                pages.add(written(entry));
            }
        }
        write(language, list.entries(), pages, into);
    }

    private static String written(SearchEntry entry) {
        return "[" + Json.text(entry.path()) + "," + Json.text(entry.title()) + "," + Json.text(entry.summary())
                + (entry.english() == 0 ? "" : "," + entry.english()) + "]";
    }

    private static void write(Language language, List<WordList.Entry> words, List<String> pages, Consumer<Page> into) {
        String folder = (language.addressPrefix() + SitePlan.SEARCH.path()).substring(1);
        Stamp stamp = new Stamp();
        List<String> starts = new ArrayList<>();
        for (WordShard shard : WordShard.of(words, WORDS)) {
            byte[] bytes = stamp.add(shard.json());
            into.accept(new Page(folder + "w" + starts.size() + ".json", bytes));
            starts.add(Json.text(shard.start()));
        }
        int per = perFile(pages);
        for (int from = 0; from < pages.size(); from += per) {
            String some = String.join(",\n", pages.subList(from, Math.min(from + per, pages.size())));
            into.accept(new Page(folder + "p" + from / per + ".json", stamp.add("[" + some + "]")));
        }
        String head =
                "{\"stamp\":\"" + stamp.end() + "\",\"per\":" + per + ",\"words\":[" + String.join(",", starts) + "]}";
        into.accept(new Page(folder + "index.json", head.getBytes(StandardCharsets.UTF_8)));
    }

    /** How many pages each file has, so that none is large. All have the same number, and so no list of them is needed. */
    private static int perFile(List<String> pages) {
        for (int per = MOST_PAGES; per > 1; per--) {
            if (largest(pages, per) <= PAGES) {
                return per;
            }
        }
        return 1;
    }

    private static int largest(List<String> pages, int per) {
        int largest = 0;
        for (int from = 0; from < pages.size(); from += per) {
            int bytes = pages.subList(from, Math.min(from + per, pages.size())).stream()
                    .mapToInt(page -> page.getBytes(StandardCharsets.UTF_8).length + 2)
                    .sum();
            largest = Math.max(largest, bytes);
        }
        return largest;
    }
}
