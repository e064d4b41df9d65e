package org.plainleaf.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.TextFiles;

/**
 * Reads files of one site. Content comes from many hands: nothing outside the site's folder is read, whatever a shortcut
 * says; nothing above the size limit; nothing that is not UTF-8.
 */
public final class SiteFiles implements TextFiles {
    /** No page that people read is longer than this, in bytes. */
    static final long LARGEST = 1_000_000;

    private final Path root;
    private final Report report;

    /** Reads below {@code root}, which exists. */
    public SiteFiles(Path root, Report report) {
        this.root = root;
        this.report = report;
    }

    public Path root() {
        return root;
    }

    public boolean exists(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The text of a file, or nothing after a finding that says why. {@code path} is relative to the site. */
    @Override
    public Optional<SourceText> read(String path) {
        return read(path, false);
    }

    /** The text of one of many files: it does not stay in memory, and is read again where somebody asks for it. */
    Optional<SourceText> readOfMany(String path) {
        return read(path, true);
    }

    private Optional<SourceText> read(String path, boolean ofMany) {
        Path file = root.resolve(path);
        try {
            if (!isInside(file)) {
                return refuse(
                        path,
                        "file/outside-site",
                        "This file is a shortcut to a place outside the site's folder.",
                        "Put the file itself here.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return refuse(
                        path, "file/missing", "This is a folder, or no file at all.", "Put a file of this name here.");
            }
            if (!Files.isRegularFile(file)) {
                return refuse(path, "file/missing", "This file is not there.", "Make it, or take its name out.");
            }
            if (Files.size(file) > LARGEST) {
                return refuse(
                        path,
                        "file/too-large",
                        "This file is larger than 1 MB. That is too long for a page.",
                        "Split it into several pages.");
            }
            return decode(path, Files.readAllBytes(file), ofMany);
        } catch (IOException e) {
            return refuse(
                    path, "file/unreadable", "This file cannot be opened.", "Check that you are allowed to read it.");
        }
    }

    private Optional<SourceText> refuse(String path, String rule, String message, String advice) {
        report.add(Finding.error(Place.startOf(path), rule, message, advice));
        return Optional.empty();
    }

    /** Names of the folders in a folder, sorted, without hidden ones. */
    List<String> folders(String path) throws IOException {
        Path start = root.resolve(path);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(start)) {
            return inside.filter(Files::isDirectory)
                    .map(folder -> start.relativize(folder).toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Paths of all files below a folder that end in {@code suffix}, sorted; shortcuts are not followed into folders. */
    public List<String> list(String folder, String suffix) throws IOException {
        Path start = root.resolve(folder);
        if (Files.isRegularFile(start)) {
            refuse(
                    folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder,
                    "file/folder",
                    "This is a file where a folder should be.",
                    "Give it another name.");
        }
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(start, 8)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (Files.isSymbolicLink(file) && !Files.isRegularFile(file)) {
                    report.add(Finding.error(
                            Place.startOf(path),
                            "file/shortcut",
                            "This is a shortcut to a folder, or to nothing. Plainleaf does not follow it.",
                            "Put the folder itself here, or delete the shortcut."));
                } else if (Files.isDirectory(file) && !suffix.isEmpty() && path.endsWith(suffix)
                        || Files.isDirectory(file) && path.endsWith(".md")) {
                    refuse(path, "file/folder", "This is a folder where a file should be.", "Give it another name.");
                } else if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && path.endsWith(suffix)) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    /** Reports a folder, and what is in it, that is a shortcut to a place outside the site. */
    public void keepInside(String folder) throws IOException {
        List<String> paths = new ArrayList<>(List.of(folder));
        if (isInside(root.resolve(folder))) {
            paths.addAll(list(folder, ""));
        }
        for (String path : paths) {
            if (!isInside(root.resolve(path))) {
                refuse(
                        path,
                        "file/outside-site",
                        "This is a shortcut to a place outside the site's folder.",
                        "Put the real one here.");
            }
        }
    }

    /** Whether a file really lies in the site's folder once all shortcuts are followed. */
    public boolean isInside(Path file) throws IOException {
        return !Files.exists(file) || file.toRealPath().startsWith(root.toRealPath());
    }

    private Optional<SourceText> decode(String path, byte[] bytes, boolean ofMany) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        boolean marked = text.startsWith("\uFEFF");
        String whole = marked ? text.substring(1) : text;
        SourceText source = ofMany && !marked && !result.isError()
                ? SourceText.readAgain(path, whole, new SameFile(root.resolve(path), path, bytes))
                : new SourceText(path, whole);
        if (result.isError()) {
            report.add(Finding.error(
                    source.place(whole.length()),
                    "file/encoding",
                    "A character here cannot be read: the file is not saved as UTF-8.",
                    "Save it again and choose UTF-8."));
            return Optional.empty();
        }
        // An array: to read a string letter by letter takes several times as long where it has letters beyond Latin
        // ones.
        char[] letters = whole.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t'
                    || c >= 0x7F && c <= 0x9F
                    || c == '\u202D' // Turns the text around it round.
                    || c == '\u202E'
                    || c == '\uFFFE'
                    || c == '\uFFFF') {
                report.add(Finding.error(
                        source.place(i),
                        "file/control-character",
                        String.format("There is an invisible character here (code %d) that no page may have.", (int) c),
                        "Delete it and type the text again."));
                return Optional.empty();
            }
        }
        return Optional.of(source);
    }
}
