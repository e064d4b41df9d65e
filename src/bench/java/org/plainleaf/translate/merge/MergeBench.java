package org.plainleaf.translate.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoReader;
import org.plainleaf.translate.po.PoWriter;

/**
 * Counts how many predecessors of edited texts the merger finds, and how many it guesses wrongly, beside msgmerge. The
 * translation of each former text is its number, so that a guess tells where it came from.
 */
final class MergeBench {
    private static final int[] RATES = {5, 10, 20, 30, 50, 70};
    private static final List<String> NEW_WORDS = List.of(
            "green", "table", "winter", "paper", "slowly", "garden", "music", "because", "under", "seven", "never",
            "walking", "kitchen", "letter", "brother", "often", "quiet", "cannot", "money", "street", "evening",
            "bread");

    private final List<List<String>> pages;
    private final Random random = new Random(42);

    private MergeBench(List<List<String>> pages) {
        this.pages = pages;
    }

    private record Edited(PoFile before, List<Segment> now, Map<String, String> truth) {}

    private static final class Score {
        private int edited;
        private int found;
        private int wrong;
    }

    /** {@code MergeBench FOLDER-OF-POT-FILES PAGES} */
    public static void main(String[] args) throws Exception {
        List<List<String>> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".pot")).sorted().toList()) {
                pages.add(PoReader.read(new SourceText("any.pot", Files.readString(file)), f -> {}).entries().stream()
                        .map(PoEntry::id)
                        .toList());
            }
        }
        new MergeBench(pages).run(Integer.parseInt(args[1]));
    }

    private void run(int count) throws Exception {
        Path folder = Files.createTempDirectory("merge-bench");
        System.out.println("rate  edited | ours: found wrong | msgmerge: found wrong");
        for (int rate : RATES) {
            Score ours = new Score();
            Score theirs = new Score();
            for (int i = 0; i < count; i++) {
                Edited edited = edit(pages.get(i % pages.size()), rate);
                score(Merger.merge(edited.before(), edited.now()).file(), edited.truth(), ours);
                score(msgmerge(folder, edited), edited.truth(), theirs);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%3d%%  %6d | %6d %5d       | %6d %5d%n",
                    rate,
                    ours.edited,
                    ours.found,
                    ours.wrong,
                    theirs.found,
                    theirs.wrong);
        }
    }

    /** A third of the texts get words replaced; some texts go, some come, some move, and a few change places. */
    private Edited edit(List<String> texts, int rate) {
        Map<String, String> truth = new LinkedHashMap<>();
        Map<PoKey, PoEntry> before = new LinkedHashMap<>();
        List<String> now = new ArrayList<>();
        Set<String> seen = new HashSet<>(texts);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            before.put(PoKey.of(text), PoEntry.of(PoKey.of(text), "T" + i));
            int dice = random.nextInt(100);
            if (dice < 33) {
                String changed = replaced(text, rate);
                if (seen.add(changed)) {
                    truth.put(changed, "T" + i);
                    now.add(changed);
                } else {
                    now.add(text);
                }
            } else if (dice >= 38) {
                now.add(text);
            }
            if (random.nextInt(100) < 5) {
                String fresh = words(6 + random.nextInt(14));
                if (seen.add(fresh)) {
                    truth.put(fresh, "");
                    now.add(fresh);
                }
            }
        }
        for (int moves = now.size() / 30; moves > 0; moves--) {
            String moved = now.remove(random.nextInt(now.size()));
            now.add(random.nextInt(now.size() + 1), moved);
        }
        List<Segment> segments = now.stream()
                .distinct()
                .map(text -> new Segment(PoKey.of(text), null, List.of(), Place.startOf("x")))
                .toList();
        PoHeader header = PoHeader.of(Map.of("Content-Type", "text/plain; charset=UTF-8"));
        return new Edited(new PoFile(header, List.copyOf(before.values())), segments, truth);
    }

    private String replaced(String text, int rate) {
        String[] words = text.split(" ");
        boolean changed = false;
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(100) < rate) {
                words[i] = NEW_WORDS.get(random.nextInt(NEW_WORDS.size()));
                changed = true;
            }
        }
        if (!changed) {
            words[random.nextInt(words.length)] = NEW_WORDS.get(random.nextInt(NEW_WORDS.size()));
        }
        return String.join(" ", words);
    }

    /** A new sentence of words of the site. */
    private String words(int count) {
        List<String> all = pages.get(random.nextInt(pages.size())).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .toList();
        return String.join(
                " ", random.ints(count, 0, all.size()).mapToObj(all::get).toList());
    }

    private static PoFile msgmerge(Path folder, Edited edited) throws IOException, InterruptedException {
        Path po = folder.resolve("before.po");
        Path pot = folder.resolve("now.pot");
        Path out = folder.resolve("out.po");
        Files.writeString(po, PoWriter.write(edited.before()));
        Files.writeString(
                pot,
                PoWriter.write(edited.before()
                        .withEntries(edited.now().stream()
                                .map(segment -> PoEntry.of(segment.key(), ""))
                                .toList())));
        new ProcessBuilder("msgmerge", "-q", "--previous", "-o", out.toString(), po.toString(), pot.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return PoReader.read(new SourceText("out.po", Files.readString(out, StandardCharsets.UTF_8)), f -> {});
    }

    private static void score(PoFile merged, Map<String, String> truth, Score score) {
        for (Map.Entry<String, String> text : truth.entrySet()) {
            String guess = merged.find(null, text.getKey()).map(PoEntry::string).orElse("");
            score.edited += text.getValue().isEmpty() ? 0 : 1;
            if (!guess.isEmpty()) {
                boolean right = guess.equals(text.getValue());
                score.found += right ? 1 : 0;
                score.wrong += right ? 0 : 1;
            }
        }
    }
}
