package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plainleaf.finding.Finding;
import org.plainleaf.text.Place;

/** Which findings of two checks are the same one. */
class FingerprintsTest {
    private static final String FILE = "content/pages/help.md";

    @Test
    void staysWhenLinesMoveAndNumbersChange() {
        String before = new Fingerprints().next(finding(FILE, 3, "This sentence has 27 words."));

        assertThat(new Fingerprints().next(finding(FILE, 90, "This sentence has 26 words.")))
                .isEqualTo(before);
        assertThat(before).matches("[0-9a-f]{16}:1");
    }

    @Test
    void differsByFileAndWords() {
        Fingerprints fingerprints = new Fingerprints();
        String first = fingerprints.next(finding(FILE, 3, "One."));

        assertThat(fingerprints.next(finding(FILE, 4, "Two."))).isNotEqualTo(first);
        assertThat(fingerprints.next(finding("content/pages/home.md", 3, "One.")))
                .isNotEqualTo(first);
    }

    @Test
    void countsThoseWithTheSameWordsFileByFile() {
        Fingerprints fingerprints = new Fingerprints();

        assertThat(fingerprints.next(finding(FILE, 3, "One."))).endsWith(":1");
        assertThat(fingerprints.next(finding(FILE, 4, "One."))).endsWith(":2");
        assertThat(fingerprints.next(finding("content/pages/home.md", 3, "One.")))
                .endsWith(":1");
    }

    private static Finding finding(String file, int line, String message) {
        return Finding.warning(new Place(file, line, 1), "reading/long-sentence", message, "");
    }
}
