package org.plainleaf.model;

/** The captions of videos: WebVTT files beside them, of the same name ({@code ask.mp4}, {@code ask.vtt} or {@code ask.ur.vtt}). */
public final class Captions {
    private Captions() {}

    /** Whether a file has captions, of whatever video. */
    public static boolean isCaptions(String file) {
        return file.endsWith(".vtt");
    }

    /** Whether a file has the captions of a video; both by their addresses on the site. */
    public static boolean belongs(String file, String video) {
        String stem = video.substring(0, Math.max(0, video.lastIndexOf('.')));
        return isCaptions(file) && !stem.isEmpty() && !file.equals(video) && file.startsWith(stem + ".");
    }
}
