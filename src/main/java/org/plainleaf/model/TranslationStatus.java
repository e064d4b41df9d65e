package org.plainleaf.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the translations of a site are.
 *
 * @param today the day on which it was counted
 * @param languages the languages, in the order of the settings
 * @param pages the pages, in the order of the site
 */
public record TranslationStatus(LocalDate today, List<Language> languages, List<Page> pages) {
    public TranslationStatus {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
    }

    /**
     * A page in all languages.
     *
     * @param key its key, such as {@code guides/ask-for-one}
     * @param title its English title
     * @param highRisk whether a mistake in it does harm
     * @param texts how many texts it has in English
     * @param words how many English words these have
     * @param cells how far it is, by the tag of the language
     */
    public record Page(String key, String title, boolean highRisk, int texts, int words, Map<String, Cell> cells) {
        public Page {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    /**
     * A page in one language. The six counts add up to the texts that it has in this language: texts that the language leaves
     * out do not count, and those that it adds do.
     *
     * @param empty texts without any translation
     * @param changed texts whose translation belongs to an older English text, or is somebody's guess
     * @param machine texts that a computer translated and nobody has checked
     * @param translated texts that a person translated
     * @param reviewed texts that a second person checked
     * @param approved texts that a group approved
     * @param wordsToDo English words of the texts that are {@code empty} or {@code changed}
     * @param staleSince since when the translation is behind the English; null where it is not, or nobody wrote that down
     */
    public record Cell(
            int empty,
            int changed,
            int machine,
            int translated,
            int reviewed,
            int approved,
            int wordsToDo,
            @Nullable LocalDate staleSince) {
        /** All texts. */
        public int texts() {
            return empty + changed + current();
        }

        /** Texts that have a translation of the English as it is now. */
        public int current() {
            return machine + translated + reviewed + approved;
        }

        /** The least that can be said of the texts that are current. */
        public TranslationState state() {
            if (machine > 0) {
                return TranslationState.MACHINE;
            }
            if (translated > 0) {
                return TranslationState.TRANSLATED;
            }
            return reviewed > 0 ? TranslationState.REVIEWED : TranslationState.APPROVED;
        }

        /** Both pages together. */
        public Cell and(Cell other) {
            LocalDate since = staleSince == null || other.staleSince != null && other.staleSince.isBefore(staleSince)
                    ? other.staleSince
                    : staleSince;
            return new Cell(
                    empty + other.empty,
                    changed + other.changed,
                    machine + other.machine,
                    translated + other.translated,
                    reviewed + other.reviewed,
                    approved + other.approved,
                    wordsToDo + other.wordsToDo,
                    since);
        }

        /** A page without texts. */
        public static final Cell NOTHING = new Cell(0, 0, 0, 0, 0, 0, 0, null);
    }

    /** All pages of a language together. */
    public Cell total(Language language) {
        return pages.stream()
                .map(page -> page.cells().getOrDefault(language.tag(), Cell.NOTHING))
                .reduce(Cell.NOTHING, Cell::and);
    }

    /** How many pages of a language have a current translation of every text. */
    public long complete(Language language) {
        return pages.stream()
                .map(page -> page.cells().getOrDefault(language.tag(), Cell.NOTHING))
                .filter(cell -> cell.texts() > 0 && cell.current() == cell.texts())
                .count();
    }
}
