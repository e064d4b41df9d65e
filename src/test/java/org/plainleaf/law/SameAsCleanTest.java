package org.plainleaf.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.build.Preview;

/**
 * The law of builds that keep what did not change: after any sequence of edits the site is, byte for byte, what a build without
 * memory makes, and so are its findings. A page that is out of date would tell its writer that all is well.
 */
class SameAsCleanTest {
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 12, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    /** More with {@code -Dplainleaf.sequences=10000}. */
    private static final int SEQUENCES = Integer.getInteger("plainleaf.sequences", 40);

    @Test
    void anyEditsComeToTheSameAsACleanBuild(@TempDir Path folder) throws IOException {
        Path base = folder.resolve("base");
        RandomEdits.site(base);
        Path clean = folder.resolve("clean");
        int kept = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            RandomEdits edits = new RandomEdits(base, new Random(sequence));
            edits.reset();
            List<String> done = new ArrayList<>();
            try (Preview preview = Preview.open(base, folder.resolve("kept"), CLOCK)) {
                preview.build();
                for (int step = 0; step < 4; step++) {
                    done.add(edits.edit());
                    Preview.State now = preview.build();
                    kept += preview.paths().size() - now.changed().size();
                    try (Preview fresh = Preview.open(base, clean, CLOCK)) {
                        Preview.State all = fresh.build();
                        String where = "Sequence " + sequence + ": " + done;
                        assertThat(files(folder.resolve("kept"))).as(where).isEqualTo(files(clean));
                        assertThat(now.outcome().findings())
                                .as(where)
                                .isEqualTo(all.outcome().findings());
                        assertThat(now.outcome().reading())
                                .as(where)
                                .isEqualTo(all.outcome().reading());
                        assertThat(now.outcome().allowed())
                                .as(where)
                                .isEqualTo(all.outcome().allowed());
                    }
                }
            }
        }
        assertThat(kept).as("files that were kept").isPositive();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString();
                files.put(name, name.endsWith(".html") ? Files.readString(file) : String.valueOf(Files.size(file)));
            }
        }
        return files;
    }
}
