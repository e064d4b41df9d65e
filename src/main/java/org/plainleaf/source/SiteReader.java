package org.plainleaf.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Document;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Language;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Settings;
import org.plainleaf.model.Site;
import org.plainleaf.model.Term;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.TextFiles;

/** Reads a whole site from its folder. */
public final class SiteReader {
    private final SiteFiles files;
    private final TextFiles withBuiltIn;
    private final Report report;
    private final Set<String> unread = new ConcurrentSkipListSet<>();

    public SiteReader(SiteFiles files, Report report) {
        this.files = files;
        this.withBuiltIn = new BuiltIn(files);
        this.report = finding -> {
            if (finding.rule().startsWith("yaml/")) {
                unread.add(finding.place().file());
            }
            report.add(finding);
        };
    }

    /** The site; nothing after a finding where it has no settings that can be read. */
    public Optional<Site> read() throws IOException {
        Optional<Site> ground = readGround(MediaStore.NOTHING);
        List<Document> documents = readDocuments(DocumentStore.NOTHING);
        return ground.map(there -> join(there, documents));
    }

    /** The site without its documents; nothing after a finding where it has no settings that can be read. */
    public Optional<Site> readGround(MediaStore media) throws IOException {
        if (!files.exists(SettingsReader.FILE)) {
            report.add(Finding.error(
                    Place.startOf(SettingsReader.FILE),
                    "file/missing",
                    "There is no site here: content/site.yaml is missing.",
                    "Go to the folder of your site, or name it with --site."));
            return Optional.empty();
        }
        Optional<Settings> settings = files.read(SettingsReader.FILE).flatMap(s -> SettingsReader.read(s, report));
        Map<String, Fact> facts =
                optional(FactsReader.FILE).map(s -> FactsReader.read(s, report)).orElse(Map.of());
        List<Term> terms =
                optional(TermsReader.FILE).map(s -> TermsReader.read(s, report)).orElse(List.of());
        Map<String, Consent> consents = optional(ConsentsReader.FILE)
                .map(s -> ConsentsReader.read(s, report))
                .orElse(Map.of());
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        List<Language> languages = withBuiltIn
                .read(LanguagesReader.FILE)
                .map(s -> LanguagesReader.read(s, settings.get(), report))
                .orElse(List.of(Language.ENGLISH));
        // What is wrong there has been said.
        Map<String, Language> known = LanguagesReader.known(withBuiltIn, finding -> {});
        return Optional.of(new Site(
                files.root(),
                settings.get(),
                facts,
                terms,
                consents,
                languages,
                List.of(),
                new MediaFolder(files, media, report).addresses(),
                new PlacesReader(files, known, report).read(),
                new AgreedWordsReader(files, report).read(languages),
                new OwnPartsReader(files, report).read(languages),
                unread));
    }

    /**
     * The documents, which can be read without what they stand on; none where there is no site. Where its settings are broken they
     * are read too, for what is wrong with them: one run reports all.
     */
    public List<Document> readDocuments(DocumentStore store) throws IOException {
        return files.exists(SettingsReader.FILE) ? documents(store) : List.of();
    }

    /** The site without its documents, with those that this reader has read. */
    public Site join(Site ground, List<Document> documents) {
        unread.addAll(ground.unread());
        if (!files.exists(FactsReader.FILE)) {
            MissingFacts.check(ground.settings(), documents, report).ifPresent(unread::add);
        }
        return ground.withDocuments(documents).withUnread(unread);
    }

    private Optional<SourceText> optional(String path) {
        return files.exists(path) ? heeded(path, files.read(path)) : Optional.empty();
    }

    private Optional<SourceText> heeded(String path, Optional<SourceText> source) {
        if (source.isEmpty()) {
            unread.add(path);
        }
        return source;
    }

    /** Hidden files, such as those of the system, are left alone. */
    private void refuseName(String path, String name) {
        if (!name.startsWith(".")) {
            report.add(Finding.error(
                    Place.startOf(path),
                    "file/name",
                    "Plainleaf does not read this file, because its name does not end in .md.",
                    "Give it a name such as my-page.md, or move it out of the folder."));
        }
    }

    /** A slip in the name of a folder must not make its pages vanish without a word. */
    private void refuseUnknownFolders() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("media", "services", "places"));
        KindReaders.ALL.forEach(kind -> known.add(kind.kind().folder()));
        for (String folder : files.folders("content")) {
            if (!known.contains(folder)) {
                report.add(Finding.error(
                        Place.startOf("content/" + folder),
                        "file/name",
                        "Plainleaf does not look into the folder content/" + folder + "/.",
                        NearestName.to(folder, known)
                                .map(near -> "Did you mean content/" + near + "/?")
                                .orElse("Move it out of content/.")));
            }
        }
    }

    /** A page that was saved one folder too high is no page. */
    private void refusePagesOutside() throws IOException {
        Set<String> known = new TreeSet<>();
        KindReaders.ALL.forEach(kind -> known.add("content/" + kind.kind().folder() + "/"));
        for (String path : files.list("content/", ".md")) {
            String name = path.substring("content/".length());
            if (!name.contains("/") && !name.startsWith(".") && !name.equalsIgnoreCase("readme.md")) {
                report.add(Finding.error(
                        Place.startOf(path),
                        "file/name",
                        "Plainleaf does not read this file, because it is in no folder of pages.",
                        "Move it into one of these: " + String.join(", ", known) + "."));
            }
        }
    }

    private List<Document> documents(DocumentStore store) throws IOException {
        refuseUnknownFolders();
        refusePagesOutside();
        DocumentReader reader = new DocumentReader(report);
        List<Document> documents = new ArrayList<>();
        for (KindReader kind : KindReaders.ALL) {
            String folder = "content/" + kind.kind().folder() + "/";
            List<String> paths = new ArrayList<>();
            for (String path : files.list(folder, "")) {
                if (path.contains(".md/")) {
                    continue; // The folder has been told of.
                }
                if (path.endsWith(".md")) {
                    paths.add(path);
                } else {
                    refuseName(path, path.substring(path.lastIndexOf('/') + 1));
                }
            }
            paths.parallelStream()
                    .map(path -> document(path, store, kind, reader))
                    .flatMap(Optional::stream)
                    .forEachOrdered(documents::add);
        }
        return documents;
    }

    private Optional<Document> document(String path, DocumentStore store, KindReader kind, DocumentReader reader) {
        String folder = "content/" + kind.kind().folder() + "/";
        String name = path.substring(folder.length(), path.length() - ".md".length());
        DocumentStore.Reading reading = store.document(path, () -> {
            Optional<Document> read =
                    heeded(path, files.readOfMany(path)).flatMap(source -> reader.read(kind, name, source));
            return new DocumentStore.Reading(read, read.isPresent() && !unread.contains(path));
        });
        if (!reading.whole()) {
            unread.add(path);
        }
        return reading.document();
    }
}
