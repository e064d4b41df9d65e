package org.plainleaf.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Report;
import org.plainleaf.model.GlossaryLine;
import org.plainleaf.model.Language;
import org.plainleaf.model.Term;
import org.plainleaf.text.TextFiles;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoReader;

/**
 * The words of the glossary in one language: those that people agreed on, in {@code translations/TAG/glossary.tsv}; failing
 * that, those that stand alone in the translation of a page. For one thread.
 */
public final class AgreedWords {
    private static final int CONCEPT = 0;
    private static final int FORMS = 1;
    private static final int STATUS = 2;
    private static final int AGREED = 3;
    private static final int NOTE = 4;
    private static final int BY = 5;
    private static final int DATE = 6;

    private final Map<String, Word> byConcept = new HashMap<>();
    private final Map<String, Word> byText = new HashMap<>();

    private record Word(String text, String note) {}

    /**
     * Reads the words of a language.
     *
     * @param poFiles paths of its PO files
     */
    public AgreedWords(Language language, List<String> poFiles, TextFiles files, Report report) {
        readAgreed("translations/" + language.tag() + "/glossary.tsv", files);
        Ledger ledger = Ledger.read(files.all(Catalogues.ledgerPath(language.tag())), report);
        for (String path : poFiles) {
            files.read(path)
                    .ifPresent(source -> PoReader.read(source, report).entries().stream()
                            .filter(entry -> !entry.obsolete() && entry.translated() && !entry.plural())
                            .forEach(entry -> add(entry, ledger)));
        }
    }

    private void readAgreed(String path, TextFiles files) {
        files.read(path)
                .ifPresent(source -> source.text().lines().forEach(line -> {
                    String[] cells = line.split("\t", -1);
                    boolean heading =
                            line.startsWith("#") || cells[CONCEPT].strip().equalsIgnoreCase("concept");
                    boolean ruledOut =
                            cells.length > STATUS && cells[STATUS].strip().equals("forbidden");
                    if (!heading && !ruledOut && cells.length > AGREED && !cells[AGREED].isBlank()) {
                        Word word = new Word(cells[AGREED].strip(), note(cells));
                        byConcept.putIfAbsent(key(cells[CONCEPT]), word);
                        for (String form : cells[FORMS].split("[;|,]", -1)) {
                            byText.putIfAbsent(key(form), word);
                        }
                    }
                }));
    }

    private static String note(String[] cells) {
        List<String> parts = new ArrayList<>();
        for (int column : new int[] {NOTE, STATUS, BY, DATE}) {
            if (column < cells.length && !cells[column].isBlank()) {
                parts.add(cells[column].strip());
            }
        }
        return String.join(", ", parts);
    }

    /** A translation that is current; who made it stands in its note. */
    private void add(PoEntry entry, Ledger ledger) {
        boolean machine = entry.fuzzy() && Catalogue.isMachine(entry, ledger);
        if (!entry.fuzzy() || machine) {
            String note = machine ? "made by a computer, checked by nobody" : "as it stands in a translation";
            byText.putIfAbsent(key(entry.id()), new Word(entry.string(), note));
        }
    }

    /** A term with its word in this language. */
    public GlossaryLine line(Term term) {
        String english = term.forms().get(0);
        Word word = find(term);
        return new GlossaryLine(
                english,
                String.join(", ", term.forms().subList(1, term.forms().size())),
                term.means(),
                term.say(),
                word == null ? "" : word.text(),
                word == null ? "" : word.note());
    }

    private @Nullable Word find(Term term) {
        Word word = byConcept.get(key(term.key()));
        for (String form : term.forms()) {
            word = word == null ? byText.get(key(form)) : word;
        }
        for (String plain : List.of(term.say(), term.means())) {
            Word found = word == null && !plain.isBlank() ? byText.get(key(plain)) : null;
            word = found == null ? word : new Word(found.text(), "the plain words, " + found.note());
        }
        return word;
    }

    private static String key(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
