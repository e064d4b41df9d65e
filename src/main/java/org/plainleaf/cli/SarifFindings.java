package org.plainleaf.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.finding.Allowed;
import org.plainleaf.finding.Finding;

/**
 * Findings in SARIF 2.1.0 (OASIS Standard), which editors, GitHub and other servers show. What is allowed is there too, as
 * suppressed in the source. Readability figures are not: SARIF has no place for them.
 */
final class SarifFindings implements FindingsFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** Name of the folder that paths start from. Where it lies is not said: files may be looked at on another computer. */
    private static final String ROOT = "SRCROOT";

    private static final String FINGERPRINT = "plainleaf/v1";
    /** Lines break down to the list of rules, and then to the list of results. */
    private static final int RULES = 6;

    private static final int RESULTS = 4;

    private final OutputSetting setting;

    SarifFindings(OutputSetting setting) {
        this.setting = setting;
    }

    @Override
    public void write(CheckedSite result, Writer out) throws IOException {
        SarifRules rules = new SarifRules(result);
        try (JsonText json = JsonText.to(out)) {
            json.breakLinesTo(RULES);
            json.startObject();
            json.field("$schema", SCHEMA);
            json.field("version", "2.1.0");
            json.startList("runs");
            json.startObject();
            writeTool(json, rules);
            json.breakLinesTo(RESULTS);
            json.startObject("originalUriBaseIds");
            json.startObject(ROOT);
            json.objectField("description", "text", "The folder that paths of files start from.");
            json.endObject();
            json.endObject();
            json.field("columnKind", "utf16CodeUnits");
            json.startList("results");
            writeResults(json, result, rules);
            json.endList();
            json.endObject();
            json.endList();
            json.endObject();
        }
    }

    private static void writeTool(JsonText json, SarifRules rules) throws IOException {
        json.startObject("tool");
        json.startObject("driver");
        json.field("name", Tool.NAME);
        json.field("version", Tool.VERSION);
        json.field("semanticVersion", Tool.VERSION);
        rules.write(json);
        json.endObject();
        json.endObject();
    }

    private void writeResults(JsonText json, CheckedSite result, SarifRules rules) throws IOException {
        Fingerprints fingerprints = new Fingerprints();
        for (Result each : results(result)) {
            Finding finding = each.finding();
            json.startObject();
            json.field("ruleId", finding.rule());
            json.field("ruleIndex", rules.number(finding.rule()));
            json.field("level", finding.severity().label());
            String advice = finding.advice().isEmpty() ? "" : " (" + finding.advice() + ")";
            json.objectField("message", "text", SarifMessage.of(finding.message() + advice));
            json.startList("locations");
            writeLocation(json, finding);
            json.endList();
            json.objectField("partialFingerprints", FINGERPRINT, fingerprints.next(finding));
            writeSuppressions(json, each.reason());
            json.endObject();
        }
    }

    /** Findings of both kinds, sorted: the fingerprint of one does not change when another one is allowed. */
    private static List<Result> results(CheckedSite result) {
        List<Result> all = new ArrayList<>();
        for (Finding finding : result.findings()) {
            all.add(new Result(finding, null));
        }
        for (Allowed allowed : result.allowed()) {
            all.add(new Result(allowed.finding(), allowed.reason()));
        }
        all.sort(Comparator.comparing(Result::finding));
        return all;
    }

    private void writeLocation(JsonText json, Finding finding) throws IOException {
        int line = finding.place().line();
        int column = finding.place().column();
        json.startObject();
        json.startObject("physicalLocation");
        json.startObject("artifactLocation");
        json.field("uri", uri(setting.prefix() + finding.place().file()));
        json.field("uriBaseId", ROOT);
        json.endObject();
        if (line > 0) {
            json.startObject("region");
            json.field("startLine", line);
            if (column > 0) {
                json.field("startColumn", column);
            }
            if (column > 0 && finding.length() > 0) {
                json.field("endColumn", column + finding.length());
            }
            json.endObject();
        }
        json.endObject();
        json.endObject();
    }

    /** An empty list says that nobody allowed it; without a list nobody would know (SARIF 2.1.0, 3.27.23). */
    private static void writeSuppressions(JsonText json, @Nullable String reason) throws IOException {
        json.startList("suppressions");
        if (reason != null) {
            json.startObject();
            json.field("kind", "inSource");
            json.field("justification", reason);
            json.endObject();
        }
        json.endList();
    }

    /** A relative address (RFC 3986): all but the plainest characters are written as bytes of UTF-8. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~/".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }

    /** A finding, and the reason why it may stay, if there is one. */
    private record Result(Finding finding, @Nullable String reason) {}
}
