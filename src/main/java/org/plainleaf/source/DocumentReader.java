package org.plainleaf.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Block;
import org.plainleaf.model.Document;
import org.plainleaf.model.Head;
import org.plainleaf.model.Needs;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Reads one document: front matter and Markdown. */
final class DocumentReader {
    static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    static final Map<String, Head.Audience> AUDIENCES =
            Map.of("people", Head.Audience.PEOPLE, "carers", Head.Audience.CARERS, "staff", Head.Audience.STAFF);
    static final Set<String> PICTURES = Set.of("talk", "plan", "home", "money", "calendar", "phone");

    private static final String DATES = "trust/dates";
    private static final String MADE_WITH = "trust/made-with";
    private static final String CLAIM_SOURCE = "trust/claim-source";

    private final Report report;
    private final Needs needs = NeedsReader.builtIn();

    DocumentReader(Report report) {
        this.report = report;
    }

    /** The document of a file, or nothing after a finding; {@code name} is the file's name without its ending. */
    Optional<Document> read(KindReader kind, String name, SourceText source) {
        if (!NAME.matcher(name).matches()) {
            report.add(Finding.error(
                    Place.startOf(source.file()),
                    "file/name",
                    "The file's name becomes its address, and \"" + name + "\" cannot be one.",
                    "Use small letters a to z, digits and hyphens, such as ask-for-one.md."));
            return Optional.empty();
        }
        Optional<FrontMatter> parts = FrontMatter.of(source, report);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Allowance> allowances = new ArrayList<>();
        List<Block> body = MarkdownReader.read(source, parts.get().body(), report, allowances::add);
        Optional<Fields> fields = YamlReader.read(source, parts.get().settings(), report);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        int bodyLine = source.place(parts.get().body()).line();
        for (Fields allowed : fields.get().maps("allow")) {
            String rule = allowed.text("rule");
            allowances.add(
                    new Allowance(rule, allowed.text("reason"), source.place(allowed.span("rule")), 1, bodyLine - 1));
            allowed.finish();
        }
        Head head = head(kind, name, source, fields.get(), allowances);
        Document document = kind.read(head, body, fields.get());
        fields.get().finish();
        return Optional.of(document);
    }

    private Head head(KindReader kind, String name, SourceText source, Fields fields, List<Allowance> allowances) {
        Map<String, Wording> texts = new LinkedHashMap<>();
        for (String text : List.of("title", "summary")) {
            texts.put(text, PlainWording.of(fields.text(text), fields.span(text)));
        }
        for (String text : kind.texts()) {
            texts.put(text, PlainWording.of(fields.text(text), fields.span(text)));
        }
        List<Head.Audience> audience = fields.choices("audience", AUDIENCES);
        fields.optionalText("language-notes");
        return new Head(
                kind.kind().folder() + "/" + name,
                source,
                address(kind, name, fields),
                texts,
                answers(fields),
                audience.isEmpty() ? Set.of(Head.Audience.PEOPLE) : Set.copyOf(audience),
                fields.texts("topics"),
                date("published", DATES, fields),
                date("reviewed", DATES, fields),
                date("next-review", DATES, fields),
                fields.optionalText("publisher").orElse(null),
                madeWith(fields),
                isNotYet(fields),
                fields.maps("evidence").stream().map(DocumentReader::evidence).toList(),
                fields.choice("risk", Map.of("low", false, "high", true)).orElse(false),
                picture(fields),
                fields.number("order", 100),
                formerly(fields),
                allowances,
                fields.spans());
    }

    /** A date that must be there by a rule. The day that stands for a missing one is no date here. */
    private static LocalDate date(String name, String rule, Fields fields) {
        LocalDate date = fields.date(name, rule);
        if (!Head.isWritten(date)
                && fields.optionalText(name).filter(date.toString()::equals).isPresent()) {
            fields.error(
                    fields.span(name),
                    "fields/bad-date",
                    date + " is what computers write where nobody knows the day.",
                    "Find out the day, and write year, month and day, such as 2026-11-22.");
        }
        return date;
    }

    private static Address address(KindReader kind, String name, Fields fields) {
        Address usual = kind.kind().address(name);
        return fields.optionalText("address")
                .map(text -> parse(text, fields.span("address"), fields).orElse(usual))
                .orElse(usual);
    }

    private static List<Address> formerly(Fields fields) {
        return fields.items("formerly").stream()
                .flatMap(item -> parse(item.text(), item.span(), fields).stream())
                .toList();
    }

    /** The address that a text is; nothing after a finding. */
    static Optional<Address> parse(String text, Span span, Fields fields) {
        Optional<Address> address = Address.parse(text);
        if (address.isEmpty()) {
            fields.error(
                    span,
                    "file/address",
                    "\"" + text + "\" cannot be an address of this site.",
                    "Start with a slash; use small letters a to z, digits and hyphens, such as /help/near-you/.");
        }
        return address;
    }

    private List<String> answers(Fields fields) {
        for (Fields.Item item : fields.items("answers")) {
            if (!needs.has(item.text())) {
                fields.error(
                        item.span(),
                        "fields/bad-choice",
                        "\"" + item.text() + "\" is not the number of a reader's question.",
                        "Write R and a number from R1 to R" + needs.needs().size() + ", such as R16.");
            }
        }
        return fields.texts("answers");
    }

    private static List<Head.Group> madeWith(Fields fields) {
        if (!fields.isText("made-with")) {
            if (!fields.has("made-with")) {
                fields.missing(
                        "made-with",
                        Span.at(fields.keySpan("title").start()),
                        MADE_WITH,
                        "\"made-with\" is missing.",
                        "Name the people who helped to make this page, or write made-with: not-yet.");
            } else if (fields.isEmptyList("made-with")) {
                fields.error(
                        fields.span("made-with"),
                        MADE_WITH,
                        "\"made-with\" names nobody.",
                        "Name the people who helped to make this page, or write made-with: not-yet.");
            }
            return fields.maps("made-with").stream()
                    .map(group -> {
                        Head.Group made = new Head.Group(
                                group.text("group"), group.optionalText("how").orElse(""));
                        group.finish();
                        return made;
                    })
                    .toList();
        }
        return List.of();
    }

    private static boolean isNotYet(Fields fields) {
        return fields.isText("made-with")
                && fields.choice("made-with", Map.of("not-yet", true)).isPresent();
    }

    private static Head.Evidence evidence(Fields fields) {
        Head.Evidence evidence = new Head.Evidence(
                fields.text("claim"),
                fields.text("source", CLAIM_SOURCE),
                date("checked", CLAIM_SOURCE, fields),
                fields.place("checked"));
        fields.finish();
        return evidence;
    }

    private static @Nullable String picture(Fields fields) {
        Map<String, String> names = new LinkedHashMap<>();
        PICTURES.stream().sorted().forEach(name -> names.put(name, name));
        return fields.choice("picture", names).orElse(null);
    }
}
