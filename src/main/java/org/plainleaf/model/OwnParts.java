package org.plainleaf.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What only one language has, beside the translations of the English texts.
 *
 * @param links its own links, by the target on the English page, in the order of its file
 */
public record OwnParts(Map<String, OwnLink> links) {
    /** A language that only translates. */
    public static final OwnParts NONE = new OwnParts(Map.of());

    public OwnParts {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }

    /** Where a link of the English page leads in this language. */
    public String target(String english) {
        OwnLink own = links.get(english);
        return own == null ? english : own.link();
    }
}
