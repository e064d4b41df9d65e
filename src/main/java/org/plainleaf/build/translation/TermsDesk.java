package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Language;
import org.plainleaf.model.Term;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.TbxReader;
import org.plainleaf.translate.exchange.xml.TermPair;

/**
 * Takes in a glossary that a translator sent as TBX. Its words come into glossary.tsv of the language as proposed: people agree
 * on them there.
 */
public final class TermsDesk {
    private static final String HEAD = "concept\tEnglish forms\tstatus\tagreed forms\tnote\tby\tdate\n";

    private final Path root;
    private final LocalDate today;
    private final Findings findings = new Findings();

    /** For the site in {@code root}, as on {@code today}. */
    public TermsDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * What came of it.
     *
     * @param findings why nothing was taken
     * @param added words that are new in the list
     * @param same words that were there
     */
    public record Taken(List<Finding> findings, int added, int same) {
        public Taken {
            findings = List.copyOf(findings);
        }
    }

    /** Takes a file in; {@code by} is the code of who made it. */
    public Taken take(Path file, String tag, String by) throws IOException {
        return TranslationsLock.during(root, () -> taken(file, tag, by));
    }

    private Taken taken(Path file, String tag, String by) throws IOException {
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        Optional<Language> language = texts.flatMap(site -> site.language(tag));
        if (texts.isEmpty() || language.isEmpty()) {
            return new Taken(findings.sorted(), 0, 0);
        }
        Optional<byte[]> bytes = ReturnedFile.bytes(file, findings);
        if (bytes.isEmpty()) {
            return new Taken(findings.sorted(), 0, 0);
        }
        List<TermPair> pairs;
        try {
            pairs = new TbxReader().read(bytes.get(), language.get());
        } catch (Unreadable e) {
            findings.add(ReturnedFile.fault(file, e));
            return new Taken(findings.sorted(), 0, 0);
        }
        String path = "translations/" + tag + "/glossary.tsv";
        String before = texts.get().files().exists(path)
                ? texts.get().files().read(path).map(source -> source.text()).orElse("")
                : "";
        Map<String, String> concepts = new HashMap<>();
        for (Term term : texts.get().site().terms()) {
            term.forms().forEach(form -> concepts.putIfAbsent(form.toLowerCase(Locale.ROOT), term.key()));
        }
        Set<String> known = known(before);
        List<String> rows = new ArrayList<>();
        int same = 0;
        for (TermPair pair : pairs) {
            String english = cell(pair.english());
            String concept = concepts.getOrDefault(english.toLowerCase(Locale.ROOT), english);
            String row = String.join(
                    "\t", concept, english, "proposed", cell(pair.term()), cell(pair.note()), by, today.toString());
            if (pair.term().isBlank()) {
                continue;
            }
            if (known.add(concept + "\t" + cell(pair.term()))) {
                rows.add(row);
            } else {
                same++;
            }
        }
        if (!rows.isEmpty()
                && findings.sorted().stream().noneMatch(f -> f.place().file().equals(path))) {
            String start = before.isEmpty() ? HEAD : before.endsWith("\n") ? before : before + "\n";
            PoShelf.write(texts.get().files(), path, start + String.join("\n", rows) + "\n");
        }
        return new Taken(
                findings.sorted().stream()
                        .filter(f -> f.place().file().equals(path))
                        .toList(),
                rows.size(),
                same);
    }

    /** Words that the list has, in whatever state: a word that was rejected is not proposed again. */
    private static Set<String> known(String list) {
        Set<String> known = new HashSet<>();
        list.lines()
                .map(row -> row.split("\t", -1))
                .filter(cells -> cells.length > 3)
                .forEach(cells -> {
                    for (String form : cells[3].split("\\|", -1)) {
                        known.add(cells[0].strip() + "\t" + form.strip());
                    }
                });
        return known;
    }

    /** A bar would part two forms. */
    private static String cell(String text) {
        return text.replaceAll("[\\s|]+", " ").strip();
    }
}
