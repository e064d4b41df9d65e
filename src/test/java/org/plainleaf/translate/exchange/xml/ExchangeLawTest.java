package org.plainleaf.translate.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.exchange.Unreadable;

/** What was written comes back, whatever is in the texts. */
final class ExchangeLawTest {
    static Stream<ExchangeFormat> formats() {
        return Stream.of(new Xliff12Format(), new Xliff21Format(), new TmxFormat());
    }

    static byte[] written(ExchangeFormat format, Parcel parcel) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(parcel, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void givesBackKeySourceAndTargetLetterByLetter(ExchangeFormat format) throws IOException, Unreadable {
        RandomTexts texts = new RandomTexts(20261122);
        int strings = 0;
        for (int round = 0; round < 50; round++) {
            Parcel parcel = texts.parcel(200);
            List<Object> sent = new ArrayList<>();
            for (Parcel.Row row : parcel.rows()) {
                sent.add(List.of(row.key(), row.source(), row.target()));
            }
            Returned returned = format.read(written(format, parcel));
            List<Object> back = new ArrayList<>();
            for (Returned.Row row : returned.rows()) {
                back.add(List.of(row.key() == null ? "" : row.key(), row.source(), row.target()));
            }
            strings += 2 * back.size();
            assertThat(back).isEqualTo(sent);
            assertThat(returned.language()).isEqualTo("ur");
        }
        assertThat(strings).isEqualTo(20_000);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void givesTheSameBytesForTheSameParcel(ExchangeFormat format) throws IOException {
        assertThat(written(format, new RandomTexts(5).parcel(100)))
                .isEqualTo(written(format, new RandomTexts(5).parcel(100)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void saysWhichRowsStillNeedWork(ExchangeFormat format) throws IOException, Unreadable {
        for (Parcel.Row row : new RandomTexts(6).parcel(500).rows()) {
            Returned.Row back = format.read(written(format, new Parcel(RandomTexts.URDU, List.of(row))))
                    .rows()
                    .get(0);
            boolean unsure = !row.target().isEmpty() && row.state() == Parcel.State.UNSURE;
            if (row.state() != Parcel.State.NEW) {
                assertThat(back.unsure()).as(row.toString()).isEqualTo(unsure);
            }
            assertThat(back.remark()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void knowsItsOwnFiles(ExchangeFormat format) throws IOException {
        byte[] bytes = written(format, new RandomTexts(7).parcel(3));
        assertThat(formats().filter(other -> other.recognises("x.xml", bytes)).map(ExchangeFormat::name))
                .containsExactly(format.name());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takesTagsNestedDeeperThanAnybodyNeeds(ExchangeFormat format) throws IOException, Unreadable {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.insert(0, "<b" + i + ">").append("x</b").append(i).append('>');
        }
        String fact = "{a." + "b".repeat(100_000) + "}";
        Parcel.Row row = new Parcel.Row(
                new RowKey("faqs/a", "0123456789abcdef", 3),
                text.toString(),
                fact,
                Parcel.State.TRANSLATED,
                List.of(),
                null);
        Returned.Row back = format.read(written(format, new Parcel(RandomTexts.URDU, List.of(row))))
                .rows()
                .get(0);
        assertThat(back.source()).isEqualTo(row.source());
        assertThat(back.target()).isEqualTo(row.target());
    }

    @Test
    void takesAnEmptyParcel() throws IOException, Unreadable {
        for (ExchangeFormat format : formats().toList()) {
            assertThat(format.read(written(format, new Parcel(RandomTexts.URDU, List.of())))
                            .rows())
                    .isEmpty();
        }
    }
}
