package org.plainleaf.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.RuleSetting;
import org.plainleaf.text.Place;

/** Reads what a site says about rules: the list {@code rules} in site.yaml. Later lines win. */
final class RuleSettingsReader {
    private static final String OFF = "off";
    private static final List<String> LIMITS = List.of(
            "note",
            "warning",
            "error",
            "easy-read",
            "large-print",
            "line",
            "title",
            "bold",
            "stories",
            "shortest",
            "least",
            "most",
            "days",
            "months",
            "place-months",
            "phone-months",
            "fact-months");

    private RuleSettingsReader() {}

    static List<RuleSetting> read(Fields settings) {
        return settings.maps("rules").stream().map(RuleSettingsReader::setting).toList();
    }

    private static RuleSetting setting(Fields fields) {
        Map<String, Integer> limits = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (String limit : LIMITS) {
            if (fields.has(limit)) {
                limits.put(limit, fields.number(limit, Integer.MAX_VALUE));
                places.put(limit, fields.source().place(fields.keySpan(limit)));
            }
        }
        for (String name : List.of("folder", "language")) {
            if (fields.has(name)) {
                places.put(name, fields.place(name));
            }
        }
        boolean off = fields.has("level") && fields.text("level").equals(OFF);
        Severity level =
                off ? null : fields.choice("level", RuleBookReader.LEVELS).orElse(null);
        String reason = fields.optionalText("reason").orElse("");
        if (off && reason.isEmpty()) {
            fields.error(
                    fields.span("level"),
                    "allow/no-reason",
                    "A rule is switched off here, and nothing says why.",
                    "Add a line: reason: …");
        }
        RuleSetting setting = new RuleSetting(
                fields.text("rule"),
                fields.optionalText("folder").map(RuleSettingsReader::folder).orElse(null),
                fields.optionalText("language").orElse(null),
                level,
                off,
                limits,
                places,
                reason,
                fields.place("rule"));
        fields.finish();
        return setting;
    }

    /** {@code guides}, {@code content/guides} and {@code content/guides/} are the same folder. */
    private static String folder(String written) {
        String whole = (written + "/").startsWith("content/") ? written : "content/" + written;
        return whole.endsWith("/") || whole.endsWith(".md") || whole.endsWith(".yaml") ? whole : whole + "/";
    }
}
