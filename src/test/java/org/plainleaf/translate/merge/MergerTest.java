package org.plainleaf.translate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.po.PoComments;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoPrevious;
import org.plainleaf.translate.po.PoReader;
import org.plainleaf.translate.po.PoWriter;

class MergerTest {
    private static final PoHeader HEADER = PoHeader.of(Map.of("Plural-Forms", "nplurals=2; plural=n != 1;"));

    private static Segment text(String text) {
        return segment(null, text, null);
    }

    private static Segment segment(@Nullable String context, String text, @Nullable String plural) {
        return new Segment(new PoKey(context, text), plural, List.of("paragraph"), Place.startOf("page.md"));
    }

    private static PoFile file(PoEntry... entries) {
        return new PoFile(HEADER, List.of(entries));
    }

    private static PoEntry pair(String source, String target) {
        return PoEntry.of(PoKey.of(source), target);
    }

    private static PoEntry merged(PoFile file, Segment... page) {
        return Merger.merge(file, List.of(page)).file().entries().get(0);
    }

    @Test
    void leavesATextThatDidNotChangeAsItIs() {
        PoEntry entry = pair("Call us.", "Zadzwoń.")
                .withComments(PoComments.NONE
                        .withTranslator(List.of("checked by phone"))
                        .withFlags(List.of("odd-flag")));

        PoEntry merged = merged(file(entry), text("Call us."));

        assertThat(merged.string()).isEqualTo("Zadzwoń.");
        assertThat(merged.flags()).containsExactly("odd-flag");
        assertThat(merged.translatorComments()).containsExactly("checked by phone");
        assertThat(merged.extractedComments()).containsExactly("paragraph");
    }

    @Test
    void marksATextThatChangedAndKeepsBothEnglishTexts() {
        PoEntry merged = merged(file(pair("Call us on Monday.", "W poniedziałek.")), text("Call us on Tuesday."));

        assertThat(merged.fuzzy()).isTrue();
        assertThat(merged.string()).isEqualTo("W poniedziałek.");
        assertThat(merged.previous()).isEqualTo(PoPrevious.of("Call us on Monday."));
    }

    @Test
    void remembersTheEnglishThatATranslationWasMadeForOverTwoEdits() {
        PoFile once = Merger.merge(file(pair("Call us on Monday.", "x")), List.of(text("Call us on Tuesday.")))
                .file();

        PoEntry twice = merged(once, text("Call us on Tuesday morning."));

        assertThat(twice.previous()).isEqualTo(PoPrevious.of("Call us on Monday."));
    }

    @Test
    void findsATextThatWasWrittenAnewByItsPlace() {
        PoFile before = file(pair("One.", "1"), pair("You can ask your nurse about money.", "2"), pair("Three.", "3"));

        PoFile after = Merger.merge(
                        before,
                        List.of(text("One."), text("Any worker will talk with you about money."), text("Three.")))
                .file();

        assertThat(after.entries()).extracting(PoEntry::string).containsExactly("1", "2", "3");
        assertThat(after.entries().get(1).fuzzy()).isTrue();
    }

    @Test
    void doesNotGuessForATextThatIsNew() {
        PoFile after = Merger.merge(
                        file(pair("One.", "1"), pair("Three.", "3")),
                        List.of(text("One."), text("Bring a friend with you."), text("Three.")))
                .file();

        assertThat(after.entries().get(1).string()).isEmpty();
    }

    @Test
    void keepsWhatIsGoneAndTakesItBack() {
        PoFile gone = Merger.merge(
                        file(pair("One.", "1"), pair("Bring a friend with you.", "2")), List.of(text("One.")))
                .file();
        assertThat(gone.entries().get(1).obsolete()).isTrue();

        PoFile back = Merger.merge(gone, List.of(text("One."), text("Bring a friend with you.")))
                .file();

        assertThat(back.entries()).extracting(PoEntry::obsolete).containsExactly(false, false);
        assertThat(back.entries().get(1).string()).isEqualTo("2");
        assertThat(back.entries().get(1).fuzzy()).isFalse();
    }

    @Test
    void followsANameThatTheAuthorGave() {
        PoEntry former = PoEntry.of(new PoKey("skip", "Skip to the content"), "Pomiń");

        PoEntry merged = merged(file(former), segment("skip", "Jump down", null));

        assertThat(merged.string()).isEqualTo("Pomiń");
        assertThat(merged.fuzzy()).isTrue();
    }

    @Test
    void keepsPluralFormsOfWhichOneIsMissing() {
        PoEntry half = PoEntry.of(PoKey.of("{n} step"), "{n} steps", List.of("{n} krok", ""));

        PoEntry merged = merged(file(half), segment(null, "{n} step", "{n} steps"));

        assertThat(merged.strings()).containsExactly("{n} krok", "");
    }

    /** No translation is lost, no current one is marked, no changed one is unmarked, and a second time changes nothing. */
    @Test
    void losesNothingWhateverHappensToAPage() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<String> page = page(random);
            PoFile po = file();
            for (int edit = 0; edit < 5; edit++) {
                List<Segment> segments =
                        page.stream().distinct().map(MergerTest::text).toList();
                Map<String, PoEntry> before = current(po);
                Set<String> had = translations(po);
                po = Merger.merge(po, segments).file();

                assertThat(translations(po)).containsAll(had);
                current(po).forEach((id, entry) -> {
                    PoEntry former = before.get(id);
                    boolean same = former != null && former.string().equals(entry.string());
                    assertThat(same
                                    || entry.fuzzy()
                                    || entry.string().isEmpty()
                                    || entry.string().equals("T:" + id))
                            .as("%s -> %s", id, entry.string())
                            .isTrue();
                });
                String written = PoWriter.write(po);
                PoFile read = PoReader.read(new SourceText("x.po", written), finding -> {
                    throw new AssertionError(finding);
                });
                assertThat(PoWriter.write(Merger.merge(read, segments).file())).isEqualTo(written);
                po = translateSome(po, random);
                page = edited(page, random);
            }
        }
    }

    private static Map<String, PoEntry> current(PoFile po) {
        Map<String, PoEntry> entries = new LinkedHashMap<>();
        po.entries().stream().filter(entry -> !entry.obsolete()).forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }

    private static Set<String> translations(PoFile po) {
        Set<String> strings = new HashSet<>();
        po.entries().stream().filter(PoEntry::translated).forEach(entry -> strings.add(entry.string()));
        return strings;
    }

    /** A translator translates some of what is empty or marked: the translation names its English text. */
    private static PoFile translateSome(PoFile po, Random random) {
        return po.withEntries(po.entries().stream()
                .map(entry -> !entry.obsolete() && (entry.fuzzy() || !entry.translated()) && random.nextInt(3) > 0
                        ? entry.withString("T:" + entry.id()).withFuzzy(false).withPrevious(null)
                        : entry)
                .toList());
    }

    private static final List<String> WORDS =
            List.of("you", "can", "ask", "money", "plan", "nurse", "home", "call", "help", "budget", "week", "not");

    private static List<String> page(Random random) {
        List<String> page = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            page.add(sentence(random));
        }
        return page;
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i == 0 ? "." : " ");
        }
        return text.toString();
    }

    private static List<String> edited(List<String> page, Random random) {
        List<String> edited = new ArrayList<>(page);
        for (int i = random.nextInt(4); i >= 0 && !edited.isEmpty(); i--) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(4)) {
                case 0 -> edited.remove(at);
                case 1 -> edited.add(at, sentence(random));
                case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
                default -> {
                    List<String> words =
                            new ArrayList<>(Arrays.asList(edited.get(at).split(" ")));
                    words.set(random.nextInt(words.size()), WORDS.get(random.nextInt(WORDS.size())));
                    edited.set(at, String.join(" ", words));
                }
            }
        }
        return edited;
    }
}
