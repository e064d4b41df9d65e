package org.plainleaf.source.media;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Looks whether a file of pictures and recordings is what its name says. A picture is read once, from its first byte to its
 * last; of recordings only the start is read.
 */
public final class MediaLook {
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "gif");
    private static final byte[] POINTER = "version https://git-lfs".getBytes(StandardCharsets.US_ASCII);

    private MediaLook() {}

    /** What is wrong with a file whose name ends in {@code ending}, in small letters; nothing where it is whole. */
    public static Optional<MediaFault> fault(Path file, String ending) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(Math.max(PictureForm.HEAD, POINTER.length));
            if (head.length == 0) {
                return Optional.of(MediaFault.EMPTY);
            }
            if (head.length >= POINTER.length && Arrays.equals(POINTER, Arrays.copyOf(head, POINTER.length))) {
                return Optional.of(MediaFault.POINTER);
            }
            return PICTURES.contains(ending)
                    ? ofPicture(head, new SequenceInputStream(new ByteArrayInputStream(head), in), ending)
                    : Optional.empty();
        }
    }

    private static Optional<MediaFault> ofPicture(byte[] head, InputStream all, String ending) throws IOException {
        Optional<PictureForm> form = PictureForm.of(head);
        if (form.isEmpty()) {
            return Optional.of(MediaFault.noPicture(ending));
        }
        try {
            if (!form.get().isSound(new Bytes(all))) {
                return Optional.of(MediaFault.DAMAGED);
            }
        } catch (EOFException e) {
            return Optional.of(MediaFault.CUT_SHORT);
        }
        // Browsers look into pictures, and so does what draws on paper; but that knows no WebP.
        return form.get() == PictureForm.WEBP && !ending.equals("webp")
                ? Optional.of(MediaFault.misnamed(form.get(), ending))
                : Optional.empty();
    }
}
