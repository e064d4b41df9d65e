package org.plainleaf.translate.po;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoEntryTest {
    private static final PoEntry ASK = PoEntry.of(PoKey.of("Ask"), "x");

    @Test
    void setsAndTakesAwayFuzzyOnly() {
        PoEntry flagged = ASK.withComments(PoComments.NONE.withFlags(List.of("c-format", "odd")));

        assertThat(flagged.withFuzzy(true).flags()).containsExactly("fuzzy", "c-format", "odd");
        assertThat(flagged.withFuzzy(true).withFuzzy(true).withFuzzy(false)).isEqualTo(flagged);
    }

    @Test
    void isTranslatedOnceAllFormsAre() {
        assertThat(ASK.translated()).isTrue();
        assertThat(ASK.withString("").translated()).isFalse();
        assertThat(PoEntry.of(PoKey.of("a"), "as", List.of("x", "")).translated())
                .isFalse();
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeOf() {
        List<String> list = new ArrayList<>(List.of("x", "y"));
        PoEntry entry = PoEntry.of(PoKey.of("a"), "as", list).withComments(new PoComments(list, list, list, list));
        list.clear();

        assertThat(entry.strings()).containsExactly("x", "y");
        assertThat(entry.translatorComments()).containsExactly("x", "y");
        assertThat(entry.references()).containsExactly("x", "y");
    }

    @Test
    void refusesStringsThatDoNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> ASK.withStrings(List.of("x", "y")));
        assertThatIllegalArgumentException().isThrownBy(() -> ASK.withStrings(List.of()));
    }

    @Test
    void tidiesComments() {
        PoComments comments = new PoComments(
                List.of("one\r\ntwo\n", ""), List.of(" a "), List.of("a:1", " a:1", ""), List.of("b,c", "b", " "));

        assertThat(comments.translator()).containsExactly("one", "two", "", "");
        assertThat(comments.extracted()).containsExactly(" a ");
        assertThat(comments.references()).containsExactly("a:1");
        assertThat(comments.flags()).containsExactly("b", "c");
    }
}
