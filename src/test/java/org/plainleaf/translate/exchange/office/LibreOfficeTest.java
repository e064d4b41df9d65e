package org.plainleaf.translate.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/** A real office program opens and saves our files, and nothing is lost. Slow: it has to start. */
@Tag("office")
class LibreOfficeTest {
    @TempDir
    private Path folder;

    static List<ExchangeFormat> formats() {
        return List.of(new XlsxFormat(), new DocxFormat());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void savesWithoutChangingAText(ExchangeFormat format) throws IOException, InterruptedException, Unreadable {
        Optional<Path> office = office();
        assumeTrue(office.isPresent(), "There is no LibreOffice (soffice) on this computer: nothing was tried");
        Parcel parcel = OfficeSamples.random(3, OfficeSamples.URDU, 500, false);
        Path sent = folder.resolve("texts" + format.extension());
        Files.write(sent, OfficeSamples.write(format, parcel));

        Process saving = new ProcessBuilder(
                        office.orElseThrow().toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        format.name(),
                        "--outdir",
                        folder.resolve("saved").toString(),
                        sent.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(saving.waitFor(2, TimeUnit.MINUTES)).isTrue();

        Returned returned = format.read(Files.readAllBytes(folder.resolve("saved/texts" + format.extension())));

        assertThat(OfficeSamples.came(returned)).isEqualTo(OfficeSamples.sent(parcel));
        assertThat(returned.language()).isEqualTo("ur");
        assertThat(returned.rows().stream().map(Returned.Row::unsure))
                .isEqualTo(parcel.rows().stream()
                        .map(row -> row.state() == Parcel.State.UNSURE)
                        .toList());
    }

    private static Optional<Path> office() {
        String path = System.getenv("PATH");
        return Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
