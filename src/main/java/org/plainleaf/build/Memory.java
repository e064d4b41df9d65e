package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.kept.Archive;
import org.plainleaf.build.kept.Archived;
import org.plainleaf.build.kept.FileStamps;
import org.plainleaf.build.kept.Kept;
import org.plainleaf.build.kept.Tape;
import org.plainleaf.check.pages.LookedAt;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.ReadingFigures;
import org.plainleaf.model.SitePlan;
import org.plainleaf.source.DocumentStore;
import org.plainleaf.source.MediaStore;
import org.plainleaf.translate.Catalogues;

/**
 * What builds of one site keep for each other. Documents and their translations are kept by their files; all other files of the
 * site, such as settings, facts, templates and menus, are its {@link Ground}: where one of them changes, everything is made
 * anew. A page that was kept is the page that a build without memory would make, byte for byte. One build at a time may use it.
 */
final class Memory {
    private static final String KINDS = Arrays.stream(Kind.values())
            .map(Kind::folder)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern DOCUMENT = Pattern.compile("content/" + KINDS + "/[^/]+\\.md");
    private static final Pattern TRANSLATION = Pattern.compile("translations/[^/]+/" + KINDS + "/[^/]+\\.po");

    /**
     * Pages that are made together, without their content.
     *
     * @param paths their paths in the site
     * @param lookedAt what is to be said of them
     */
    record Pages(List<String> paths, List<LookedAt> lookedAt) {
        Pages {
            paths = List.copyOf(paths);
            lookedAt = List.copyOf(lookedAt);
        }
    }

    /**
     * An edition, and what its translators switched off.
     *
     * @param edition the edition
     * @param allowances which rules, and why
     * @param marked what is marked as not right yet: see {@link org.plainleaf.translate.Translator#marked}; null for nothing
     */
    record Translated(
            Edition edition,
            List<Allowance> allowances,
            @Nullable Edition marked) {
        Translated {
            allowances = List.copyOf(allowances);
        }
    }

    private final boolean keeps;
    private final @Nullable Archive archive;
    private final Tape tape = new Tape();
    private final Kept<Optional<Ground>> grounds;
    private final Kept<DocumentStore.Reading> documents;
    private final Kept<String> media;
    private final Kept<Translated> editions;
    private final Kept<Edition> cleaned;
    private final Kept<Document> documentsChecked;
    private final Kept<ReadingFigures> checked;
    private final Kept<Language> besideChecked;
    private final Kept<Pages> pages;
    private final Kept<Paper> paper;
    private FileStamps stamps;
    /** Of the last build that was published: what it published was whole. */
    private FileStamps published = FileStamps.none();
    /** A look that no build has used yet. What changes behind it is seen by the look behind that build. */
    private @Nullable FileStamps looked;

    private String circumstances = "";

    private Memory(boolean keeps, @Nullable Archive archive) {
        this.keeps = keeps;
        this.archive = archive;
        this.stamps = archive == null ? FileStamps.none() : archive.stamps();
        this.grounds = new Kept<>(tape, keeps);
        this.documents = new Kept<>(tape, keeps);
        this.media = new Kept<>(tape, keeps);
        this.editions = new Kept<>(tape, keeps);
        this.cleaned = new Kept<>(tape, keeps);
        this.documentsChecked = new Kept<>(tape, keeps);
        this.besideChecked = new Kept<>(tape, keeps);
        this.checked = archive == null
                ? new Kept<>(tape, keeps)
                : new Kept<>(tape, new Archived<>(archive, "checked", new FiguresCodec(), this::stamp));
        this.pages = archive == null
                ? new Kept<>(tape, keeps)
                : new Kept<>(tape, new Archived<>(archive, "pages", new PagesCodec(), this::stamp));
        this.paper = archive == null
                ? new Kept<>(tape, keeps)
                : new Kept<>(tape, new Archived<>(archive, "paper", new Paper.ForNextBuild(), this::stamp));
    }

    /** The memory of a build that finds in {@code archive} what the last one into the same folder left, and leaves as much. */
    static Memory in(Archive archive) {
        return new Memory(false, archive);
    }

    /** What pages and findings are made from, as stamps of files; nothing where that cannot be said. */
    private Optional<String> stamp(List<Object> from) {
        StringBuilder stamp = new StringBuilder();
        for (Object one : from) {
            if (one instanceof String text) {
                stamp.append(text);
            } else if (one instanceof Edition edition) {
                Document document = edition.document();
                stamp.append(stampOf(document)).append(' ');
                stamp.append(stamps.of(Catalogues.path(edition.language(), document.key())));
            } else {
                return Optional.empty();
            }
            stamp.append('\n');
        }
        return Optional.of(stamp.toString());
    }

    private String stampOf(Document document) {
        return stamps.of(document.head().source().file());
    }

    /** The memory of a build that stands alone: it keeps nothing, and costs nothing. */
    static Memory none() {
        return new Memory(false, null);
    }

    /** An empty memory for many builds. */
    static Memory empty() {
        return new Memory(true, null);
    }

    /**
     * Begins a build: looks at the files, and forgets what does not hold any more.
     *
     * @param others what else pages depend on, such as the date
     */
    void begin(Path root, String others, Report report) throws IOException {
        tape.playTo(report);
        if (!keeps && archive == null) {
            return;
        }
        stamps = looked == null ? stamps.next(root) : looked;
        looked = null;
        String now = others + " " + stamps.ofAllBut(Memory::isOfOnePage);
        if (archive != null) {
            published = archive.stamps();
            archive.begin(stamps, now);
            return;
        }
        if (!now.equals(circumstances)) {
            circumstances = now;
            forgetWhatStandsOnTheGround();
        }
    }

    /** Something else that all editions depend on, such as the words of stories that are kept back. */
    void dependsOn(String other) {
        if (archive != null) {
            archive.dependsOn(other);
        }
    }

    /** The site is read, and its editions are made. */
    void plan(SitePlan plan) {
        if (archive != null) {
            archive.plan(plan, this::stampOf);
        }
    }

    /** Forgets all but documents: the next build makes every page. */
    void forgetWhatStandsOnTheGround() {
        List.of(grounds, editions, cleaned, documentsChecked, checked, besideChecked, pages, paper)
                .forEach(Kept::forgetAll);
    }

    /** Whether files are not as the last build found them. */
    boolean isOutOfDate(Path root) throws IOException {
        looked = stamps.next(root);
        return !looked.sameAs(stamps);
    }

    private static boolean isOfOnePage(String path) {
        return DOCUMENT.matcher(path).matches() || TRANSLATION.matcher(path).matches();
    }

    /** Forgets what this build did not use. */
    void end() {
        List.of(grounds, documents, editions, cleaned, documentsChecked, checked, besideChecked, pages, paper)
                .forEach(Kept::forgetUnused);
    }

    /** Where all findings of a build go, that they may be kept with what they are about. */
    Report report() {
        return tape;
    }

    /** Reads the ground of a site. */
    @FunctionalInterface
    interface ReadingGround {
        Optional<Ground> read() throws IOException;
    }

    /** The ground of the site; nothing where there is no site, of which nothing is kept. */
    Optional<Ground> ground(ReadingGround reading) throws IOException {
        Optional<Ground> ground = grounds.get("", List.of(), null, reading::read);
        if (ground.isEmpty()) {
            grounds.forgetAll();
        }
        return ground;
    }

    /** Documents, by the paths of their files. */
    DocumentStore documents() {
        return (path, reading) -> documents.get(path, List.of(stamps.of(path)), null, reading::get);
    }

    /** What is known of pictures and recordings. It is kept also while the ground is, and nobody asks. */
    MediaStore media() {
        return (path, look) -> {
            String stamp = stamps.of(path);
            if (stamp.isEmpty() || !stamp.equals(published.of(path))) {
                media.get(path, List.of(stamp), null, () -> {
                    look.run();
                    return path;
                });
            }
        };
    }

    /** Editions of documents that are the very same, by their languages and keys. */
    Kept<Translated> editions() {
        return editions;
    }

    /** Editions without the words of stories that are kept back. */
    Kept<Edition> cleaned() {
        return cleaned;
    }

    /** Documents that were checked by themselves. */
    Kept<Document> documentsChecked() {
        return documentsChecked;
    }

    /** Languages whose menus and other texts beside pages were checked. */
    Kept<Language> besideChecked() {
        return besideChecked;
    }

    /** What is known of editions that were checked. */
    Kept<ReadingFigures> checked() {
        return checked;
    }

    /** Pages that were made. */
    Kept<Pages> pages() {
        return pages;
    }

    /** Paper that was printed. */
    Kept<Paper> paper() {
        return paper;
    }

    /** The stamp of a file as this build found it. */
    String stamp(String path) {
        return stamps.of(path);
    }
}
