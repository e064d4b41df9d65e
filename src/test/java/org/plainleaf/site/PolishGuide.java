package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plainleaf.cli.CommandRun;

/** The small site with a guide in English and Polish, and with what only Polish has of it. */
final class PolishGuide {
    static final String GUIDE = "content/guides/own.md";
    static final String PO = "translations/pl/guides/own.po";
    static final String LINKS = "translations/pl/links.tsv";
    static final String OMISSIONS = "translations/pl/omissions.tsv";
    static final String ADDITION = "translations/pl/additions/a-helpline.md";
    static final String PAGE = "site/pl/guides/own/all/index.html";
    static final String ADDED = "Jest też infolinia po polsku";
    static final String LEFT_OUT = "Ask for an interpreter.";

    private final SmallSite site;

    /** Adds the guide to a site. */
    PolishGuide(SmallSite site) {
        this.site = site;
        site.write(GUIDE, """
                ---
                title: Two steps
                summary: There are two steps.
                answers: [R1]
                published: 2026-11-22
                reviewed: 2026-11-22
                next-review: 2027-11-22
                made-with: [{group: Friday group}]
                evidence: [{claim: right-to-ask, source: A law, checked: 2026-11-22}]
                risk: high
                allow: [{rule: shape/required-parts, reason: It is as small as can be.}]
                ---

                Read [the page of the NHS](https://www.nhs.uk/a-page/).

                ## First {#first}

                Ask [a worker](/guides/ask/).

                ::: note At the meeting
                - Ask for an interpreter.
                :::

                ## Then {#then}

                Ask [a worker](/guides/ask/) again.

                - Bring a letter.
                - Ask for an interpreter.
                """);
        site.write(
                PO,
                po(Map.of(
                        "Two steps", "Dwa kroki",
                        "There are two steps.", "Są dwa kroki.",
                        "Read <a1>the page of the NHS</a1>.", "Proszę przeczytać <a1>stronę NHS</a1>.",
                        "First", "Najpierw",
                        "Ask <a1>a worker</a1>.", "Proszę zapytać <a1>pracownika</a1>.",
                        "Then", "Potem",
                        "Bring a letter.", "Proszę przynieść list.")));
        site.write("translations/people.yaml", """
                - {code: PL-01, role: translator, languages: [pl]}
                - {code: PL-02, role: reviewer, languages: [pl]}
                - {code: PL-G1, role: group, languages: [pl]}
                """);
    }

    private static String po(Map<String, String> pairs) {
        StringBuilder out = new StringBuilder("""
                msgid ""
                msgstr ""
                "Language: pl\\n"
                "MIME-Version: 1.0\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"
                "Content-Transfer-Encoding: 8bit\\n"
                """);
        pairs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(pair -> out.append("\nmsgid \"")
                        .append(pair.getKey())
                        .append("\"\nmsgstr \"")
                        .append(pair.getValue())
                        .append("\"\n"));
        return out.toString();
    }

    void addLinks() {
        site.write(LINKS, """
                english\tlink\tnote\tby\tdate
                https://www.nhs.uk/a-page/\thttps://www.nhs.uk/pl/a-page/\tin Polish\tPL-01\t2026-11-22
                /guides/ask/\t/faqs/money/\t\tPL-01\t2026-11-22
                """);
    }

    void addOmission() {
        site.write(OMISSIONS, """
                page\tenglish\treason\tby\tdate
                guides/own\tAsk for an interpreter.\tour workers speak Polish\tPL-01\t2026-11-22
                """);
    }

    void addAddition() {
        site.write(ADDITION, """
                ---
                page: guides/own
                after: first
                english: There is a Polish helpline too. Talking costs nothing.
                reason: only Polish readers can use it
                by: PL-02
                date: 2026-11-22
                ---

                Jest też infolinia po polsku: {phone.helpline}.

                ::: note Dobrze wiedzieć
                - Rozmowa **nic** nie kosztuje.
                :::
                """);
    }

    CommandRun translate(String... arguments) {
        List<String> all = new ArrayList<>(List.of("translate"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--site", site.path("").toString(), "--today", "2026-12-01"));
        return CommandRun.of(all.toArray(String[]::new));
    }

    /** The site shows only what is checked, as the settings of most sites ask; people translated its menus. */
    void asMostSites() throws IOException {
        site.replace("content/site.yaml", "translations: {machine: with-notice}", "translations: {machine: hidden}");
        site.write(
                "translations/pl/site.po",
                Files.readString(Path.of("translations/pl/site.po")).replace("#, fuzzy\n", ""));
    }

    /** Builds the site, which must be sound; gives what was said about it. */
    String build() {
        CommandRun run = site.build("--notes");
        assertThat(run.code()).as(run.all()).isZero();
        return run.err();
    }

    /** The part of a page that is not the same on all pages. */
    String main(String page) {
        String html = site.read(page);
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }
}
