package org.plainleaf.translate.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * A table in a Word file: number and key, English, translation. For people who work in a word processor.
 *
 * <p>Read is any table whose rows carry a key, as a reader sees it once all changes are accepted: what was deleted, moved
 * away or hidden does not count; of a field its shown text counts, not its code. A new paragraph in a translation is a line
 * break. What a word processor makes of quotes and blanks is the translator's text. Comments of a row are its remark.
 *
 * <p>What XML cannot carry, such as control characters, is written as {@code ⟦U+000B⟧}, and read back so.
 * Known fault of LibreOffice 7.4: where a text really has {@code _x0041_} in it, saving makes it {@code _x005F_x0041_}.
 */
public final class DocxFormat implements ExchangeFormat {
    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String extension() {
        return ".docx";
    }

    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(extension())
                || PackedFile.looksLike(bytes, "word/document.xml");
    }

    @Override
    public boolean tellsDone() {
        return true;
    }

    @Override
    public void write(Parcel parcel, OutputStream out) throws IOException {
        new DocxWriter(parcel).write(out);
    }

    @Override
    public Returned read(byte[] bytes) throws Unreadable {
        return DocxReader.read(bytes);
    }
}
