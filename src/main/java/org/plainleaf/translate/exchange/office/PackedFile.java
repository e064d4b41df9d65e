package org.plainleaf.translate.exchange.office;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * A packed file of an office program, unpacked into memory within limits. Names of parts are only ever looked up, never
 * used as paths; what is not XML is never looked at.
 */
final class PackedFile {
    private static final int MOST_PARTS = 5000;
    private static final long LARGEST_PART = 40L << 20;
    private static final long LARGEST_FILE = 200L << 20;
    private static final String TYPES = "[content_types].xml";

    /** Visual Basic, Excel 4 macros, and controls that run code. */
    private static final Pattern CODE_NAME =
            Pattern.compile("(?:.*/)?(?:vbaproject\\.bin|vbadata\\.xml|(?:macrosheets|activex)/.*)");

    private static final Pattern CODE_TYPE =
            Pattern.compile("macroEnabled|vbaProject|vbaData|macrosheet|\\.activeX", Pattern.CASE_INSENSITIVE);

    private final Map<String, byte[]> parts;

    private PackedFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** What an OpenDocument file says about its parts; it has no other list of them. */
    private static final String OPEN_DOCUMENT = "meta-inf/manifest.xml";

    /** Whether bytes look like a packed file that has a part whose name starts so. */
    static boolean looksLike(byte[] bytes, String part) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        for (int i = 0; i <= bytes.length - part.length(); i++) {
            int same = 0;
            while (same < part.length() && bytes[i + same] == part.charAt(same)) {
                same++;
            }
            if (same == part.length()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Unpacks a file.
     *
     * @throws Unreadable if it is not packed, is damaged, has a password or macros, or is larger than any real one
     */
    static PackedFile open(byte[] bytes) throws Unreadable {
        ZipDirectory directory = ZipDirectory.of(bytes);
        if (directory.entries().size() > MOST_PARTS) {
            throw tooLarge();
        }
        Map<String, byte[]> parts = new TreeMap<>();
        long left = LARGEST_FILE;
        for (ZipDirectory.Entry entry : directory.entries()) {
            String name = name(entry.name());
            if (name.endsWith("/")) {
                continue;
            }
            if (CODE_NAME.matcher(name).matches()) {
                throw macros();
            }
            boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
            byte[] content = wanted ? directory.unpack(entry, Math.min(left, LARGEST_PART)) : new byte[0];
            left -= content.length;
            if (parts.put(name, content) != null) {
                throw new Unreadable("The file holds two parts of the same name.", ZipDirectory.SAVE_AGAIN);
            }
        }
        byte[] types = parts.get(TYPES);
        if (types == null && parts.containsKey(OPEN_DOCUMENT)) {
            throw new Unreadable(
                    "This is a file in LibreOffice's own format (.ods or .odt), whatever its name is.",
                    "Open it in LibreOffice, and save it as .xlsx or .docx.");
        }
        if (types == null) {
            throw new Unreadable(
                    "The file is packed, but it is not from Word, Excel or LibreOffice.",
                    "Choose the file that the translator filled in, without packing it once more.");
        }
        if (OfficeLinks.contentTypes(types)
                .anyMatch(type -> CODE_TYPE.matcher(type).find())) {
            throw macros();
        }
        return new PackedFile(parts);
    }

    /** A part's bytes, by its name without a slash at the start; upper and lower case are the same. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }

    /** A part that must be there. */
    byte[] required(String name) throws Unreadable {
        Optional<byte[]> part = part(name);
        if (part.isEmpty()) {
            throw new Unreadable("A part of the file is missing: " + shown(name) + ".", ZipDirectory.SAVE_AGAIN);
        }
        return part.get();
    }

    static Unreadable tooLarge() {
        return new Unreadable(
                "The file is too large, or it was made to fill your computer's memory.",
                "Send the translation in smaller files, or ask the sender what the file holds.");
    }

    private static String name(String written) throws Unreadable {
        String name = written.replace('\\', '/').toLowerCase(Locale.ROOT);
        if (name.startsWith("/") || ("/" + name + "/").contains("/../") || name.contains(":")) {
            throw new Unreadable(
                    "The file holds a part with an odd name: " + shown(written) + ".",
                    "No office program writes such a file. Do not open it; ask the sender where it is from.");
        }
        return name;
    }

    private static Unreadable macros() {
        return new Unreadable(
                "The file has macros, which are small programs.",
                "Save it without macros, as .xlsx or .docx, and try again.");
    }

    /** A name from the file, fit to be shown in a sentence. */
    private static String shown(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._/\\\\-]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }
}
