package org.plainleaf.source.media;

/**
 * What is wrong with a picture or recording.
 *
 * @param message in a sentence for who put it there
 * @param advice what to do
 */
public record MediaFault(String message, String advice) {
    static final MediaFault EMPTY = new MediaFault("This file is empty.", "Copy it here again.");
    static final MediaFault POINTER = new MediaFault(
            "This is not the file itself, but a note of Git LFS about where it is.",
            "Fetch the file with: git lfs pull");
    static final MediaFault CUT_SHORT = new MediaFault(
            "The end of this picture is missing, so readers see a part of it, or nothing.",
            "Copy it here again. If that does not help, save it anew as png or jpg.");
    static final MediaFault DAMAGED = new MediaFault(
            "This picture is damaged, so readers see a part of it, or nothing.",
            "Copy it here again. If that does not help, save it anew as png or jpg.");

    static MediaFault noPicture(String ending) {
        return new MediaFault(
                "The name of this file ends in ." + ending + ", but there is no such picture in it.",
                "Open the picture with another program, and save it here as png or jpg.");
    }

    /** For paper, the name has to tell which kind it is. */
    static MediaFault misnamed(PictureForm form, String ending) {
        return new MediaFault(
                "The name of this file ends in ." + ending + ", but it is a picture of the kind " + form.label() + ".",
                "Open it with another program, and save it here as png or jpg.");
    }
}
