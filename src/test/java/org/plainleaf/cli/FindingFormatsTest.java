package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings in every format, case by case. {@code -Dgolden.update=true} writes down what is made now: read the diff. */
class FindingFormatsTest {
    /** All that a terminal could take for a command, but for line ends. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]+m");

    static Stream<Arguments> cases() {
        return FormatCase.all().stream()
                .flatMap(each -> Stream.of(OutputFormat.values()).map(format -> Arguments.of(each, format)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysTheSameAsBefore(FormatCase each, OutputFormat format) throws IOException {
        String written = each.written(format, false).replace(System.lineSeparator(), "\n");

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(each.expected(format), written);
        }
        assertThat(written).isEqualTo(Files.readString(each.expected(format)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sendsNothingToATerminalButText(FormatCase each, OutputFormat format) {
        String written = each.written(format, false).replace(System.lineSeparator(), "\n");

        assertThat(UNFIT.matcher(written).find()).as(written).isFalse();
        assertThat(written.codePoints().filter(c -> c >= 0xD800 && c < 0xE000)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysTheSameToATurkAndToAnArab(FormatCase each, OutputFormat format) {
        Locale before = Locale.getDefault();
        String written = each.written(format, false);
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(each.written(format, false)).isEqualTo(written);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void coloursSayNothingThatWordsDoNot() {
        for (FormatCase each : FormatCase.all()) {
            String colourful = each.written(OutputFormat.TEXT, true);

            assertThat(COLOUR.matcher(colourful).replaceAll("")).isEqualTo(each.written(OutputFormat.TEXT, false));
        }
    }

    @Test
    void coloursPutSeverityAndCaretsForward() {
        FormatCase each = new FormatCase(FormatCase.ALL.resolve("words"));

        assertThat(each.written(OutputFormat.TEXT, true)).contains("\u001B[1;31merror\u001B[0m", "\u001B[1;31m ");
    }

    @Test
    void writesOneLineForEachFindingOfAPlainList() {
        for (FormatCase each : FormatCase.all()) {
            int findings = each.result().findings().size();

            assertThat(each.written(OutputFormat.PLAIN, false).lines()).hasSize(findings);
            assertThat(each.written(OutputFormat.GITHUB, false).lines()).hasSize(findings);
        }
    }
}
