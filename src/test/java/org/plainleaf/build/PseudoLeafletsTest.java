package org.plainleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Format;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.Wording;
import org.plainleaf.print.ReadPdf;

/**
 * Leaflets of the example site in a language with longer words, and in one from right to left. Drafts come without
 * leaflets, so these are made here one by one.
 */
class PseudoLeafletsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** They take as many pages as their text needs. */
    private static final Set<Format> FLOWING =
            EnumSet.of(Format.A4, Format.LARGE_PRINT, Format.BOOKLET, Format.BOOKLET_FOLD);

    /** Formats whose pages read back as lines, in the order of the text. */
    private static final Set<Format> READABLE = EnumSet.of(Format.A4, Format.LARGE_PRINT);

    /** The texts of the front matter that stand on paper too. */
    private static final List<String> PRINTED = List.of("title", "summary");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void everyLeafletIsMadeWhole(String tag) throws IOException {
        Findings findings = new Findings();
        Prepared site = Prepared.read(ROOT, TODAY, new Audience(tag), findings).orElseThrow();
        Leaflets leaflets = new Leaflets(
                site, TODAY, PrintedBefore.nothing(), new Inspection(site, findings), Memory.none(), findings);
        List<PlannedLeaflet> planned = oneOfEachKind(leaflets.planned(), tag);
        assertThat(planned).extracting(PlannedLeaflet::format).containsAll(FLOWING);

        Map<PlannedLeaflet, byte[]> made = made(leaflets, planned);

        assertThat(findings.sorted())
                .filteredOn(finding -> finding.rule().startsWith("print/"))
                .isEmpty();
        assertThat(made.keySet()).containsExactlyInAnyOrderElementsOf(planned);
        for (PlannedLeaflet leaflet : planned) {
            if (READABLE.contains(leaflet.format())) {
                assertThat(lost(leaflet.edition(), Objects.requireNonNull(made.get(leaflet))))
                        .as(leaflet.path())
                        .isEmpty();
            }
        }
    }

    /** All formats of the leaflets, and of one document of each other kind: a whole site would take too long. */
    private static List<PlannedLeaflet> oneOfEachKind(List<PlannedLeaflet> planned, String tag) {
        Map<Kind, String> chosen = new EnumMap<>(Kind.class);
        List<PlannedLeaflet> some = new ArrayList<>();
        for (PlannedLeaflet leaflet : planned) {
            Document document = leaflet.edition().document();
            if (leaflet.edition().language().tag().equals(tag)
                    && (document.kind() == Kind.LEAFLET
                            || document.key().equals(chosen.computeIfAbsent(document.kind(), k -> document.key())))) {
                some.add(leaflet);
            }
        }
        assertThat(chosen).containsOnlyKeys(Kind.STORY, Kind.GUIDE, Kind.FAQ);
        return some;
    }

    private static Map<PlannedLeaflet, byte[]> made(Leaflets leaflets, List<PlannedLeaflet> planned)
            throws IOException {
        Map<PlannedLeaflet, byte[]> made = new ConcurrentHashMap<>();
        List<Work.Task> tasks = new ArrayList<>();
        for (PlannedLeaflet leaflet : planned) {
            tasks.add(() -> leaflets.make(leaflet, PageSink.of(page -> made.put(leaflet, page.content()))));
        }
        Work.run(tasks, () -> {});
        leaflets.finish();
        return made;
    }

    /** Words of the text that stand on the paper less often than in the text. */
    private static List<String> lost(Edition edition, byte[] pdf) throws IOException {
        boolean fromRight = edition.language().direction() == Language.Direction.RTL;
        Map<String, Integer> onPaper = new HashMap<>();
        for (String line : ReadPdf.lines(pdf)) {
            count(fromRight ? ReadPdf.reversed(line) : line, onPaper);
        }
        Map<String, Integer> inText = new TreeMap<>();
        PRINTED.forEach(name -> {
            Wording wording = edition.texts().get(name);
            if (wording != null) {
                count(wording.plainText(), inText);
            }
        });
        Blocks.eachWording(edition.body(), wording -> {
            if (wording.origin() == Wording.Origin.TRANSLATED) {
                count(wording.plainText(), inText);
            }
        });
        assertThat(inText).as("what was translated").hasSizeGreaterThan(20);
        return inText.entrySet().stream()
                .filter(word -> onPaper.getOrDefault(word.getKey(), 0) < word.getValue())
                .map(Map.Entry::toString)
                .toList();
    }

    private static void count(String text, Map<String, Integer> words) {
        NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).forEach(word -> words.merge(word, 1, Integer::sum));
    }
}
