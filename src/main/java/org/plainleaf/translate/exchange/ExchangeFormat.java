package org.plainleaf.translate.exchange;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A format in which translations travel: a view of the PO files, which stay the one place where translations live.
 *
 * <p>The law: what {@link #write} wrote, {@link #read} gives back, key, source and target of each row letter by letter,
 * whatever is in the texts, broken tags and direction marks included. The same parcel gives the same bytes.
 */
public interface ExchangeFormat {
    /** Its name at the command line, such as {@code xliff12}. */
    String name();

    /** How its files end, such as {@code .xlf}. */
    String extension();

    /** Whether a file looks as if it were in this format; {@code bytes} is all of it. */
    boolean recognises(String fileName, byte[] bytes);

    /**
     * Whether a text that comes back unchanged and without a mark was looked at. So it is in tables and spreadsheets, where a
     * person takes the mark off by hand. Tools that read PO or XLIFF may take all marks off when they save (OmegaT does), and a
     * memory has none: there, what is unchanged stays as it was, so that no old translation passes for a new one.
     */
    boolean tellsDone();

    /** Writes a parcel; does not close {@code out}. */
    void write(Parcel parcel, OutputStream out) throws IOException;

    /**
     * Reads what a translator sent. The file is untrusted: no document type, no external entity, no macro, no formula, and
     * limits for whatever is packed.
     *
     * @throws Unreadable if the file cannot be taken in as a whole
     */
    Returned read(byte[] bytes) throws Unreadable;
}
