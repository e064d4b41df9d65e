package org.plainleaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainleaf.text.Span;

final class GlossaryTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            term("budget", "personal budget", "personal budgets"),
            term("health-budget", "personal health budget"),
            term("wellbeing", "wellbeing"),
            term("act", "Care Act 2014"),
            term("approach", "Care Programme Approach", "care programme approach"),
            term("nurse", "CPN"),
            term("centred", "person-centred")));

    private static Term term(String key, String... forms) {
        return new Term(key, List.of(forms), Wording.plain("meaning", new Span(0, 0)), Term.Use.EXPLAIN, "", "");
    }

    private static List<String> found(String text) {
        return GLOSSARY.find(text).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }

    @Test
    void findsWholeWordsInAnyCase() {
        assertThat(found("Personal budgets help. A personal budget too."))
                .containsExactly("Personal budgets", "personal budget");
        assertThat(found("impersonal budgeting")).isEmpty();
        assertThat(found("personal budget's")).containsExactly("personal budget");
        assertThat(found("personal\u2011budgets, a personal\nbudget"))
                .containsExactly("personal\u2011budgets", "personal\nbudget");
        assertThat(found("personal, budget")).isEmpty();
    }

    @Test
    void findsTheLongestForm() {
        assertThat(found("the Care Act 2014, a personal health budget"))
                .containsExactly("Care Act 2014", "personal health budget");
    }

    @Test
    void findsAbbreviationsInCapitalsOnly() {
        assertThat(found("Ask the CPN, not the cpn.")).containsExactly("CPN");
        assertThat(found("Two CPNs came.")).containsExactly("CPNs");
    }

    @Test
    void leavesNamesAlone() {
        assertThat(found("Riverside Wellbeing is a charity.")).isEmpty();
        assertThat(found("It is the Personal Budget Survey of a year.")).isEmpty();
        assertThat(found("The Personal Budget and your Personal Budget."))
                .containsExactly("Personal Budget", "Personal Budget");
        assertThat(found("It helps. Wellbeing matters.")).containsExactly("Wellbeing");
        assertThat(found("Wellbeing: your wellbeing")).containsExactly("Wellbeing", "wellbeing");
    }

    @Test
    void findsANameInSmallLettersOnlyWhereTheListHasItSo() {
        assertThat(found("the care act 2014")).isEmpty();
        assertThat(found("the care programme approach, or Care Programme Approach"))
                .containsExactly("care programme approach", "Care Programme Approach");
        assertThat(found("Enhanced Care Programme Approach Policy")).containsExactly("Care Programme Approach");
    }

    @Test
    void findsWordsWithHyphens() {
        assertThat(found("person-centred care")).containsExactly("person-centred");
        assertThat(found("person-centredness")).isEmpty();
    }
}
