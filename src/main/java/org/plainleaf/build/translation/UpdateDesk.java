package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Language;
import org.plainleaf.model.TranslationStatus;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.merge.Memory;
import org.plainleaf.translate.merge.Merger;
import org.plainleaf.translate.merge.MovedTexts;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;

/** Starts languages, and brings the PO files of those that are there up to date with the English pages. */
public final class UpdateDesk {
    private final Path root;
    private final LocalDate today;
    private final Findings findings = new Findings();
    private Set<String> minorPages = Set.of();
    private String code = "";

    /** For the site in {@code root}, as on {@code today}. */
    public UpdateDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * What came of it.
     *
     * @param findings what was wrong
     * @param languages what came of each language, in order
     */
    public record Updated(List<Finding> findings, List<OfLanguage> languages) {
        public Updated {
            findings = List.copyOf(findings);
            languages = List.copyOf(languages);
        }
    }

    /**
     * What came of one language.
     *
     * @param language the language
     * @param files files that were written
     * @param added those of {@code files} that are new
     * @param kept texts whose translation stays
     * @param changed texts whose English changed: their old translation is there to look at
     * @param empty texts without any translation
     * @param dropped translations whose English text is gone: kept in their file, out of use
     * @param minor translations that stand though their English was edited
     * @param notMinor sentences about texts of which somebody said so, and which do not stand
     * @param renamed names of PO files before, by their names now, as their pages have new names
     * @param listed whether the settings of the site name the language
     */
    public record OfLanguage(
            Language language,
            int files,
            int added,
            int kept,
            int changed,
            int empty,
            int dropped,
            int minor,
            List<String> notMinor,
            Map<String, String> renamed,
            boolean listed) {
        public OfLanguage {
            notMinor = List.copyOf(notMinor);
            renamed = Collections.unmodifiableMap(renamed);
        }
    }

    /**
     * Makes the files that a language lacks, one for each page, and brings the others up to date.
     *
     * @param from a file with translations that were made elsewhere, to start from; null for none
     */
    public Updated add(String tag, @Nullable Path from) throws IOException {
        return TranslationsLock.during(root, () -> added(tag, from));
    }

    private Updated added(String tag, @Nullable Path from) throws IOException {
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        Optional<Language> language = texts.flatMap(site -> site.language(tag));
        if (texts.isPresent() && language.isPresent() && from != null) {
            Optional<ReturnedFile> came = ReturnedFile.read(from, findings);
            if (came.isEmpty()
                    || isInAnother(texts.get(), from, came.get().content().language(), tag)) {
                return nothing();
            }
            Map<String, String> targets = new LinkedHashMap<>();
            for (Returned.Row row : came.get().content().rows()) {
                if (!row.target().isBlank() && row.fault().isEmpty()) {
                    targets.putIfAbsent(row.source().strip(), row.target().strip());
                }
            }
            Updated started =
                    run(texts.get(), List.of(language.get()), texts.get().pages(), true);
            return started.findings().isEmpty() ? filled(texts.get(), language.get(), new Memory(targets)) : started;
        }
        return texts.isEmpty() || language.isEmpty()
                ? nothing()
                : run(texts.get(), List.of(language.get()), texts.get().pages(), true);
    }

    /**
     * Brings the files that are there up to date.
     *
     * @param tags the languages; empty for all
     * @param minor pages whose edits do not change what they mean, as {@code by} says
     * @param by a code, never a name
     */
    public Updated update(List<String> tags, List<String> minor, String by) throws IOException {
        return TranslationsLock.during(root, () -> updated(tags, minor, by));
    }

    private Updated updated(List<String> tags, List<String> minor, String by) throws IOException {
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        if (texts.isEmpty()) {
            return nothing();
        }
        List<Language> languages = new ArrayList<>();
        for (String tag : tags) {
            texts.get().language(tag).ifPresent(languages::add);
        }
        if (!minor.isEmpty()) {
            minorPages = texts.get().pages(minor).keySet();
        }
        if (languages.size() < tags.size() || minorPages.size() < minor.size()) {
            return nothing();
        }
        code = by;
        return run(
                texts.get(),
                tags.isEmpty() ? texts.get().languages() : languages,
                texts.get().pages(),
                false);
    }

    private boolean isInAnother(SiteTexts texts, Path file, @Nullable String written, String tag) {
        String named = written == null ? "" : written.strip().replace('_', '-');
        if (named.isEmpty() || texts.nearest(named).equals(tag)) {
            return false;
        }
        ReturnedFile.refuse(
                file,
                "This file says that it is in \"" + named + "\", and you start \"" + tag + "\".",
                "Name a file with translations into that language.",
                findings);
        return true;
    }

    /** Fills what is still empty with guesses from a memory. */
    private Updated filled(SiteTexts texts, Language language, Memory memory) throws IOException {
        PoShelf shelf = new PoShelf(texts.files(), language, findings);
        Map<String, PoFile> files = new LinkedHashMap<>();
        texts.pages().keySet().forEach(key -> shelf.read(key).ifPresent(file -> files.put(key, file)));
        List<PoFile> filled = memory.fill(List.copyOf(files.values()));
        int written = 0;
        int i = 0;
        for (String key : files.keySet()) {
            written += shelf.write(key, filled.get(i++)) ? 1 : 0;
        }
        TranslationStatus.Cell total = new StatusDesk(root, today).total(language.tag());
        boolean listed = texts.site().settings().languages().contains(language.tag());
        OfLanguage one = new OfLanguage(
                language,
                written,
                0,
                total.current(),
                total.changed(),
                total.empty(),
                0,
                0,
                List.of(),
                Map.of(),
                listed);
        return new Updated(findings.sorted(), List.of(one));
    }

    private Updated nothing() {
        return new Updated(findings.sorted(), List.of());
    }

    private Updated run(SiteTexts texts, List<Language> languages, Map<String, List<Segment>> pages, boolean complete)
            throws IOException {
        List<OfLanguage> done = languages.parallelStream()
                .map(language -> language(texts, language, pages, complete))
                .toList();
        return new Updated(findings.sorted(), done);
    }

    /** Texts of one language, as {@link OfLanguage} has them. */
    private static final class Counts {
        private int added;
        private int kept;
        private int changed;
        private int empty;
        private int dropped;
    }

    private OfLanguage language(
            SiteTexts texts, Language language, Map<String, List<Segment>> pages, boolean complete) {
        PoShelf shelf = new PoShelf(texts.files(), language, findings);
        Ledger ledger = shelf.ledger(texts.checkers());
        MinorEdits minor = new MinorEdits(ledger, texts.checkers(), language.tag(), today, code);
        UndoneEdits undone = new UndoneEdits(ledger);
        BehindSince since = new BehindSince(ledger, today);
        Map<String, String> renamed = new RenamedPages(texts, shelf).find();
        Counts counts = new Counts();
        Map<String, PoFile> now = new LinkedHashMap<>();
        Set<String> writtenPages = new HashSet<>();
        pages.forEach((key, segments) -> {
            boolean there = shelf.has(key) || renamed.containsKey(key);
            PoFile empty = new PoFile(PoHeader.fresh(language, today), List.of());
            Optional<PoFile> file = there || shelf.isBuiltIn(key)
                    ? shelf.read(renamed.getOrDefault(key, key))
                    : Optional.of(empty).filter(any -> complete);
            file.ifPresent(old -> {
                Merger.Merged merged = Merger.merge(old, segments);
                PoFile back = undone.putBack(key, merged.file());
                PoFile standing = since.noted(old, minorPages.contains(key) ? minor.keep(key, old, back) : back);
                minor.wereCurrent(key, old, standing);
                // The menus that the tool brings stay its own until somebody changes them: so they grow with it.
                boolean written = !shelf.isBuiltIn(key) && shelf.write(key, standing);
                if (renamed.containsKey(key)) {
                    shelf.remove(renamed.get(key));
                }
                if (written) {
                    writtenPages.add(key);
                }
                if (!shelf.isBuiltIn(key)) {
                    now.put(key, standing);
                }
                counts.added += written && !there ? 1 : 0;
                int behind = (int) standing.entries().stream()
                        .filter(entry -> !entry.obsolete() && entry.translated())
                        .filter(entry -> Catalogue.state(entry, ledger) == Catalogue.State.CHANGED)
                        .count();
                counts.kept += merged.kept() + merged.changed() - behind;
                counts.changed += behind;
                counts.empty += merged.empty();
                counts.dropped += merged.dropped();
            });
        });
        new MovedTexts(now).filled().forEach((key, file) -> {
            int found = empty(now.get(key)) - empty(file);
            counts.kept += found;
            counts.empty -= found;
            counts.dropped = Math.max(0, counts.dropped - (obsolete(now.get(key)) - obsolete(file)));
            shelf.write(key, since.noted(Objects.requireNonNull(now.get(key)), file));
            writtenPages.add(key);
        });
        shelf.record(minor.rows());
        boolean listed = texts.site().settings().languages().contains(language.tag());
        return new OfLanguage(
                language,
                writtenPages.size(),
                counts.added,
                counts.kept,
                counts.changed,
                counts.empty,
                counts.dropped,
                minor.kept(),
                minor.refused(),
                renamed,
                listed);
    }

    private static int empty(@Nullable PoFile file) {
        return count(file, entry -> !entry.obsolete() && !entry.translated());
    }

    private static int obsolete(@Nullable PoFile file) {
        return count(file, PoEntry::obsolete);
    }

    private static int count(@Nullable PoFile file, Predicate<PoEntry> which) {
        return file == null ? 0 : (int) file.entries().stream().filter(which).count();
    }
}
