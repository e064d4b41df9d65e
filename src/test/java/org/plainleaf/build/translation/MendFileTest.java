package org.plainleaf.build.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Refused;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.po.PoKey;

/** What was refused is all there to be mended, and no file that somebody has mended is lost. */
class MendFileTest {
    private static final Language POLISH = new Language(
            "pl",
            "polski",
            "Polish",
            Language.Direction.LTR,
            "Latn",
            "latn",
            "nplurals=2; plural=n != 1;",
            List.of("."));

    @TempDir
    private Path folder;

    static List<ExchangeFormat> formats() {
        return ExchangeFormats.ALL;
    }

    private static List<Refused> refused(String... targets) {
        RowKey key = new RowKey("guides/ask", "0123456789abcdef", RowKey.NO_FORM, "89abcdef");
        List<Refused> all = new ArrayList<>();
        for (String target : targets) {
            Returned.Row row = new Returned.Row(key, "Ask.", target, false, "Is it so?", "row 2");
            all.add(new Refused(row, key, "Ask.", PoKey.of("Ask."), "No."));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void holdsEachRowWithItsRemarkAlsoWhereOneTextCameTwice(ExchangeFormat format) throws IOException, Unreadable {
        Path out = new MendFile(POLISH, format)
                .write(folder.resolve("a" + format.extension()), refused("One", "Two", "Two"));

        List<Returned.Row> rows = format.read(Files.readAllBytes(out)).rows();
        assertThat(rows)
                .extracting(Returned.Row::target, Returned.Row::remark, Returned.Row::unsure)
                .containsExactly(tuple("One", "Is it so?", true), tuple("Two", "Is it so?", true));
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(String.valueOf(row.key())).startsWith("guides/ask#0123456789abcdef.89abcdef"));
        assertThat(rows).extracting(Returned.Row::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void neverTakesThePlaceOfAnotherFile(ExchangeFormat format) throws IOException {
        MendFile mend = new MendFile(POLISH, format);
        Path came = folder.resolve("a" + format.extension());
        Path first = mend.write(came, refused("One"));
        assertThat(mend.write(came, refused("One"))).as("the same rows").isEqualTo(first);
        Files.writeString(first, "mended by hand");

        Path second = mend.write(first, refused("One"));
        Path third = mend.write(second, refused("Two"));

        assertThat(first).hasContent("mended by hand");
        assertThat(second).isEqualTo(folder.resolve("a-to-mend-2" + format.extension()));
        assertThat(third).isEqualTo(folder.resolve("a-to-mend-3" + format.extension()));
    }
}
