package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options that every command on a site takes. */
final class SiteOptions {
    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(names = "--site", paramLabel = "DIR", description = "Folder of the site. Without it: this folder.")
    private Path site = Path.of(".");

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "Judge dates as on this day, such as 2026-11-22. Without it: today.")
    private @Nullable String today;

    /** The folder of the site, which exists. */
    Path site() {
        if (!Files.isDirectory(site)) {
            throw wrong("There is no folder " + site + ".");
        }
        return site;
    }

    /** A file or folder to write to, or none, that is not among what people wrote for the site: it would be lost. */
    @Nullable
    Path toWrite(@Nullable Path file) throws IOException {
        for (String folder : List.of("content", "templates", "translations")) {
            Path own = site.resolve(folder);
            if (file != null && Files.exists(own) && real(file).startsWith(own.toRealPath())) {
                throw wrong(file + " is in the folder " + folder + "/, which holds what people wrote for your site."
                        + " Name another place to write to, such as "
                        + (file.getFileName() == null ? "out" : "../" + file.getFileName()) + ".");
            }
        }
        return file;
    }

    /** Where a file is, or would be, without shortcuts on the way. */
    private static Path real(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path there = whole;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(whole));
    }

    LocalDate today() {
        return LocalDate.now(clock());
    }

    /** A clock that goes on, or stands still on the day that was named. */
    Clock clock() {
        ZoneId zone = ZoneId.systemDefault();
        return today == null
                ? Clock.system(zone)
                : Clock.fixed(date(today).atStartOfDay(zone).toInstant(), zone);
    }

    /** A date as people write it. */
    LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw wrong("\"" + written + "\" is not a date. Write it as 2026-11-22.");
        }
    }

    CommandLine.ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
