package org.plainleaf.translate.po;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoHeaderTest {
    private static final PoHeader HEADER = header("""
            Project-Id-Version: plainleaf
            no colon
            PO-Revision-Date: 2026-11-22 10:30+0000
            Language: ur
            X-Url: https://example.org
            language: pa
            Empty:
            """);

    @Test
    void givesItsFieldsInOrder() {
        assertThat(HEADER.fields().keySet())
                .containsExactly("Project-Id-Version", "PO-Revision-Date", "Language", "X-Url", "language", "Empty");
    }

    @Test
    void findsFieldsWhateverTheirCase() {
        assertThat(HEADER.field("LANGUAGE")).contains("ur");
        assertThat(HEADER.field("X-Url")).contains("https://example.org");
        assertThat(HEADER.field("Empty")).isEmpty();
        assertThat(HEADER.field("Missing")).isEmpty();
        assertThat(HEADER.language()).contains("ur");
    }

    @Test
    void knowsTheDayOfTheLastChange() {
        assertThat(HEADER.revisionDate()).contains(LocalDate.of(2026, 11, 22));
        assertThat(HEADER.with("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE").revisionDate())
                .isEmpty();
        assertThat(HEADER.with("PO-Revision-Date", "2026").revisionDate()).isEmpty();
    }

    @Test
    void changesOneFieldInItsPlace() {
        PoHeader changed = HEADER.with("language", "bn").with("X-New", "1");

        assertThat(changed.entry().string())
                .isEqualTo(HEADER.entry().string().replace("Language: ur", "language: bn") + "X-New: 1\n");
        assertThat(header("").with("A", "1").with("B", "2").entry().string()).isEqualTo("A: 1\nB: 2\n");
        assertThat(header("A: 1").with("B", "2").entry().string()).isEqualTo("A: 1\nB: 2\n");
    }

    @Test
    void isTheEntryWithoutSource() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PoHeader(PoEntry.of(PoKey.of("a"), "")));
        assertThatIllegalArgumentException().isThrownBy(() -> new PoHeader(PoEntry.of(new PoKey("", ""), "")));
    }

    @Test
    void answersForAFileWithoutHead() {
        PoFile file = new PoFile(null, List.of());

        assertThat(file.header("Language")).isEmpty();
        assertThat(file.language()).isEmpty();
        assertThat(file.revisionDate()).isEmpty();
        assertThat(file.pluralForms()).isEmpty();
        assertThat(file.withHeader(HEADER).language()).contains("ur");
    }

    private static PoHeader header(String text) {
        return new PoHeader(PoEntry.of(PoKey.HEADER, text));
    }
}
