package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Language;
import org.plainleaf.model.ReviewText;
import org.plainleaf.model.TranslationState;
import org.plainleaf.print.LeafletPrinter;
import org.plainleaf.publish.WholeFile;
import org.plainleaf.render.ReviewPaper;
import org.plainleaf.translate.Additions;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.TagSyntax;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;

/** Prints the sheet on which somebody checks the translation of a page. */
public final class ReviewDesk {
    private final Path root;
    private final LocalDate today;
    private final Findings findings = new Findings();

    /** For the site in {@code root}, as on {@code today}. */
    public ReviewDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * What came of it.
     *
     * @param findings what was wrong
     * @param pages pages of the sheet; 0 where none was printed
     * @param texts texts on it
     * @param code its code
     */
    public record Printed(List<Finding> findings, int pages, int texts, String code) {
        public Printed {
            findings = List.copyOf(findings);
        }
    }

    /** Prints the sheet of a page in a language to {@code out}. */
    public Printed print(String tag, String page, Path out) throws IOException {
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        Optional<Language> language = texts.flatMap(site -> site.language(tag));
        Map<String, List<Segment>> pages =
                texts.isEmpty() ? Map.of() : texts.get().pages(List.of(page));
        if (texts.isEmpty() || language.isEmpty() || pages.isEmpty()) {
            return new Printed(findings.sorted(), 0, 0, "");
        }
        String key = pages.keySet().iterator().next();
        List<Segment> segments = Objects.requireNonNull(pages.get(key));
        PoShelf shelf = new PoShelf(texts.get().files(), language.get(), findings);
        PoFile file = shelf.read(key).orElse(new PoFile(null, List.of()));
        Ledger ledger = shelf.ledger(texts.get().checkers());
        Map<String, String> leftOut = texts.get().leftOut(language.get(), key);
        List<Addition> additions = texts.get().additions(language.get(), key);
        String code = SheetCode.of(segments, file, leftOut, additions);
        List<ReviewText> rows = new ArrayList<>();
        for (Segment segment : segments) {
            String reason = leftOut.get(segment.text());
            Optional<PoEntry> entry =
                    reason == null ? file.find(segment.key()).filter(PoEntry::translated) : Optional.empty();
            rows.add(new ReviewText(
                    rows.size() + 1,
                    String.join(", ", segment.notes()),
                    plain(segment.text(), texts.get()),
                    entry.map(e -> plain(String.join(" / ", e.strings()), texts.get()))
                            .orElse(""),
                    reason == null
                            ? entry.map(e -> state(e, ledger)).orElse("no translation yet")
                            : "left out: " + reason));
        }
        for (Addition addition : additions) {
            rows.add(new ReviewText(
                    rows.size() + 1,
                    "only in this language",
                    "Only in " + language.get().english() + ": " + addition.english(),
                    addition.words().plainText(texts.get().site().facts()).replace('\n', ' '),
                    state(Additions.state(addition, ledger))));
        }
        String title = texts.get().site().documents().stream()
                .filter(document -> document.key().equals(key))
                .flatMap(document -> Optional.ofNullable(document.head().texts().get("title")).stream())
                .map(wording -> wording.plainText())
                .findFirst()
                .orElse(key);
        ReviewPaper paper = new ReviewPaper(texts.get().site(), language.get(), today);
        LeafletPrinter printer = new LeafletPrinter(findings);
        Optional<LeafletPrinter.Printed> printed = printer.print(paper.sheet(key, title, code, rows));
        printer.finish();
        if (printed.isEmpty()) {
            return new Printed(findings.sorted(), 0, 0, code);
        }
        WholeFile.write(out, printed.get().pdf());
        return new Printed(findings.sorted(), printed.get().pages(), rows.size(), code);
    }

    private static String state(PoEntry entry, Ledger ledger) {
        Catalogue.State state = Catalogue.state(entry, ledger);
        return state == Catalogue.State.CHANGED ? "the English changed, or somebody marked it" : state(state.trusted());
    }

    private static String state(TranslationState state) {
        return switch (state) {
            case MACHINE -> "made by a computer";
            case TRANSLATED -> "";
            case REVIEWED -> "checked before";
            case APPROVED -> "approved before";
        };
    }

    /** The words as readers see them: without tags, and with the facts. */
    private static String plain(String text, SiteTexts texts) {
        return Fact.REFERENCE.matcher(TagSyntax.withoutTags(text)).replaceAll(reference -> {
            Fact fact = texts.site().facts().get(reference.group(1));
            return Matcher.quoteReplacement(fact == null ? reference.group() : fact.value());
        });
    }
}
