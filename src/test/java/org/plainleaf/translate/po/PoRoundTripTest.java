package org.plainleaf.translate.po;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.finding.Findings;
import org.plainleaf.text.SourceText;

/**
 * Whole files. All samples in {@code po/canonical} and {@code po/loose/x.po} came out of {@code msgcat --no-wrap};
 * {@code po/loose/x.loose.po} went into it.
 */
class PoRoundTripTest {
    private static final String LOOSE = ".loose.po";
    private static final int REWRITE_EVERY = 17;

    static List<Path> canonical() {
        return Stream.concat(
                        PoSamples.files("canonical").stream(),
                        PoSamples.files("loose").stream().filter(file -> !isLoose(file)))
                .toList();
    }

    static List<Path> loose() {
        return PoSamples.files("loose").stream()
                .filter(PoRoundTripTest::isLoose)
                .toList();
    }

    static List<Path> all() {
        return Stream.concat(canonical().stream(), loose().stream()).toList();
    }

    @Test
    void hasSamples() {
        assertThat(canonical()).hasSizeGreaterThan(40);
        assertThat(loose()).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void writesCanonicalFilesByteForByte(Path file) {
        String text = PoSamples.text(file);

        assertThat(PoWriter.write(PoSamples.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("loose")
    void writesLooseFilesAsMsgcatDoes(Path file) {
        String name = file.getFileName().toString().replace(LOOSE, ".po");
        Findings findings = new Findings();
        PoFile read = PoReader.read(new SourceText(name, PoSamples.text(file)), findings);

        assertThat(PoWriter.write(read)).isEqualTo(PoSamples.text(file.resolveSibling(name)));
        assertThat(findings.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void readsWindowsLineEndsAndByteOrderMarks(Path file) {
        String text = PoSamples.text(file);
        PoFile read = PoSamples.read("\uFEFF" + text.replace("\n", "\r\n"));

        assertThat(PoWriter.write(read)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsEveryPrefix(Path file) {
        String text = PoSamples.text(file);
        for (int end = 0; end <= text.length(); end++) {
            PoFile read = PoSamples.readLoosely(text.substring(0, end));
            if (end % REWRITE_EVERY == 0) {
                String written = PoWriter.write(read);

                assertThat(PoWriter.write(PoSamples.readLoosely(written))).isEqualTo(written);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsEveryTextWithOneLineLeftOut(Path file) {
        List<String> lines = PoSamples.text(file).lines().toList();
        for (int i = 0; i < Math.min(lines.size(), 60); i++) {
            int left = i;
            String rest = Stream.iterate(0, n -> n + 1)
                    .limit(lines.size())
                    .filter(n -> n != left)
                    .map(lines::get)
                    .reduce("", (a, b) -> a + b + "\n");
            String written = PoWriter.write(PoSamples.readLoosely(rest));

            assertThat(PoWriter.write(PoSamples.readLoosely(written))).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "fa"})
    void doesNotDependOnTheDefaultLocale(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            canonical().forEach(this::writesCanonicalFilesByteForByte);
            loose().forEach(this::writesLooseFilesAsMsgcatDoes);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static boolean isLoose(Path file) {
        return file.getFileName().toString().endsWith(LOOSE);
    }
}
