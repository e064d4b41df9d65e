package org.plainleaf.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.Folders;
import org.plainleaf.build.Build;
import org.plainleaf.build.Outcome;
import org.plainleaf.build.Preview;
import org.plainleaf.publish.OutputFolder;

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

    @Test
    void aBuildThatRemembersTheLastOneComesToTheSameAsOneThatDoesNot(@TempDir Path folder) throws IOException {
        Path base = folder.resolve("base");
        RandomEdits.site(base);
        int published = 0;
        for (int sequence = 0; sequence < Math.max(1, SEQUENCES / 4); sequence++) {
            RandomEdits edits = new RandomEdits(base, new Random(sequence));
            edits.reset();
            List<String> done = new ArrayList<>(List.of("sequence " + sequence));
            Path remembers = folder.resolve(sequence + "/remembers");
            Path forgets = folder.resolve(sequence + "/forgets");
            for (int step = 0; step < 6; step++) {
                Outcome now = build(base, remembers);
                Files.deleteIfExists(OutputFolder.memory(forgets));
                Outcome clean = build(base, forgets);

                String where = done.toString();
                assertThat(now.findings()).as(where).isEqualTo(clean.findings());
                assertThat(now.reading()).as(where).isEqualTo(clean.reading());
                assertThat(now.allowed()).as(where).isEqualTo(clean.allowed());
                assertThat(now.published()).as(where).isEqualTo(clean.published());
                assertThat(files(remembers)).as(where).isEqualTo(files(forgets));
                if (now.published()) {
                    published++;
                    Folders.delete(folder.resolve("sound-before"));
                    Folders.copy(base, folder.resolve("sound-before"));
                } else { // A site with errors is not published: it would be the end of the sequence.
                    Folders.delete(base);
                    Folders.copy(folder.resolve("sound-before"), base);
                }
                done.add(edits.edit());
            }
        }
        assertThat(published).as("builds that were published").isGreaterThan(SEQUENCES / 2);
    }

    private static Outcome build(Path site, Path out) throws IOException {
        return new Build(site, LocalDate.now(CLOCK), (part, made, total) -> {}).build(out);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString();
                files.put(
                        name,
                        name.endsWith(".html")
                                ? Files.readString(file)
                                : Files.size(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
