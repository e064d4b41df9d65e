package org.plainleaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
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
