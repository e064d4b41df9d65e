package org.plainleaf.translate.po;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a PO file holds. Immutable.
 *
 * @param header the head; null if the file has none
 * @param entries all other entries in the order of the file, obsolete ones too
 */
public record PoFile(@Nullable PoHeader header, PoEntries entries) {
    public PoFile(@Nullable PoHeader header, List<PoEntry> entries) {
        this(header, PoEntries.of(entries));
    }

    /** The value of a field of the head; none if it is missing or empty. */
    public Optional<String> header(String name) {
        return header == null ? Optional.empty() : header.field(name);
    }

    /** The language's tag as the file has it, such as {@code ur} or {@code zh_Hant}. */
    public Optional<String> language() {
        return header == null ? Optional.empty() : header.language();
    }

    /** The day of the last change; none if the file has no valid one. */
    public Optional<LocalDate> revisionDate() {
        return header == null ? Optional.empty() : header.revisionDate();
    }

    /** Since when it is behind the English; none if nobody wrote that down. */
    public Optional<LocalDate> behindSince() {
        return header == null ? Optional.empty() : header.behindSince();
    }

    /** The rule for plural forms; none if the file has no valid one. */
    public Optional<PluralForms> pluralForms() {
        return header(PoHeader.PLURAL_FORMS).map(PluralForms::parse);
    }

    /** The message in use with this context and source text. Obsolete messages are not found. */
    public Optional<PoEntry> find(@Nullable String context, String id) {
        return find(new PoKey(context, id));
    }

    /** The message in use with this key. Obsolete messages are not found. */
    public Optional<PoEntry> find(PoKey key) {
        return entries.find(key);
    }

    public PoFile withHeader(@Nullable PoHeader other) {
        return new PoFile(other, entries);
    }

    public PoFile withEntries(List<PoEntry> others) {
        return new PoFile(header, others);
    }
}
