package org.plainleaf.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.GlossaryLine;
import org.plainleaf.model.Language;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.model.Site;
import org.plainleaf.print.LeafletPrinter;
import org.plainleaf.publish.SpreadsheetText;
import org.plainleaf.publish.ValeStyle;
import org.plainleaf.render.WordsPaper;
import org.plainleaf.source.BuiltIn;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.SiteReader;
import org.plainleaf.text.Place;
import org.plainleaf.translate.AgreedWords;
import org.plainleaf.translate.exchange.xml.TbxWriter;

/** What people take away of a site's words: a sheet for staff, a list for interpreters, a style for another tool. */
public final class WordsDesk {
    /** For {@link #glossary}: every language of the site. */
    public static final String ALL = "all";

    private final Path root;
    private final LocalDate today;
    private final Findings findings = new Findings();

    /** The words of the site in {@code root}, as on {@code today}. */
    public WordsDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /** Prints the sheet of words for staff to {@code out}; the count is that of its pages. */
    public Written sheet(Path out) throws IOException {
        Optional<Site> site = read();
        Optional<PrintSheet> sheet = site.isEmpty() ? Optional.empty() : new WordsPaper(site.get(), today).sheet();
        if (site.isPresent() && sheet.isEmpty()) {
            refuse("No word has plain words to say instead.", "Write some into content/terms.yaml: use: avoid, say: …");
        }
        LeafletPrinter printer = new LeafletPrinter(findings);
        Optional<LeafletPrinter.Printed> printed = sheet.isEmpty() ? Optional.empty() : printer.print(sheet.get());
        printer.finish();
        if (printed.isEmpty()) {
            return new Written(findings.sorted(), 0);
        }
        write(out, printed.get().pdf());
        return new Written(findings.sorted(), printed.get().pages());
    }

    /**
     * Writes the list of an interpreter; the count is that of its languages.
     *
     * @param tag tag of the language; {@link #ALL} for all, each in a file below {@code out}
     * @param tbx whether as TBX, for the tools of translators, instead of a table
     */
    public Written glossary(String tag, Path out, boolean tbx) throws IOException {
        Optional<Site> site = read();
        if (site.isEmpty()) {
            return new Written(findings.sorted(), 0);
        }
        boolean all = tag.equals(ALL);
        List<Language> languages = site.get().languages().stream()
                .filter(language ->
                        !language.isEnglish() && (all || language.tag().equals(tag)))
                .toList();
        if (languages.isEmpty()) {
            refuse(
                    "\"" + tag + "\" is not a language of this site.",
                    "Write its tag into content/site.yaml: languages.");
        }
        for (Language language : languages) {
            Path file = all ? out.resolve("glossary-" + language.tag() + (tbx ? ".tbx" : ".tsv")) : out;
            List<GlossaryLine> lines = lines(site.get(), language);
            write(file, tbx ? tbx(lines, language) : SpreadsheetText.bytes(rows(lines, language)));
        }
        return new Written(findings.sorted(), languages.size());
    }

    private static byte[] tbx(List<GlossaryLine> lines, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TbxWriter().write(lines, language, bytes);
        return bytes.toByteArray();
    }

    private List<GlossaryLine> lines(Site site, Language language) throws IOException {
        // What is wrong with translations is for translators to hear, not for who asks for a list of words.
        SiteFiles files = new SiteFiles(root, new Findings());
        AgreedWords words = new AgreedWords(
                language, files.list("translations/" + language.tag(), ".po"), new BuiltIn(files), new Findings());
        return site.terms().stream().map(words::line).toList();
    }

    private static List<List<String>> rows(List<GlossaryLine> lines, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "English word", "Other forms", "What it means", "Say instead", language.english() + " word", "Note"));
        for (GlossaryLine line : lines) {
            rows.add(List.of(line.english(), line.others(), line.means(), line.say(), line.agreed(), line.note()));
        }
        return rows;
    }

    /** Writes the words as a style for Vale below {@code folder}; the count is that of its files. */
    public Written vale(Path folder) throws IOException {
        Optional<Site> site = read();
        if (site.isEmpty()) {
            return new Written(findings.sorted(), 0);
        }
        Map<String, String> files = ValeStyle.files(site.get());
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return new Written(findings.sorted(), files.size());
    }

    /** The site; nothing after a finding. Faults of pages do not matter here. */
    private Optional<Site> read() throws IOException {
        Findings all = new Findings();
        Optional<Site> site = new SiteReader(new SiteFiles(root, all), all).read();
        boolean sound = site.isPresent();
        for (Finding finding : all.sorted()) {
            String file = finding.place().file();
            boolean ours = file.equals("content/site.yaml") || file.equals("content/terms.yaml");
            if (ours || !sound) {
                findings.add(finding);
            }
        }
        return findings.hasErrors() ? Optional.empty() : site;
    }

    private void refuse(String message, String advice) {
        findings.add(Finding.error(Place.startOf("content/terms.yaml"), "terms/none", message, advice));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        Files.write(file, bytes);
    }
}
