package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Document;
import org.plainleaf.model.Language;
import org.plainleaf.model.TranslationState;
import org.plainleaf.model.TranslationStatus;
import org.plainleaf.model.TranslationStatus.Cell;
import org.plainleaf.model.Wording;
import org.plainleaf.translate.Additions;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.TagSyntax;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;

/** Counts how far the translations are. It reads, and writes nothing. */
public final class StatusDesk {
    private final Path root;
    private final LocalDate today;
    private final Findings findings = new Findings();
    /** The words of English texts, counted once for all languages. */
    private final Map<String, Integer> counted = new ConcurrentHashMap<>();

    /** For the site in {@code root}, as on {@code today}. */
    public StatusDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * What it came to.
     *
     * @param findings what was wrong
     * @param status the counts; null where there is no site, or no such language
     */
    public record Counted(List<Finding> findings, @Nullable TranslationStatus status) {
        public Counted {
            findings = List.copyOf(findings);
        }
    }

    /** The counts of these languages; of all where {@code tags} is empty. */
    public Counted status(Collection<String> tags) throws IOException {
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        if (texts.isEmpty()) {
            return new Counted(findings.sorted(), null);
        }
        List<Language> languages = new ArrayList<>();
        for (String tag : tags) {
            texts.get().language(tag).ifPresent(languages::add);
        }
        if (languages.size() < tags.size()) {
            return new Counted(findings.sorted(), null);
        }
        TranslationStatus status =
                status(texts.get(), tags.isEmpty() ? texts.get().languages() : languages);
        return new Counted(findings.sorted(), status);
    }

    /** All pages of one language together. */
    TranslationStatus.Cell total(String tag) throws IOException {
        TranslationStatus status = status(List.of(tag)).status();
        return status == null ? Cell.NOTHING : status.total(status.languages().get(0));
    }

    private TranslationStatus status(SiteTexts texts, List<Language> languages) {
        Map<String, Document> documents = new HashMap<>();
        texts.site().documents().forEach(document -> documents.put(document.key(), document));
        List<Map<String, Cell>> columns = languages.parallelStream()
                .map(language -> column(texts, language, documents))
                .toList();
        List<TranslationStatus.Page> pages = new ArrayList<>();
        texts.pages().forEach((key, segments) -> {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (int i = 0; i < languages.size(); i++) {
                Cell cell = columns.get(i).get(key);
                if (cell != null) {
                    cells.put(languages.get(i).tag(), cell);
                }
            }
            Document document = documents.get(key);
            int words = segments.stream().mapToInt(StatusDesk::words).sum();
            pages.add(new TranslationStatus.Page(
                    key,
                    title(key, document),
                    document != null && document.head().highRisk(),
                    segments.size(),
                    words,
                    cells));
        });
        return new TranslationStatus(today, languages, pages);
    }

    private static String title(String key, @Nullable Document document) {
        if (document == null) {
            return key.equals(Catalogues.INTERFACE) ? "(menus and buttons)" : "(labels of the settings)";
        }
        Wording title = document.head().texts().get("title");
        return title == null ? key : title.plainText();
    }

    private Map<String, Cell> column(SiteTexts texts, Language language, Map<String, Document> documents) {
        PoShelf shelf = new PoShelf(texts.files(), language, findings);
        Ledger ledger = shelf.ledger(texts.checkers());
        Map<String, Cell> column = new LinkedHashMap<>();
        texts.pages().forEach((key, segments) -> {
            PoFile file = shelf.read(key).orElse(new PoFile(null, List.of()));
            Cell counts = Cell.NOTHING;
            Map<String, String> leftOut = texts.leftOut(language, key);
            for (Segment segment : segments) {
                if (leftOut.containsKey(segment.text())) {
                    continue;
                }
                counts = counts.and(cell(segment, file, ledger));
            }
            for (Addition addition : texts.additions(language, key)) {
                counts = counts.and(cell(Additions.state(addition, ledger)));
            }
            Document document = documents.get(key);
            if (counts.changed() > 0 && document != null) {
                LocalDate reviewed = document.head().reviewed();
                boolean later = file.revisionDate().filter(reviewed::isAfter).isPresent();
                counts = counts.and(since(file.behindSince().orElse(later ? reviewed : null)));
            } else if (counts.changed() > 0) {
                counts = counts.and(since(file.behindSince().orElse(null)));
            }
            column.put(key, counts);
        });
        return column;
    }

    private Cell cell(Segment segment, PoFile file, Ledger ledger) {
        Optional<PoEntry> entry = file.find(segment.key()).filter(PoEntry::translated);
        if (entry.isEmpty()) {
            return new Cell(1, 0, 0, 0, 0, 0, counted.computeIfAbsent(segment.text(), text -> words(segment)), null);
        }
        Catalogue.State state = Catalogue.state(entry.get(), ledger);
        return state == Catalogue.State.CHANGED
                ? new Cell(0, 1, 0, 0, 0, 0, counted.computeIfAbsent(segment.text(), text -> words(segment)), null)
                : cell(state.trusted());
    }

    private static Cell since(@Nullable LocalDate day) {
        return new Cell(0, 0, 0, 0, 0, 0, 0, day);
    }

    /** One text that is current. */
    private static Cell cell(TranslationState state) {
        return switch (state) {
            case MACHINE -> new Cell(0, 0, 1, 0, 0, 0, 0, null);
            case TRANSLATED -> new Cell(0, 0, 0, 1, 0, 0, 0, null);
            case REVIEWED -> new Cell(0, 0, 0, 0, 1, 0, 0, null);
            case APPROVED -> new Cell(0, 0, 0, 0, 0, 1, 0, null);
        };
    }

    /** Words of the English text; tags and facts are none. */
    static int words(Segment segment) {
        int words = 0;
        boolean inside = false;
        String text = TagSyntax.withoutTags(segment.text());
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
