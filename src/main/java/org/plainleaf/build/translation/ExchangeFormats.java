package org.plainleaf.build.translation;

import java.util.List;
import java.util.Optional;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.PoFormat;
import org.plainleaf.translate.exchange.office.DocxFormat;
import org.plainleaf.translate.exchange.office.XlsxFormat;
import org.plainleaf.translate.exchange.xml.TmxFormat;
import org.plainleaf.translate.exchange.xml.Xliff12Format;
import org.plainleaf.translate.exchange.xml.Xliff21Format;

/** The list of all formats in which translations travel. */
public final class ExchangeFormats {
    /** The formats; the first that recognises a file reads it. */
    public static final List<ExchangeFormat> ALL = List.of(
            new XlsxFormat(),
            new DocxFormat(),
            new Xliff12Format(),
            new Xliff21Format(),
            new TmxFormat(),
            new PoFormat());

    private ExchangeFormats() {}

    public static Optional<ExchangeFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format of a file. */
    public static Optional<ExchangeFormat> of(String fileName, byte[] bytes) {
        return ALL.stream().filter(format -> format.recognises(fileName, bytes)).findFirst();
    }
}
