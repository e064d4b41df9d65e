package org.plainleaf.check.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The colours of a style sheet as readers see them: by day, or by night. */
final class Scheme {
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[A-Za-z0-9_-]+)\\s*(?:,(.*))?\\)");
    private static final int DEEPEST = 8;

    private final List<Declaration> declarations = new ArrayList<>();
    private final Map<String, Declaration> tokens = new HashMap<>();

    Scheme(List<Declaration> all, boolean dark) {
        for (Declaration declaration : all) {
            boolean seen = !declaration.isForPaper()
                    && !declaration.around().contains("forced-colors")
                    && !declaration.around().startsWith("@font-face")
                    && (dark || !declaration.isForTheDark());
            if (seen) {
                declarations.add(declaration);
                boolean root = declaration.selector().equals(":root")
                        || declaration.selector().equals("html");
                if (root && declaration.property().startsWith("--")) {
                    tokens.put(declaration.property(), declaration);
                }
            }
        }
    }

    List<Declaration> declarations() {
        return declarations;
    }

    /** Where a custom property gets its value. */
    @Nullable
    Declaration token(String name) {
        return tokens.get("--" + name);
    }

    /** The custom properties that a value goes through, such as {@code --ink}. */
    List<String> namesIn(String value) {
        List<String> names = new ArrayList<>();
        String now = value.replace("!important", "").strip();
        for (int i = 0; i < DEEPEST; i++) {
            Matcher variable = VARIABLE.matcher(now);
            if (!variable.matches()) {
                break;
            }
            names.add(variable.group(1));
            Declaration token = tokens.get(variable.group(1));
            now = (token == null ? "" : token.value()).strip();
        }
        return names;
    }

    /** The colour that a value comes to. */
    Optional<Colour> colour(String value) {
        String now = value.replace("!important", "").strip();
        for (int i = 0; i < DEEPEST; i++) {
            Matcher variable = VARIABLE.matcher(now);
            if (!variable.matches()) {
                return Colour.parse(now);
            }
            Declaration token = tokens.get(variable.group(1));
            String otherwise = variable.group(2) == null ? "" : variable.group(2);
            now = (token == null ? otherwise : token.value()).strip();
        }
        return Optional.empty();
    }
}
