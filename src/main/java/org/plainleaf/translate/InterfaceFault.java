package org.plainleaf.translate;

import java.util.Optional;
import org.plainleaf.finding.Finding;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.Writing;
import org.plainleaf.translate.po.PoEntry;

/**
 * What is wrong with the translation of an interface string.
 *
 * @param place where it has to be mended
 * @param message what is wrong
 * @param advice what to do
 */
record InterfaceFault(Place place, String message, String advice) {
    private static final String EVERYWHERE = " It stands on every page, for example in the menu.";

    Finding finding() {
        return Finding.error(place, "translation/interface-missing", message, advice);
    }

    /** Words that are not translated. */
    static InterfaceFault missing(String english, Place place) {
        return new InterfaceFault(
                place, "The words \"" + english + "\" are not translated.", "Translate it here." + EVERYWHERE);
    }

    /**
     * The fault of a translation; nothing where it may be used, or where its number of plural forms is wrong, which is said
     * elsewhere.
     *
     * @param english the words in English
     * @param entry the translation in the file {@code source}
     * @param usable whether it belongs to the English words as they are now
     * @param counted whether it has as many forms as its language
     */
    static Optional<InterfaceFault> of(
            String english, PoEntry entry, SourceText source, boolean usable, boolean counted) {
        if (entry.strings().stream().allMatch(String::isEmpty)) {
            return Optional.of(missing(english, entry.stringsPlace()));
        }
        if (counted && !entry.translated()) {
            int empty = entry.strings().indexOf("");
            return Optional.of(new InterfaceFault(
                    line(entry, empty, source),
                    "The words \"" + english + "\" are not translated in all their forms: msgstr[" + empty
                            + "] is empty.",
                    "Translate it here." + EVERYWHERE));
        }
        Optional<Placeholders.Fault> brackets = Placeholders.fault(english, entry.strings());
        if (usable || !counted) {
            return brackets.map(fault ->
                    new InterfaceFault(place(entry, fault, source), fault.message(), fault.advice() + EVERYWHERE));
        }
        String marked =
                "The translation of \"" + english + "\" is there, but it is still marked as \"Needs work\" (fuzzy)"
                        + (entry.hasPrevious() ? ", because the English words changed." : ".");
        return Optional.of(new InterfaceFault(
                brackets.map(fault -> place(entry, fault, source)).orElse(entry.stringsPlace()),
                marked + brackets.map(fault -> " And " + fault.message()).orElse(""),
                brackets.map(fault -> fault.advice() + " ").orElse("")
                        + "Look at the words, and take the mark away when they are right." + EVERYWHERE));
    }

    /** Where the brackets stand that the English does not have; else where the form starts that lacks some. */
    private static Place place(PoEntry entry, Placeholders.Fault fault, SourceText source) {
        Span span = Catalogue.written(entry, fault.form(), source, Writing.PO).span();
        for (String unknown : fault.unknown()) {
            int at = source.text().indexOf(unknown, span.start());
            if (at >= 0 && at < span.end()) {
                return source.place(at);
            }
        }
        return line(entry, fault.form(), source);
    }

    /** Where the line of a form starts. */
    private static Place line(PoEntry entry, int form, SourceText source) {
        int start = Catalogue.written(entry, form, source, Writing.PO).span().start();
        return source.place(source.lineStart(source.place(start).line()));
    }
}
