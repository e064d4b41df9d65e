package org.plainleaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextWordTest {
    private static final String TEXT = "formats: [poster-a3, poster] # poster";

    @Test
    void findsAWordByItself() {
        assertThat(at("poster", new Span(9, 28))).isEqualTo(TEXT.indexOf("poster]"));
        assertThat(at("poster-a3", new Span(9, 28))).isEqualTo(TEXT.indexOf("poster-a3"));
    }

    @Test
    void looksNowhereElse() {
        assertThat(at("formats", new Span(9, 28))).isEqualTo(-1);
        assertThat(at("poster", new Span(9, 20))).isEqualTo(-1);
        assertThat(at("poste", new Span(0, TEXT.length()))).isEqualTo(-1);
    }

    private static int at(String word, Span part) {
        return new SourceText("file", TEXT).indexOfWord(word, part).orElse(-1);
    }
}
