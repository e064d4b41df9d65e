package org.plainleaf.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Rule;
import org.plainleaf.model.RuleSetting;
import org.plainleaf.model.Site;
import org.plainleaf.model.Standards;

/** What settings of rules name must be there, and their limits in order: else they change nothing, and nobody would know. */
final class RuleSettingsCheck implements SiteCheck {
    private static final String CONTENT = "content/";

    /** Names of limits that are levels too, from the mildest. */
    private static final List<String> LEVELS = List.of("note", "warning", "error");

    /** What stands for a limit that is no number, which has been told. */
    private static final int NONE = Integer.MAX_VALUE;

    @Override
    public void check(Subject subject, Report report) {
        Set<String> files = files(subject);
        Set<String> tags = tags(subject.plan().site());
        for (RuleSetting setting : subject.standards().settings()) {
            if (setting.folder() != null && !files.contains(setting.folder())) {
                report.add(unknown(setting, "folder", folder(setting.folder(), files, tags)));
            }
            if (setting.language() != null && !tags.contains(setting.language())) {
                report.add(unknown(
                        setting,
                        "language",
                        language(setting.language(), subject.plan().site(), tags)));
            }
            order(setting, subject.standards(), report);
        }
    }

    /** All folders and files that a setting may name. */
    private static Set<String> files(Subject subject) {
        Site site = subject.plan().site();
        Set<String> files = new TreeSet<>(site.unread());
        files.addAll(List.of(CONTENT, CONTENT + "media/", CONTENT + "places/", CONTENT + "services/"));
        List.of("site", "facts", "terms", "consents").forEach(name -> files.add(CONTENT + name + ".yaml"));
        for (Kind kind : Kind.values()) {
            files.add(CONTENT + kind.folder() + "/");
        }
        site.documents().forEach(document -> files.add(document.head().source().file()));
        site.places().keySet().forEach(key -> files.add(CONTENT + "places/" + key + ".yaml"));
        subject.withheld().forEach(story -> files.add(story.head().source().file()));
        subject.withheldKeys().forEach(key -> files.add(CONTENT + key + ".md"));
        return files;
    }

    private static Set<String> tags(Site site) {
        Set<String> tags = new TreeSet<>(site.settings().languages());
        site.languages().forEach(language -> tags.add(language.tag()));
        tags.add(Language.ENGLISH.tag());
        tags.add(RuleSetting.TRANSLATIONS);
        return tags;
    }

    private static Finding unknown(RuleSetting setting, String field, String advice) {
        boolean folder = field.equals("folder");
        return Finding.error(
                setting.places().getOrDefault(field, setting.place()),
                "settings/unknown",
                folder
                        ? "There is no folder or page \"" + shown(setting.folder() + "")
                                + "\" in content/, so this changes" + " nothing."
                        : "The site is not in the language \"" + setting.language() + "\", so this changes nothing.",
                advice);
    }

    /** As an author writes it: without the folder content and a slash at the end. */
    private static String shown(String file) {
        String inside =
                file.startsWith(CONTENT) && file.length() > CONTENT.length() ? file.substring(CONTENT.length()) : file;
        return inside.endsWith("/") ? inside.substring(0, inside.length() - 1) : inside;
    }

    private static String folder(String folder, Set<String> files, Set<String> tags) {
        String written = shown(folder);
        String[] parts = written.split("/", 3);
        if (parts[0].equals("translations") && parts.length > 1 && tags.contains(parts[1])) {
            return "Translations count with their page: name the folder of the page, and add a line: language: "
                    + parts[1];
        }
        String clean = written.replaceFirst("^(?:\\.{0,2}/)+", "");
        Set<String> names = new TreeSet<>();
        files.forEach(file -> names.add(shown(file)));
        Optional<String> meant = names.contains(clean)
                ? Optional.of(clean)
                : Optional.of(clean + ".md")
                        .filter(names::contains)
                        .or(() -> likeIgnoringCase(clean, names))
                        .or(() -> NearestName.to(clean, names));
        return meant.map(RuleSettingsCheck::didYouMean)
                .orElse("Write a folder such as guides, or a file such as pages/opening-hours.md.");
    }

    private static String language(String written, Site site, Set<String> tags) {
        return likeIgnoringCase(written, tags)
                .or(() -> site.languages().stream()
                        .filter(language ->
                                written.equalsIgnoreCase(language.english()) || written.equals(language.name()))
                        .map(Language::tag)
                        .findFirst())
                .or(() -> NearestName.to(written, tags))
                .map(RuleSettingsCheck::didYouMean)
                .orElse("You can use: " + String.join(", ", tags) + ".");
    }

    private static Optional<String> likeIgnoringCase(String written, Set<String> names) {
        return names.stream().filter(written::equalsIgnoreCase).findFirst();
    }

    private static String didYouMean(String name) {
        return "Did you mean \"" + name + "\"?";
    }

    /** A milder level whose limit lies beyond that of a harder one is never given. To lower the harder one alone is no slip. */
    private static void order(RuleSetting setting, Standards standards, Report report) {
        Rule rule = standards.book().rule(setting.rule()).orElse(null);
        if (rule == null) {
            return; // Which has been told.
        }
        List<String> levels = LEVELS.stream().filter(rule.limits()::containsKey).toList();
        for (int i = 1; i < levels.size(); i++) {
            String mild = levels.get(i - 1);
            String hard = levels.get(i);
            boolean up = limit(rule, mild) < limit(rule, hard);
            int milder = limit(mild, setting, standards);
            int harder = limit(hard, setting, standards);
            if (setting.limits().containsKey(mild)
                    && milder != NONE
                    && harder != NONE
                    && (up ? milder > harder : milder < harder)) {
                report.add(Finding.error(
                        setting.places().getOrDefault(mild, setting.place()),
                        "rules/limit",
                        "With these limits the rule " + setting.rule() + " never gives "
                                + (mild.equals("note") ? "a note" : "a warning") + ": \"" + mild + "\" is " + milder
                                + ", and \"" + hard + "\" is " + harder + ".",
                        "Write " + harder + (up ? " or less" : " or more") + " behind \"" + mild + "\"."));
            }
        }
    }

    private static int limit(Rule rule, String name) {
        return rule.limits().getOrDefault(name, 0);
    }

    private static int limit(String name, RuleSetting setting, Standards standards) {
        return standards.limit(
                setting.rule(),
                name,
                setting.folder() == null ? CONTENT : setting.folder(),
                setting.language() == null ? Language.ENGLISH.tag() : setting.language());
    }
}
