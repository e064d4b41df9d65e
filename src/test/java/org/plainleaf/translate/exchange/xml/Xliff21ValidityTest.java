package org.plainleaf.translate.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.plainleaf.translate.exchange.Parcel;

/** What an independent reader of XLIFF 2, which knows the schemas and the rules of processing, says of our files. */
final class Xliff21ValidityTest {
    @Test
    void isValidWhateverIsInTheTexts() throws IOException {
        RandomTexts texts = new RandomTexts(21);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = ExchangeLawTest.written(new Xliff21Format(), texts.parcel(20));
            assertThatCode(() -> XLIFFReader.validate(new ByteArrayInputStream(bytes), null))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theIndependentReaderSeesFaults() throws IOException {
        String good = new String(
                ExchangeLawTest.written(new Xliff21Format(), new RandomTexts(21).parcel(20)), StandardCharsets.UTF_8);
        for (String bad : List.of(
                good.replaceAll("unit id=\"[^\"]*\"", "unit id=\"same\""),
                good.replace("dataRef=\"d1\"", "dataRef=\"d99\""),
                good.replace("trgLang=\"ur\" ", "").replace(" trgLang=\"ur\"", ""),
                good.replace("canCopy=\"no\"", "canCopy=\"never\""))) {
            assertThat(bad).isNotEqualTo(good);
            assertThatThrownBy(() ->
                            XLIFFReader.validate(new ByteArrayInputStream(bad.getBytes(StandardCharsets.UTF_8)), null))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    /** Each tag and fact put back from its original data, the text is the one that was sent. */
    @Test
    void theIndependentReaderReadsTheSameTexts() throws IOException {
        Parcel parcel = new RandomTexts(22).parcel(800);
        List<String> sent = new ArrayList<>();
        parcel.rows().forEach(row -> sent.add(row.key() + " " + row.source() + "\n" + row.target()));
        List<String> seen = new ArrayList<>();
        int tags = 0;
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(ExchangeLawTest.written(new Xliff21Format(), parcel)));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    Unit unit = event.getUnit();
                    Segment segment = unit.getSegment(0);
                    seen.add(unit.getName() + " " + text(segment.getSource()) + "\n"
                            + (segment.hasTarget() ? text(segment.getTarget()) : ""));
                    tags += segment.getSource().hasTag() ? 1 : 0;
                }
            }
        }
        assertThat(seen).isEqualTo(sent);
        assertThat(tags).isGreaterThan(200);
    }

    private static String text(Fragment fragment) {
        StringBuilder text = new StringBuilder();
        String coded = fragment.getCodedText();
        for (int i = 0; i < coded.length(); i++) {
            if (Fragment.isChar1(coded.charAt(i))) {
                text.append(fragment.getCTag(coded, i).getData());
                i++;
            } else {
                text.append(coded.charAt(i));
            }
        }
        return text.toString();
    }
}
