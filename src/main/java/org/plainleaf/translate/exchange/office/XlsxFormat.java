package org.plainleaf.translate.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * A spreadsheet, for a volunteer who has only Excel, LibreOffice or Google Sheets.
 *
 * <p>A text of more than 32,767 UTF-16 units does not fit into a cell: its row is left out, and the sheet "How to" names it.
 * All else comes back letter by letter. What was typed as a number or a date comes back as text: {@code 117}, {@code
 * 2026-11-22}. A formula comes back as its own text with {@code =} in front; nothing is ever worked out.
 *
 * <p>Written and read with zip and StAX, without fastexcel 0.20.2. Its reader skips a document type without a word, takes
 * all memory for one cell in a far column, has no limits for packed content, does not know {@code _x000B_}, and brings
 * Aalto, which takes the place of the JDK's XML reader in the whole program. Its writer drops control characters, writes
 * the time of day into the file, so that the same parcel gives other bytes, and cannot protect a sheet without a password.
 */
public final class XlsxFormat implements ExchangeFormat {
    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String extension() {
        return ".xlsx";
    }

    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(extension())
                || PackedFile.looksLike(bytes, "xl/workbook.xml");
    }

    @Override
    public boolean tellsDone() {
        return true;
    }

    @Override
    public void write(Parcel parcel, OutputStream out) throws IOException {
        new XlsxWriter(parcel).write(out);
    }

    @Override
    public Returned read(byte[] bytes) throws Unreadable {
        return XlsxReader.read(bytes);
    }
}
