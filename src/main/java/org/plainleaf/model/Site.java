package org.plainleaf.model;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A whole site as its authors wrote it.
 *
 * @param root its folder
 * @param settings its settings
 * @param facts facts by name
 * @param terms the glossary
 * @param consents consent records by number
 * @param languages the languages that it is in, English first
 * @param documents its documents, by kind and name
 * @param media addresses of pictures and recordings, such as {@code /media/plan.png}
 * @param places surgeries, wards and charities, by their names in files
 * @param agreedWords what translators agreed to call things, by the tag of their language
 * @param own what only one language has, by its tag
 * @param unread paths of files that are there and could not be read, which has been reported: nobody may take what they
 *     hold for missing
 */
public record Site(
        Path root,
        Settings settings,
        Map<String, Fact> facts,
        List<Term> terms,
        Map<String, Consent> consents,
        List<Language> languages,
        List<Document> documents,
        Set<String> media,
        Map<String, LocalPlace> places,
        Map<String, List<AgreedWord>> agreedWords,
        Map<String, OwnParts> own,
        Set<String> unread) {
    public Site {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        terms = List.copyOf(terms);
        consents = Collections.unmodifiableMap(new LinkedHashMap<>(consents));
        languages = List.copyOf(languages);
        documents = List.copyOf(documents);
        media = Collections.unmodifiableSet(new TreeSet<>(media));
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        agreedWords = Map.copyOf(agreedWords);
        own = Map.copyOf(own);
        unread = Set.copyOf(unread);
    }

    /** What only that language has. */
    public OwnParts own(Language language) {
        return own.getOrDefault(language.tag(), OwnParts.NONE);
    }

    /** Whether there are terms that nobody knows, because their file could not be read. */
    public boolean termsAreUnread() {
        return unread.contains("content/terms.yaml");
    }

    /** The same site with other documents. */
    public Site withDocuments(List<Document> others) {
        return new Site(
                root, settings, facts, terms, consents, languages, others, media, places, agreedWords, own, unread);
    }

    /** The same site, where other files could not be read. */
    public Site withUnread(Set<String> others) {
        return new Site(
                root, settings, facts, terms, consents, languages, documents, media, places, agreedWords, own, others);
    }

    /** The same site in other languages. */
    public Site withLanguages(List<Language> others) {
        return new Site(
                root, settings, facts, terms, consents, others, documents, media, places, agreedWords, own, unread);
    }
}
