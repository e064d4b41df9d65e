package org.plainleaf.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.finding.Finding;
import org.plainleaf.text.Place;

/**
 * Which findings are wanted. Those of any of the rules, in any of the paths, in any of the changed files; where nothing of
 * a kind is named, all of it is wanted.
 *
 * @param rules names of rules, {@code words/wordy}, and of groups of rules, {@code words}
 * @param paths files, and folders that end in a slash, relative to the site's folder; the empty path is all of it
 * @param changed files that changed, relative to the site's folder; nothing where all are wanted
 */
record FindingFilter(Set<String> rules, List<String> paths, Optional<Set<String>> changed) {
    /** Lets all findings through. */
    static final FindingFilter ALL = new FindingFilter(Set.of(), List.of(), Optional.empty());

    FindingFilter {
        rules = Set.copyOf(rules);
        paths = List.copyOf(paths);
        changed = changed.map(Set::copyOf);
    }

    /** The same filter, for files that changed. */
    FindingFilter amongChanged(Set<String> files) {
        return new FindingFilter(rules, paths, Optional.of(files));
    }

    /** What is wanted of all that a check came to. Rules choose findings; figures of pages go by their files. */
    CheckedSite of(CheckedSite all) {
        return new CheckedSite(
                all.today(),
                all.findings().stream().filter(this::wants).toList(),
                all.allowed().stream()
                        .filter(allowed -> wants(allowed.finding()))
                        .toList(),
                all.rules(),
                all.pages().stream().filter(page -> wantsFile(page.file())).toList(),
                all.coverage());
    }

    boolean wants(Finding finding) {
        return wantsRule(finding.rule()) && wantsFile(finding.place());
    }

    private boolean wantsRule(String rule) {
        int slash = rule.indexOf('/');
        return rules.isEmpty() || rules.contains(rule) || slash > 0 && rules.contains(rule.substring(0, slash));
    }

    private boolean wantsFile(Place place) {
        return wantsFile(place.file());
    }

    private boolean wantsFile(String file) {
        return changed.map(files -> files.contains(file)).orElse(true)
                && (paths.isEmpty() || paths.stream().anyMatch(path -> isAtOrBelow(file, path)));
    }

    private static boolean isAtOrBelow(String file, String path) {
        return file.equals(path)
                || path.isEmpty()
                || path.endsWith("/") && (file.startsWith(path) || path.equals(file + "/"));
    }
}
