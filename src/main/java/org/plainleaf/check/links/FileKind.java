package org.plainleaf.check.links;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a link may lead to instead of a page, with what people call them. */
enum FileKind {
    PDF("PDF", "pdf"),
    WORD("Word", "doc docx odt rtf"),
    EXCEL("Excel", "xls xlsx ods csv"),
    SLIDES("PowerPoint", "ppt pptx odp"),
    BOOK("e-book", "epub"),
    ARCHIVE("ZIP", "zip"),
    TEXT("text", "txt"),
    VIDEO("video", "mp4 webm mov avi m4v ogv mkv"),
    AUDIO("audio", "mp3 m4a ogg oga wav aac flac");

    private final String label;
    private final String endings;

    FileKind(String label, String endings) {
        this.label = label;
        this.endings = endings;
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** Whether a recording: something to watch or to listen to. */
    boolean isRecording() {
        return this == VIDEO || this == AUDIO;
    }

    /** Whether the words of a link name this kind, by its name or by an ending. */
    boolean isNamedIn(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        List<String> padded = Arrays.asList(small.split("[^\\p{L}\\p{N}-]+"));
        return padded.contains(label.toLowerCase(Locale.ROOT))
                || endings().stream().anyMatch(padded::contains)
                || this == VIDEO && padded.contains("film")
                || this == AUDIO && padded.contains("sound");
    }

    /** The kind of the file that a link leads to; nothing for a page. */
    static Optional<FileKind> of(String target) {
        String path = path(target);
        int dot = path.lastIndexOf('.');
        if (dot < 0 || path.indexOf('/', dot) >= 0) {
            return Optional.empty();
        }
        String ending = path.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings().contains(ending))
                .findFirst();
    }

    /** The path in an address: without the server, and without what stands behind a question mark or a hash. */
    static String path(String target) {
        String whole = target.split("[?#]", 2)[0];
        int server = whole.indexOf("://");
        if (server < 0) {
            return whole.startsWith("mailto:") ? "" : whole;
        }
        int slash = whole.indexOf('/', server + 3);
        return slash < 0 ? "" : whole.substring(slash);
    }
}
