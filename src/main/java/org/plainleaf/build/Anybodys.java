package org.plainleaf.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plainleaf.model.Traces;

/**
 * Tells the words that anybody may say from those that are a story's own. A story's own words stay its own where one or two
 * others repeat them: a friend may have told both. They are anybody's where many stories have them, such as "I live in
 * Leeds.", and a short title where pages use it as ordinary words, such as "at home". A page counts once, in however many
 * languages it stands.
 */
final class Anybodys {
    /** So many other stories do not all repeat one. */
    private static final int MANY = 3;
    /** Sentences of so many words come to many people. A longer one is anybody's only where most stories have it. */
    private static final int SHORT = 5;
    /** A title of so many words may be ordinary words. */
    private static final int SHORT_TITLE = 3;
    /** On so many pages, words are in use. */
    private static final int IN_USE = 2;

    private final Traces own;
    private final Traces around;
    private final Map<String, Set<Traces.Phrase>> titles = new TreeMap<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> stories = new HashSet<>();
    private final Map<Traces.Phrase, Set<String>> inDocuments = new HashMap<>();
    private final Map<Traces.Phrase, Set<String>> inStories = new HashMap<>();
    private final Map<Traces.Phrase, Set<String>> inUse = new HashMap<>();

    /**
     * Nothing is counted yet.
     *
     * @param own what the story says
     * @param around what stands near it on its page, and may be of the page
     * @param titles of the story, in all its languages
     */
    Anybodys(Traces own, Traces around, Collection<String> titles) {
        this.own = own;
        this.around = around.without(own.all());
        for (String title : titles) {
            Set<Traces.Phrase> phrases = new HashSet<>(Traces.title(title));
            phrases.removeIf(phrase -> phrase.words() > SHORT_TITLE);
            if (!phrases.isEmpty()) {
                this.titles.put(title.strip(), phrases);
            }
        }
    }

    /**
     * Counts the words of another page.
     *
     * @param document what it is, whatever its language
     * @param story whether it is a story
     * @param labels those of its texts that are names of groups, such as "At home"
     */
    void count(String document, boolean story, String text, Collection<String> labels) {
        documents.add(document);
        if (story) {
            stories.add(document);
            own.found(text).forEach(phrase -> add(inStories, phrase, document));
        }
        if (!around.isEmpty()) {
            for (Traces.Phrase phrase : around.found(text)) {
                add(inDocuments, phrase, document);
                if (story) {
                    add(inStories, phrase, document);
                }
            }
        }
        titles.forEach((title, phrases) -> {
            if (labels.stream().anyMatch(title::equalsIgnoreCase) || usesAsWords(title, text)) {
                phrases.forEach(phrase -> add(inUse, phrase, document));
            }
        });
    }

    private static void add(Map<Traces.Phrase, Set<String>> counts, Traces.Phrase phrase, String document) {
        counts.computeIfAbsent(phrase, key -> new TreeSet<>()).add(document);
    }

    /** Whether a text has the words of a title without its capitals: who names the title writes "At home". */
    private static boolean usesAsWords(String title, String text) {
        String words = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+$", "");
        return !title.startsWith(words)
                && text.contains(words)
                && Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{M}\\p{N}])")
                        .matcher(text)
                        .find();
    }

    /** Those of the story's own words that are anybody's. */
    Set<Traces.Phrase> ofOwn() {
        Set<Traces.Phrase> anybodys = new HashSet<>();
        inStories.forEach((phrase, some) -> {
            boolean shortSentence = phrase.words() > SHORT_TITLE && phrase.words() <= SHORT;
            if (some.size() >= MANY && (shortSentence || 2 * some.size() >= stories.size())) {
                anybodys.add(phrase);
            }
        });
        inUse.forEach((phrase, some) -> {
            if (some.size() >= IN_USE) {
                anybodys.add(phrase);
            }
        });
        anybodys.retainAll(own.all());
        return anybodys;
    }

    /** Those of the words around the story that are of pages: other stories have them, or most pages. */
    Set<Traces.Phrase> ofPages() {
        Set<Traces.Phrase> anybodys = new HashSet<>();
        int most = Math.max(IN_USE, documents.size() / 2);
        inDocuments.forEach((phrase, some) -> {
            if (some.size() > most || inStories.getOrDefault(phrase, Set.of()).size() >= IN_USE) {
                anybodys.add(phrase);
            }
        });
        return anybodys;
    }

    /** Own words and words around without those of {@link #ofOwn} and {@link #ofPages}. */
    Traces rest() {
        return own.and(around).without(List.copyOf(ofOwn())).without(ofPages());
    }
}
