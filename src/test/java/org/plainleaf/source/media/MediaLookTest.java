package org.plainleaf.source.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaLookTest {
    /** One white dot. */
    private static final String WEBP = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "progressive", "gif", "webp"})
    void aWholePictureIsSoundAndEachPartOfItIsNot(String kind) throws IOException {
        byte[] whole = picture(kind);
        String ending = kind.equals("progressive") ? "jpeg" : kind;
        assertThat(look(whole, ending)).isEmpty();

        int step = Math.max(1, whole.length / 400);
        for (int length = 0; length < whole.length; length += step) {
            assertThat(look(Arrays.copyOf(whole, length), ending))
                    .as("%d of %d bytes", length, whole.length)
                    .isPresent();
        }
        assertThat(look(Arrays.copyOf(whole, whole.length - 1), ending)).contains(MediaFault.CUT_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "webp"})
    void cameraMayWriteMoreBehindThePicture(String kind) throws IOException {
        byte[] whole = picture(kind);
        byte[] longer = Arrays.copyOf(whole, whole.length + 100);
        assertThat(look(longer, kind)).isEmpty();
    }

    @Test
    void copyThatReservedItsRoomFirstIsDamaged() throws IOException {
        byte[] half = picture("png");
        Arrays.fill(half, half.length / 2, half.length, (byte) 0);
        assertThat(look(half, "png")).contains(MediaFault.DAMAGED);
    }

    @Test
    void oneWrongBitOfThePictureIsFound() throws IOException {
        byte[] bytes = picture("png");
        bytes[bytes.length / 2] ^= 1;
        assertThat(look(bytes, "png")).contains(MediaFault.DAMAGED);
    }

    @Test
    void smallPictureWithinAPhotographIsNotItsEnd() throws IOException {
        byte[] small = picture("jpg");
        byte[] whole = picture("progressive");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (small.length + 2 >> 8), (byte) (small.length + 2)});
        out.writeBytes(small);
        out.write(whole, 2, whole.length - 2);
        byte[] photograph = out.toByteArray();
        assertThat(look(photograph, "jpg")).isEmpty();
        assertThat(look(Arrays.copyOf(photograph, photograph.length - 9), "jpg"))
                .contains(MediaFault.CUT_SHORT);
    }

    @ParameterizedTest
    @CsvSource({"jpg,png", "png,jpg", "gif,png", "png,webp"})
    void pictureWithTheNameOfAnotherKindIsShownAllTheSame(String kind, String ending) throws IOException {
        assertThat(look(picture(kind), ending)).isEmpty();
    }

    @Test
    void paperCannotShowAWebpWithTheNameOfAnotherKind() throws IOException {
        assertThat(look(picture("webp"), "png"))
                .map(MediaFault::message)
                .hasValue("The name of this file ends in .png, but it is a picture of the kind WebP.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a picture\n", "<!doctype html><title>Sign in</title>", "\u0000\u0000\u0000"})
    void otherFilesAreNoPictures(String text) throws IOException {
        assertThat(look(text.getBytes(StandardCharsets.UTF_8), "png")).contains(MediaFault.noPicture("png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "mp4", "pdf"})
    void saysWhichFilesAreEmptyOrNotesOfGitLfs(String ending) throws IOException {
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 14061\n";
        assertThat(look(new byte[0], ending)).contains(MediaFault.EMPTY);
        assertThat(look(pointer.getBytes(StandardCharsets.US_ASCII), ending)).contains(MediaFault.POINTER);
    }

    @Test
    void recordingsAreNotLookedInto() throws IOException {
        assertThat(look("sound".getBytes(StandardCharsets.US_ASCII), "mp3")).isEmpty();
    }

    private Optional<MediaFault> look(byte[] bytes, String ending) throws IOException {
        return MediaLook.fault(Files.write(folder.resolve("file." + ending), bytes), ending);
    }

    private static byte[] picture(String kind) throws IOException {
        BufferedImage image = new BufferedImage(90, 70, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90 * 70; i++) {
            image.setRGB(i % 90, i / 90, new Color(i * 37 % 251, i * 11 % 241, i % 256).getRGB());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (kind) {
            case "webp" -> out.writeBytes(Base64.getDecoder().decode(WEBP));
            case "progressive" -> writeProgressive(image, out);
            default -> ImageIO.write(image, kind, out);
        }
        return out.toByteArray();
    }

    private static void writeProgressive(BufferedImage image, ByteArrayOutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(image, null, null), how);
        }
        writer.dispose();
    }
}
