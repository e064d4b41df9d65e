package org.plainleaf.translate.po;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/** Checks the head of a PO file, and that its messages have as many plural forms as their language, or else as the head says. */
final class PoHeaderCheck {
    private static final Pattern CHARSET = Pattern.compile("charset=\\s*([^\\s;]+)", Pattern.CASE_INSENSITIVE);
    /** What tools write into templates, where the language is not known yet. */
    private static final String UNKNOWN_COUNT = "INTEGER";

    private final PoFile file;
    private final SourceText source;
    private final @Nullable PluralForms own;
    private final PoFaults faults;

    PoHeaderCheck(PoFile file, SourceText source, @Nullable PluralForms own, PoFaults faults) {
        this.file = file;
        this.source = source;
        this.own = own;
        this.faults = faults;
    }

    void run() {
        if (file.header() != null) {
            checkCharset(file.header());
        }
        Optional<String> written = file.header(PoHeader.PLURAL_FORMS).filter(value -> !value.contains(UNKNOWN_COUNT));
        Optional<PluralForms> forms = file.pluralForms();
        if (forms.isPresent()) {
            // A head that is copied from another language must not lead to good forms being deleted.
            PluralForms counted = own == null ? forms.get() : own;
            file.entries().stream().filter(PoHeaderCheck::hasForms).forEach(entry -> checkCount(entry, counted));
        } else if (written.isPresent() && file.header() != null) {
            faults.badPluralForms(place(file.header(), PoHeader.PLURAL_FORMS));
        } else {
            file.entries().stream()
                    .filter(PoHeaderCheck::hasForms)
                    .findFirst()
                    .ifPresent(entry -> faults.noPluralForms(entry.stringsPlace()));
        }
    }

    private void checkCharset(PoHeader header) {
        Matcher charset = CHARSET.matcher(header.field(PoHeader.CONTENT_TYPE).orElse(""));
        if (charset.find() && !isUtf8(charset.group(1))) {
            faults.notUtf8(place(header, charset.group(1)), charset.group(1));
        }
    }

    private static boolean isUtf8(String charset) {
        return charset.equalsIgnoreCase("UTF-8") || charset.equalsIgnoreCase("UTF8");
    }

    /** Whether a message in use has a translation in plural forms, or a part of one. */
    private static boolean hasForms(PoEntry entry) {
        return entry.plural() && !entry.obsolete() && !entry.strings().stream().allMatch(String::isEmpty);
    }

    private void checkCount(PoEntry entry, PluralForms forms) {
        if (entry.strings().size() != forms.count()) {
            faults.wrongPluralCount(
                    entry.stringsPlace(), forms.count(), entry.strings().size());
        }
    }

    /** Where some words of the head stand in the file; the start of the head's text if they are broken up there. */
    private Place place(PoHeader header, String words) {
        Place text = header.entry().stringsPlace();
        int start = source.lineStart(text.line()) + text.column() - 1;
        int found = source.text().indexOf(words, start);
        return found < 0 ? text : source.place(found);
    }
}
