package org.plainleaf.translate.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoKey;

/** Parcels, and ways to look into office files and change them as people and their programs do. */
final class OfficeSamples {
    static final Language URDU = language("ur", "اردو", "Urdu", Language.Direction.RTL, "Arab");
    static final Language POLISH = language("pl", "polski", "Polish", Language.Direction.LTR, "Latn");

    private static final List<Parcel.State> STATES = List.of(Parcel.State.values());
    private static final List<String> PIECES = List.of(
            "a",
            "Word",
            "word ",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "\\",
            "\\\\",
            "\"",
            "'",
            "“smart” ‘quotes’",
            "<",
            ">",
            "&",
            "&amp;",
            "]]>",
            "<!--",
            "<?x?>",
            "<!DOCTYPE a>",
            "=1+1",
            "+44",
            "-",
            "@",
            "=cmd|' /C calc'!A0",
            "<a1>",
            "</a1>",
            "<b2>x</b2>",
            "<img1/>",
            "<br1/>",
            "<a1",
            "</zzz9>",
            "\\<a1>",
            "{phone.helpline}",
            "{broken",
            "\\{phone.helpline}",
            "آپ",
            "مانگیں",
            "مدد کی لائن",
            "‏",
            "‎",
            "۱۲۳",
            "।",
            "ব্যক্তিগত",
            "স্বাস্থ্য",
            "健康",
            "预算。",
            "😀",
            "👩🏽‍🦽",
            "\u00a0",
            "\u202f",
            "\u00ad",
            "\u2011",
            "\u200b",
            "\u200c",
            "\u200d",
            "\u2066",
            "\u2067",
            "\u2068",
            "\u2069",
            "\u202e",
            "\u061c",
            "\ufeff",
            "\ufffd",
            "é",
            "e\u0301",
            "%s",
            "$1",
            "_",
            "⟦",
            "guides/a#0123456789abcdef",
            "please check");

    /** What no author writes, and what other programs may change; we do not. */
    private static final List<String> ODD = List.of(
            "\r",
            "\r\n",
            "\u2028",
            "\u0085",
            "\u007f",
            "\u0001",
            "\u000b",
            "\u001f",
            "\0",
            "\ufffe",
            "\uffff",
            "\ud800",
            "\udc00",
            "_x0041_",
            "_x000B_",
            "_x005F_",
            "_x",
            "x0041_",
            "_x0041",
            "⟦U+000B⟧",
            "⟦U+27E6⟧",
            "U+0041⟧");

    private OfficeSamples() {}

    private static Language language(
            String tag, String name, String english, Language.Direction direction, String script) {
        return new Language(
                tag, name, english, direction, script, "latn", "nplurals=2; plural=n != 1;", List.of(".", "!", "?"));
    }

    /** A text of random pieces; sometimes empty. */
    static String text(Random random, boolean odd) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
            List<String> from = odd && random.nextInt(3) == 0 ? ODD : PIECES;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }

    /** A parcel of random texts; {@code odd} if what no author writes may be among them. */
    static Parcel random(long seed, Language language, int size, boolean odd) {
        Random random = new Random(seed);
        List<Parcel.Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Parcel.State state = STATES.get(random.nextInt(STATES.size()));
            boolean changed = random.nextInt(5) == 0;
            rows.add(row(i, text(random, odd), text(random, odd), state, changed ? text(random, odd) : null));
        }
        return new Parcel(language, rows);
    }

    static Parcel.Row row(int number, String source, String target, Parcel.State state, @Nullable String previous) {
        RowKey key = new RowKey(
                "guides/page-" + number % 7,
                RowKey.hash(new PoKey("c" + number, source), null),
                RowKey.NO_FORM,
                RowKey.baseOf(target));
        return new Parcel.Row(key, source, target, state, List.of("A note, number " + number), previous);
    }

    /** Five texts as a page has them. */
    static Parcel small(Language language) {
        boolean urdu = language.tag().equals("ur");
        String help = urdu
                ? "{phone.helpline} پر <a1>ہیلپ لائن</a1> کو کال کریں۔"
                : "Zadzwoń na <a1>infolinię</a1>: {phone.helpline}.";
        String free = urdu ? "یہ مفت ہے۔" : "To nic nie kosztuje.";
        return new Parcel(
                language,
                List.of(
                        row(1, "Find out if you can have one", "", Parcel.State.NEW, null),
                        row(2, "Call <a1>the helpline</a1> on {phone.helpline}.", help, Parcel.State.TRANSLATED, null),
                        row(3, "It is free. You can stop at any time.", free, Parcel.State.UNSURE, "It is free."),
                        row(4, "=1+1 is not a sum here", "+44 =1-2", Parcel.State.REVIEWED, null),
                        row(5, "Two lines\nof an address", "x\ny", Parcel.State.APPROVED, null)));
    }

    static byte[] write(ExchangeFormat format, Parcel parcel) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(parcel, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the law speaks of: key, source and target. */
    static List<String> sent(Parcel parcel) {
        return parcel.rows().stream()
                .map(row -> shown(row.key(), row.source(), row.target()))
                .toList();
    }

    static List<String> came(Returned returned) {
        return returned.rows().stream()
                .map(row -> shown(row.key(), row.source(), row.target()))
                .toList();
    }

    /** With all that is not a plain letter as a number, so that a failure can be read. */
    private static String shown(@Nullable RowKey key, String source, String target) {
        StringBuilder shown = new StringBuilder().append(key).append(" | ");
        (source + " | " + target).chars().forEach(c -> {
            if (c >= ' ' && c < 127) {
                shown.append((char) c);
            } else {
                shown.append("\\u").append(Integer.toHexString(c)).append(' ');
            }
        });
        return shown.toString();
    }

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The file with one part changed, or added where there is none. */
    static byte[] change(byte[] file, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(file);
        String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing changed in " + part + ": " + before);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return pack(parts);
    }
}
