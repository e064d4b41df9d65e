package org.plainleaf.check.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;

/**
 * The colours of a site's own style sheet are far enough apart, in the light and in the dark: text 4.5:1 (WCAG 2.2 1.4.3),
 * frames and signs 3:1 (1.4.11). It looks at the named colours of the theme, and at each rule that has a colour for text.
 */
public final class ContrastCheck {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    private static final List<String> SURFACES = List.of("paper", "panel", "leaf-tint", "gold-tint", "clay-tint");
    private static final List<String> TEXTS = List.of("ink", "ink-2", "link", "visited", "leaf", "clay");
    private static final List<String> SIGNS = List.of("line", "gold");

    private final Report report;

    public ContrastCheck(Report report) {
        this.report = report;
    }

    /** Looks at a style sheet. */
    public void check(List<Declaration> sheet) {
        check(new Scheme(sheet, false), "");
        if (sheet.stream().anyMatch(Declaration::isForTheDark)) {
            check(new Scheme(sheet, true), " in dark colours");
        }
    }

    private void check(Scheme scheme, String when) {
        Set<String> told = new HashSet<>();
        for (String text : TEXTS) {
            if (worst(scheme, text, SURFACES, TEXT, when)) {
                told.add("--" + text);
            }
        }
        if (worst(scheme, "on-leaf", List.of("leaf"), TEXT, when)) {
            told.add("--on-leaf");
        }
        SIGNS.forEach(sign -> worst(scheme, sign, SURFACES, SIGN, when));
        rules(scheme, told, when);
    }

    /** One finding for each colour: about the ground on which it is hardest to see. */
    private boolean worst(Scheme scheme, String name, List<String> grounds, double least, String when) {
        Declaration above = scheme.token(name);
        if (above == null) {
            return false;
        }
        double lowest = least;
        String on = "";
        for (String ground : grounds) {
            Declaration below = scheme.token(ground);
            Optional<Double> contrast = below == null ? Optional.empty() : contrast(scheme, above, below);
            if (contrast.isPresent() && contrast.get() < lowest) {
                lowest = contrast.get();
                on = ground;
            }
        }
        if (!on.isEmpty()) {
            add(above, "--" + name + " on --" + on, lowest, least, when);
        }
        return !on.isEmpty();
    }

    /**
     * Text stands on the background of its own rule, or failing that on that of the page. Where its colour is a named one that
     * has been told of, it is the same fault.
     */
    private void rules(Scheme scheme, Set<String> told, String when) {
        Map<String, Declaration> grounds = new HashMap<>();
        List<Declaration> texts = new ArrayList<>();
        for (Declaration declaration : scheme.declarations()) {
            for (String selector : declaration.selector().split(",", -1)) {
                if (declaration.property().startsWith("background")
                        && scheme.colour(declaration.value()).isPresent()) {
                    grounds.put(plain(selector), declaration);
                }
            }
            if (declaration.property().equals("color")
                    && !declaration.selector().isEmpty()
                    && told.stream().noneMatch(scheme.namesIn(declaration.value())::contains)) {
                texts.add(declaration);
            }
        }
        Declaration page = grounds.getOrDefault("body", grounds.get("html"));
        for (Declaration text : texts) {
            for (String selector : text.selector().split(",", -1)) {
                @Nullable Declaration ground = grounds.getOrDefault(plain(selector), page);
                Optional<Double> contrast = ground == null ? Optional.empty() : contrast(scheme, text, ground);
                if (contrast.isPresent() && contrast.get() < TEXT) {
                    add(text, "\"" + selector.strip() + "\" on its ground", contrast.get(), TEXT, when);
                }
            }
        }
    }

    /** The selector without the states that a thing may be in: those have its background. */
    private static String plain(String selector) {
        return selector.replaceAll(":(visited|link|hover|focus|active|focus-visible)\\b", "")
                .strip();
    }

    private static Optional<Double> contrast(Scheme scheme, Declaration above, Declaration below) {
        Optional<Colour> one = scheme.colour(above.value());
        Optional<Colour> other = scheme.colour(below.value());
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().contrast(other.get())) : Optional.empty();
    }

    private void add(Declaration at, String what, double contrast, double least, String when) {
        report.add(Finding.error(
                at.place(),
                "access/contrast",
                String.format(
                        Locale.ROOT,
                        "%s has a contrast of %.1f to 1%s. %s needs %s to 1.",
                        what,
                        Math.floor(contrast * 10) / 10,
                        when,
                        least == TEXT ? "Text" : "A frame or a sign",
                        least == TEXT ? "4.5" : "3"),
                "Make one of the two colours lighter or darker."));
    }
}
