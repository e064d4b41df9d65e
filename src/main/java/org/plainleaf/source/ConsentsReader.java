package org.plainleaf.source;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Consent;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Reads content/consents.yaml: what tellers agreed to. */
final class ConsentsReader {
    static final String FILE = "content/consents.yaml";
    private static final Map<String, Consent.Channel> CHANNELS = Map.of(
            "web", Consent.Channel.WEB,
            "print", Consent.Channel.PRINT,
            "translation", Consent.Channel.TRANSLATION);
    private static final Map<String, Consent.NameChoice> NAMES = Map.of(
            "own-name", Consent.NameChoice.OWN_NAME,
            "false-name", Consent.NameChoice.FALSE_NAME,
            "no-name", Consent.NameChoice.NO_NAME);

    private ConsentsReader() {}

    static Map<String, Consent> read(SourceText source, Report report) {
        Map<String, Consent> consents = new LinkedHashMap<>();
        YamlReader.read(source, new Span(0, source.length()), report).ifPresent(fields -> {
            for (String id : fields.names()) {
                consents.put(id, consent(id, fields.map(id)));
            }
        });
        return consents;
    }

    private static Consent consent(String id, Fields fields) {
        boolean withdrawn = fields.has("withdrawn");
        if (!withdrawn) {
            mustHave(fields);
        }
        Consent consent = new Consent(
                id,
                fields.text("story"),
                fields.has("given") || !withdrawn ? fields.date("given") : LocalDate.EPOCH,
                fields.optionalDate("until").orElse(null),
                new HashSet<>(fields.choices("channels", CHANNELS)),
                fields.choice("name", NAMES).orElse(Consent.NameChoice.NO_NAME),
                // A withdrawal whose date cannot be read is still a withdrawal.
                withdrawn ? fields.optionalDate("withdrawn").orElse(LocalDate.EPOCH) : null,
                approval(fields),
                fields.has("places") ? new HashSet<>(fields.texts("places")) : null,
                notice(fields),
                fields.place("story"));
        fields.finish();
        return consent;
    }

    /** Once a story is withdrawn, nobody needs the rest. */
    private static void mustHave(Fields fields) {
        if (!fields.has("name")) {
            fields.text("name");
        }
        if (!fields.has("channels")) {
            fields.text("channels");
        } else if (fields.phrases("channels").isEmpty()) {
            fields.error(
                    fields.span("channels"),
                    "fields/missing",
                    "\"channels\" is empty.",
                    "Write what the teller agreed to, such as [web, print, translation]. Without any of them, delete the"
                            + " story.");
        }
    }

    private static Consent.@Nullable Approval approval(Fields fields) {
        LocalDate on = fields.optionalDate("approved-on").orElse(null);
        // An empty line is not a missing one: the story fits no text then.
        return fields.has("approved")
                ? new Consent.Approval(fields.optionalText("approved").orElse(""), on)
                : null;
    }

    private static Consent.@Nullable Notice notice(Fields fields) {
        List<Address> formerly = fields.items("formerly").stream()
                .flatMap(item -> DocumentReader.parse(item.text(), item.span(), fields).stream())
                .toList();
        return fields.optionalText("address")
                .flatMap(text -> DocumentReader.parse(text, fields.span("address"), fields))
                .map(address -> new Consent.Notice(address, formerly))
                .orElse(null);
    }
}
