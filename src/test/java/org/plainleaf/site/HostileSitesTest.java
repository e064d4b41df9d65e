package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.cli.CommandRun;

/**
 * Files that are too long, too deep or too many: made here, because nobody wants them in the repository. Those that once
 * took for ever, or all memory, run in a process of their own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(100)
class HostileSitesTest {
    private static final String PAGE = "content/pages/a-page.md";
    private static final String FACTS = "content/facts.yaml";
    private static final String HOME_PO = "translations/pl/pages/home.po";
    /** Just below the limit for one file. */
    private static final int FULL = 900_000;

    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    /**
     * A site with one hostile file.
     *
     * @param name what is the matter
     * @param path the file
     * @param text what is in it
     * @param rule the rule that finds it
     */
    record Attack(String name, String path, String text, String rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Attack> refused() {
        return List.of(
                new Attack("50 MB in one line", PAGE, "a".repeat(50_000_000), "file/too-large"),
                new Attack("a YAML bomb", FACTS, bomb(), "yaml/shortcut"),
                new Attack("lists 5,000 deep", PAGE, head("topics: " + "[".repeat(5000) + "]".repeat(5000)), "yaml/"),
                new Attack("maps 1,200 deep", FACTS, deepMap(), "yaml/"),
                new Attack("2,000 unknown names", PAGE, head(lines("k%d: v", 2000)), "fields/unknown"),
                new Attack(
                        "a heading id of 40,000 letters",
                        PAGE,
                        page("## A {#" + "a-".repeat(20_000) + "a}"),
                        "markup/"),
                new Attack(
                        "a step id of 300 letters",
                        "content/guides/a.md",
                        page("## A {#" + "a".repeat(300) + "}"),
                        "markup/"),
                new Attack("a fact name of 200,000 letters", PAGE, page("{a" + ".a".repeat(100_000) + "}"), "facts/"),
                new Attack("a label name of 40,000 letters", "content/site.yaml", labels(), "file/address"),
                new Attack("a link of 900,000 letters", PAGE, page("[a](/" + "a".repeat(FULL) + "/)"), "links/broken"),
                new Attack(
                        "a box name of 900,000 letters",
                        PAGE,
                        page(":::" + "a".repeat(FULL) + "\n:::"),
                        "markup/box-unknown"),
                new Attack(
                        "boxes 5,000 deep",
                        PAGE,
                        page("::: note\n".repeat(5000) + "a\n" + ":::\n".repeat(5000)),
                        "markup/"),
                new Attack("quotations 40 deep", PAGE, page(">".repeat(40) + " a"), "markup/"),
                new Attack("bullet lists 40 deep", PAGE, page("- ".repeat(40) + "a"), "markup/"),
                new Attack("a table of a million cells", PAGE, page(table()), "markup/"),
                new Attack("a PO file without any message", HOME_PO, "x\n".repeat(FULL / 2), "translation/po-syntax"),
                new Attack("100,000 tags", HOME_PO, message("<a1>".repeat(100_000)), "translation/tags"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(Attack attack, @TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(attack.path(), attack.text());
        Map<String, String> before = site.lastBuild();

        List<String> findings = Talk.refusal(site.build(), site);

        assertThat(findings).anyMatch(line -> line.startsWith(attack.path()) && line.contains("[" + attack.rule()));
        assertThat(site.lastBuild()).isEqualTo(before);
    }

    static List<Attack> slow() {
        return List.of(
                new Attack("a heading with a gap", PAGE, page("## a" + " ".repeat(FULL) + "b"), "access/weight"),
                new Attack(
                        "a box title with a gap",
                        PAGE,
                        page("::: note a" + " ".repeat(FULL) + "b\na\n:::"),
                        "access/weight"),
                new Attack("180,000 equal headings", PAGE, page("## a\n".repeat(FULL / 5)), "markup/too-much"),
                new Attack("19,000 equal headings", PAGE, page("## a\n".repeat(19_000)), "access/weight"),
                new Attack(
                        "backslashes",
                        "content/pages/home.md",
                        page("\\\\".repeat(FULL / 2) + " words"),
                        "access/weight"),
                new Attack("backslashes in a translation", HOME_PO, message("\\\\".repeat(FULL / 2)), "access/weight"),
                new Attack("an email address of dots", FACTS, email(), "facts/value"),
                new Attack("lists 300,000 deep", PAGE, head("topics: " + "[".repeat(300_000)), "yaml/"),
                new Attack("2,000 steps", "content/guides/a.md", page(lines("## Step %d\n\nText.\n", 2000)), "shape/"),
                new Attack("5,000 boxes", PAGE, page("::: note\na\n:::\n".repeat(5000)), "access/weight"));
    }

    @ParameterizedTest
    @MethodSource("slow")
    void isDoneInTenSecondsWithLittleMemory(Attack attack, @TempDir Path folder) throws Exception {
        SmallSite site = sound.copyTo(folder);
        site.write(attack.path(), attack.text());
        Map<String, String> before = site.lastBuild();

        CommandRun run = CommandRun.apart(site.arguments("build"));

        Talk.assertPlain(run);
        // A long translation makes many pages heavy, and these are named by the settings.
        String file = attack.path().equals(HOME_PO) ? "content/site.yaml" : attack.path();
        assertThat(Talk.refusal(run, site))
                .anyMatch(line -> line.startsWith(file) && line.contains("[" + attack.rule()));
        assertThat(site.lastBuild()).isEqualTo(before);
    }

    /** Each of these is sound Markdown; parsers have been known to take for ever over them. */
    @Test
    void readsPunctuationOfAllKinds(@TempDir Path folder) throws Exception {
        SmallSite site = sound.copyTo(folder);
        List<String> pieces = List.of(
                "[", "![", "[a](", "*a ", "*a **b ", "_a ", "<", "<a ", "<http:", "&", "](", "\"", "'", "~~", "|",
                "a  \n");
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            site.write("content/pages/p" + i + ".md", page(piece.repeat(50_000 / piece.length())));
        }
        site.write(
                "content/pages/ticks.md",
                page(IntStream.range(1, 300).mapToObj("`"::repeat).collect(Collectors.joining("a"))));
        site.write("content/pages/references.md", page(lines("[a%d]: /x/", 5000)));

        CommandRun run = CommandRun.apart(site.arguments("build"));

        Talk.assertPlain(run);
        // Sound Markdown, but no sentence that anybody can read, and marks that did not work.
        assertThat(Talk.refusal(run, site))
                .allMatch(line -> line.contains("[reading/")
                        || line.contains("[access/weight]")
                        || line.contains("[markup/leftover]"));
    }

    @Test
    void namesTheLineWhereAFileStopsBeingUtf8(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        byte[] page = page("## One\n\nCaf? in town.").getBytes(StandardCharsets.UTF_8);
        int at = new String(page, StandardCharsets.UTF_8).indexOf('?');
        for (int bad : new int[] {0xE9, 0x80, 0xC0, 0xFF, 0xED}) {
            byte[] broken = Arrays.copyOf(page, page.length);
            broken[at] = (byte) bad;
            site.write(PAGE, broken);

            assertThat(Talk.refusal(site.build(), site))
                    .singleElement()
                    .asString()
                    .startsWith(PAGE + ":13:4: error ");
        }
    }

    @Test
    void hasAnAnswerToEveryFileThatIsCutOff(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        for (String path : List.of("content/site.yaml", FACTS, "content/guides/ask.md", HOME_PO)) {
            String whole = site.read(path);
            for (int length = 0; length < whole.length(); length += 1 + whole.length() / 12) {
                site.write(path, whole.substring(0, length));

                CommandRun run = site.check();

                Talk.assertPlain(run);
                assertThat(run.code()).as(run.all()).isIn(0, 1);
            }
            site.write(path, whole);
        }
    }

    private static String head(String line) {
        return """
                ---
                title: A page
                summary: What it is about.
                published: 2026-11-22
                reviewed: 2026-11-22
                next-review: 2027-11-22
                made-with: [{group: Friday group}]
                %s
                ---
                """.formatted(line);
    }

    private static String page(String body) {
        return head("order: 1") + "\n" + body + "\n";
    }

    private static String lines(String line, int count) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining("\n"));
    }

    private static String bomb() {
        StringBuilder yaml = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char c = 'b'; c < 'k'; c++) {
            String before = "*" + (char) (c - 1);
            yaml.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((before + ", ").repeat(8))
                    .append(before)
                    .append("]\n");
        }
        return yaml.toString();
    }

    private static String deepMap() {
        return IntStream.range(0, 1200).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static String labels() {
        return """
                name: Small Site
                publisher: Small Charity, an example
                url: https://small.example
                contact: {phone: phone.helpline, email: email.hello}
                situations:
                  at-home: At home
                  ? %s
                  : Somewhere
                uses: {art: Art}
                """.formatted("a-".repeat(20_000) + "a");
    }

    private static String email() {
        return """
                email:
                  hello:
                    value: "a@%s<"
                    kind: email
                    source: nobody
                    checked: 2026-11-22
                """.formatted(".".repeat(FULL));
    }

    private static String table() {
        return "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n" + "|b\n".repeat(50_000);
    }

    private static String message(String translation) {
        return """
                msgid ""
                msgstr "Content-Type: text/plain; charset=UTF-8\\n"

                msgid "Money for your health"
                msgstr "%s"
                """.formatted(translation);
    }
}
