package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.build.CheckedSite;

/** Findings in JSON and SARIF are what their schemas say, and hold what they should. */
class FindingSchemasTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SARIF = schema(Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json"));
    private static final JsonSchema OURS = schema(Path.of("src/docs/findings.schema.json"));

    static List<FormatCase> cases() {
        return FormatCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sarifIsWhatTheStandardSays(FormatCase each) throws IOException {
        assertThat(faults(SARIF, read(each, OutputFormat.SARIF))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jsonIsWhatTheDocumentationSays(FormatCase each) throws IOException {
        assertThat(faults(OURS, read(each, OutputFormat.JSON))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jsonHoldsAllFindings(FormatCase each) throws IOException {
        CheckedSite result = each.result();
        JsonNode json = read(each, OutputFormat.JSON);

        assertThat(json.path("findings")).hasSameSizeAs(result.findings());
        assertThat(json.path("allowed")).hasSameSizeAs(result.allowed());
        assertThat(json.path("pages")).hasSameSizeAs(result.pages());
        assertThat(json.at("/counts/allowed").intValue())
                .isEqualTo(result.allowed().size());
        for (int i = 0; i < result.findings().size(); i++) {
            assertThat(json.path("findings").get(i).path("message").textValue())
                    .isEqualTo(Printable.wellFormed(result.findings().get(i).message()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sarifResultsPointToTheirRules(FormatCase each) throws IOException {
        JsonNode run = read(each, OutputFormat.SARIF).at("/runs/0");

        assertThat(run.path("results"))
                .hasSize(each.result().findings().size()
                        + each.result().allowed().size())
                .allSatisfy(result -> assertThat(run.at("/tool/driver/rules")
                                .get(result.path("ruleIndex").intValue())
                                .path("id")
                                .textValue())
                        .isEqualTo(result.path("ruleId").textValue()));
        assertThat(run.path("results").findValuesAsText("plainleaf/v1")).doesNotHaveDuplicates();
    }

    @Test
    void theSchemasNoticeMistakes() throws IOException {
        FormatCase words = new FormatCase(FormatCase.ALL.resolve("words"));
        JsonNode json = read(words, OutputFormat.JSON);
        ((ObjectNode) json.path("findings").get(0)).put("severity", "bad");
        ((ObjectNode) json).put("more", true);
        JsonNode sarif = read(words, OutputFormat.SARIF);
        ((ObjectNode) sarif.at("/runs/0/results/0")).put("level", "bad");
        ((ObjectNode) sarif.at("/runs/0")).remove("tool");

        assertThat(faults(OURS, json)).hasSize(2);
        assertThat(faults(SARIF, sarif)).hasSize(2);
    }

    private static JsonNode read(FormatCase each, OutputFormat format) throws IOException {
        return MAPPER.readTree(each.written(format, false));
    }

    private static Set<ValidationMessage> faults(JsonSchema schema, JsonNode json) {
        return schema.validate(json, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    /** Nothing is fetched: the schema is at hand, and all that it points to is in it. */
    private static JsonSchema schema(Path file) {
        try {
            JsonNode read = MAPPER.readTree(Files.readAllBytes(file));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
