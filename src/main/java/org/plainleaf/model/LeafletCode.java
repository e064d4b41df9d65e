package org.plainleaf.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code on a leaflet: {@code PHB-01 ur 2026-11 3F7A}. It changes when anything changes that the paper says, so that old
 * paper can be told from new.
 *
 * @param reference which leaflet: {@code PHB-01}
 * @param language its language, by its tag
 * @param month when it was last reviewed: {@code 2026-11}
 * @param print four characters of the hash of what it says
 */
public record LeafletCode(String reference, String language, String month, String print) {
    private static final int SHOWN = 2;
    private static final Pattern FORM = Pattern.compile(
            "([A-Z0-9]{1,6}-(?:[0-9]{2}|[0-9A-F]{4})) ([A-Za-z0-9-]{2,20}) ([0-9]{4}-[0-9]{2}) ([0-9A-F]{4})");

    /** The code of an edition; {@code contact} is what the back of the paper says besides. */
    public static LeafletCode of(Edition edition, PrintSettings settings, Map<String, Fact> facts, String contact) {
        return new LeafletCode(
                reference(edition.document(), settings),
                edition.language().tag(),
                month(edition.document().head().reviewed()),
                hash(edition, facts, contact));
    }

    /** Which leaflet a document is: the first part of its codes. */
    public static String reference(Document document, PrintSettings settings) {
        return settings.code() + "-" + number(document);
    }

    private static String number(Document document) {
        return document instanceof Leaflet leaflet
                ? String.format(Locale.ROOT, "%02d", leaflet.number())
                : number(document.key());
    }

    /** The number of a document that is not written as a leaflet: the second part of its reference. */
    public static String number(String key) {
        return HexFormat.of().withUpperCase().formatHex(sha(key), 0, SHOWN);
    }

    private static String month(LocalDate date) {
        return date.toString().substring(0, 7);
    }

    private static String hash(Edition edition, Map<String, Fact> facts, String contact) {
        StringBuilder all = new StringBuilder(contact);
        edition.texts()
                .values()
                .forEach(wording -> all.append(wording.plainText(facts)).append('\n'));
        Blocks.eachWording(
                edition.body(), wording -> all.append(wording.plainText(facts)).append('\n'));
        Blocks.each(edition.body(), block -> {
            if (block instanceof Block.CodeBlock code) {
                all.append(code.code());
            }
        });
        return HexFormat.of().withUpperCase().formatHex(sha(all.toString()), 0, SHOWN);
    }

    private static byte[] sha(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page, in its language, that tells whether the paper is current: {@code /p/01/}. */
    public Address page() {
        String number = reference.substring(reference.indexOf('-') + 1);
        return new Address("/p/" + number.toLowerCase(Locale.ROOT) + "/");
    }

    /** The page that tells it of paper with this very code, behind the square code: {@code /p/01/3f7a/}. */
    public Address pageOfThis() {
        return page().child(print.toLowerCase(Locale.ROOT));
    }

    /** The code of that text; nothing where it is none. */
    public static @Nullable LeafletCode parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches() ? new LeafletCode(parts.group(1), parts.group(2), parts.group(3), parts.group(4)) : null;
    }

    @Override
    public String toString() {
        return reference + " " + language + " " + month + " " + print;
    }
}
