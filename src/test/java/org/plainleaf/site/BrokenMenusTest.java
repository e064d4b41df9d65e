package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites whose interface strings, the words of menus and notices, have faults. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenMenusTest {
    private static final String MENUS = "translations/pl/site.po";
    private static final String TEMPLATE = "translations/_template/site.pot";
    private static final String MISSING = "translation/interface-missing";

    private SmallSite sound;
    private SmallSite site;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        site = sound.copyTo(folder);
        site.write(MENUS, Files.readAllBytes(Path.of(MENUS)));
    }

    @Test
    void findsNothingInTheMenusThatShip() {
        site.write(TEMPLATE, read(TEMPLATE));
        site.write("translations/languages.yaml", read("translations/languages.yaml"));

        assertThat(site.build().all()).contains("0 errors, 0 warnings");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "home | msgstr \"\" | 1 | The words \"Home\" are not translated. (Translate it here.",
                "guide.step-of | msgstr \"Krok {number}\" | 1 | \"Krok {number}\" lacks {total}."
                        + " (Write {total}, letter by letter as in the English text.",
                "guide.step-of | msgstr \"Krok {numer} z {total}\" | 14 | \"Krok {numer} z {total}\" lacks {number}."
                        + " (Write {number} in place of {numer}, letter by letter as in the English text.",
                "home | msgstr \"Start {name}\" | 15 | Something in {brackets} is not in the English text: \"Start {name}\"."
                        + " (Delete {name}: nothing would be filled in there.",
                "home | msgstr \"Start {Imię 1}\" | 15 | Something in {brackets} is not in the English text:"
                        + " \"Start {Imię 1}\". (Delete {Imię 1}: nothing would be filled in there."
            })
    void saysWhichWordsAreWrong(String context, String msgstr, String column, String message) {
        translate(context, msgstr);

        String place = place(context).replaceAll("1$", column);
        assertThat(refusal())
                .containsExactly(place + ": error " + message + " It stands on every page, for example in the menu.) ["
                        + MISSING + "]");
    }

    @Test
    void saysWhichWordsAreMissing() {
        String all = site.read(MENUS);
        int start = all.indexOf("msgctxt \"home\"");
        site.write(MENUS, all.substring(0, start) + all.substring(all.indexOf("\n\n", start) + 2));

        assertThat(refusal())
                .containsExactly(MENUS + ":1:1: error The words \"Home\" are not translated."
                        + " (Translate it here. It stands on every page, for example in the menu.) [" + MISSING + "]");
    }

    @Test
    void asksForWordsThatBelongToAnOlderText() {
        site.replace(MENUS, "msgctxt \"home\"", "#, fuzzy\n#| msgid \"House\"\nmsgctxt \"home\"");

        assertThat(refusal())
                .singleElement()
                .asString()
                .startsWith(place("home"))
                .contains("The translation of \"Home\" is there, but it is still marked as \"Needs work\" (fuzzy),"
                        + " because the English words changed.");
    }

    @Test
    void asksToTakeTheMarkAway() {
        mark("home", "msgstr \"Dom\"");

        assertThat(refusal())
                .containsExactly(
                        place("home") + ": error The translation of \"Home\" is there, but it is still marked as"
                                + " \"Needs work\" (fuzzy). (Look at the words, and take the mark away when they are right."
                                + " It stands on every page, for example in the menu.) [" + MISSING + "]");
    }

    @Test
    void saysBothOfAMarkAndAWrongPlace() {
        mark("stories.count", "msgstr[0] \"{count} a\"\nmsgstr[1] \"{liczba} b\"\nmsgstr[2] \"{count} c\"");

        assertThat(refusal())
                .singleElement()
                .asString()
                .startsWith(at("{liczba}"))
                .contains("still marked", "\"{liczba} b\" lacks {count}.", "Write {count} in place of {liczba}");
    }

    @Test
    void saysOnceThatAMarkedTextLacksAForm() {
        mark("stories.count", "msgstr[0] \"{count} a\"\nmsgstr[1] \"{count} b\"");

        assertThat(refusal()).singleElement().asString().startsWith(place("stories.count"));
    }

    @Test
    void pointsAtTheFormThatIsEmpty() {
        translate("stories.count", "msgstr[0] \"{count} a\"\nmsgstr[1] \"\"\nmsgstr[2] \"{count} c\"");

        assertThat(refusal())
                .singleElement()
                .asString()
                .startsWith(at("msgstr[1] \"\""))
                .contains("msgstr[1] is empty");
    }

    @Test
    void aWrongHeadDoesNotMakeGoodFormsWrong() {
        site.write(
                MENUS,
                site.read(MENUS).replaceFirst("Plural-Forms: [^\\\\]*", "Plural-Forms: nplurals=2; plural=n != 1;"));

        assertThat(refusal())
                .singleElement()
                .asString()
                .startsWith(at("\"Plural-Forms"))
                .contains("are not those of Polish", "nplurals=3");
    }

    @Test
    void saysWhichFormsAreMissing() {
        translate("stories.count", "msgstr[0] \"{count} historia\"\nmsgstr[1] \"{count} historie\"");

        assertThat(refusal())
                .anyMatch(line -> line.startsWith(place("stories.count")) && line.contains("2 plural forms"));
    }

    @Test
    void saysWhichFormLacksItsPlace() {
        translate("stories.count", "msgstr[0] \"{count} a\"\nmsgstr[1] \"kilka\"\nmsgstr[2] \"{count} c\"");

        assertThat(refusal())
                .singleElement()
                .asString()
                .startsWith(at("msgstr[1] \"kilka\""))
                .contains("\"kilka\" lacks {count}. (Write {count}, ");
    }

    @Test
    void saysThatAFileIsInAnotherEncoding() {
        site.replace(MENUS, "charset=UTF-8", "charset=ISO-8859-2");

        assertThat(refusal()).singleElement().asString().contains("[translation/po-encoding]");
    }

    @Test
    void saysWhereTheListOfWordsIsBroken() {
        site.write(TEMPLATE, read(TEMPLATE).replace("msgid \"Home\"", "msgid Home"));

        int line = lineOf("msgid Home", site.read(TEMPLATE));
        assertThat(refusal()).anyMatch(found -> found.startsWith(TEMPLATE + ":" + line + ":"));
    }

    private List<String> refusal() {
        return Talk.refusal(site.build(), site);
    }

    /** Replaces the translation of one entry, as a person does who checks it. */
    private void translate(String context, String msgstr) {
        String all = site.read(MENUS).replace("#, fuzzy\nmsgctxt \"" + context + "\"", "msgctxt \"" + context + "\"");
        int start = all.indexOf("\nmsgstr", all.indexOf("msgctxt \"" + context + "\"")) + 1;
        int end = all.indexOf("\n\n", start) < 0 ? all.length() : all.indexOf("\n\n", start);
        site.write(MENUS, all.substring(0, start) + msgstr + all.substring(end));
    }

    /** The same, as a person leaves it who is not sure. */
    private void mark(String context, String msgstr) {
        translate(context, msgstr);
        site.replace(MENUS, "msgctxt \"" + context + "\"", "#, fuzzy\nmsgctxt \"" + context + "\"");
    }

    /** Where some words stand. */
    private String at(String words) {
        String all = site.read(MENUS);
        int offset = all.indexOf(words);
        return MENUS + ":" + lineOf(words, all) + ":" + (offset - all.lastIndexOf('\n', offset - 1)) + ":";
    }

    /** Where the translation of an entry stands. */
    private String place(String context) {
        String all = site.read(MENUS);
        int start = all.indexOf("\nmsgstr", all.indexOf("msgctxt \"" + context + "\"")) + 1;
        return MENUS + ":" + (all.substring(0, start).lines().count() + 1) + ":1";
    }

    private static int lineOf(String words, String text) {
        return (int) text.substring(0, text.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** A file of the example site. */
    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
