package org.plainleaf.translate.po;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralFormsTest {
    /** Tag, rule, forms of 0 to 220, and forms of {@link #LARGE}; worked out by Python's gettext.c2py. */
    static List<String> languages() {
        Path table = PoSamples.files("plurals").get(0);
        return PoSamples.text(table).lines().toList();
    }

    private static final List<Long> LARGE =
            List.of(999L, 1000L, 1001L, 1002L, 1011L, 1_000_000L, 1_000_001L, 4_294_967_297L);

    @ParameterizedTest
    @MethodSource("languages")
    void knowsTheFormsOfEveryLanguage(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        PluralForms forms = forms(cells.get(1));
        StringBuilder small = new StringBuilder();
        for (int n = 0; n <= 220; n++) {
            small.append(forms.indexOf(n));
        }
        StringBuilder large = new StringBuilder();
        LARGE.forEach(n -> large.append(forms.indexOf(n)));

        assertThat(small).hasToString(cells.get(2));
        assertThat(large).hasToString(cells.get(3));
        assertThat(small.chars().distinct().count()).isEqualTo(forms.count());
    }

    @Test
    void followsThePrecedenceOfC() {
        assertThat(value("1 + 2 * 3")).isEqualTo(7);
        assertThat(value("(1 + 2) * 3")).isEqualTo(9);
        assertThat(value("10 - 3 - 2")).isEqualTo(5);
        assertThat(value("100 / 10 / 5")).isEqualTo(2);
        assertThat(value("17 % 10 * 2")).isEqualTo(14);
        assertThat(value("1 || 0 && 0")).isEqualTo(1);
        assertThat(value("2 == 2 < 3")).isZero();
        assertThat(value("1 < 2 == 1")).isEqualTo(1);
        assertThat(value("!0 + 1")).isEqualTo(2);
        assertThat(value("!!5")).isEqualTo(1);
        assertThat(value("1 + 1 >= 2 ? 3 : 4")).isEqualTo(3);
        assertThat(value("0 ? 1 : 0 ? 2 : 3")).isEqualTo(3);
        assertThat(value("1 ? 0 ? 1 : 2 : 3")).isEqualTo(2);
        assertThat(value("3 <= 3 && 3 >= 3 && 3 != 4")).isEqualTo(1);
    }

    @Test
    void countsWithoutSigns() {
        assertThat(forms("nplurals=2; plural=n - 1 > 5;").indexOf(0)).isEqualTo(1);
        assertThat(forms("nplurals=2; plural=(0 - 1) / 2 > 5;").indexOf(0)).isEqualTo(1);
    }

    @Test
    void doesNotLookAtWhatDoesNotCount() {
        assertThat(forms("nplurals=2; plural=n == 0 || 10 / n > 5;").indexOf(0)).isEqualTo(1);
        assertThat(forms("nplurals=1; plural=n && 0 / n;").indexOf(0)).isZero();
    }

    @Test
    void takesTheFirstFormWhereTheRuleFails() {
        assertThat(forms("nplurals=2; plural=n > 5000 ? 7 : 1;").indexOf(6000)).isZero();
        assertThat(forms("nplurals=2; plural=n > 5000 ? 1 / 0 : 1;").indexOf(6000))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nplurals=2; plural=n != 1",
                "nplurals=2;plural=n!=1;",
                "  nplurals = 2 ;\tplural = ( n != 1 ) ; ",
                "nplurals=2; plural=n != 1;\\n",
                "nplurals=002; plural=n!=01;;"
            })
    void acceptsHowPeopleWriteIt(String rule) {
        PluralForms forms = forms(rule);

        assertThat(forms.count()).isEqualTo(2);
        assertThat(forms.indexOf(0)).isEqualTo(1);
        assertThat(forms.indexOf(1)).isZero();
        assertThat(forms.indexOf(2)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "plural=n != 1;",
                "nplurals=2;",
                "nplurals=2; plural=;",
                "nplurals=0; plural=0;",
                "nplurals=INTEGER; plural=EXPRESSION;",
                "nplurals=1000; plural=0;",
                "nplurals=2; plural=n;",
                "nplurals=2; plural=2;",
                "nplurals=2; plural=0 - 1;",
                "nplurals=2; plural=n != ;",
                "nplurals=2; plural=n ! 1;",
                "nplurals=2; plural=n = 1;",
                "nplurals=2; plural=n != 1 ? 1;",
                "nplurals=2; plural=n != 1 ? : 1;",
                "nplurals=2; plural=(n != 1;",
                "nplurals=2; plural=n != 1);",
                "nplurals=2; plural=();",
                "nplurals=2; plural=-1;",
                "nplurals=2; plural=n & 1;",
                "nplurals=2; plural=n | 1;",
                "nplurals=2; plural=m != 1;",
                "nplurals=2; plural=nn;",
                "nplurals=2; plural=n 1;",
                "nplurals=2; plural=1 / 0;",
                "nplurals=2; plural=1 % (n - 5);",
                "nplurals=2; plural=n == 1000 ? 2 : 0;",
                "nplurals=2; plural=n > 99999999999999999999;",
                "nplurals=2; plural=١;",
                "nplurals=2, plural=0;"
            })
    void refusesWhatIsNotARule(String rule) {
        assertThat(PluralForms.parse(rule)).isNull();
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertThat(PluralForms.parse(rule("(".repeat(50) + "0" + ")".repeat(50))))
                .isNotNull();
        assertThat(PluralForms.parse(rule("0" + "+0".repeat(400)))).isNotNull();
        assertThat(PluralForms.parse(rule("(".repeat(200) + "0" + ")".repeat(200))))
                .isNull();
        assertThat(PluralForms.parse(rule("!".repeat(500) + "1"))).isNull();
        assertThat(PluralForms.parse(rule("1?".repeat(200) + "0" + ":0".repeat(200))))
                .isNull();
        assertThat(PluralForms.parse(rule("(".repeat(1_000_000)))).isNull();
        assertThat(PluralForms.parse(rule(" ".repeat(1_000_000)))).isNull();
    }

    private static int value(String expression) {
        return forms("nplurals=99; plural=" + expression + ";").indexOf(1);
    }

    private static String rule(String expression) {
        return "nplurals=1; plural=" + expression + ";";
    }

    private static PluralForms forms(String rule) {
        return Objects.requireNonNull(PluralForms.parse(rule), rule);
    }
}
