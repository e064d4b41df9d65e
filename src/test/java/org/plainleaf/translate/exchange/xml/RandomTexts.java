package org.plainleaf.translate.exchange.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.exchange.TaggedText;

/** Texts with all that is hard to carry; the same seed gives the same texts. */
final class RandomTexts {
    static final Language URDU = new Language(
            "ur", "اردو", "Urdu", Language.Direction.RTL, "Arab", "latn", "nplurals=2; plural=n != 1;", List.of("۔"));

    private static final String[] PIECES = {
        "Call the helpline",
        "ask for",
        "ہیلپ لائن پر کال کریں",
        "العربية",
        "বাংলা ভাষা",
        "个人健康预算",
        "\uD83D\uDE00\uD83C\uDFFD",
        "\uD840\uDC0B",
        "e\u0301",
        "<a1>",
        "</a1>",
        "<a1/>",
        "</a1/>",
        "<b1>",
        "</b1>",
        "<i2>",
        "</i2>",
        "<code3>",
        "</code3>",
        "<img1/>",
        "<img2/>",
        "<br1/>",
        "<x01>",
        "</x01>",
        "<unknown1/>",
        "{phone.helpline}",
        "{email.office}",
        "{phone.helpline-1}",
        "{a}",
        "{}",
        "\\<a1>",
        "\\\\<b1>",
        "\\\\\\{phone.helpline}",
        "\\",
        "\\\\",
        "\\n",
        "\"",
        "'",
        "&",
        "&amp;",
        "&#13;",
        "<",
        ">",
        "]]>",
        "<![CDATA[",
        "<!--",
        "<b>",
        "<?x?>",
        "%s",
        "U+0001",
        "=1+1",
        "\t",
        "\n",
        "\r",
        "\r\n",
        " ",
        "  ",
        "\u00A0",
        "\u0000",
        "\u0001",
        "\u0008",
        "\u000B",
        "\u001B",
        "\u001F",
        "\u007F",
        "\u0085",
        "\u009F",
        "\u2028",
        "\u2029",
        "\u200B",
        "\u200E",
        "\u202E",
        "\u2067",
        "\u2068",
        "\u2069",
        "\uFEFF",
        "\uFFFD",
        "\uFFFE",
        "\uFFFF",
        "\uD83D",
        "\uDE00",
        ". ",
        "0",
    };
    private static final String[] NAMES = {"a1", "b1", "i2", "code3", "s4", "a5", "x01"};

    private final Random random;

    RandomTexts(long seed) {
        random = new Random(seed);
    }

    /** A text: half of them are pieces in any order, half have tags that are nested well. */
    String next() {
        return random.nextBoolean() ? any(random.nextInt(14)) : nested(new ArrayList<>(List.of(NAMES)), 3);
    }

    private String any(int count) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, count).forEach(i -> text.append(PIECES[random.nextInt(PIECES.length)]));
        return text.toString();
    }

    private String nested(List<String> names, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    if (depth > 0 && !names.isEmpty()) {
                        String name = names.remove(random.nextInt(names.size()));
                        text.append('<').append(name).append('>');
                        text.append(nested(names, depth - 1));
                        text.append("</").append(name).append('>');
                    }
                }
                case 2 -> {
                    if (!names.isEmpty()) {
                        text.append('<')
                                .append(names.remove(random.nextInt(names.size())))
                                .append("/>");
                    }
                }
                case 3 -> text.append("{phone.helpline}");
                case 4 -> text.append(calm());
                default -> text.append(PIECES[random.nextInt(7)]).append(' ');
            }
        }
        return text.toString();
    }

    /** A piece that brings no tag. */
    private String calm() {
        String piece = PIECES[random.nextInt(PIECES.length)];
        return TaggedText.of(piece).pieces().stream().allMatch(p -> p.kind() == TaggedText.Kind.TEXT)
                        && !piece.contains("\\")
                ? piece
                : ", ";
    }

    /** A parcel with rows of all states, on a few pages. */
    Parcel parcel(int rows) {
        List<Parcel.Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String page = "guides/page-" + i * 4 / rows;
            String hash = String.format("%016x", i * 0x9E3779B97F4A7C15L);
            int form = random.nextInt(5) == 0 ? random.nextInt(2) : RowKey.NO_FORM;
            String source = next();
            String target = switch (random.nextInt(4)) {
                case 0 -> "";
                case 1 -> source;
                default -> next();
            };
            Parcel.State[] states = Parcel.State.values();
            all.add(new Parcel.Row(
                    new RowKey(page, hash, form),
                    source,
                    target,
                    states[random.nextInt(states.length)],
                    random.nextInt(3) == 0 ? List.of("A note", next()) : List.of(),
                    random.nextInt(4) == 0 ? next() : null));
        }
        return new Parcel(URDU, all);
    }
}
