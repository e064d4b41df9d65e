package org.plainleaf.translate.exchange;

import java.util.List;
import java.util.Optional;

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
