package org.plainleaf.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Strings;
import org.plainleaf.model.Traces;
import org.plainleaf.render.PageCleaner;
import org.plainleaf.render.PublishedPage;

/** What gives a story away in a finished site: the words of its files and of its pages, without those that are anybody's. */
final class StoryTraces {
    private static final Pattern STORY = Pattern.compile("stories/[a-z0-9-]+/");

    private final PublishedSite site;
    private final Set<Traces.Phrase> own;
    private final Set<Traces.Phrase> around = new HashSet<>();
    private final Set<String> titles = new TreeSet<>();
    private final Traces traces;
    private final List<String> left;

    /**
     * Reads all pages.
     *
     * @param known what the files of the story say
     * @param title the title in its file; empty where there is none
     * @param strings interface strings by the tag of their language: what stands in menus is nobody's story
     */
    StoryTraces(PublishedSite site, Traces known, String title, Function<String, Strings> strings) throws IOException {
        this.site = site;
        this.own = new HashSet<>(known.all());
        titles.add(title);
        readPages();
        Set<Traces.Phrase> menus =
                Withheld.ofMenus(site.homes().keySet().stream().map(strings).toList());
        Anybodys anybodys = new Anybodys(new Traces(own).without(menus), new Traces(around).without(menus), titles);
        for (String file : site.files()) {
            PublishedPage page = other(file);
            if (page != null) {
                // The title on a link to the story is no use of its words.
                new PageCleaner(Traces.NONE, site::isGone, gone -> false, "").clean(page);
                String document = site.document(file);
                anybodys.count(document, STORY.matcher(document).matches(), page.text(), page.labels());
            }
        }
        this.traces = anybodys.rest();
        Set<Traces.Phrase> stay = new HashSet<>(anybodys.ofOwn());
        titles.forEach(one -> stay.addAll(Traces.title(one)));
        stay.removeIf(phrase -> !menus.contains(phrase) && !anybodys.ofOwn().contains(phrase));
        this.left = words(stay);
    }

    /** What must not be left on any page. */
    Traces traces() {
        return traces;
    }

    /** Titles and sentences of the story that stay on other pages, because they count as anybody's. */
    List<String> left() {
        return left;
    }

    private void readPages() throws IOException {
        for (String file : site.pages()) {
            PublishedPage page = site.page(file);
            if (!page.isNotice()) {
                titles.addAll(page.titles());
                page.titles().forEach(title -> own.addAll(Traces.title(title)));
                own.addAll(Traces.sentences(page.description()));
                page.texts().forEach(text -> (page.hasArticle() ? own : around).addAll(Traces.sentences(text)));
                page.inShort().forEach(text -> around.addAll(Traces.sentences(text)));
            }
        }
    }

    /** A page of the site that is neither the story nor leads to another; null for other files. */
    private @Nullable PublishedPage other(String file) throws IOException {
        PublishedPage page = file.endsWith(".html") && !site.isGone(file) ? site.page(file) : null;
        return page == null || page.isNotice() || page.leadsOn() ? null : page;
    }

    /** The words of phrases, as a page writes them. */
    private List<String> words(Set<Traces.Phrase> phrases) throws IOException {
        Map<Traces.Phrase, String> words = new TreeMap<>(Traces.Phrase.ORDER);
        for (String title : titles) {
            Traces.title(title).stream().filter(phrases::contains).forEach(phrase -> words.put(phrase, title));
        }
        for (String file : site.files()) {
            PublishedPage page = words.size() < phrases.size() ? other(file) : null;
            if (page != null) {
                for (String text : page.texts()) {
                    Traces.spoken(text).forEach((phrase, sentence) -> {
                        if (phrases.contains(phrase)) {
                            words.putIfAbsent(phrase, sentence);
                        }
                    });
                }
            }
        }
        List<String> all = new ArrayList<>(new TreeSet<>(words.values()));
        if (words.size() < phrases.size()) {
            all.add("(" + (phrases.size() - words.size()) + " more)");
        }
        return all;
    }
}
