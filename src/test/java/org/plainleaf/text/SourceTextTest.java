package org.plainleaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plain letters\nonly.\r\n",
                "A “quotation”\nand é\r\rand 🙂 too.\n",
                "আপনার টাকা\nআপনার কথা",
                "آپ کا پیسہ — آپ کی بات\n",
            })
    void isTheSameTextInEitherForm(String text) {
        SourceText whole = new SourceText("a.md", text);
        SourceText small = SourceText.readAgain(
                "a.md", text, () -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        for (int round = 0; round < 2; round++) {
            assertThat(small.text()).isEqualTo(text);
            assertThat(small.length()).isEqualTo(text.length());
            for (int at = 0; at <= text.length() + 1; at++) {
                assertThat(small.place(at)).isEqualTo(whole.place(at));
                assertThat(small.lineStart(at)).isEqualTo(whole.lineStart(at));
            }
            System.gc(); // What it has of the text may go; it reads it again.
        }
    }
}
