package org.plainleaf.print;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fingerprint of the code that prints: where it is another, leaflets are made again although their layout is the same. The
 * same build of the program has the same one on every computer.
 */
final class EngineVersion {
    private static final String CODE = "org/plainleaf/print";

    private EngineVersion() {}

    static String read() {
        CodeSource source = EngineVersion.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        try {
            if (place == null) {
                return "";
            }
            Path root = Path.of(new URI(place.toString()));
            if (Files.isDirectory(root)) {
                return hash(root.resolve(CODE));
            }
            try (FileSystem jar = FileSystems.newFileSystem(root)) {
                return hash(jar.getPath(CODE));
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return ""; // Run from somewhere unusual: the layout alone decides.
        }
    }

    private static String hash(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
