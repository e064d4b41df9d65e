package org.plainleaf.translate.exchange.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * The characters of an XML file, in UTF-8 or UTF-16, by its byte order mark, its first bytes or its declaration (XML 1.0,
 * appendix F). Decoded here and not by the parser, so that the parser sees the very characters that were looked at before.
 */
final class XmlBytes {
    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int START = 8192;
    private static final String AGAIN =
            "Open it in the program that it was made with, save it as UTF-8, and send it again.";

    private XmlBytes() {}

    /** All characters, without a byte order mark. */
    static String decode(byte[] bytes) throws Unreadable {
        Charset charset = charset(bytes);
        try {
            return withoutMark(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new Unreadable("This file is damaged, or its letters are stored in an unusual way.", AGAIN);
        }
    }

    /** The first characters, whatever the file is; for a look at what it could be. */
    static String start(byte[] bytes) {
        try {
            return withoutMark(new String(bytes, 0, Math.min(bytes.length, START), charset(bytes)));
        } catch (Unreadable e) {
            return "";
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) throws Unreadable {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        switch (first) {
            case 0xFEFF, 0x003C -> {
                return StandardCharsets.UTF_16BE;
            }
            case 0xFFFE, 0x3C00 -> {
                return StandardCharsets.UTF_16LE;
            }
            default -> {
                // By its declaration.
            }
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start);
        String name = declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
        return switch (name) {
            case "UTF-8", "UTF8", "US-ASCII", "ASCII" -> StandardCharsets.UTF_8;
            default ->
                throw new Unreadable(
                        "This file says that its letters are stored as " + name + ", which cannot be read here.",
                        AGAIN);
        };
    }
}
