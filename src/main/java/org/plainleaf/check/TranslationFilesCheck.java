package org.plainleaf.check;

import java.util.HashSet;
import java.util.Set;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Document;
import org.plainleaf.model.Language;
import org.plainleaf.model.NearestName;
import org.plainleaf.text.Place;

/** Every translation belongs to a page and a language of the site: a file under a wrong name is work that nobody sees. */
final class TranslationFilesCheck implements SiteCheck {
    private static final String FOLDER = "translations/";
    private static final String ENDING = ".po";

    @Override
    public void check(Subject subject, Report report) {
        Set<String> keys = new HashSet<>(Set.of("site", "settings"));
        for (Document document : subject.plan().site().documents()) {
            keys.add(document.key());
        }
        keys.addAll(subject.withheldKeys());
        keys.addAll(subject.unreadKeys());
        Set<String> languages = new HashSet<>();
        for (Language language : subject.plan().site().languages()) {
            languages.add(language.tag());
        }
        for (String path : subject.translationFiles()) {
            String inside = path.substring(FOLDER.length());
            int slash = inside.indexOf('/');
            String language = slash < 0 ? inside : inside.substring(0, slash);
            if (language.startsWith("_") || !languages.contains(language)) {
                continue; // A language that is being prepared, and not yet named in the settings.
            }
            String key = inside.substring(slash + 1, inside.length() - ENDING.length());
            if (!keys.contains(key)) {
                report.add(
                        Finding.warning(
                                Place.startOf(path),
                                "translation/no-page",
                                "This translation belongs to no page.",
                                NearestName.to(key, keys)
                                                .map(near -> "Should it be called " + FOLDER + language + "/" + near
                                                        + ENDING + "?")
                                                .orElse("Give it the name of its page, or delete it.")
                                        + " If the page has a new name, plainleaf translate update takes its translations along."));
            }
        }
    }
}
