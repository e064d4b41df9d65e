package org.plainleaf.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainleaf.finding.Report;
import org.plainleaf.model.RuleSetting;
import org.plainleaf.model.Settings;
import org.plainleaf.model.Standards;
import org.plainleaf.model.TranslationPolicy;
import org.plainleaf.model.TranslationState;
import org.plainleaf.model.WordLists;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Reads content/site.yaml. */
final class SettingsReader {
    static final String FILE = "content/site.yaml";
    private static final List<String> WAYS = List.of("phone", "text", "email", "letter");
    private static final List<String> HELP =
            List.of("danger", "urgent", "urgent-option", "text-word", "text-number", "listen");
    private static final Pattern LABEL_KEY = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private SettingsReader() {}

    static Optional<Settings> read(SourceText source, Report report) {
        return YamlReader.read(source, new Span(0, source.length()), report).map(fields -> settings(source, fields));
    }

    private static Settings settings(SourceText source, Fields fields) {
        Map<String, Wording> texts = new LinkedHashMap<>();
        Map<String, String> contact = contact(fields.map("contact"), texts);
        String lack = "Readers need a way to reach you, and not only by phone.";
        String ways = "Add contact: with phone, text, email or letter, and the name of a fact for each.";
        if (!fields.has("contact")) {
            fields.missing("contact", fields.keySpan("contact"), "shape/contact", lack, ways);
        } else if (contact.keySet().stream().allMatch("phone"::equals)) {
            fields.error(fields.keySpan("contact"), "shape/contact", lack, ways);
        }
        Fields help = fields.map("help");
        Map<String, String> helpLines = factNames(help, HELP);
        help.finish();
        List<String> situations = labels(fields.map("situations"), "situation.", texts);
        List<String> uses = labels(fields.map("uses"), "use.", texts);
        Fields translations = fields.map("translations");
        TranslationPolicy policy = policy(translations);
        List<RuleSetting> rules = RuleSettingsReader.read(fields);
        WordLists words = WordListsReader.read(fields.map("words"));
        Settings settings = new Settings(
                source,
                fields.text("name"),
                fields.text("publisher", "trust/made-with"),
                url(fields),
                fields.texts("languages"),
                fields.texts("language-row"),
                contact,
                helpLines,
                fields.optionalText("ask-guide").orElse(null),
                fields.texts("footer"),
                fields.texts("featured"),
                situations,
                uses,
                texts,
                policy,
                PrintSettingsReader.read(fields),
                new Standards(RuleBookReader.builtIn(), rules, words));
        fields.finish();
        return settings;
    }

    private static TranslationPolicy policy(Fields fields) {
        Map<String, TranslationState> states = Map.of(
                "translated", TranslationState.TRANSLATED,
                "reviewed", TranslationState.REVIEWED,
                "approved", TranslationState.APPROVED);
        TranslationPolicy policy = new TranslationPolicy(
                fields.choice("machine", Map.of("with-notice", true, "hidden", false))
                        .orElse(false),
                fields.choice("low-risk", states).orElse(TranslationPolicy.USUAL.lowRisk()),
                fields.choice("high-risk", states).orElse(TranslationPolicy.USUAL.highRisk()));
        fields.finish();
        return policy;
    }

    private static Map<String, String> contact(Fields fields, Map<String, Wording> texts) {
        fields.optionalText("hours")
                .ifPresent(hours -> texts.put("contact.hours", PlainWording.of(hours, fields.span("hours"))));
        Map<String, String> ways = factNames(fields, WAYS);
        fields.finish();
        return ways;
    }

    private static Map<String, String> factNames(Fields fields, List<String> names) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : names) {
            fields.optionalText(name).ifPresent(fact -> found.put(name, fact));
        }
        return found;
    }

    private static List<String> labels(Fields fields, String prefix, Map<String, Wording> texts) {
        List<String> keys = List.copyOf(fields.names());
        for (String key : keys) {
            if (!isLabelKey(key)) {
                fields.error(
                        fields.keySpan(key),
                        "file/address",
                        "\"" + key + "\" becomes part of an address, and cannot be one.",
                        "Use small letters a to z, digits and hyphens.");
            }
            texts.put(prefix + key, PlainWording.of(fields.text(key), fields.span(key)));
        }
        return keys.stream().filter(SettingsReader::isLabelKey).toList();
    }

    private static boolean isLabelKey(String key) {
        return key.length() <= 60 && LABEL_KEY.matcher(key).matches();
    }

    private static String url(Fields fields) {
        String url = fields.text("url");
        try {
            URI uri = new URI(url);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
            }
        } catch (URISyntaxException e) {
            // Reported below, as any other address that is not one.
        }
        if (!url.isEmpty()) {
            fields.error(
                    fields.span("url"),
                    "fields/wrong-type",
                    "\"url\" is not the address of a website.",
                    "Write the whole address, such as https://www.example.org.");
        }
        return "https://site.invalid";
    }
}
