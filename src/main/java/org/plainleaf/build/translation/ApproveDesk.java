package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Language;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Person;
import org.plainleaf.model.TranslationState;
import org.plainleaf.source.PeopleReader;
import org.plainleaf.text.Place;
import org.plainleaf.translate.Additions;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoKey;

/**
 * Writes down that a person checked translations, or texts that only their language has, or that a group approved them. What is written down is bound to the very
 * letters of both texts: it ends by itself as soon as one of them changes.
 */
public final class ApproveDesk {
    private final Path root;
    private final LocalDate today;
    private final LocalDate day;
    private final Findings findings = new Findings();

    /** For the site in {@code root}, as on {@code today}, to write down what was checked on a day until then. */
    public ApproveDesk(Path root, LocalDate today, LocalDate day) {
        this.root = root;
        this.today = today;
        this.day = day;
    }

    /**
     * What came of it.
     *
     * @param findings why nothing was written down
     * @param state the state that the texts have now; null where nothing was written down
     * @param count texts that have it now
     * @param already those of {@code count} that had it before
     * @param higher texts that had a higher state before, and keep it
     * @param ended numbers of the texts that are not right and had been checked before: now nobody has
     * @param open numbers of the texts that cannot have it: without a translation, or with one of an older English text
     */
    public record Approved(
            List<Finding> findings,
            @Nullable TranslationState state,
            int count,
            int already,
            int higher,
            List<Integer> ended,
            List<Integer> open) {
        public Approved {
            findings = List.copyOf(findings);
            ended = List.copyOf(ended);
            open = List.copyOf(open);
        }
    }

    /**
     * Approves the texts of a page.
     *
     * @param tag the language
     * @param page the page
     * @param by code of the person or the group, from people.yaml; its role says which state the texts get
     * @param except numbers of texts that are not right
     * @param sheet code on the sheet that was looked at; null where nobody says
     */
    public Approved approve(String tag, String page, String by, Set<Integer> except, @Nullable String sheet)
            throws IOException {
        return TranslationsLock.during(root, () -> approved(tag, page, by, except, sheet));
    }

    private Approved approved(String tag, String page, String by, Set<Integer> except, @Nullable String sheet)
            throws IOException {
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        Optional<Language> language = texts.flatMap(site -> site.language(tag));
        if (texts.isEmpty() || language.isEmpty()) {
            return nothing();
        }
        Map<String, List<Segment>> pages = texts.get().pages(List.of(page));
        PoShelf shelf = new PoShelf(texts.get().files(), language.get(), findings);
        Optional<Person> person = person(texts.get(), by, tag);
        if (pages.isEmpty() || person.isEmpty()) {
            return nothing();
        }
        String key = pages.keySet().iterator().next();
        List<Segment> segments = Objects.requireNonNull(pages.get(key));
        Optional<PoFile> file = shelf.read(key);
        String path = Catalogues.path(language.get(), key);
        if (file.isEmpty()) {
            return shelf.has(key)
                    ? nothing()
                    : refuse(path, "This page has no translation yet.", "Translate it first.");
        }
        Map<String, String> leftOut = texts.get().leftOut(language.get(), key);
        List<Addition> additions = texts.get().additions(language.get(), key);
        if (sheet != null && !sheet.equals(SheetCode.of(segments, file.get(), leftOut, additions))) {
            return refuse(
                    path,
                    "The texts are not those of the sheet " + sheet + " any more.",
                    "Print a new sheet: plainleaf translate review " + tag + " " + key);
        }
        boolean own = file.get()
                .header("Last-Translator")
                .filter(last -> isCode(last, by))
                .isPresent();
        if (own && person.get().role() == Person.Role.REVIEWER) {
            return refuse(
                    path,
                    by + " translated this page. Somebody else has to check it.",
                    "Name a second person with --by.");
        }
        Set<Integer> unknown = new TreeSet<>(except);
        int count = segments.size() + additions.size();
        unknown.removeIf(number -> number >= 1 && number <= count);
        if (!unknown.isEmpty()) {
            return refuse(
                    path,
                    "There is no text with the number " + unknown.iterator().next() + ": this page has " + count + ".",
                    "Look at the numbers on the sheet.");
        }
        for (int i = 0; i < additions.size(); i++) {
            int number = segments.size() + i + 1;
            boolean written = additions.get(i).by().equals(by) && !except.contains(number);
            if (written && person.get().role() == Person.Role.REVIEWER) {
                return refuse(
                        additions.get(i).source().file(),
                        by + " wrote the text " + number + " of this page. Somebody else has to check it.",
                        "Leave it out with --except " + number + ", and name a second person for it.");
            }
        }
        Set<Integer> passed = new TreeSet<>();
        for (int number = 1; number <= segments.size(); number++) {
            if (leftOut.containsKey(segments.get(number - 1).text())) {
                passed.add(number);
            }
        }
        Ledger ledger = shelf.ledger(texts.get().checkers());
        return write(shelf, ledger, key, segments, additions, file.get(), person.get(), passed, except);
    }

    private Approved write(
            PoShelf shelf,
            Ledger ledger,
            String key,
            List<Segment> segments,
            List<Addition> additions,
            PoFile file,
            Person person,
            Set<Integer> leftOut,
            Set<Integer> except)
            throws IOException {
        TranslationState state =
                person.role() == Person.Role.GROUP ? TranslationState.APPROVED : TranslationState.REVIEWED;
        List<PoEntry> entries = new ArrayList<>(file.entries());
        Map<PoKey, Integer> places = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            places.putIfAbsent(entries.get(i).key(), i);
        }
        List<String> rows = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        SortedMap<Integer, PoEntry> ended = new TreeMap<>();
        int already = 0;
        int higher = 0;
        int count = 0;
        for (int number = 1; number <= segments.size(); number++) {
            Optional<PoEntry> entry = file.find(segments.get(number - 1).key()).filter(PoEntry::translated);
            boolean guess = entry.isPresent()
                    && entry.get().fuzzy()
                    && ledger.state(entry.get()).isEmpty();
            if (except.contains(number)) {
                int ofText = number;
                entry.filter(text -> isChecked(text, ledger)).ifPresent(text -> ended.put(ofText, text));
                continue;
            }
            if (leftOut.contains(number)) {
                continue;
            }
            if (entry.isEmpty() || entry.get().hasPrevious() || guess) {
                open.add(number);
                continue;
            }
            int had = entry.get().fuzzy() ? -1 : compared(entry.get(), state, ledger);
            count += had > 0 ? 0 : 1;
            already += had == 0 ? 1 : 0;
            higher += had > 0 ? 1 : 0;
            if (had < 0) {
                rows.add(Ledger.row(entry.get(), state, day, person.code(), key));
                entries.set(
                        Objects.requireNonNull(places.get(entry.get().key())),
                        entry.get().withFuzzy(false));
            }
        }
        for (int i = 0; i < additions.size(); i++) {
            PoEntry entry = Additions.entry(additions.get(i));
            if (!except.contains(segments.size() + i + 1)) {
                int had = compared(entry, state, ledger);
                count += had > 0 ? 0 : 1;
                already += had == 0 ? 1 : 0;
                higher += had > 0 ? 1 : 0;
                rows.addAll(had < 0 ? List.of(Ledger.row(entry, state, day, person.code(), key)) : List.of());
            } else if (isChecked(entry, ledger)) {
                ended.put(segments.size() + i + 1, entry);
            }
        }
        // The ledger first: a text without the mark and without a row would pass for a person's.
        boolean written = (rows.isEmpty() && ended.isEmpty())
                || shelf.change(before -> {
                    Ledger after = before.with(rows);
                    for (PoEntry entry : ended.values()) {
                        after = after.notRight(entry, day, person.code(), key);
                    }
                    return after;
                });
        if (!written) {
            return nothing();
        }
        shelf.write(key, file.withEntries(entries));
        return new Approved(findings.sorted(), state, count, already, higher, List.copyOf(ended.keySet()), open);
    }

    /** Below 0 where the ledger has less of a pair than a state, 0 where it has just that, above 0 where it has more. */
    private static int compared(PoEntry entry, TranslationState state, Ledger ledger) {
        return ledger.state(entry).map(had -> had.compareTo(state)).orElse(-1);
    }

    /** Whether a head names a code, alone or with an address behind it as programs write it: {@code UR-02 <ur-02@…>}. */
    private static boolean isCode(String lastTranslator, String code) {
        return lastTranslator.replaceFirst("<.*", "").strip().equalsIgnoreCase(code);
    }

    private static boolean isChecked(PoEntry entry, Ledger ledger) {
        return compared(entry, TranslationState.TRANSLATED, ledger) > 0;
    }

    private Optional<Person> person(SiteTexts texts, String by, String tag) {
        Map<String, Person> people = texts.checkers().people();
        Person person = people.get(by);
        if (person == null) {
            refuse(
                    PeopleReader.FILE,
                    "Nobody here has the code \"" + by + "\".",
                    NearestName.to(by, people.keySet())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Add a row: - {code: " + by + ", role: reviewer, languages: [" + tag
                                    + "]}. A group has the role: group. Write no names."));
            return Optional.empty();
        }
        if (person.role() == Person.Role.TRANSLATOR || !person.languages().contains(tag)) {
            findings.add(Finding.error(
                    person.place(),
                    "translation/people",
                    person.role() == Person.Role.TRANSLATOR
                            ? by
                                    + " is a translator. Translations are checked by somebody with the role reviewer or group."
                            : by + " does not check translations into \"" + tag + "\".",
                    "Name another person, or change the row."));
            return Optional.empty();
        }
        return Optional.of(person);
    }

    private Approved refuse(String path, String message, String advice) {
        findings.add(Finding.error(Place.startOf(path), "translation/people", message, advice));
        return nothing();
    }

    private Approved nothing() {
        return new Approved(findings.sorted(), null, 0, 0, 0, List.of(), List.of());
    }
}
