package org.plainleaf.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Checkers;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Language;
import org.plainleaf.model.Strings;
import org.plainleaf.model.TextPair;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.TextFiles;
import org.plainleaf.text.Writing;
import org.plainleaf.translate.po.PluralForms;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoReader;

/** Finds the PO files of a site. */
public final class Catalogues {
    /** What the names of interface strings for staff start with: they stay in English. */
    private static final String STAFF = "staff.";

    /** The key of the interface strings, beside those of the pages. */
    public static final String INTERFACE = "site";

    /** The list of all interface strings. */
    public static final String TEMPLATE = "translations/_template/site.pot";

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    private final TextFiles files;
    private final Report report;
    private final List<PoEntry> template;
    private final @Nullable Checkers checkers;
    private final Map<String, Ledger> ledgers = new ConcurrentHashMap<>();

    /** For those to whom it is all the same who checked a translation. */
    public Catalogues(TextFiles files, Report report) {
        this(files, null, report);
    }

    /** With the checks of these people only. */
    public Catalogues(TextFiles files, @Nullable Checkers checkers, Report report) {
        this.files = files;
        this.checkers = checkers;
        this.report = report;
        // The built-in list first: the theme needs all of it, whatever a site's own list says.
        Map<PoKey, PoEntry> entries = new LinkedHashMap<>();
        for (SourceText source : files.all(TEMPLATE)) {
            PoReader.read(source, report).entries().stream()
                    .filter(e -> !e.obsolete() && e.context() != null)
                    .forEach(e -> entries.put(e.key(), e));
        }
        this.template = List.copyOf(entries.values());
    }

    /** The interface strings that readers see, as a translator sees them. */
    public List<Segment> interfaceSegments() {
        return template.stream()
                .filter(entry -> !String.valueOf(entry.context()).startsWith(STAFF))
                .map(entry -> new Segment(entry.key(), entry.idPlural(), entry.extractedComments(), entry.place()))
                .toList();
    }

    /** The translations of a page, by the key of its document; empty where there are none. */
    public Catalogue catalogue(Language language, String key) {
        Optional<PseudoTranslator> pseudo = PseudoTranslator.into(language);
        if (pseudo.isPresent()) {
            return Catalogue.of(pseudo.get());
        }
        String path = path(language, key);
        Optional<SourceText> source = files.read(path);
        return source.map(text -> Catalogue.of(read(text, language), text, ledger(language)))
                .orElse(Catalogue.empty());
    }

    /** The answers to warnings that stand in the ledger of a language, whether they are of any text or not. */
    public List<Allowance> answers(Language language) {
        return ledger(language).answers();
    }

    private Ledger ledger(Language language) {
        return ledgers.computeIfAbsent(language.tag(), tag -> {
            List<SourceText> sources = files.all(ledgerPath(tag));
            return checkers == null ? Ledger.read(sources, report) : Ledger.read(sources, tag, checkers, report);
        });
    }

    /** Where it stands who made or checked the translations of a language. */
    public static String ledgerPath(String tag) {
        return "translations/" + tag + "/reviews.tsv";
    }

    /** Where the translations of a page stand. */
    public static String path(Language language, String key) {
        return "translations/" + language.tag() + "/" + key + ".po";
    }

    private PoFile read(SourceText source, Language language) {
        PoFile file = PoReader.read(source, own(language), report);
        checkPlurals(file, language, source);
        return file;
    }

    private void checkPlurals(PoFile file, Language language, SourceText source) {
        boolean plural = file.entries().stream().anyMatch(e -> e.plural() && !e.obsolete());
        Optional<String> written = file.header(PoHeader.PLURAL_FORMS);
        boolean readable = file.pluralForms().isPresent(); // The reader has said so where it is not.
        if (plural && readable && !written.map(Catalogues::plain).equals(Optional.of(plain(language.pluralForms())))) {
            report.add(Finding.error(
                    source.place(Math.max(0, source.text().indexOf("\"" + PoHeader.PLURAL_FORMS))),
                    "translation/plural-forms",
                    "The plural forms of this file are not those of " + language.english() + ".",
                    "Write in its head: Plural-Forms: " + language.pluralForms()));
        }
    }

    /** The rule for plural forms of a language; null where the list of languages has no valid one, which is said there. */
    private static @Nullable PluralForms own(Language language) {
        return PluralForms.parse(language.pluralForms());
    }

    private static String plain(String pluralForms) {
        return pluralForms.replaceAll("[\\s;()]", "").toLowerCase(Locale.ROOT);
    }

    /** The interface strings in English, in the order of the list. */
    public Strings english() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (PoEntry entry : template) {
            List<String> both = new ArrayList<>(List.of(entry.id()));
            if (entry.idPlural() != null) {
                both.add(entry.idPlural());
            }
            forms.put(String.valueOf(entry.context()), both);
        }
        return new Strings(Language.ENGLISH, forms, n -> n == 1 ? 0 : 1, false);
    }

    /**
     * The interface of a language.
     *
     * @param strings its strings
     * @param pairs those that are translated, each form beside its English
     * @param allowances what translators switched off in their remarks
     */
    public record Interface(Strings strings, List<TextPair> pairs, List<Allowance> allowances) {
        public Interface {
            pairs = List.copyOf(pairs);
            allowances = List.copyOf(allowances);
        }

        private static Interface of(Strings strings) {
            return new Interface(strings, List.of(), List.of());
        }
    }

    /** The interface strings of a language. A string that is missing or wrong is reported and stands in English. */
    public Interface interfaceOf(Language language) {
        Strings english = english();
        if (language.isEnglish()) {
            return Interface.of(english);
        }
        Optional<PseudoTranslator> pseudo = PseudoTranslator.into(language);
        if (pseudo.isPresent()) {
            return Interface.of(strings(language, pseudo.get()));
        }
        String path = path(language, INTERFACE);
        Optional<SourceText> source = files.read(path);
        Optional<PoFile> file = source.map(text -> read(text, language));
        List<TextPair> pairs = new ArrayList<>();
        PluralForms own = own(language);
        PluralForms plurals = file.flatMap(PoFile::pluralForms).orElse(own);
        Ledger ledger = ledger(language);
        Map<String, List<String>> forms = new HashMap<>(english.forms());
        boolean machine = false;
        for (PoEntry wanted : template) {
            if (String.valueOf(wanted.context()).startsWith(STAFF)) {
                continue; // For staff, who read English.
            }
            Optional<PoEntry> entry = file.flatMap(f -> f.find(wanted.key()));
            boolean usable = entry.filter(PoEntry::translated)
                    .filter(e -> !e.fuzzy() || Catalogue.isMachine(e, ledger))
                    .isPresent();
            Optional<InterfaceFault> fault = entry.isEmpty()
                    ? Optional.of(InterfaceFault.missing(wanted.id(), Place.startOf(path)))
                    : InterfaceFault.of(
                            wanted.id(), entry.get(), source.orElseThrow(), usable, isWhole(entry.get(), own));
            fault.map(InterfaceFault::finding).ifPresent(report::add);
            if (fault.isEmpty() && usable) {
                forms.put(String.valueOf(wanted.context()), entry.orElseThrow().strings());
                machine |= entry.orElseThrow().fuzzy();
                pairs.addAll(pairs(wanted, entry.orElseThrow(), source.orElseThrow()));
            }
        }
        Strings strings =
                new Strings(language, forms, n -> plurals == null ? (n == 1 ? 0 : 1) : plurals.indexOf(n), machine);
        List<Allowance> allowances = file.isEmpty()
                ? List.of()
                : Catalogue.of(file.get(), source.orElseThrow(), ledger).allowances();
        return new Interface(strings, pairs, allowances);
    }

    /** What is translated in a file of interface strings, each form beside its English. */
    public static List<TextPair> pairs(PoFile file, SourceText source) {
        return file.entries().stream()
                .filter(entry -> !entry.obsolete() && entry.translated())
                .flatMap(entry -> pairs(entry, entry, source).stream())
                .toList();
    }

    private static List<TextPair> pairs(PoEntry wanted, PoEntry entry, SourceText source) {
        String many = wanted.idPlural();
        List<TextPair> pairs = new ArrayList<>();
        for (int form = 0; form < entry.strings().size(); form++) {
            Wording english = wording(many == null ? wanted.id() : many, Wording.Origin.SOURCE, null);
            Wording.Written written = Catalogue.written(entry, form, source, Writing.PO);
            pairs.add(new TextPair(english, wording(entry.strings().get(form), Wording.Origin.TRANSLATED, written)));
        }
        return pairs;
    }

    /** The words of an interface string; what is filled in counts for no word. */
    private static Wording wording(String text, Wording.Origin origin, Wording.@Nullable Written written) {
        List<Inline> inlines = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            inlines.add(new Inline.Text(text.substring(from, place.start()), Span.at(0)));
            inlines.add(new Inline.FactUse(text.substring(place.start() + 1, place.end() - 1), Span.at(0)));
            from = place.end();
        }
        inlines.add(new Inline.Text(text.substring(from), Span.at(0)));
        return new Wording(inlines, Span.at(0), origin, written);
    }

    private Strings strings(Language language, PseudoTranslator pseudo) {
        Strings english = english();
        Map<String, List<String>> forms = new HashMap<>(english.forms());
        forms.replaceAll((key, strings) -> key.startsWith(STAFF)
                ? strings
                : strings.stream().map(pseudo::text).toList());
        return new Strings(language, forms, english.pluralIndex(), true);
    }

    /** Whether a translation has as many forms as its language; the reader has said so where it has not. */
    private static boolean isWhole(PoEntry entry, @Nullable PluralForms own) {
        return own == null || !entry.plural() || entry.strings().size() == own.count();
    }
}
