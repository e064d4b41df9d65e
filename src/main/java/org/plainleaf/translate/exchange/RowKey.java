package org.plainleaf.translate.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.po.PoKey;

/**
 * What a row is known by on its way: its page and a hash of its English text, so that a text that changed meanwhile is
 * noticed. Never a position.
 *
 * @param page key of the page, such as {@code guides/ask-for-one}
 * @param hash the first 16 hexadecimal digits of SHA-256 of context, text and plural text
 * @param form which plural form; -1 where the text does not depend on a number
 * @param base the first 8 hexadecimal digits of SHA-256 of the translation that went out, to tell who changed it since: the
 *     translator or somebody else; empty where nobody knows
 * @param copy 0, or a number that tells rows of one text in one file apart: two of them were refused
 */
public record RowKey(String page, String hash, int form, String base, int copy) {
    /** For texts that do not depend on a number. */
    public static final int NO_FORM = -1;

    /** The page of a key that a file of another program has: no page in particular. */
    public static final String ANY_PAGE = "";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final int LENGTH = 16;
    private static final int BASE_LENGTH = 8;
    private static final Pattern WRITTEN = Pattern.compile(
            "([A-Za-z0-9_-][A-Za-z0-9_./-]{0,299})#([0-9a-f]{16})(?:-([0-9]))?(?:\\.([0-9a-f]{8}))?(?:_([0-9]{1,6}))?");

    /** A key without a base. */
    public RowKey(String page, String hash, int form) {
        this(page, hash, form, "");
    }

    /** A key of a text that a file has once. */
    public RowKey(String page, String hash, int form, String base) {
        this(page, hash, form, base, 0);
    }

    /** The same key for another row of the same text. */
    public RowKey withCopy(int number) {
        return new RowKey(page, hash, form, base, number);
    }

    /** The same key on another page. */
    public RowKey onPage(String other) {
        return new RowKey(other, hash, form, base, copy);
    }

    /** The key of a text that does not depend on a number. */
    public static RowKey of(String page, PoKey key) {
        return new RowKey(page, hash(key, null), NO_FORM);
    }

    /** The hash of an English text. */
    public static String hash(PoKey key, @Nullable String plural) {
        return digits(LENGTH, key.context() == null ? "" : key.context(), key.id(), plural == null ? "" : plural);
    }

    /** The text that a hash was made from, if it has these English words: with no context, or with one of others. */
    static Optional<PoKey> text(String hash, String source, List<PoKey> others) {
        List<PoKey> texts = new ArrayList<>();
        for (String words : List.of(source, Returned.plain(source))) {
            texts.add(PoKey.of(words));
            others.forEach(other -> texts.add(new PoKey(other.context(), words)));
        }
        return texts.stream().filter(text -> hash(text, null).equals(hash)).findFirst();
    }

    /** What {@link #base} says of a translation. How many blanks stand between two words does not count: programs change that. */
    public static String baseOf(String target) {
        String seen = BLANKS.matcher(Normalizer.normalize(target, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return digits(BASE_LENGTH, seen);
    }

    private static String digits(int count, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, count);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what {@link #toString} wrote; nothing for anything else. */
    public static Optional<RowKey> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches() && !matcher.group(1).contains("..")
                ? Optional.of(new RowKey(
                        matcher.group(1),
                        matcher.group(2),
                        matcher.group(3) == null ? NO_FORM : Integer.parseInt(matcher.group(3)),
                        matcher.group(4) == null ? "" : matcher.group(4),
                        matcher.group(5) == null ? 0 : Integer.parseInt(matcher.group(5))))
                : Optional.empty();
    }

    /** The part behind the page: an identifier in every format, XML names included once a letter stands before it. */
    public String inPage() {
        return hash
                + (form == NO_FORM ? "" : "-" + form)
                + (base.isEmpty() ? "" : "." + base)
                + (copy == 0 ? "" : "_" + copy);
    }

    /** {@code guides/ask-for-one#0123456789abcdef}, behind it {@code -2} for the third plural form, a dot and the base, {@code _1} for a copy. */
    @Override
    public String toString() {
        return page + "#" + inPage();
    }
}
