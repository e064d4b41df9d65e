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
import java.util.StringJoiner;
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

    /** More with {@code -Dplainleaf.sequences=10000}; {@code -Dplainleaf.first=4711} begins at the one that failed. */
    private static final int SEQUENCES = Integer.getInteger("plainleaf.sequences", 80);

    private static final int FIRST = Integer.getInteger("plainleaf.first", 0);

    @Test
    void anyEditsComeToTheSameAsACleanBuild(@TempDir Path folder) throws IOException {
        Path base = folder.resolve("base");
        RandomEdits.site(base);
        int kept = 0;
        for (int sequence = FIRST; sequence < FIRST + SEQUENCES; sequence++) {
            Random random = new Random(sequence);
            RandomEdits edits = new RandomEdits(base, random);
            edits.reset();
            StringJoiner done = new StringJoiner(", then ", "Sequence " + sequence + ": ", "");
            try (Preview preview = Preview.open(base, folder.resolve("kept"), CLOCK)) {
                Preview.State now = preview.build();
                // Of any length, because what the last edit hides would show after a shorter sequence.
                for (int left = 1 + random.nextInt(6); left > 0; left--) {
                    done.add(edits.edit());
                    now = preview.build();
                    kept += preview.paths().size() - now.changed().size();
                }
                isClean(now, folder, done.toString());
            }
        }
        assertThat(kept).as("files that were kept").isPositive();
    }

    /** The story's key is known as withdrawn before and after: only the addresses differ. */
    @Test
    void aLinkToAWithdrawnStoryIsLookedAtAgainWhenTheStoryIsDeleted(@TempDir Path folder) throws IOException {
        Path base = folder.resolve("base");
        RandomEdits.site(base);
        new RandomEdits(base, new Random(0)).reset();
        Path consents = base.resolve("content/consents.yaml");
        Files.writeString(consents, Files.readString(consents) + "  withdrawn: 2026-11-20\n");
        try (Preview preview = Preview.open(base, folder.resolve("kept"), CLOCK)) {
            assertThat(preview.build().outcome().findings().toString()).contains("links/withheld");
            Files.delete(base.resolve("content/stories/nell-paints.md"));

            isClean(preview.build(), folder, "The story is deleted");
        }
    }

    @Test
    void aBuildThatRemembersTheLastOneComesToTheSameAsOneThatDoesNot(@TempDir Path folder) throws IOException {
        Path base = folder.resolve("base");
        RandomEdits.site(base);
        int published = 0;
        for (int sequence = FIRST; sequence < FIRST + Math.max(1, SEQUENCES / 8); sequence++) {
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
        assertThat(published).as("builds that were published").isGreaterThan(SEQUENCES / 4);
    }

    /** Asserts that files and findings are those of a clean build. */
    private static void isClean(Preview.State now, Path folder, String where) throws IOException {
        Path clean = folder.resolve("clean");
        try (Preview fresh = Preview.open(folder.resolve("base"), clean, CLOCK)) {
            Outcome all = fresh.build().outcome();
            assertThat(files(folder.resolve("kept"))).as(where).isEqualTo(files(clean));
            assertThat(now.outcome().findings()).as(where).isEqualTo(all.findings());
            assertThat(now.outcome().reading()).as(where).isEqualTo(all.reading());
            assertThat(now.outcome().allowed()).as(where).isEqualTo(all.allowed());
        }
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
