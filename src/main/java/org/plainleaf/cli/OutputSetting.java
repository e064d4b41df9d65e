package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What formats of findings must know beside the findings.
 *
 * @param site folder of the site, which exists
 * @param prefix what leads from the folder that other programs start from to the site, such as {@code docs/}; empty
 *     where that is the site, or where it does not lie below
 * @param colour whether colours help
 */
record OutputSetting(Path site, String prefix, boolean colour) {
    /**
     * The setting for a site.
     *
     * @param start folder that other programs start from
     */
    static OutputSetting of(Path site, Path start, boolean colour) throws IOException {
        return new OutputSetting(site, prefix(site.toRealPath(), start), colour);
    }

    private static String prefix(Path site, Path start) throws IOException {
        Path from = start.toRealPath();
        if (!site.startsWith(from) || site.equals(from)) {
            return "";
        }
        return from.relativize(site).toString().replace('\\', '/') + "/";
    }

    /**
     * The folder from which a program that shows findings beside files looks for these: that of the repository on GitHub,
     * or else the folder that the command is run in.
     *
     * @param workspace value of {@code GITHUB_WORKSPACE}
     */
    static Path start(@Nullable String workspace) {
        Path here = Path.of("");
        if (workspace == null || workspace.isEmpty()) {
            return here;
        }
        Path there = Path.of(workspace);
        return there.toFile().isDirectory() ? there : here;
    }
}
