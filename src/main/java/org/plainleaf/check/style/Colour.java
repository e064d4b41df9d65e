package org.plainleaf.check.style;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour that hides what is below it, with its contrast to others as WCAG 2.2 defines it. */
record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");
    private static final Pattern RGB = Pattern.compile("rgb\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*\\)");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("black", "#000000"),
            Map.entry("white", "#ffffff"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("gray", "#808080"),
            Map.entry("grey", "#808080"),
            Map.entry("red", "#ff0000"),
            Map.entry("maroon", "#800000"),
            Map.entry("yellow", "#ffff00"),
            Map.entry("olive", "#808000"),
            Map.entry("lime", "#00ff00"),
            Map.entry("green", "#008000"),
            Map.entry("aqua", "#00ffff"),
            Map.entry("teal", "#008080"),
            Map.entry("blue", "#0000ff"),
            Map.entry("navy", "#000080"),
            Map.entry("fuchsia", "#ff00ff"),
            Map.entry("purple", "#800080"),
            Map.entry("orange", "#ffa500"));

    /** The colour that is written so; nothing for what lets light through or is no plain colour. */
    static Optional<Colour> parse(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        String value = NAMES.getOrDefault(lower, lower);
        Matcher rgb = RGB.matcher(value);
        if (rgb.matches()) {
            return Optional.of(new Colour(part(rgb.group(1), 10), part(rgb.group(2), 10), part(rgb.group(3), 10)));
        }
        Matcher hex = HEX.matcher(value);
        if (!hex.matches()) {
            return Optional.empty();
        }
        String digits = hex.group(1).length() == 3 ? hex.group(1).replaceAll("(.)", "$1$1") : hex.group(1);
        return Optional.of(new Colour(
                part(digits.substring(0, 2), 16), part(digits.substring(2, 4), 16), part(digits.substring(4), 16)));
    }

    private static int part(String number, int radix) {
        return Math.min(255, Integer.parseInt(number, radix));
    }

    /** From 1 for the same colour to 21 for black on white. */
    double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
    }

    private static double channel(int of255) {
        double value = of255 / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
