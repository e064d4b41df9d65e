package org.plainleaf.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.ApproveDesk;
import org.plainleaf.build.translation.Numbers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf translate approve}. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Writes down that somebody checked the translation of a page. The role of the code in",
            "translations/people.yaml says what that makes it: reviewer, reviewed; group, approved.",
            "It ends by itself as soon as a letter of the English or of the translation changes."
        },
        footer = {"", "Examples:", "  plainleaf translate approve ur guides/ask-for-one --by UR-G1 --except 7,12-14"})
final class TranslateApprove implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(index = "0", paramLabel = "LANGUAGE", description = "Tag of the language, such as ur.")
    private String tag = "";

    @Parameters(index = "1", paramLabel = "PAGE", description = "The page, such as guides/ask-for-one.")
    private String page = "";

    @Option(names = "--by", required = true, paramLabel = "CODE", description = "Code of the person or the group.")
    private String by = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Day on which it was checked, such as 2026-11-22. Without it: today.")
    private @Nullable String date;

    @Option(
            names = "--except",
            paramLabel = "NUMBERS",
            description = "Numbers of texts that are not right: 7,12-14. If they were checked before, that ends.")
    private String except = "";

    @Option(
            names = "--sheet",
            paramLabel = "CODE",
            description = "Code on the printed sheet. If a text changed since, nothing is written down.")
    private @Nullable String sheet;

    @Override
    public Integer call() throws IOException {
        LocalDate today = options.today();
        LocalDate day = date == null ? today : options.date(date);
        if (day.isAfter(today)) {
            throw options.wrong(day + " has not come yet. Write the day on which it was checked, or leave out --date.");
        }
        return new TranslateTalk(spec)
                .approved(new ApproveDesk(options.site(), today, day)
                        .approve(
                                tag,
                                page,
                                by,
                                Numbers.parse(except)
                                        .orElseThrow(() -> options.wrong(
                                                "\"" + except + "\" are not numbers. Write them as 7,12-14.")),
                                sheet));
    }
}
