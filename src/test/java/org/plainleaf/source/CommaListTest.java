package org.plainleaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

class CommaListTest {
    @Test
    void takesNamesBetweenCommasForAListAndKnowsTheirPlaces() {
        List<Fields.Item> parts = parts("urdu, ur,zh-Hans");

        assertThat(parts).extracting(Fields.Item::text).containsExactly("urdu", "ur", "zh-Hans");
        assertThat(parts).extracting(item -> item.span().start()).containsExactly(11, 17, 20);
    }

    @Test
    void takesAddressesAndNamesInAnyScript() {
        assertThat(parts("/old/, /older/page/")).hasSize(2);
        assertThat(parts("zdrowie, pieniądze, صحت")).hasSize(3);
    }

    @Test
    void leavesSentencesAndSingleValuesAlone() {
        assertThat(parts("in short, then")).hasSize(1);
        assertThat(parts("people")).hasSize(1);
        assertThat(parts("people,, carers")).hasSize(1);
        assertThat(parts(",")).hasSize(1);
        assertThat(parts("")).hasSize(1);
    }

    private static List<Fields.Item> parts(String value) {
        String line = "languages: " + value;
        Fields.Item whole = new Fields.Item(value, new Span(11, line.length()));
        return CommaList.parts(whole, new SourceText("site.yaml", line), CommaList::isName);
    }
}
