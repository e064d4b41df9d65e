package org.plainleaf.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.plainleaf.cli.CommandRun;

/** The small site with a leaflet in English and Polish, for all and for one place; and what is on its paper. */
final class PaperSite {
    static final String SETTINGS = "content/site.yaml";
    static final String LEAFLET = "content/leaflets/money.md";
    static final String PLACE = "content/places/oak-ward.yaml";
    static final String PO = "translations/pl/leaflets/money.po";
    static final String LEDGER = "translations/pl/reviews.tsv";
    static final String ENGLISH = "site/leaflets/en/en-money-a4.pdf";
    static final String POLISH = "site/leaflets/pl/pl-money-a4.pdf";
    static final String FOR_PLACE = "site/leaflets/en/en-money-a4-oak-ward.pdf";
    static final String CODES = "site/leaflets/codes.tsv";

    private static final Pattern CODE =
            Pattern.compile("SC-(?:[0-9]{2}|[0-9A-F]{4}) [A-Za-z-]+ [0-9]{4}-[0-9]{2} [0-9A-F]{4}");

    private PaperSite() {}

    /** The site in a folder, built. */
    static SmallSite built(Path folder) {
        SmallSite site = SmallSite.built(folder);
        site.write(SETTINGS, site.read(SETTINGS) + """
                print:
                  code: SC
                  state: machine
                  places: [oak-ward]
                """);
        site.write(LEAFLET, """
                ---
                title: Money for you
                summary: A short leaflet.
                number: 1
                formats: [a4]
                published: 2026-11-01
                reviewed: 2026-11-01
                next-review: 2027-11-01
                made-with: [{group: Friday group}]
                ---

                ## What is it? {#what}

                It is money for your health.

                ## Whom to ask {#ask}

                Call {phone.helpline}.
                """);
        site.write(PLACE, """
                name: Oak Ward
                address: 1 Any Street
                phone: "020 7946 0120"
                languages: [en]
                checked: 2026-11-22
                """);
        site.write(PO, po("""
                msgid "Money for you"
                msgstr "Pieniądze dla ciebie"

                msgid "A short leaflet."
                msgstr "Krótka ulotka."

                msgid "What is it?"
                msgstr "Co to jest?"

                msgid "It is money for your health."
                msgstr "To są pieniądze na twoje zdrowie."

                msgid "Whom to ask"
                msgstr "Kogo zapytać"

                msgid "Call {phone.helpline}."
                msgstr "Zadzwoń: {phone.helpline}."
                """));
        mustBuild(site);
        return site;
    }

    /** A PO file with its head. */
    private static String po(String entries) {
        return """
                msgid ""
                msgstr ""
                "Language: pl\\n"
                "MIME-Version: 1.0\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"
                "Content-Transfer-Encoding: 8bit\\n"

                """ + entries;
    }

    /** Menus that a person has translated: the built-in ones are a computer's. */
    static void translateMenusByHand(SmallSite site) {
        try {
            site.write(
                    "translations/pl/site.po",
                    Files.readString(Path.of("translations/pl/site.po")).replace("#, fuzzy\n", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ending of a translation by a computer: marked fuzzy, and known to the ledger as such. */
    static void translateByComputer(SmallSite site) {
        site.write(PO, site.read(PO).replace("\nmsgid \"", "\n#, fuzzy\nmsgid \""));
    }

    static CommandRun mustBuild(SmallSite site) {
        CommandRun run = site.build();
        if (run.code() != 0) {
            throw new AssertionError("exit code " + run.code() + "\n" + run.all());
        }
        return run;
    }

    static CommandRun recall(SmallSite site) {
        return CommandRun.of(site.arguments("recall"));
    }

    /** What is written on paper, on one line. */
    static String text(SmallSite site, String pdf) {
        try (PDDocument document = Loader.loadPDF(site.path(pdf).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code on paper. */
    static String code(SmallSite site, String pdf) {
        String text = text(site, pdf);
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            throw new AssertionError("no code in: " + text);
        }
        return code.group();
    }

    /** All codes that were ever published. */
    static List<String> codes(SmallSite site) {
        return site.read(CODES)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    /** The page behind the square code: {@code /p/01/3f7a/}. */
    static String pageOf(SmallSite site, String code) {
        String[] parts = code.split(" ", -1);
        String language = parts[1].equals("en") ? "" : parts[1] + "/";
        String number = parts[0].substring(parts[0].indexOf('-') + 1).toLowerCase(java.util.Locale.ROOT);
        return site.read(
                "site/" + language + "p/" + number + "/" + parts[3].toLowerCase(java.util.Locale.ROOT) + "/index.html");
    }

    /** The files of the last build whose names end like that. */
    static List<String> published(SmallSite site, String ending) {
        return site.published().keySet().stream()
                .filter(path -> path.endsWith(ending))
                .toList();
    }

    /** Everything that was said, on one line. */
    static String said(CommandRun run) {
        return Stream.of(run.out(), run.err()).collect(Collectors.joining(" "));
    }
}
