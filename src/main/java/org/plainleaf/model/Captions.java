package org.plainleaf.model;

import java.util.Collection;
import java.util.List;

/** The captions of videos: WebVTT files beside them, of the same name ({@code ask.mp4}, {@code ask.vtt} or {@code ask.ur.vtt}). */
public final class Captions {
    private Captions() {}

    /** Whether a file has captions, of whatever video. */
    private static boolean isCaptions(String file) {
        return file.endsWith(".vtt");
    }

    /** Whether a file has the captions of a video; both by their addresses on the site. */
    public static boolean belongs(String file, String video) {
        String stem = video.substring(0, Math.max(0, video.lastIndexOf('.')));
        return isCaptions(file) && !stem.isEmpty() && !file.equals(video) && file.startsWith(stem + ".");
    }

    /** Those of the files that have the captions of any of the videos. */
    public static List<String> of(Collection<String> videos, Collection<String> files) {
        return files.stream()
                .filter(Captions::isCaptions)
                .filter(file -> videos.stream().anyMatch(video -> belongs(file, video)))
                .toList();
    }
}
