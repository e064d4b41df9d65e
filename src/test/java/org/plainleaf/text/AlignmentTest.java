package org.plainleaf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void aTextThatIsNotThereTakesNoLongerThanOneThatIs() {
        String written = "<!-- &amp; ".repeat(50_000);
        SourceText source = new SourceText("a.md", written);

        for (Writing writing : Writing.values()) {
            Alignment alignment = assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> Alignment.of("zyx".repeat(100_000), source, new Span(0, written.length()), writing));

            assertThat(alignment.at(299_999)).isLessThanOrEqualTo(written.length());
        }
    }

    @Test
    void goesBehindAllOfAnEscape() {
        SourceText source = new SourceText("a.yaml", "\"caf\\u00e9\"");
        Alignment alignment = Alignment.of("café", source, new Span(0, source.length()), Writing.YAML);

        assertThat(alignment.at(3)).isEqualTo(4);
        assertThat(alignment.behind(3)).isEqualTo(10);
        assertThat(alignment.at(4)).isEqualTo(10);
    }
}
