package org.plainleaf.source;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Language;
import org.plainleaf.model.Omission;
import org.plainleaf.model.OwnLink;
import org.plainleaf.model.OwnParts;
import org.plainleaf.text.SourceText;

/**
 * Reads what only one language has, of every language that has a folder: a preview, and people who prepare a language, need
 * it before the settings name the language. Only for those of the settings is it reported what is wrong.
 */
final class OwnPartsReader {
    private static final String FOLDER = "translations";
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private final SiteFiles files;
    private final Report report;

    OwnPartsReader(SiteFiles files, Report report) {
        this.files = files;
        this.report = report;
    }

    /** What each language has, by its tag; without those that have nothing. */
    Map<String, OwnParts> read(List<Language> languages) throws IOException {
        Set<String> named = languages.stream().map(Language::tag).collect(Collectors.toSet());
        OwnPeople people = new OwnPeople(files, report);
        Map<String, OwnParts> all = new LinkedHashMap<>();
        for (String tag : files.folders(FOLDER)) {
            if (TAG.matcher(tag).matches() && !tag.equals(Language.ENGLISH.tag())) {
                OwnParts own = read(tag, people, named.contains(tag) ? report : finding -> {});
                if (!own.equals(OwnParts.NONE)) {
                    all.put(tag, own);
                }
            }
        }
        return all;
    }

    private OwnParts read(String tag, OwnPeople people, Report into) throws IOException {
        String folder = FOLDER + "/" + tag + "/";
        Map<String, OwnLink> links = source(folder + "links.tsv")
                .map(source -> OwnLinksReader.read(source, into))
                .orElse(Map.of());
        List<Omission> omissions = source(folder + "omissions.tsv")
                .map(source -> OmissionsReader.read(source, tag, people, into))
                .orElse(List.of());
        return new OwnParts(links, omissions, new AdditionsReader(files, people, into).read(tag));
    }

    private Optional<SourceText> source(String path) {
        return files.exists(path) ? files.read(path) : Optional.empty();
    }
}
