package org.plainleaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.text.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

final class SentencesTest {
    private static final Path ABBREVIATIONS =
            Path.of("src/main/resources/org/plainleaf/builtin/words/abbreviations.yaml");
    private static final Path GOLD = Path.of("src/test/resources/sentences");

    private static Map<String, List<String>> abbreviations = Map.of();

    @BeforeAll
    static void read() throws IOException {
        abbreviations = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(ABBREVIATIONS));
    }

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsTheEndsOfSentences(String tag) throws IOException {
        Sentences sentences = Sentences.of(tag, abbreviations);
        String between = tag.startsWith("zh") ? "" : " ";
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (String paragraph : Files.readString(GOLD.resolve(tag + ".txt")).split("\n\n", -1)) {
            List<String> lines = paragraph
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            String text = String.join(between, lines);
            Set<Integer> gold = ends(lines, between.length());
            Set<Integer> found =
                    new TreeSet<>(sentences.split(text).stream().map(Span::end).toList());
            for (int end : union(gold, found)) {
                if (gold.contains(end) && found.contains(end)) {
                    right++;
                } else {
                    wrong.add((gold.contains(end) ? "missed: " : "too much: ") + around(text, end));
                }
            }
        }
        assertThat(right).isGreaterThan(15);
        assertThat((double) right / (right + wrong.size())).as("%s", wrong).isGreaterThanOrEqualTo(0.99);
    }

    private static Set<Integer> ends(List<String> lines, int between) {
        Set<Integer> ends = new TreeSet<>();
        int at = -between;
        for (String line : lines) {
            at += between + line.length();
            ends.add(at);
        }
        return ends;
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        Set<Integer> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static String around(String text, int end) {
        return text.substring(Math.max(0, end - 25), end) + " | "
                + text.substring(end, Math.min(text.length(), end + 20));
    }

    @Test
    void hasAbbreviationsForEachLanguageThatPlainleafKnows() throws IOException {
        List<Map<String, Object>> languages = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of("translations/languages.yaml")));
        for (Map<String, Object> language : languages) {
            String tag = String.valueOf(language.get("tag"));
            assertThat(abbreviations.containsKey(tag) || abbreviations.containsKey(tag.substring(0, tag.indexOf('-'))))
                    .as(tag)
                    .isTrue();
        }
    }

    @Test
    void givesSpansWithoutTheSpacesAround() {
        assertThat(new Sentences(List.of()).split("  One. \n Two!  ")).containsExactly(new Span(2, 6), new Span(9, 13));
    }

    @Test
    void findsNoSentenceInNothing() {
        assertThat(new Sentences(List.of()).split("")).isEmpty();
        assertThat(new Sentences(List.of()).split(" \n ")).isEmpty();
        assertThat(new Sentences(List.of()).split("…!")).isEmpty();
    }

    @Test
    void leavesSignsWithTheSentenceBeforeThem() {
        assertThat(split("Thanks! 🙂")).containsExactly("Thanks! 🙂");
        assertThat(split("Why ? ! Because.")).containsExactly("Why ? !", "Because.");
    }

    @Test
    void startsNewSentencesWithDigitsQuotesBracketsAndEmoji() {
        assertThat(split("It ends. 12 came. “Yes.” (No.) [See.] 🙂 Good."))
                .containsExactly("It ends.", "12 came.", "“Yes.”", "(No.)", "[See.]", "🙂 Good.");
    }

    @Test
    void needsNoSpaceBehindAnIdeographicFullStop() {
        assertThat(split("一。二！<三>。（四。）”五。")).containsExactly("一。", "二！", "<三>。", "（四。）”", "五。");
        assertThat(split("“一？”，二。")).containsExactly("“一？”，二。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ckb | ناوەکەت بنووسە.تکایە چاوەڕێ بکە.",
                "fa  | نشانی معتبر نیست.لطفا دوباره بنویسید.",
                "ur  | فائل موجود نہیں.نام دوبارہ دیکھیں.",
                "ur  | پھر کلک کریں۔15 دن بعد ہم دیکھتے ہیں۔",
                "hi  | एक शैल दिया जाएगा.कोई फाइल नहीं मिली.",
                "ta  | எதையும் கண்டுபிடிக்க இயலவில்லை.இது புதியது.",
                "vi  | Hai mục giống nhau.Nếu bạn không muốn, hãy xóa.",
                "sq  | Ofron rregullime të tjera.Ky shërbim është falas.",
                "zh  | 这是第一步,请仔细阅读.然后再打电话。",
                "en  | I waited and waited…Then the letter came.",
                "en  | I went there...They were kind.",
            })
    void findsTheEndThoughItsSpaceIsMissing(String tag, String text) {
        assertThat(split(tag, text)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en  | Write to Node.js or example.Org/help or asp.NET today.",
                "bn  | একটি আই.পি. ঠিকানা লিখুন।",
                "ml  | പുതിയ യൂ.ആർ.എലുകൾ ഇവിടെ ചേർക്കുക.",
                "zh  | 约翰.史密斯是医生。",
                "ur  | این۔ایچ۔ایس۔ سے پوچھیں۔",
                "en  | We went to a place where...I felt safe.",
                "en  | Press Save…and wait, or open ...More.txt now.",
                "zh  | 我……我不知道。",
            })
    void splitsNoNamesAndShortForms(String tag, String text) {
        assertThat(split(tag, text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gu  | નામો જેવાં કે \".\" અને \"..\" માન્ય નથી.",
                "vi  | Không cho phép tên “.” (một dấu chấm) hay “..” (hai dấu chấm).",
                "ar  | اكتب صفحات مثل (من نحن) (اتصل بنا) ... الخ.",
                "ar  | غيّر المعلومات (التصنيف، المؤلف.. إلخ.) لكل الصفحات.",
                "fa  | می‌توانید دسته‌ها، نویسنده و ... را ویرایش کنید.",
                "bn  | \"ব্যবহৃত...\" বা \"লিংকড...\" বেছে নিন।",
                "pl  | Patrz rocznik 112, cz. 3, strona 5.",
                "fr  | Lisez l’article L. 834-1 du code.",
            })
    void carriesOnBehindMarksThatEndNothing(String tag, String text) {
        assertThat(split(tag, text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es  | La z se dice igual que la s. ¿Por qué?",
                "pt  | A máxima foi de 38º C. Muito calor.",
                "ru  | Поезд шёл со скоростью 100 км/ч. Он опоздал.",
                "uk  | Це було у 2005—2006 р.н. Потім усе змінилося.",
                "fr  | Un temps de 3 min 18 s. Bravo !",
                "fr  | Un poste de catégorie B. Il est libre.",
                "zh  | 他说：“不怕！”。后来他走了。",
            })
    void endsBehindUnitsLettersAndDoubledMarks(String tag, String text) {
        assertThat(split(tag, text)).hasSize(2);
    }

    @Test
    void needsASpaceBehindAFullStop() {
        assertThat(split("See example.org or v1.5.Next one")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a. ", "\"?\"", "...", ". ", "“", "”.", "A.", "1.", "! »", "۔", "\"。\"的", "?\" x", "“?”का ", "፡፡", "x"
            })
    void takesTimeInProportion(String unit) {
        String hostile = unit.repeat(200_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> split(hostile));
    }

    @Test
    void losesNothingButSpaces() throws IOException {
        for (String tag : languages()) {
            String text = Files.readString(GOLD.resolve(tag + ".txt"));
            int at = 0;
            for (Span sentence : Sentences.of(tag, abbreviations).split(text)) {
                assertThat(text.substring(at, sentence.start())).isBlank();
                at = sentence.end();
            }
            assertThat(text.substring(at)).isBlank();
        }
    }

    private static List<String> split(String text) {
        return split("en", text);
    }

    private static List<String> split(String tag, String text) {
        return Sentences.of(tag, abbreviations).split(text).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }
}
