package org.plainleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plainleaf.model.TranslationState;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.merge.Merger;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoReader;
import org.plainleaf.translate.po.PoWriter;

/** Whatever people and tools do to English texts and translations, nobody's approval stands for other letters. */
class StateLawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int SEQUENCES = 10_000;

    private final Random random = new Random(3);
    private final Set<List<String>> approved = new HashSet<>();
    private final Set<List<String>> written = new HashSet<>();
    private List<String> page = new ArrayList<>();
    private PoFile file = new PoFile(PoHeader.of(Map.of("Language", "pl")), List.of());
    private Ledger ledger = Ledger.empty();

    @Test
    void anApprovalEndsWithEachChangedLetterAndStaleTextIsNeverCurrent() {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            start();
            for (int step = 0; step < 8; step++) {
                step();
                check();
            }
        }
    }

    private void start() {
        approved.clear();
        written.clear();
        ledger = Ledger.empty();
        page = new ArrayList<>(List.of("Call us on Monday.", "Bring a friend.", "You do not pay."));
        file = new PoFile(PoHeader.of(Map.of("Language", "pl")), List.of());
        update();
    }

    private void step() {
        switch (random.nextInt(5)) {
            case 0 -> {
                int at = random.nextInt(page.size());
                page.set(at, page.get(at).replaceFirst("(\\w+)\\.$", "$1 " + (char) ('a' + random.nextInt(3)) + "."));
            }
            case 1 -> update();
            case 2 -> edit(random.nextInt(3), "T" + random.nextInt(4));
            case 3 -> approve();
            default -> throughAFile();
        }
    }

    private void update() {
        file = Merger.merge(
                        file,
                        page.stream()
                                .distinct()
                                .map(text -> Segment.of(text, "paragraph", Place.startOf("x")))
                                .toList())
                .file();
    }

    /** A translator writes a translation, and takes the mark away. */
    private void edit(int at, String string) {
        List<PoEntry> entries = new ArrayList<>(file.entries());
        if (at < entries.size() && !entries.get(at).obsolete()) {
            entries.set(at, entries.get(at).withString(string).withFuzzy(false).withPrevious(null));
            written.add(List.of(entries.get(at).id(), string));
            file = file.withEntries(entries);
        }
    }

    private void approve() {
        List<String> rows = new ArrayList<>();
        for (PoEntry entry : file.entries()) {
            if (!entry.obsolete() && entry.translated() && !entry.fuzzy() && random.nextBoolean()) {
                rows.add(Ledger.row(entry, TranslationState.APPROVED, DAY, "PL-G1", "page"));
                approved.add(List.of(entry.id(), entry.string()));
            }
        }
        ledger = Ledger.read(
                List.of(new SourceText("reviews.tsv", ledger.with(rows).text())), finding -> {
                    throw new AssertionError(finding);
                });
    }

    private void throughAFile() {
        file = PoReader.read(new SourceText("x.po", PoWriter.write(file)), finding -> {
            throw new AssertionError(finding);
        });
    }

    private void check() {
        Catalogue catalogue = Catalogue.of(file, new SourceText("", ""), ledger);
        for (String text : page) {
            catalogue.find(text).ifPresent(translation -> {
                List<String> pair = List.of(text, translation.text());
                assertThat(translation.state() == Catalogue.State.APPROVED)
                        .as("%s", pair)
                        .isEqualTo(approved.contains(pair) && !fuzzy(text));
                // What passes for current was written by somebody for exactly this English text.
                assertThat(translation.state() == Catalogue.State.CHANGED || written.contains(pair))
                        .as("%s %s", pair, translation.state())
                        .isTrue();
            });
        }
    }

    private boolean fuzzy(String text) {
        return file.find(PoKey.of(text)).filter(PoEntry::fuzzy).isPresent();
    }
}
