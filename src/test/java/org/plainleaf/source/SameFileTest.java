package org.plainleaf.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameFileTest {
    private static final String TEXT = "Your money – your words\n";

    @Test
    void isReadAgain(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), TEXT);
        SameFile same = new SameFile(file, "content/pages/a.md", Files.readAllBytes(file));

        assertThat(same.read()).isEqualTo(TEXT);
    }

    /** Places found in one text are wrong in another. */
    @Test
    void refusesAFileThatChangedOrWentAway(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), TEXT);
        SameFile same = new SameFile(file, "content/pages/a.md", Files.readAllBytes(file));

        Files.writeString(file, TEXT.replace("money", "honey"));
        assertThatThrownBy(same::read)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("content/pages/a.md changed");

        Files.delete(file);
        assertThatThrownBy(same::read)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("content/pages/a.md changed");
    }
}
