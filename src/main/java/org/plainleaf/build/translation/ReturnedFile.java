package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.text.Place;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * A file that came from a translator.
 *
 * @param path where it is
 * @param format its format
 * @param content what is in it
 */
record ReturnedFile(Path path, ExchangeFormat format, Returned content) {
    private static final String RULE = "translation/import";

    /** No translation of a site is larger; what is larger is not looked at. */
    private static final long LARGEST = 60_000_000;

    /** What is in a file, as it stands; nothing after a finding that says why. */
    static Optional<byte[]> bytes(Path path, Report report) throws IOException {
        if (!Files.isRegularFile(path)) {
            return refuse(path, "There is no such file.", "Look for its name, and where it is.", report);
        }
        if (Files.size(path) > LARGEST) {
            return refuse(
                    path,
                    "This file is larger than " + LARGEST / 1_000_000 + " MB: no translation of a site is.",
                    "Send the translation alone, without pictures.",
                    report);
        }
        return Optional.of(Files.readAllBytes(path));
    }

    /** Reads a file; nothing after a finding that says why. */
    static Optional<ReturnedFile> read(Path path, Report report) throws IOException {
        Optional<byte[]> there = bytes(path, report);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = there.get();
        Optional<ExchangeFormat> format = ExchangeFormats.of(String.valueOf(path.getFileName()), bytes);
        if (format.isEmpty()) {
            return refuse(
                    path,
                    "This is no file that Plainleaf can take translations from.",
                    "Send one of: "
                            + ExchangeFormats.ALL.stream()
                                    .map(ExchangeFormat::extension)
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + ".",
                    report);
        }
        try {
            return Optional.of(new ReturnedFile(path, format.get(), format.get().read(bytes)));
        } catch (Unreadable e) {
            report.add(fault(path, e));
            return Optional.empty();
        }
    }

    /** What to tell of a file that cannot be read. */
    static Finding fault(Path path, Unreadable fault) {
        return Finding.error(
                new Place(path.toString(), fault.line(), fault.column()), RULE, fault.message(), fault.advice());
    }

    /** Reports that a file cannot be taken. */
    static <T> Optional<T> refuse(Path path, String message, String advice, Report report) {
        report.add(Finding.error(Place.startOf(path.toString()), RULE, message, advice));
        return Optional.empty();
    }
}
