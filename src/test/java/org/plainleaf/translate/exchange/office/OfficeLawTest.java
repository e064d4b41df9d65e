package org.plainleaf.translate.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/** What was written comes back letter by letter, and the same parcel gives the same bytes. */
class OfficeLawTest {
    private static final int PARCELS = 10;
    private static final int ROWS = 1000;

    static List<ExchangeFormat> formats() {
        return List.of(new XlsxFormat(), new DocxFormat());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsBackTwentyThousandRandomTexts(ExchangeFormat format) throws Unreadable {
        for (int seed = 0; seed < PARCELS; seed++) {
            Parcel parcel = OfficeSamples.random(
                    seed, seed % 2 == 0 ? OfficeSamples.URDU : OfficeSamples.POLISH, ROWS, seed % 5 != 0);

            Returned returned = format.read(OfficeSamples.write(format, parcel));

            assertThat(OfficeSamples.came(returned)).isEqualTo(OfficeSamples.sent(parcel));
            assertThat(returned.language()).isEqualTo(parcel.language().tag());
            assertThat(returned.rows().stream().map(Returned.Row::unsure))
                    .isEqualTo(parcel.rows().stream()
                            .map(row -> row.state() == Parcel.State.UNSURE)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesTheSameBytesTwice(ExchangeFormat format) {
        Parcel parcel = OfficeSamples.random(7, OfficeSamples.URDU, 100, true);

        assertThat(OfficeSamples.write(format, parcel)).isEqualTo(OfficeSamples.write(format, parcel));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anEmptyParcelIsAFileToo(ExchangeFormat format) {
        assertThat(OfficeSamples.parts(OfficeSamples.write(format, new Parcel(OfficeSamples.URDU, List.of()))))
                .isNotEmpty();
    }
}
