package org.plainleaf.translate.exchange.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * The table of contents at the end of a zip, which is what office programs go by.
 *
 * <p>Not ZipInputStream: it goes by the headers in front of each entry, so it may see another file than Excel does, and
 * refuses some that real programs write (sizes that come after stored data, or after data in the 64-bit form). Not ZipFile:
 * it needs the untrusted file on disk.
 */
final class ZipDirectory {
    static final String SAVE_AGAIN =
            "Open it in the program it was edited in and save it again, or ask for it once more.";

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final ByteBuffer zip;
    private final List<Entry> entries = new ArrayList<>();

    /** One entry, as the table of contents has it. */
    record Entry(String name, int method, long crc, long packedSize, long start) {}

    private ZipDirectory(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ZipDirectory of(byte[] bytes) throws Unreadable {
        if (bytes.length >= 4 && Arrays.equals(bytes, 0, 4, OLD_OFFICE, 0, 4)) {
            throw new Unreadable(
                    "The file has a password, or it is of the old kind (.xls or .doc).",
                    "Save it as .xlsx or .docx, without a password, and try again.");
        }
        ZipDirectory directory = new ZipDirectory(bytes);
        try {
            directory.readEntries();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            Unreadable damaged = damaged();
            damaged.initCause(e);
            throw damaged;
        }
        return directory;
    }

    List<Entry> entries() {
        return entries;
    }

    /** An entry's content. */
    byte[] unpack(Entry entry, long most) throws Unreadable {
        int header = (int) entry.start();
        if (entry.start() > zip.capacity() - LOCAL_SIZE || zip.getInt(header) != LOCAL) {
            throw damaged();
        }
        long start = (long) header + LOCAL_SIZE + u16(header + 26) + u16(header + 28);
        long size = Math.min(entry.packedSize(), zip.capacity() - start);
        if (size < 0) {
            throw damaged();
        }
        byte[] content = entry.method() == STORED
                ? stored((int) start, (int) size, most)
                : inflated((int) start, (int) size, most);
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.crc()) {
            throw damaged();
        }
        return content;
    }

    private byte[] stored(int start, int size, long most) throws Unreadable {
        if (size > most) {
            throw PackedFile.tooLarge();
        }
        return Arrays.copyOfRange(zip.array(), start, start + size);
    }

    private byte[] inflated(int start, int size, long most) throws Unreadable {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), start, size);
            byte[] content = new byte[(int) Math.min(most, Math.max(1024, 4L * size))];
            int length = 0;
            while (!inflater.finished()) {
                if (length == content.length) {
                    if (length >= most) {
                        throw PackedFile.tooLarge();
                    }
                    content = Arrays.copyOf(content, (int) Math.min(most, Math.max(1024, 2L * length)));
                }
                int more = inflater.inflate(content, length, content.length - length);
                if (more == 0 && !inflater.finished()) {
                    throw damaged();
                }
                length += more;
            }
            return Arrays.copyOf(content, length);
        } catch (DataFormatException e) {
            Unreadable damaged = damaged();
            damaged.initCause(e);
            throw damaged;
        } finally {
            inflater.end();
        }
    }

    private void readEntries() throws Unreadable {
        int end = end();
        int at = zip.getInt(end + 16);
        for (int left = u16(end + 10); left > 0; left--) {
            if (zip.getInt(at) != CENTRAL) {
                throw damaged();
            }
            int flags = u16(at + 8);
            int method = u16(at + 10);
            if ((flags & 1) != 0) {
                throw new Unreadable("The file has a password.", "Save it without a password and try again.");
            }
            if (method != STORED && method != DEFLATED) {
                throw damaged();
            }
            int name = u16(at + 28);
            entries.add(new Entry(
                    new String(zip.array(), at + CENTRAL_SIZE, name, StandardCharsets.UTF_8),
                    method,
                    u32(at + 16),
                    u32(at + 20),
                    u32(at + 42)));
            at += CENTRAL_SIZE + name + u16(at + 30) + u16(at + 32);
        }
    }

    private int end() throws Unreadable {
        int first = Math.max(0, zip.capacity() - END_SIZE - LONGEST_COMMENT);
        for (int at = zip.capacity() - END_SIZE; at >= first; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        if (zip.capacity() >= 4 && zip.getInt(0) == LOCAL) {
            throw new Unreadable("The file is cut short: its end is missing.", "Copy or send it again.");
        }
        throw new Unreadable(
                "The file is not an Excel, Word or LibreOffice file.",
                "Save it as .xlsx or .docx in a spreadsheet or word processor, and try again.");
    }

    private int u16(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private long u32(int at) {
        return Integer.toUnsignedLong(zip.getInt(at));
    }

    private static Unreadable damaged() {
        return new Unreadable("The file is damaged: it cannot be unpacked.", SAVE_AGAIN);
    }
}
