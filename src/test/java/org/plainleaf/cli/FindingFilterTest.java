package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.finding.Allowed;
import org.plainleaf.finding.Finding;
import org.plainleaf.model.PageFigures;
import org.plainleaf.text.Place;

/** Which findings are wanted. */
class FindingFilterTest {
    private static final Finding WORDY = finding("content/guides/ask.md", "words/wordy");
    private static final Finding LATIN = finding("content/guides/ask.md", "words/latin");
    private static final Finding BROKEN = finding("content/pages/home.md", "links/broken");
    private static final Finding SETTINGS = finding("content/site.yaml", "fields/unknown");

    @Test
    void wantsAllWhereNothingIsNamed() {
        assertThat(wanted(FindingFilter.ALL)).containsExactly(WORDY, LATIN, BROKEN, SETTINGS);
    }

    @Test
    void wantsARuleOrAGroupOfRules() {
        assertThat(wanted(rules("words/latin"))).containsExactly(LATIN);
        assertThat(wanted(rules("words"))).containsExactly(WORDY, LATIN);
        assertThat(wanted(rules("words", "links/broken"))).containsExactly(WORDY, LATIN, BROKEN);
        assertThat(wanted(rules("word"))).isEmpty();
        assertThat(wanted(rules("words/"))).isEmpty();
    }

    @Test
    void wantsAFileOrAFolder() {
        assertThat(wanted(paths("content/site.yaml"))).containsExactly(SETTINGS);
        assertThat(wanted(paths("content/guides/"))).containsExactly(WORDY, LATIN);
        assertThat(wanted(paths("content/guides/", "content/pages/home.md"))).containsExactly(WORDY, LATIN, BROKEN);
        assertThat(wanted(paths(""))).hasSize(4);
        assertThat(wanted(paths("content/pages/home"))).isEmpty();
        assertThat(wanted(paths("content/guide"))).isEmpty();
    }

    @Test
    void narrowsRulesDownByPlaces() {
        FindingFilter filter = new FindingFilter(Set.of("words", "links"), List.of("content/pages/"), Optional.empty());

        assertThat(wanted(filter)).containsExactly(BROKEN);
    }

    @Test
    void wantsWhatChanged() {
        FindingFilter changed = FindingFilter.ALL.amongChanged(Set.of("content/guides/ask.md", "README.md"));

        assertThat(wanted(changed)).containsExactly(WORDY, LATIN);
        assertThat(wanted(rules("words/latin").amongChanged(Set.of("content/guides/ask.md"))))
                .containsExactly(LATIN);
        assertThat(wanted(FindingFilter.ALL.amongChanged(Set.of()))).isEmpty();
    }

    @Test
    void choosesWhatIsAllowedLikeFindingsAndPagesByTheirFiles() {
        CheckedSite all = new CheckedSite(
                LocalDate.of(2026, 11, 22),
                List.of(),
                List.of(new Allowed(WORDY, "a name"), new Allowed(BROKEN, "soon")),
                List.of(),
                List.of(page("content/guides/ask.md"), page("content/pages/home.md")),
                null);

        CheckedSite shown = rules("links").of(all);
        assertThat(shown.allowed()).containsExactly(new Allowed(BROKEN, "soon"));
        assertThat(shown.pages()).hasSize(2);
        assertThat(paths("content/guides/").of(all).pages()).containsExactly(page("content/guides/ask.md"));
    }

    private static List<Finding> wanted(FindingFilter filter) {
        CheckedSite all = new CheckedSite(
                LocalDate.of(2026, 11, 22),
                List.of(WORDY, LATIN, BROKEN, SETTINGS),
                List.of(),
                List.of(),
                List.of(),
                null);
        return filter.of(all).findings();
    }

    private static FindingFilter rules(String... names) {
        return new FindingFilter(Set.of(names), List.of(), Optional.empty());
    }

    private static FindingFilter paths(String... paths) {
        return new FindingFilter(Set.of(), List.of(paths), Optional.empty());
    }

    private static Finding finding(String file, String rule) {
        return Finding.warning(Place.startOf(file), rule, "Something.", "Mend it.");
    }

    private static PageFigures page(String file) {
        return new PageFigures(file, "en", "A page", 1, 1, 1, null, null, null);
    }
}
