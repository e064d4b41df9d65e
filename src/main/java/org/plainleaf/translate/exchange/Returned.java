package org.plainleaf.translate.exchange;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came back from a translator.
 *
 * @param language the language as the file names it; null where it does not
 * @param rows the texts in the order of the file; rows without any translation may be among them
 * @param pages what the file names as its pages beside the keys: keys of pages, or names that say nothing to us
 */
public record Returned(@Nullable String language, List<Row> rows, Set<String> pages) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    public Returned {
        rows = List.copyOf(rows);
        pages = Set.copyOf(pages);
    }

    /** What names no pages but in its keys. */
    public Returned(@Nullable String language, List<Row> rows) {
        this(language, rows, Set.of());
    }

    /** A text for comparing: blanks get lost and change on the way. */
    public static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * One text.
     *
     * @param key what it is known by; null where the file has none, or it was damaged on the way
     * @param source the English text as the file has it, with tags
     * @param target the translation, with tags; empty where there is none
     * @param unsure whether the translator, or the tool, says that it still needs work
     * @param remark what the translator wrote beside it; may be empty
     * @param where where it stands, for people: {@code row 12}, {@code line 40}
     * @param fault why the row cannot be taken, whatever it is a translation of, and what to do; empty where it can
     * @param page the page that the file names beside a text whose key names none; empty where it does not
     * @param doubted whether the translator says so of a text that went out without a mark, or in words of their own
     */
    public record Row(
            @Nullable RowKey key,
            String source,
            String target,
            boolean unsure,
            String remark,
            String where,
            String fault,
            String page,
            boolean doubted) {
        /** A text that can be read as it stands. */
        public Row(@Nullable RowKey key, String source, String target, boolean unsure, String remark, String where) {
            this(key, source, target, unsure, remark, where, "", "", false);
        }

        /** The same row beside another English text. */
        public Row withSource(String english) {
            return new Row(key, english, target, unsure, remark, where, fault, page, doubted);
        }

        /** The same row with another remark. */
        public Row withRemark(String other) {
            return new Row(key, source, target, unsure, other, where, fault, page, doubted);
        }

        /** The same row, which cannot be taken for this reason. */
        public Row withFault(String reason) {
            return new Row(key, source, target, unsure, remark, where, reason, page, doubted);
        }

        /** The same row beside the name of a page. A key that names its page knows better. */
        public Row onPage(String named) {
            boolean known = key != null && !key.page().equals(RowKey.ANY_PAGE);
            return new Row(key, source, target, unsure, remark, where, fault, known ? "" : named.strip(), doubted);
        }

        /** The same row with another key. */
        public Row withKey(@Nullable RowKey other) {
            return new Row(other, source, target, unsure, remark, where, fault, page, doubted);
        }
    }
}
