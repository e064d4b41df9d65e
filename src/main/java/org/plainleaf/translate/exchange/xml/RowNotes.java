package org.plainleaf.translate.exchange.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PluralForms;

/** What stands beside a text for the translator, in formats that have room for notes. */
final class RowNotes {
    private static final int LAST_NUMBER = 200;
    private static final int EXAMPLES = 5;

    private RowNotes() {}

    /** The notes of a row, and which numbers its plural form is for. */
    static List<String> of(Parcel.Row row, Language language) {
        List<String> notes = new ArrayList<>();
        for (String note : row.notes()) {
            if (!note.isBlank()) {
                notes.add(SafeXml.holdable(note));
            }
        }
        int form = row.key().form();
        PluralForms forms = PluralForms.parse(language.pluralForms());
        if (form != RowKey.NO_FORM && forms != null) {
            notes.add("This text depends on a number. This is form " + (form + 1) + " of " + forms.count()
                    + numbers(forms, form) + ".");
        }
        return notes;
    }

    private static String numbers(PluralForms forms, int form) {
        List<String> numbers = IntStream.rangeClosed(0, LAST_NUMBER)
                .filter(n -> forms.indexOf(n) == form)
                .limit(EXAMPLES)
                .mapToObj(Integer::toString)
                .toList();
        return numbers.isEmpty() ? "" : ", for numbers such as " + String.join(", ", numbers);
    }

    /** What a translator should know about a whole page. */
    static String ofPage(String page, Language language) {
        return "Page " + page + ", from English into " + language.english()
                + ". Keep each tag and each {name.in.braces}." + " They may move within their text.";
    }

    /** What the English text was before. */
    static String ofPrevious(String previous) {
        return "The English text has changed. It was: " + SafeXml.holdable(previous);
    }
}
