package org.plainleaf.build.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Address;
import org.plainleaf.model.Document;
import org.plainleaf.model.Question;
import org.plainleaf.model.SitePlan;
import org.plainleaf.text.Place;

/**
 * What a build leaves for the next one into the same folder, in one file: for each thing what it was made from, what it asked of
 * the plan of the site, what was found on the way, and what came out. The file is never needed: without it, or where a line of
 * it cannot be read, things are made anew. Thread-safe.
 *
 * <p>It may be believed only as far as nobody but builds writes it, which holds for the site beside it as well.
 */
public final class Archive implements AutoCloseable {
    private static final String FORM = "Plainleaf memory 2";

    private final Path file;
    private final Path part;
    private final boolean leaves;
    /** Lines, by the names of their things: taken apart only when they are asked for, by many threads. */
    private final Map<String, String> before = new ConcurrentHashMap<>();

    private final List<Asked> askedBefore = new ArrayList<>();
    private final Map<String, String> madeBefore = new HashMap<>();
    private final Map<Integer, Boolean> same = new ConcurrentHashMap<>();
    private final Map<Question, Integer> numbers = new HashMap<>();
    private FileStamps stamps = FileStamps.none();
    private String circumstancesBefore = "";
    private String circumstances = "";
    private @Nullable Answers answers;
    private @Nullable Writer writer;

    /** A question with the mark of its answer then. */
    private record Asked(Question question, String mark) {}

    private Archive(Path file, boolean leaves) {
        this.file = file;
        this.leaves = leaves;
        this.part = file.resolveSibling(file.getFileName() + ".part");
    }

    /** Reads what the last build left, and leaves as much. */
    public static Archive open(Path file) {
        return open(file, true);
    }

    /** Reads what the last build left, for somebody who makes no site: nothing is written. */
    public static Archive ofLastBuild(Path file) {
        return open(file, false);
    }

    private static Archive open(Path file, boolean leaves) {
        Archive archive = new Archive(file, leaves);
        try {
            // With its lines apart, a text takes some times its bytes.
            if (Files.isRegularFile(file)
                    && Files.size(file) < Runtime.getRuntime().maxMemory() / 8) {
                archive.read(Files.readString(file));
            }
        } catch (IOException | RuntimeException e) {
            archive.forget(); // Somebody else wrote it, or wrote into it: as if it were not there.
        }
        return archive;
    }

    private void read(String text) {
        Iterator<String> lines = text.lines().iterator();
        if (!lines.hasNext() || !lines.next().equals(FORM)) {
            return;
        }
        List<String> files = new ArrayList<>();
        boolean whole = false;
        while (lines.hasNext()) {
            String line = lines.next();
            String content = line.substring(Math.min(2, line.length()));
            switch (line.charAt(0)) {
                case 'C' -> circumstancesBefore = Cells.of(content).get(0);
                case 'S' -> files.add(content);
                case 'M' -> {
                    List<String> cells = Cells.of(content);
                    madeBefore.put(cells.get(0), cells.get(1));
                }
                case 'Q' -> askedBefore.add(asked(Cells.of(content)));
                case 'T' -> before.put(content.substring(0, content.indexOf('\t')), content);
                case '.' -> whole = true;
                default -> throw new IllegalArgumentException(line);
            }
        }
        stamps = FileStamps.of(files);
        if (!whole) {
            forget();
        }
    }

    private static Asked asked(List<String> cells) {
        Question question = new Question(
                Question.Kind.valueOf(cells.get(0)), cells.get(1), new Address(cells.get(2)), cells.get(3));
        return new Asked(question, cells.get(4));
    }

    private void forget() {
        before.clear();
        askedBefore.clear();
        madeBefore.clear();
        stamps = FileStamps.none();
        circumstancesBefore = "";
    }

    /** Files of the site as the last build found them. */
    public FileStamps stamps() {
        return stamps;
    }

    /** Files that the last build made, each with what the file system said of it. */
    public Map<String, String> madeBefore() {
        return Map.copyOf(madeBefore);
    }

    /**
     * Begins a build.
     *
     * @param now the files of the site as this build finds them
     * @param others what all things depend on beside their own files
     */
    public void begin(FileStamps now, String others) throws IOException {
        stamps = now;
        circumstances = ProgramStamp.read() + "\n" + others;
        if (!leaves) {
            return;
        }
        Files.deleteIfExists(part);
        writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
        writer.write(FORM + "\n");
    }

    /** Something else that all things depend on, known only now: before the first of them is asked for. */
    public void dependsOn(String other) {
        circumstances += "\n" + other;
    }

    /**
     * The site is read: things of the last build may be asked for.
     *
     * @param plan the plan that things ask
     * @param stamp gives the stamp of a document's file
     */
    public void plan(SitePlan plan, Function<Document, String> stamp) {
        answers = new Answers(plan, stamp);
        if (!circumstances.equals(circumstancesBefore)) {
            before.clear();
        }
    }

    /** Whether things that ask a plan may be asked for, and are written down. */
    boolean isOf(SitePlan plan) {
        return answers != null && answers.areOf(plan);
    }

    /**
     * A thing of the last build.
     *
     * @param value the thing
     * @param asked what it asked of the plan
     * @param findings what was found when it was made
     */
    record Found<V>(V value, List<Question> asked, List<Finding> findings) {}

    /**
     * A thing that was made in the last build, where it would be the same now.
     *
     * @param name its name among all things
     * @param from what it is made from now
     */
    <V> Optional<Found<V>> find(String name, String from, Codec<V> codec) {
        String line = before.remove(name); // Asked for once: its text need not stay in memory.
        if (line == null) {
            return Optional.empty();
        }
        try {
            Iterator<String> cells = Cells.of(line).iterator();
            cells.next();
            if (!cells.next().equals(from)) {
                return Optional.empty();
            }
            List<Question> asked = new ArrayList<>();
            for (int left = Integer.parseInt(cells.next()); left > 0; left--) {
                int number = Integer.parseInt(cells.next());
                if (!isSame(number)) {
                    return Optional.empty();
                }
                asked.add(askedBefore.get(number).question());
            }
            List<Finding> findings = new ArrayList<>();
            for (int left = Integer.parseInt(cells.next()); left > 0; left--) {
                findings.add(finding(cells));
            }
            return Optional.of(new Found<>(codec.read(cells), asked, findings));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Optional.empty(); // A line that somebody changed.
        }
    }

    private boolean isSame(int number) {
        return number >= 0
                && number < askedBefore.size()
                && same.computeIfAbsent(number, key -> {
                    Asked asked = askedBefore.get(key);
                    return answers().mark(asked.question()).equals(Optional.of(asked.mark()));
                });
    }

    private Answers answers() {
        return Objects.requireNonNull(answers, "a plan comes before things that ask it");
    }

    /** Writes down a thing that was made, or that is used again. */
    <V> void add(String name, String from, Found<V> thing, Codec<V> codec) {
        if (!leaves) {
            return;
        }
        Optional<List<String>> cells = codec.cells(thing.value());
        if (cells.isEmpty()) {
            return;
        }
        List<String> line =
                new ArrayList<>(List.of(name, from, String.valueOf(thing.asked().size())));
        for (Question question : thing.asked()) {
            Optional<String> mark = answers().mark(question);
            if (mark.isEmpty()) {
                return; // What cannot be written down cannot be compared later.
            }
            line.add(String.valueOf(number(question, mark.get())));
        }
        line.add(String.valueOf(thing.findings().size()));
        thing.findings().forEach(finding -> addCells(finding, line));
        line.addAll(cells.get());
        write('T', Cells.line(line));
    }

    private synchronized int number(Question question, String mark) {
        Integer known = numbers.get(question);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(question, number);
        write(
                'Q',
                Cells.line(
                        question.kind().name(),
                        question.language(),
                        question.address().path(),
                        question.name(),
                        mark));
        return number;
    }

    private static void addCells(Finding finding, List<String> to) {
        Place place = finding.place();
        to.addAll(List.of(
                place.file(),
                String.valueOf(place.line()),
                String.valueOf(place.column()),
                String.valueOf(finding.length()),
                finding.severity().name(),
                finding.rule(),
                finding.message(),
                finding.advice()));
    }

    private static Finding finding(Iterator<String> cells) {
        Place place = new Place(cells.next(), Integer.parseInt(cells.next()), Integer.parseInt(cells.next()));
        int length = Integer.parseInt(cells.next());
        Severity severity = Severity.valueOf(cells.next());
        return new Finding(place, length, severity, cells.next(), cells.next(), cells.next());
    }

    private synchronized void write(char kind, String line) {
        try {
            Writer to = Objects.requireNonNull(writer, "begun");
            to.write(kind);
            to.write(' ');
            to.write(line);
            to.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a build whose site is in place; {@code made} are its files, each with what the file system says of it. */
    public void save(Map<String, String> made) throws IOException {
        write('C', Cells.line(circumstances));
        stamps.lines().forEach(line -> write('S', line));
        made.forEach((path, stamp) -> write('M', Cells.line(path, stamp)));
        write('.', "");
        closeWriter();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void closeWriter() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }

    /** Throws away what was not saved. */
    @Override
    public void close() throws IOException {
        closeWriter();
        if (leaves) {
            Files.deleteIfExists(part);
        }
    }

    /** Deletes what builds left, and what a killed one was writing. */
    public static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(new Archive(file, true).part);
    }
}
