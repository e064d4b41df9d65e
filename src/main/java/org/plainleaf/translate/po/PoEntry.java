package org.plainleaf.translate.po;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Place;

/**
 * One message of a PO file: the source text, its translation and all that is written about them. Immutable.
 *
 * @param comments the comments, references and flags
 * @param previous the source that the translation was made for; null where the file does not say
 * @param key context and source text
 * @param idPlural the plural source text; null where the message has no plural
 * @param strings the translation: one string, or one for each plural form; empty strings where there is none yet
 * @param obsolete whether the message is no longer in use ({@code #~})
 * @param place where the message starts: its msgctxt or msgid
 * @param stringsPlace where the translation starts: its first msgstr
 */
public record PoEntry(
        PoComments comments,
        @Nullable PoPrevious previous,
        PoKey key,
        @Nullable String idPlural,
        List<String> strings,
        boolean obsolete,
        Place place,
        Place stringsPlace) {
    /** The flag of a translation that nobody may trust yet. */
    static final String FUZZY = "fuzzy";

    private static final Place NOWHERE = new Place("", 0, 0);

    public PoEntry {
        strings = List.copyOf(strings);
        if (strings.isEmpty() || (idPlural == null && strings.size() > 1)) {
            throw new IllegalArgumentException(strings.size() + " strings for " + key);
        }
    }

    /** A new message, not in a file yet. */
    public static PoEntry of(PoKey key, String string) {
        return new PoEntry(PoComments.NONE, null, key, null, List.of(string), false, NOWHERE, NOWHERE);
    }

    /** A new message with plural forms, not in a file yet. */
    public static PoEntry of(PoKey key, String idPlural, List<String> strings) {
        return new PoEntry(PoComments.NONE, null, key, idPlural, strings, false, NOWHERE, NOWHERE);
    }

    public @Nullable String context() {
        return key.context();
    }

    public String id() {
        return key.id();
    }

    public List<String> translatorComments() {
        return comments.translator();
    }

    public List<String> extractedComments() {
        return comments.extracted();
    }

    public List<String> references() {
        return comments.references();
    }

    public List<String> flags() {
        return comments.flags();
    }

    public boolean fuzzy() {
        return comments.flags().contains(FUZZY);
    }

    public boolean hasPrevious() {
        return previous != null;
    }

    public boolean plural() {
        return idPlural != null;
    }

    /** The translation; of a message with plurals, its first form. */
    public String string() {
        return strings.get(0);
    }

    /** Whether no string is empty. A fuzzy message may have a translation too. */
    public boolean translated() {
        return strings.stream().noneMatch(String::isEmpty);
    }

    public PoEntry withComments(PoComments other) {
        return new PoEntry(other, previous, key, idPlural, strings, obsolete, place, stringsPlace);
    }

    /** Sets or takes away the flag {@code fuzzy}; all other flags stay. */
    public PoEntry withFuzzy(boolean fuzzy) {
        List<String> flags = new ArrayList<>(comments.flags());
        flags.remove(FUZZY);
        if (fuzzy) {
            flags.add(0, FUZZY);
        }
        return withComments(comments.withFlags(flags));
    }

    public PoEntry withPrevious(@Nullable PoPrevious other) {
        return new PoEntry(comments, other, key, idPlural, strings, obsolete, place, stringsPlace);
    }

    public PoEntry withKey(PoKey other) {
        return new PoEntry(comments, previous, other, idPlural, strings, obsolete, place, stringsPlace);
    }

    /** The same translation for another source. */
    public PoEntry withSource(PoKey source, @Nullable String plural) {
        return new PoEntry(comments, previous, source, plural, strings, obsolete, place, stringsPlace);
    }

    public PoEntry withString(String other) {
        return withStrings(List.of(other));
    }

    public PoEntry withStrings(List<String> others) {
        return new PoEntry(comments, previous, key, idPlural, others, obsolete, place, stringsPlace);
    }

    public PoEntry withObsolete(boolean other) {
        return new PoEntry(comments, previous, key, idPlural, strings, other, place, stringsPlace);
    }

    /** The same message at other places; records compare places too. */
    public PoEntry withPlaces(Place start, Place firstString) {
        return new PoEntry(comments, previous, key, idPlural, strings, obsolete, start, firstString);
    }
}
