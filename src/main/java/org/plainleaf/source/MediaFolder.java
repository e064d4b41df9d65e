package org.plainleaf.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.source.media.MediaLook;
import org.plainleaf.text.Place;

/** The pictures and recordings in content/media/. */
final class MediaFolder {
    private static final String FOLDER = "content/media/";
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9.-]*");

    /** No SVG: it can carry scripts, and media may come from anybody. */
    private static final Set<String> ENDINGS =
            Set.of("png", "jpg", "jpeg", "webp", "gif", "mp4", "mp3", "m4a", "ogg", "webm", "vtt", "pdf", "txt");

    private final SiteFiles files;
    private final MediaStore store;
    private final Report report;

    MediaFolder(SiteFiles files, MediaStore store, Report report) {
        this.files = files;
        this.store = store;
        this.report = report;
    }

    /** The addresses of all files that can be published; what is wrong with one is reported. */
    Set<String> addresses() throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (String path : files.list(FOLDER, "")) {
            String name = path.substring(FOLDER.length());
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (name.startsWith(".")) {
                continue;
            }
            if (!Files.isRegularFile(files.root().resolve(path))) {
                error(path, "file/media", "This is not a file that can be published.", "Delete it.");
            } else if (!files.isInside(files.root().resolve(path))) {
                error(
                        path,
                        "file/outside-site",
                        "This file is a shortcut to a place outside the site's folder.",
                        "Put the file itself here.");
            } else if (!NAME.matcher(name).matches()) {
                error(
                        path,
                        "file/name",
                        "The name of this file cannot be an address.",
                        "Use small letters a to z, digits and hyphens.");
            } else if (!ENDINGS.contains(ending)) {
                error(
                        path,
                        "file/media",
                        "Plainleaf does not publish files that end in ." + ending + ".",
                        "Use png, jpg, webp, mp4, mp3, vtt or pdf.");
            } else {
                addresses.add("/media/" + name);
                store.look(path, () -> lookInto(path, ending));
            }
        }
        return addresses;
    }

    private void lookInto(String path, String ending) {
        try {
            MediaLook.fault(files.root().resolve(path), ending)
                    .ifPresent(fault -> error(path, "media/broken", fault.message(), fault.advice()));
        } catch (IOException e) {
            error(path, "file/unreadable", "This file cannot be opened.", "Check that you are allowed to read it.");
        }
    }

    private void error(String path, String rule, String message, String advice) {
        report.add(Finding.error(Place.startOf(path), rule, message, advice));
    }
}
