package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The files of a site that are not as they were at some revision of its git repository, whether committed since or not. */
final class ChangedFiles {
    private final GitProgram git;
    private final Path site;

    /** For a site that may be a folder inside its repository. */
    ChangedFiles(GitProgram git, Path site) {
        this.git = git;
        this.site = site;
    }

    /**
     * Paths of files that differ, are new, or are gone, relative to the site's folder.
     *
     * @param revision any name that git has for a commit
     * @return nothing where the repository does not know the revision
     * @throws IOException with a plain sentence where there is no repository, or git does not answer
     */
    Optional<Set<String>> since(String revision) throws IOException {
        if (!git.call(site, "rev-parse", "--is-inside-work-tree").text().startsWith("true")) {
            throw new IOException("the site is not in a git repository, or git may not look at it."
                    + " Try without --changed, or run \"git status\" in the site's folder to see why.");
        }
        if (!isName(revision)) {
            return Optional.empty();
        }
        GitProgram.Answer commit = git.call(site, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (!commit.isGood()) {
            return Optional.empty();
        }
        Set<String> files = new TreeSet<>();
        addAll(
                files,
                "diff",
                "--name-only",
                "-z",
                "--relative",
                "--no-renames",
                "--no-ext-diff",
                commit.text().strip(),
                "--");
        addAll(files, "ls-files", "--others", "--exclude-standard", "-z", "--");
        return Optional.of(files);
    }

    /** What git could take for an option is no name; neither is what no program can be given. */
    private static boolean isName(String revision) {
        return !revision.isBlank()
                && !revision.startsWith("-")
                && revision.chars().allMatch(c -> c >= ' ');
    }

    private void addAll(Set<String> files, String... call) throws IOException {
        GitProgram.Answer answer = git.call(site, call);
        if (!answer.isGood()) {
            throw new IOException("git could not say which files changed. Try without --changed.");
        }
        for (String file : answer.text().split("\0", -1)) {
            if (!file.isEmpty()) {
                files.add(file);
            }
        }
    }
}
