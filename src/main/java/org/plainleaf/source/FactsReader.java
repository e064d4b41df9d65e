package org.plainleaf.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Fact;
import org.plainleaf.model.PhoneNumber;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Reads content/facts.yaml: groups of facts. */
final class FactsReader {
    static final String FILE = "content/facts.yaml";
    static final String SLIP = "Check it for a slip of the keyboard.";
    private static final Map<String, Fact.Kind> KINDS = Arrays.stream(Fact.Kind.values())
            .filter(kind -> kind != Fact.Kind.UNREAD)
            .collect(Collectors.toMap(Fact.Kind::label, Function.identity()));
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]*[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"?&]+@[^\\s@<>\"?&]+\\.[^\\s@<>\"?&]+");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private FactsReader() {}

    static Map<String, Fact> read(SourceText source, Report report) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        YamlReader.read(source, new Span(0, source.length()), report).ifPresent(fields -> {
            for (String group : fields.names()) {
                Fields members = fields.map(group);
                for (String name : members.names()) {
                    String whole = group + "." + name;
                    checkName(fields, group);
                    checkName(members, name);
                    facts.put(whole, fact(whole, members.map(name)));
                }
            }
        });
        return facts;
    }

    private static void checkName(Fields fields, String name) {
        if (!NAME.matcher(name).matches()) {
            fields.error(
                    fields.keySpan(name),
                    "facts/name",
                    "\"" + name + "\" cannot be the name of a fact.",
                    "Use small letters a to z, digits and hyphens.");
        }
    }

    private static Fact fact(String name, Fields fields) {
        String value = fields.text("value");
        if (!fields.has("kind")) {
            fields.text("kind");
        }
        Fact.Kind kind = fields.choice("kind", KINDS).orElse(Fact.Kind.UNREAD);
        checkValue(value, kind, fields);
        Fact fact = new Fact(name, kind, value, fields.text("source"), fields.date("checked"), fields.place("checked"));
        fields.finish();
        return fact;
    }

    private static void checkValue(String value, Fact.Kind kind, Fields fields) {
        boolean sound = switch (kind) {
            case PHONE, TEXT_NUMBER ->
                hasFormOfNumber(value) && PhoneNumber.isPossible(value, kind == Fact.Kind.TEXT_NUMBER);
            case EMAIL -> isEmail(value);
            case WEB -> WEB.matcher(value).matches();
            case DATE -> fields.optionalDate("value").isPresent();
            case ADDRESS, MONEY, NUMBER, WORD, UNREAD -> true;
        };
        if (!sound && !value.isEmpty() && kind != Fact.Kind.DATE) {
            fields.error(
                    fields.span("value"),
                    "facts/value",
                    "\"" + value + "\" does not look like " + article(kind) + ".",
                    kind == Fact.Kind.PHONE || kind == Fact.Kind.TEXT_NUMBER ? adviceForNumber(value) : SLIP);
        }
    }

    static boolean isEmail(String value) {
        return value.length() <= 200 && EMAIL.matcher(value).matches();
    }

    /** Whether a text is made of digits and spaces. */
    static boolean hasFormOfNumber(String value) {
        return value.length() <= 200 && PHONE.matcher(value).matches();
    }

    static String adviceForNumber(String value) {
        return hasFormOfNumber(value)
                ? "Count its digits: there is one too many, or one is missing. Most numbers have 11, with the 0 in front. A"
                        + " number of another country starts with +."
                : "Write digits and spaces only, in quotation marks.";
    }

    private static String article(Fact.Kind kind) {
        return switch (kind) {
            case PHONE -> "a phone number";
            case TEXT_NUMBER -> "a number for text messages";
            case EMAIL -> "an email address";
            case WEB -> "a web address";
            default -> "a " + kind.label();
        };
    }
}
