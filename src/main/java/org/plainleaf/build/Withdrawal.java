package org.plainleaf.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.plainleaf.build.kept.Archive;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Language;
import org.plainleaf.model.LeafletCode;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Strings;
import org.plainleaf.model.Traces;
import org.plainleaf.publish.LiveFolder;
import org.plainleaf.publish.OutputFolder;
import org.plainleaf.source.BuiltIn;
import org.plainleaf.source.ConsentsEditor;
import org.plainleaf.source.ConsentsFile;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.StoryFile;
import org.plainleaf.source.TracesFile;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.Catalogues;

/**
 * Takes a story back: first on record, then out of the finished site, then, where that is wanted, out of the content. It
 * needs no sound site: it edits what is there, and what cannot be read it leaves alone or takes away.
 */
public final class Withdrawal {
    private static final Report NOBODY = finding -> {};

    private final Path root;
    private final Path out;
    private final LocalDate today;
    private final SiteFiles files;
    private final Map<String, Strings> strings = new ConcurrentHashMap<>();

    /** For the site in {@code root} that was published to {@code out}. */
    public Withdrawal(Path root, Path out, LocalDate today) {
        this.root = root;
        this.out = out;
        this.today = today;
        this.files = new SiteFiles(root, NOBODY);
    }

    /**
     * What was done, and what is left to do.
     *
     * @param key the story
     * @param renamed the name by which it was asked for, where its file has another one now; else empty
     * @param known whether there is or was such a story
     * @param nearest the name that was probably meant; empty where there is none
     * @param recorded whether the withdrawal is new on record
     * @param readable whether the records can be read
     * @param published whether there is a finished site
     * @param languages tags of the languages in which it stood
     * @param pages how many pages and lists were changed
     * @param gone paper, pictures and recordings that were taken out
     * @param closed files that were taken out as a whole, because words of the story were left in them
     * @param left titles and sentences of the story that stay on other pages, because many have them
     * @param unsure addresses of pages of stories without a file: one of them may be this story, which was not found
     * @param lookedFor whether anything is known of its text, so that it could be looked for
     * @param searchIsOff whether the search of the site had to go until the next build
     * @param notice the address of the notice
     * @param paper printed leaflets to recall
     * @param kept files that still have the text
     * @param erased files that were deleted
     * @param repeating other files of the content that repeat words of the story
     * @param shared its pictures and recordings that stay, because other files name them too; each with those files
     * @param unused other pictures and recordings, which no file names: it may have shown one of them before
     */
    public record Result(
            String key,
            String renamed,
            boolean known,
            String nearest,
            boolean recorded,
            boolean readable,
            boolean published,
            List<String> languages,
            int pages,
            List<String> gone,
            List<String> closed,
            List<String> left,
            List<String> unsure,
            boolean lookedFor,
            boolean searchIsOff,
            String notice,
            List<PrintDesk.Recalled> paper,
            List<String> kept,
            List<String> erased,
            List<String> repeating,
            Map<String, List<String>> shared,
            List<String> unused) {
        public Result {
            languages = List.copyOf(languages);
            gone = List.copyOf(gone);
            closed = List.copyOf(closed);
            left = List.copyOf(left);
            unsure = List.copyOf(unsure);
            paper = List.copyOf(paper);
            kept = List.copyOf(kept);
            erased = List.copyOf(erased);
            repeating = List.copyOf(repeating);
            unused = List.copyOf(unused);
            shared = Collections.unmodifiableMap(new TreeMap<>(shared));
        }

        static Result unknown(String key, String nearest) {
            return new Result(
                    key, "", false, nearest, false, true, false, List.of(), 0, List.of(), List.of(), List.of(),
                    List.of(), true, false, "", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
        }
    }

    /** Takes a story back; {@code erase}: also deletes its text from the content. */
    public Result withdraw(String written, boolean erase) throws IOException {
        String asked = StoryName.key(written);
        FormerPages renamed = new FormerPages(root, files);
        // Whoever asks by the name on the site means the file that has its text now.
        String key = renamed.fileOf(out, asked).orElse(asked);
        ConsentsEditor records = WithdrawnRecord.read(root);
        Set<String> known = StoryName.known(root, out, records);
        if (!known.contains(key)) {
            List<String> names = known.stream().map(StoryName::name).toList();
            return Result.unknown(
                    key, NearestName.to(StoryName.name(key), names).orElse(""));
        }
        // First of all, so that nothing that fails later can bring the story back.
        WithdrawnRecord record = new WithdrawnRecord(root, key, today);
        Optional<StoryFile> file = storyFile(key);
        Consent.Notice notice = record.notice(records, usual(key, file));
        boolean recorded = record.write(records, notice);

        // Nobody publishes these; who looks at them next makes them anew.
        LiveFolder.discard(root.resolve(Preview.FOLDER));
        OutputFolder.discard(root.resolve(Build.DRAFTS));
        Archive.delete(OutputFolder.memory(out));

        Found found = clean(key, notice, file, renamed);
        if (!found.notice().equals(notice)) {
            record.move(found.notice());
        }
        WithdrawnText text = found.text().with(found.gone());
        Map<String, List<String>> shared = text.shared();
        List<String> unused = text.unused();
        List<String> erased = erase ? text.erase() : List.of();
        return new Result(
                key,
                key.equals(asked) ? "" : StoryName.name(asked),
                true,
                "",
                recorded,
                WithdrawnRecord.read(root).readable(),
                found.published(),
                found.languages(),
                found.pages(),
                found.gone(),
                found.closed(),
                found.left(),
                found.unsure(),
                !found.traces().isEmpty(),
                found.searchIsOff(),
                found.notice().address().path(),
                found.paper(),
                text.files(),
                erased,
                text.repeating(found.traces()),
                shared,
                unused);
    }

    private Optional<StoryFile> storyFile(String key) {
        String path = "content/" + key + ".md";
        return files.exists(path)
                ? files.read(path).map(source -> StoryFile.of(key, source)).or(() -> raw(key, path))
                : Optional.empty();
    }

    /** A file that may not be read as a page, such as one in another encoding, is read letter by letter. */
    private Optional<StoryFile> raw(String key, String path) {
        try {
            Path file = root.resolve(path);
            return Files.isRegularFile(file)
                    ? Optional.of(StoryFile.of(
                            key, new SourceText(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Consent.Notice usual(String key, Optional<StoryFile> file) {
        Address address = file.flatMap(StoryFile::address).orElse(new Address("/" + key + "/"));
        return new Consent.Notice(address, file.map(StoryFile::formerly).orElse(List.of()));
    }

    private record Found(
            WithdrawnText text,
            Consent.Notice notice,
            Traces traces,
            boolean published,
            List<String> languages,
            int pages,
            List<String> gone,
            List<String> closed,
            List<String> left,
            List<String> unsure,
            boolean searchIsOff,
            List<PrintDesk.Recalled> paper) {}

    private Found clean(String key, Consent.Notice first, Optional<StoryFile> file, FormerPages renamed)
            throws IOException {
        WithdrawnText text = new WithdrawnText(root, files, key, Set.of(key), file);
        if (!Files.isDirectory(out.toAbsolutePath().resolveSibling("."))) {
            return nothing(text, first, rememberAll(key, text, text.traces()));
        }
        try (OutputFolder folder = OutputFolder.open(out)) {
            Set<String> there = folder.lastBuild();
            there.remove(OutputFolder.MANIFEST);
            if (there.isEmpty()) {
                return nothing(text, first, rememberAll(key, text, text.traces()));
            }
            PublishedSite site = new PublishedSite(out, there, key, first);
            Set<Address> others = renamed.find(site, key, text.traces().and(remembered(key)));
            Consent.Notice notice = first;
            if (site.pages().isEmpty() && !others.isEmpty()) {
                notice = moved(first, others, renamed);
                site = new PublishedSite(out, there, key, notice);
            }
            others.forEach(site::add);
            site.findOldPages();
            Set<String> keys = site.keys();
            keys.removeIf(one -> !one.equals(key) && files.exists("content/" + one + ".md"));
            text = new WithdrawnText(root, files, key, keys, file);
            for (String one : keys) {
                // Its record may still have the old name, and names no other story.
                if (!one.equals(key)
                        && !WithdrawnRecord.read(root).recordsOf(one).isEmpty()) {
                    new WithdrawnRecord(root, one, today).write(WithdrawnRecord.read(root), notice);
                }
            }
            List<String> unsure = site.pages().isEmpty()
                    ? renamed.orphans(site).stream().map(Address::path).toList()
                    : List.of();
            List<String> languages = site.languages();
            StoryTraces words = new StoryTraces(site, text.traces(), text.title(), this::strings);
            Traces traces = rememberAll(key, text, words.traces());
            SiteCleaner cleaner = new SiteCleaner(folder, site, traces, this::strings);
            Consent.Notice all = with(notice, site.oldAddresses());
            Set<String> allKeys = site.keys();
            cleaner.clean(out);
            return new Found(
                    text,
                    all,
                    traces,
                    true,
                    languages,
                    cleaner.changed().size(),
                    List.copyOf(cleaner.gone()),
                    List.copyOf(cleaner.closed()),
                    words.left(),
                    unsure,
                    cleaner.searchIsOff(),
                    paper(key, allKeys, cleaner.wordsOnGonePaper()));
        }
    }

    /** The notice where the story was; its new address was never in use, and may be given to another page. */
    private static Consent.Notice moved(Consent.Notice first, Set<Address> others, FormerPages renamed) {
        List<Address> free =
                others.stream().filter(address -> !renamed.isClaimed(address)).toList();
        return free.isEmpty()
                ? first
                : with(new Consent.Notice(free.get(0), first.formerly()), free.subList(1, free.size()));
    }

    private static Consent.Notice with(Consent.Notice notice, List<Address> formerly) {
        Set<Address> all = new LinkedHashSet<>(notice.formerly());
        all.addAll(formerly);
        return new Consent.Notice(notice.address(), List.copyOf(all));
    }

    private static Found nothing(WithdrawnText text, Consent.Notice notice, Traces traces) {
        return new Found(
                text, notice, traces, false, List.of(), 0, List.of(), List.of(), List.of(), List.of(), false,
                List.of());
    }

    /** The same, with what other pages make of the words in their translations. */
    private Traces rememberAll(String key, WithdrawnText text, Traces traces) throws IOException {
        return remember(key, traces.and(text.translated(traces)));
    }

    /** Keeps the fingerprints for later builds; gives these and those that were kept before. */
    private Traces remember(String key, Traces traces) throws IOException {
        Path file = root.resolve(TracesFile.FILE);
        Map<String, Traces> all = remembered();
        Traces now = traces.and(all.getOrDefault(key, Traces.NONE));
        all.put(key, now);
        if (!now.isEmpty()) {
            ConsentsFile.write(file, TracesFile.write(all));
        }
        return now;
    }

    private Traces remembered(String key) throws IOException {
        return remembered().getOrDefault(key, Traces.NONE);
    }

    private Map<String, Traces> remembered() throws IOException {
        Path file = root.resolve(TracesFile.FILE);
        return Files.isRegularFile(file)
                ? new TreeMap<>(TracesFile.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))
                : new TreeMap<>();
    }

    /** The interface strings of a language, whatever else is broken. */
    private Strings strings(String tag) {
        return strings.computeIfAbsent(tag, key -> {
            Catalogues catalogues = new Catalogues(new BuiltIn(files), NOBODY);
            return key.matches("[A-Za-z]{2,3}(?:-[A-Za-z]{2,8})*")
                    ? catalogues
                            .interfaceOf(new Language(
                                    key,
                                    key,
                                    key,
                                    Language.Direction.LTR,
                                    "Latn",
                                    "latn",
                                    Language.ENGLISH.pluralForms(),
                                    Language.ENGLISH.endMarks()))
                            .strings()
                    : catalogues.english();
        });
    }

    /** The codes of all paper with the story on it, and of all older paper of the same leaflets. */
    private List<PrintDesk.Recalled> paper(String key, Set<String> keys, List<String> words) throws IOException {
        Map<String, String> entries = PrintedCodes.in(out).entries();
        Set<String> leaflets = new LinkedHashSet<>();
        for (String code : entries.keySet()) {
            if (words.stream().anyMatch(text -> text.contains(code))) {
                leaflets.add(code.split(" ", 3)[0] + " " + code.split(" ", 3)[1]);
            }
        }
        List<PrintDesk.Recalled> paper = new ArrayList<>();
        for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
            LeafletCode code = LeafletCode.parse(entry.getKey());
            boolean own = code != null
                    && keys.stream().anyMatch(one -> code.reference().endsWith("-" + LeafletCode.number(one)));
            if (code != null && (own || leaflets.contains(code.reference() + " " + code.language()))) {
                paper.add(new PrintDesk.Recalled(
                        entry.getKey(), own ? key : "a leaflet that repeats it", entry.getValue()));
            }
        }
        return paper;
    }
}
