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
                "home | msgstr \"\" | The words \"Home\" are not translated.",
                "guide.step-of | msgstr \"Krok {number}\" | \"Krok {number}\" lacks {total}.",
                "guide.step-of | msgstr \"Krok {numer} z {total}\" | \"Krok {numer} z {total}\" lacks {number}.",
                "home | msgstr \"Start {name}\" | Something in {brackets} is not in the English text: \"Start {name}\"."
            })
    void saysWhichWordsAreWrong(String context, String msgstr, String message) {
        translate(context, msgstr);

        assertThat(refusal())
                .containsExactly(place(context) + ": error " + message
                        + " (Translate it here. It stands on every page, for example in the menu.) [" + MISSING + "]");
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

        assertThat(refusal()).singleElement().asString().contains("The words \"Home\" are not translated.");
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
                .startsWith(place("stories.count"))
                .contains("\"kilka\" lacks {count}.");
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

    /** Where the translation of an entry stands. */
    private String place(String context) {
        String all = site.read(MENUS);
        int start = all.indexOf("\nmsgstr", all.indexOf("msgctxt \"" + context + "\"")) + 1;
        return MENUS + ":" + (all.substring(0, start).lines().count() + 1) + ":1";
    }

    private static int lineOf(String words, String text) {
        return (int) text.substring(0, text.indexOf(words)).lines().count() + 1;
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
