package org.plainleaf.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final Set<String> unread = new TreeSet<>();

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
        if (!files.exists(SettingsReader.FILE)) {
            report.add(Finding.error(
                    Place.startOf(SettingsReader.FILE),
                    "file/missing",
                    "There is no site here: content/site.yaml is missing.",
                    "Go to the folder of your site, or name it with --site."));
            return Optional.empty();
        }
        // Everything else is read even where the settings are broken, so that one run reports all.
        Optional<Settings> settings = files.read(SettingsReader.FILE).flatMap(s -> SettingsReader.read(s, report));
        Map<String, Fact> facts =
                optional(FactsReader.FILE).map(s -> FactsReader.read(s, report)).orElse(Map.of());
        List<Term> terms =
                optional(TermsReader.FILE).map(s -> TermsReader.read(s, report)).orElse(List.of());
        Map<String, Consent> consents = optional(ConsentsReader.FILE)
                .map(s -> ConsentsReader.read(s, report))
                .orElse(Map.of());
        List<Document> documents = documents();
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        if (!files.exists(FactsReader.FILE)) {
            MissingFacts.check(settings.get(), documents, report).ifPresent(unread::add);
        }
        List<Language> languages = withBuiltIn
                .read(LanguagesReader.FILE)
                .map(s -> LanguagesReader.read(s, settings.get(), report))
                .orElse(List.of(Language.ENGLISH));
        return Optional.of(new Site(
                files.root(),
                settings.get(),
                facts,
                terms,
                consents,
                languages,
                documents,
                new MediaFolder(files, report).addresses(),
                new PlacesReader(files, report).read(),
                new AgreedWordsReader(files, report).read(languages),
                unread));
    }

    private Optional<SourceText> optional(String path) {
        return files.exists(path) ? read(path) : Optional.empty();
    }

    private Optional<SourceText> read(String path) {
        Optional<SourceText> source = files.read(path);
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

    private List<Document> documents() throws IOException {
        refuseUnknownFolders();
        DocumentReader reader = new DocumentReader(report);
        List<Document> documents = new ArrayList<>();
        for (KindReader kind : KindReaders.ALL) {
            String folder = "content/" + kind.kind().folder() + "/";
            for (String path : files.list(folder, "")) {
                if (path.contains(".md/")) {
                    continue; // The folder has been told of.
                }
                if (!path.endsWith(".md")) {
                    refuseName(path, path.substring(path.lastIndexOf('/') + 1));
                    continue;
                }
                String name = path.substring(folder.length(), path.length() - ".md".length());
                Optional<Document> document = read(path).flatMap(s -> reader.read(kind, name, s));
                document.ifPresentOrElse(documents::add, () -> unread.add(path));
            }
        }
        return documents;
    }
}
