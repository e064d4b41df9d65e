package org.plainleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Language;
import org.plainleaf.model.PseudoLanguages;
import org.plainleaf.model.Strings;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.TextFiles;

/** Pseudo-languages show what a layout does to other words: so they keep all that is no word. */
final class PseudoTranslatorTest {
    private static final PseudoTranslator ACCENTED =
            PseudoTranslator.into(PseudoLanguages.ACCENTED).orElseThrow();
    private static final PseudoTranslator MIRRORED =
            PseudoTranslator.into(PseudoLanguages.MIRRORED).orElseThrow();

    private static final Pattern MARK = Pattern.compile("\\\\*(?:</?[a-z]+[0-9]+/?>|\\{[a-z.]+})");

    @Test
    void putsOtherLettersInPlaceOfEach() {
        assertThat(ACCENTED.text("Call us this week, or text us 3 times."))
                .isEqualTo("⁅Çååļļ ûûš ţĥîîš ŵééééķ, ööŕ ţééẋţ ûûš 3 ţîîɱééš. ööñéé⁆");
        assertThat(MIRRORED.text("Call us?")).isEqualTo("⁅ثاالل ععس؟ وونهه⁆");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call <a1>the helpline</a1> on {phone.helpline}.",
                "<img1/><b1>Step</b1> {number} of {total}",
                "A \\<b1> tag, \\\\<i2/> and \\{not.fact}"
            })
    void leavesTagsAndFactsAndPlaces(String english) {
        for (PseudoTranslator pseudo : List.of(ACCENTED, MIRRORED)) {
            String text = pseudo.text(english);
            assertThat(marks(text)).isNotEmpty().isEqualTo(marks(english));
            assertThat(MARK.matcher(text).replaceAll("")).doesNotContainPattern("[A-Za-z]");
        }
    }

    private static List<String> marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void translatesInterfaceStringsWithTheirPluralFormsButNotThoseForStaff() {
        TextFiles files =
                path -> path.equals(Catalogues.TEMPLATE) ? Optional.of(new SourceText(path, """
                        msgctxt "pages"
                        msgid "{count} page"
                        msgid_plural "{count} pages"
                        msgstr[0] ""
                        msgstr[1] ""

                        msgctxt "staff.title"
                        msgid "Print this"
                        msgstr ""
                        """)) : Optional.empty();
        Findings findings = new Findings();

        Strings strings = new Catalogues(files, findings)
                .interfaceOf(PseudoLanguages.ACCENTED)
                .strings();

        assertThat(strings.text("pages", 1)).isEqualTo("⁅{count} þååĝéé ööñéé⁆");
        assertThat(strings.text("pages", 2)).isEqualTo("⁅{count} þååĝééš ööñéé⁆");
        assertThat(strings.text("staff.title")).isEqualTo("Print this");
        assertThat(strings.machine()).isTrue();
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You can ask for a personal health budget. The person who helps you can ask for you, too.",
                "Some went well. Some had a hard ending.",
                "Rhythm, crypt, nymph, lynx, psych, myth, gypsy, tryst and sylph",
                "How to ask"
            })
    void growsByTwoFifthsAndNotMuchMore(String english) {
        assertThat(growth(ACCENTED.text(english), english)).isBetween(1.4, english.length() < 20 ? 2.5 : 1.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home", "Words", "Go", "A"})
    void aShortTextGrowsMore(String english) {
        assertThat(growth(ACCENTED.text(english), english)).isBetween(2.0, 5.0);
    }

    private static double growth(String text, String english) {
        return (text.length() - 2.0) / english.length();
    }

    @Test
    void leavesWhatHasNoLetters() {
        assertThat(ACCENTED.text("{phone.helpline}")).isEqualTo("{phone.helpline}");
        assertThat(ACCENTED.text("1, 2")).isEqualTo("1, 2");
    }

    @Test
    void isWrittenFromRightToLeftWithoutInvisibleMarks() {
        String text = MIRRORED.text("The quick brown fox jumps over the lazy dog 123 times");
        assertThat(new Bidi(text, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT).baseIsLeftToRight())
                .isFalse();
        assertThat(text.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .distinct())
                .containsExactly(Character.UnicodeScript.ARABIC);
        assertThat(text).doesNotContainPattern("\\p{Cf}").contains("123");
    }

    @Test
    void hasNothingToDoWithRealLanguages() {
        assertThat(PseudoTranslator.into(Language.ENGLISH)).isEmpty();
        assertThat(PseudoLanguages.tagged("ar")).isEmpty();
        assertThat(PseudoLanguages.tagged("EN-xa")).contains(PseudoLanguages.ACCENTED);
    }
}
