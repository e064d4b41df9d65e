package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the theme are far enough apart: text 7:1 (WCAG 2.2 1.4.6), frames and signs 3:1 (1.4.11). */
class ContrastTest {
    private static final Path SHEET = Path.of("templates/assets/site.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):(#[0-9A-Fa-f]{6}|var\\(--([a-z0-9-]+)\\))");

    private static final List<String> SURFACES = List.of("paper", "panel", "leaf-tint", "gold-tint", "clay-tint");
    private static final List<String> TEXTS = List.of("ink", "ink-2", "link", "visited", "leaf", "clay");
    private static final List<String> FRAMES = List.of("line", "ink", "leaf", "clay", "gold");
    /** Ink that does not change with the scheme, because what it stands on does not either. */
    private static final String FIXED_INK = "#1D2320";

    /** What the reader's device asks for, and where in the sheet its colours are. */
    enum Scheme {
        LIGHT(":root{", "}"),
        DARK("@media (prefers-color-scheme:dark){:root{", "}");

        private final String from;
        private final String to;

        Scheme(String from, String to) {
            this.from = from;
            this.to = to;
        }

        private Map<String, String> tokens(String css) {
            Map<String, String> tokens = this == LIGHT ? new HashMap<>() : LIGHT.tokens(css);
            int start = css.indexOf(from);
            assertThat(start).as("The sheet has no %s", from).isNotNegative();
            Matcher token = TOKEN.matcher(css.substring(start, css.indexOf(to, start)));
            while (token.find()) {
                tokens.put(token.group(1), token.group(2));
            }
            return tokens;
        }
    }

    @ParameterizedTest
    @EnumSource
    void textIsSevenToOne(Scheme scheme) throws IOException {
        Colours colours = new Colours(scheme);
        TEXTS.forEach(text -> SURFACES.forEach(surface -> colours.expect(7, text, surface)));
        colours.expect(7, "on-leaf", "leaf");
        colours.expect(7, FIXED_INK, "card");
        colours.expect(7, FIXED_INK, "halo");
        assertThat(colours.faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void framesAndSignsAreThreeToOne(Scheme scheme) throws IOException {
        Colours colours = new Colours(scheme);
        FRAMES.forEach(frame -> SURFACES.forEach(surface -> colours.expect(3, frame, surface)));
        // The ring of the focus stands between the thing and its halo, which is black in the dark.
        SURFACES.forEach(surface -> colours.expect(3, "ring", surface));
        colours.expect(3, "ring", scheme == Scheme.LIGHT ? "halo" : "#000000");
        assertThat(colours.faults).isEmpty();
    }

    /** The colours of one scheme, and the pairs that are too close. */
    private static final class Colours {
        private final Map<String, String> tokens;
        private final List<String> faults = new ArrayList<>();

        Colours(Scheme scheme) throws IOException {
            tokens = scheme.tokens(Files.readString(SHEET));
        }

        void expect(int least, String above, String below) {
            double contrast = contrast(colour(above), colour(below));
            if (contrast < least) {
                faults.add("%s on %s: %.2f:1".formatted(above, below, contrast));
            }
        }

        private String colour(String name) {
            if (name.startsWith("#")) {
                return name;
            }
            String value = Objects.requireNonNull(tokens.get(name), () -> "The sheet has no --" + name);
            return value.startsWith("var(--") ? colour(value.substring("var(--".length(), value.length() - 1)) : value;
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
