package org.plainleaf.translate.exchange.office;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plainleaf.translate.exchange.Returned;

/**
 * What a cell holds that is no plain text: it is seen, but no translator wrote it like this.
 *
 * @param kind what it is
 * @param shown what is seen in the cell; of a formula its last result, which may be empty
 * @param struck those of its words that have a line through them; empty for none
 */
record XlsxOdd(Kind kind, String shown, String struck) {
    /** How programs write an error: #REF!, #DIV/0!, #N/A, #NAME?, #¡REF!. Copied as text it is one, too. */
    private static final Pattern ERRORS = Pattern.compile("#(?:N/A|[¡¿]?[\\p{Lu}\\p{Nd}_/]{2,20}[!?])");

    enum Kind {
        FORMULA,
        ERROR,
        /** A number, a date, a time, or TRUE and FALSE. What was typed is lost: "1/2" is 44928 in the file. */
        VALUE,
        /** Text, with a line through some of its words. */
        STRUCK
    }

    XlsxOdd(Kind kind, String shown) {
        this(kind, shown, "");
    }

    /**
     * What is odd about a cell without a formula; nothing for text.
     *
     * @param type as in the file
     * @param struck those of its words that have a line through them; empty for none
     */
    static Optional<XlsxOdd> of(String type, String shown, String struck) {
        if (!struck.isEmpty()) {
            return Optional.of(new XlsxOdd(Kind.STRUCK, shown, struck));
        }
        return switch (type) {
            case "s", "inlineStr", "str" ->
                ERRORS.matcher(shown.strip()).matches()
                        ? Optional.of(new XlsxOdd(Kind.ERROR, shown))
                        : Optional.empty();
            case "e" -> Optional.of(new XlsxOdd(Kind.ERROR, shown));
            default -> Optional.of(new XlsxOdd(Kind.VALUE, shown));
        };
    }

    /** Why it cannot be taken for a translation of this English, and what to do; empty where it can. */
    String fault(String source) {
        boolean same = Returned.plain(source).equals(Returned.plain(shown));
        return switch (kind) {
            case FORMULA ->
                "The translation comes from a formula, so nobody has written these words. Read what it shows, write it"
                        + " as text, and send this row again.";
            case ERROR ->
                same
                        ? ""
                        : "The spreadsheet shows an error in place of the translation: \"" + shown.strip()
                                + "\". Write the translation, and send this row again.";
            case STRUCK -> StruckWords.fault(struck);
            case VALUE ->
                same
                        ? "" // Such as "117" in a table: nothing can have got lost.
                        : "The spreadsheet made a number, a date, or TRUE or FALSE out of the translation: \"" + shown
                                + "\". Make it a text cell (in Excel: Format Cells, Text), type the translation again, and"
                                + " send this row again.";
        };
    }
}
