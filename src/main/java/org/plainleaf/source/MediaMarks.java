package org.plainleaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.plainleaf.model.Captions;
import org.plainleaf.model.Site;

/** What pictures and recordings show, as a mark: the same mark, the same file and captions. Each is read once. Thread-safe. */
public final class MediaMarks implements UnaryOperator<String> {
    private final Site site;
    private final Map<String, String> marks = new ConcurrentHashMap<>();

    public MediaMarks(Site site) {
        this.site = site;
    }

    /** The mark of what is at an address of the site; empty where nothing is. */
    @Override
    public String apply(String address) {
        // The site has only files that are inside its folder.
        if (!site.media().contains(address)) {
            return "";
        }
        StringBuilder mark = new StringBuilder(marks.computeIfAbsent(address, this::read));
        for (String captions : Captions.of(List.of(address), new TreeSet<>(site.media()))) {
            mark.append(' ').append(captions).append(' ').append(marks.computeIfAbsent(captions, this::read));
        }
        return mark.toString();
    }

    private String read(String address) {
        Path file = site.root().resolve("content" + address);
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "unread";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
