package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plainleaf.source.RuleBookReader;

/** The pages on rules in src/docs/rules say what the book of rules says. Write them anew with {@code -Dgolden.update=true}. */
class RuleDocumentsTest {
    private static final Path FOLDER = Path.of("src/docs/rules");

    @Test
    void sayWhatTheBookSays() throws IOException {
        Map<String, String> pages = RulePages.all(RuleBookReader.builtIn());
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = FOLDER.resolve(page.getKey());
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, page.getValue());
            }
            for (String stale : written()) {
                if (!pages.containsKey(stale)) {
                    Files.delete(FOLDER.resolve(stale));
                }
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(FOLDER.resolve(page.getKey())).hasContent(page.getValue());
        }
        assertThat(written()).containsExactlyInAnyOrderElementsOf(pages.keySet());
    }

    private static List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
