package org.plainleaf.print;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the tables of a TrueType font into one file. Source: OpenType 1.9, Organization of an OpenType Font. */
final class SfntWriter {
    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    SfntWriter table(String tag, Bytes content) {
        tables.put(tag, content.toArray());
        return this;
    }

    byte[] toFile() {
        int highest = Integer.highestOneBit(tables.size());
        Bytes file = new Bytes().u32(0x00010000).u16(tables.size());
        file.u16(highest * 16).u16(Integer.numberOfTrailingZeros(highest)).u16(tables.size() * 16 - highest * 16);
        int offset = 12 + 16 * tables.size();
        for (var table : tables.entrySet()) {
            byte[] content = table.getValue();
            file.bytes(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.u32(checksum(content)).u32(offset).u32(content.length);
            offset += (content.length + 3) / 4 * 4;
        }
        tables.values().forEach(content -> file.bytes(content).pad());
        return file.toArray();
    }

    private static int checksum(byte[] content) {
        int sum = 0;
        for (int i = 0; i < content.length; i++) {
            sum += (content[i] & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }
}
