package org.plainleaf.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Edition;
import org.plainleaf.model.TranslationState;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.Writing;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;

/**
 * The translations of one page into one language.
 *
 * <p>Whether a translation is current shows by itself: it is found only under the English text as it is now. An entry
 * marked fuzzy is current only where the ledger says, of exactly this pair, that a computer made it; any other fuzzy entry
 * is a guess of some tool, or belongs to an older English text.
 */
public final class Catalogue {
    private static final Pattern ALLOW = Pattern.compile("allow\\s+([a-z-]+/[a-z-]+):(.*)");

    private static final Ledger NOBODY = Ledger.read(List.of(), finding -> {});

    private static final Catalogue EMPTY = new Catalogue(null, null, NOBODY, null, false);

    /** Where a pseudo-language could be found in a site, if it were a real one. */
    private static final Place OF_LANGUAGES = Place.startOf("translations/languages.yaml");

    private final @Nullable PoFile file;
    private final @Nullable SourceText source;
    private final Ledger ledger;
    private final @Nullable PseudoTranslator pseudo;
    private final boolean drafts;

    private Catalogue(
            @Nullable PoFile file,
            @Nullable SourceText source,
            Ledger ledger,
            @Nullable PseudoTranslator pseudo,
            boolean drafts) {
        this.file = file;
        this.source = source;
        this.ledger = ledger;
        this.pseudo = pseudo;
        this.drafts = drafts;
    }

    /** The translations in a PO file, which was read from {@code source}; {@code ledger} knows who checked them. */
    public static Catalogue of(PoFile file, SourceText source, Ledger ledger) {
        return new Catalogue(file, source, ledger, null, false);
    }

    /** The same, for a preview that nobody publishes: what is not trusted stands like what a computer made. */
    public Catalogue asDrafts() {
        return new Catalogue(file, source, ledger, pseudo, true);
    }

    /**
     * Only the entries that are marked fuzzy and are no older than the English text: a person left the mark standing, or a
     * program made them and the ledger does not know it. They stand like what a computer made.
     */
    Catalogue marked() {
        if (file == null) {
            return EMPTY;
        }
        List<PoEntry> entries = file.entries().stream()
                .filter(entry -> entry.fuzzy() && entry.translated() && !entry.obsolete() && !entry.hasPrevious())
                .filter(entry -> !isMachine(entry, ledger))
                .toList();
        return entries.isEmpty() ? EMPTY : new Catalogue(file.withEntries(entries), source, ledger, null, true);
    }

    /** The translations of any page into a pseudo-language: made by a computer, of whatever is asked for. */
    static Catalogue of(PseudoTranslator pseudo) {
        return new Catalogue(null, null, NOBODY, pseudo, false);
    }

    /** A catalogue without any translation. */
    public static Catalogue empty() {
        return EMPTY;
    }

    /** What is known of a segment. */
    public enum State {
        /** Checked by nobody. */
        MACHINE(TranslationState.MACHINE),
        TRANSLATED(TranslationState.TRANSLATED),
        REVIEWED(TranslationState.REVIEWED),
        APPROVED(TranslationState.APPROVED),
        /** Belongs to an older English text. */
        CHANGED(TranslationState.MACHINE);

        private final TranslationState trusted;

        State(TranslationState trusted) {
            this.trusted = trusted;
        }

        /** How far it may be trusted. */
        public TranslationState trusted() {
            return trusted;
        }
    }

    /**
     * A translation.
     *
     * @param text the text, with tags
     * @param state what is known of it
     * @param place where it stands
     * @param written the same, with its end
     */
    record Translation(String text, State state, Place place, Wording.@Nullable Written written) {
        private static final Pattern TAG = Pattern.compile("</?[a-z]{1,9}[0-9]{1,9}/?>|\\{[^}]*}");

        /** Where the tag stands that a refusal names; of one that is missing, the start of the translation. */
        Place placeOf(String refusal) {
            if (written == null) {
                return place;
            }
            String file = written.source().text();
            Matcher tag = TAG.matcher(refusal);
            int at = tag.find() ? file.indexOf(tag.group(), written.span().start()) : -1;
            boolean found = at >= 0 && at < written.span().end();
            return written.source().place(found ? at : written.span().start());
        }
    }

    Optional<Translation> find(String source) {
        if (pseudo != null) {
            return Optional.of(new Translation(pseudo.text(source), State.MACHINE, OF_LANGUAGES, null));
        }
        return file == null
                ? Optional.empty()
                : file.find(null, source).filter(PoEntry::translated).map(this::translation);
    }

    /** Where the translation of a text should stand that has none yet; nothing where the file does not know the text. */
    Wording.@Nullable Written emptyPlace(String source) {
        return file == null
                ? null
                : file.find(null, source)
                        .filter(entry -> !entry.translated())
                        .map(this::written)
                        .orElse(null);
    }

    private Translation translation(PoEntry entry) {
        State state = state(entry, ledger);
        return new Translation(
                entry.string(),
                drafts && state == State.CHANGED ? State.MACHINE : state,
                entry.stringsPlace(),
                written(entry));
    }

    /** What is known of a translation that is there. */
    public static State state(PoEntry entry, Ledger ledger) {
        if (entry.fuzzy()) {
            return isMachine(entry, ledger) ? State.MACHINE : State.CHANGED;
        }
        return switch (ledger.trusted(entry)) {
            case APPROVED -> State.APPROVED;
            case REVIEWED -> State.REVIEWED;
            case TRANSLATED, MACHINE -> State.TRANSLATED;
        };
    }

    /** From the first quotation mark of a translation to the end of its last line. */
    private Wording.@Nullable Written written(PoEntry entry) {
        return source == null ? null : written(entry, 0, source, Writing.TAGGED_PO);
    }

    /** The same of one form of a translation in the file {@code source}. */
    static Wording.Written written(PoEntry entry, int form, SourceText source, Writing writing) {
        String text = source.text();
        int start = source.lineStart(entry.stringsPlace().line())
                + Math.max(0, entry.stringsPlace().column() - 1);
        if (form > 0) {
            start = Math.max(start, text.indexOf("msgstr[" + form + "]", start));
        }
        int end = start;
        int string = start;
        while (string < text.length() && (string == start || text.charAt(string) == '"')) {
            int newline = text.indexOf('\n', string);
            end = newline < 0 ? text.length() : newline + 1;
            string = behindSpace(text, end);
        }
        int quote = text.indexOf('"', start);
        return new Wording.Written(source, new Span(quote < 0 || quote >= end ? start : quote + 1, end), writing);
    }

    private static int behindSpace(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * What translators switched off in their remarks: {@code # allow translation/term: a name}; and the warnings that somebody
     * answered in the ledger, for exactly this pair.
     */
    public List<Allowance> allowances() {
        if (file == null) {
            return List.of();
        }
        List<Allowance> found = new ArrayList<>();
        for (PoEntry entry : file.entries()) {
            int first = entry.place().line();
            int last =
                    entry.stringsPlace().line() + (int) entry.string().lines().count();
            ledger.answers(entry)
                    .forEach(answer -> found.add(answer.over(entry.place().file(), first, last)));
            for (String remark : entry.translatorComments()) {
                Matcher allow = ALLOW.matcher(remark.strip());
                if (allow.matches()) {
                    found.add(new Allowance(allow.group(1), allow.group(2).strip(), entry.place(), first, last));
                }
            }
        }
        return found;
    }

    /** Whether a fuzzy entry was made by a computer from the English text as it is now. */
    static boolean isMachine(PoEntry entry, Ledger ledger) {
        return !entry.hasPrevious() && ledger.saysMachine(entry);
    }

    /** What is known of a text that only this language has. In a preview it stands like any draft. */
    TranslationState state(Addition addition) {
        return Additions.state(addition, ledger);
    }

    /** The translations of other texts than those that the page has, in the order of the file. */
    List<Edition.LeftOver> without(Set<String> onPage) {
        return file == null || size() <= onPage.size()
                ? List.of()
                : file.entries().stream()
                        .filter(e -> !e.obsolete() && e.translated() && !onPage.contains(e.id()))
                        .map(e -> new Edition.LeftOver(e.id(), e.place()))
                        .toList();
    }

    /** How many translations there are, in use or not; obsolete ones do not count. */
    int size() {
        return file == null
                ? 0
                : (int) file.entries().stream()
                        .filter(e -> !e.obsolete() && e.translated())
                        .count();
    }

    /** Since when it is behind the English, where the file says so. */
    Optional<LocalDate> behindSince() {
        return file == null ? Optional.empty() : file.behindSince();
    }

    /** When it was last worked on, where the file says so. */
    Optional<LocalDate> date() {
        return file == null ? Optional.empty() : file.revisionDate();
    }
}
