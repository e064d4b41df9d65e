package org.plainleaf.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Place;

/**
 * One document in one language.
 *
 * @param document the document
 * @param language the language
 * @param texts front matter that readers see, as {@link Head#texts}, in this language
 * @param body the text in this language: the blocks of the document, without those that the language leaves out, and with
 *     those that it adds. Each text but these has the span of its English one; headings are all there, in their order
 * @param additions the texts in the body that only this language has
 * @param progress how much of it is translated
 * @param leftOver the texts of the translator's file that are not on the page
 * @param translated when the translation was last worked on; null in English or where nobody wrote it down
 */
public record Edition(
        Document document,
        Language language,
        Map<String, Wording> texts,
        List<Block> body,
        List<Addition> additions,
        Progress progress,
        List<LeftOver> leftOver,
        @Nullable LocalDate translated) {
    /**
     * A text that is translated, and whose English is not on the page: it changed or is gone, or somebody edited its copy in
     * the translator's file.
     *
     * @param english the English text, with tags
     * @param place where it stands in the translator's file
     */
    public record LeftOver(String english, Place place) {}

    /**
     * How much of an edition is translated, in segments.
     *
     * @param total all that the language has: without those that it leaves out, with those that it adds
     * @param done those with a current translation
     * @param machine those of {@code done} that no person has checked
     * @param changed those whose English changed after they were translated
     * @param behindSince the day on which that was found for the first of them; null where nobody wrote it down
     * @param waiting those that are translated, but not checked as well as the site's policy asks: readers see the English
     * @param state the least that can be said of all of {@code done}
     */
    public record Progress(
            int total,
            int done,
            int machine,
            int changed,
            @Nullable LocalDate behindSince,
            int waiting,
            TranslationState state) {
        public boolean complete() {
            return done == total;
        }
    }

    public Edition {
        // English ones are those of the document, and need no copy.
        texts = texts == document.head().texts() ? texts : Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        body = List.copyOf(body);
        additions = List.copyOf(additions);
        leftOver = List.copyOf(leftOver);
    }

    /** An edition without texts of its own. */
    public Edition(
            Document document,
            Language language,
            Map<String, Wording> texts,
            List<Block> body,
            Progress progress,
            @Nullable LocalDate translated) {
        this(document, language, texts, body, List.of(), progress, List.of(), translated);
    }

    /** The English edition: the document itself. */
    public static Edition english(Document document) {
        return new Edition(
                document,
                Language.ENGLISH,
                document.head().texts(),
                document.body(),
                new Progress(0, 0, 0, 0, null, 0, TranslationState.APPROVED),
                null);
    }

    /** A text of the front matter that every document of this kind has. */
    public Wording text(String name) {
        Wording found = texts.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name);
        }
        return found;
    }

    /** Address of this edition. */
    public String address() {
        return language.addressPrefix() + document.head().address();
    }
}
