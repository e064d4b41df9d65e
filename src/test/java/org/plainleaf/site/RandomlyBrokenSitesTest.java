package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.cli.CommandRun;

/** Slips of the hand at random places, the same in each run: the tool has an answer to every one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomlyBrokenSitesTest {
    /** More of them, to look for faults: {@code -Drandom.sites=5000}. */
    private static final int HOW_MANY = Integer.getInteger("random.sites", 40);

    private static final List<String> FILES = List.of(
            "content/site.yaml",
            "content/facts.yaml",
            "content/terms.yaml",
            "content/consents.yaml",
            "content/pages/home.md",
            "content/guides/ask.md",
            "content/faqs/money.md",
            "content/stories/nell-paints.md",
            "translations/pl/pages/home.po",
            "translations/pl/settings.po");

    /** What people type by mistake, and what has a meaning in one of the formats. */
    private static final List<String> SLIPS = List.of(
            "\t",
            " ",
            "\n",
            "\n\n",
            ":",
            ": ",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            "{phone.nobody}",
            "#",
            "## ",
            "# ",
            "- ",
            "* ",
            "> ",
            "    ",
            ":::",
            "\n:::\n",
            "\n::: note\n",
            "\n::: cards\n",
            "---\n",
            "\n---\n",
            "<",
            "<b>",
            "<!--",
            "&",
            "&amp;",
            "*",
            "!",
            "%",
            "@",
            "`",
            "|",
            "\\",
            "\\n",
            "\u00e9",
            "\ud83d\ude00",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\u0000",
            "\u0007",
            "[a](",
            "](/guides/ask/)",
            "![](/media/nell.png)",
            "{#worker}",
            "\n| a | b |\n|---|---|\n| c |\n",
            "<a1>",
            "</a1>",
            "{phone.helpline}",
            "msgid \"a\"\n",
            "msgstr \"\"\n",
            "null",
            "~",
            "true",
            "0",
            "-1",
            "2026-02-30",
            "\n1. ",
            "\nRead [x][y]\n\n[y]: /z/\n",
            "''",
            "\"\"",
            "[]",
            "{}",
            "? ",
            "|\n",
            ">\n");

    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    static List<Integer> seeds() {
        return new Random(20261122).ints(HOW_MANY, 0, Integer.MAX_VALUE).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasAnAnswerToEverySlip(int seed, @TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        Random random = new Random(seed);
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            String file = FILES.get(random.nextInt(FILES.size()));
            site.write(file, slip(site.read(file), random));
        }
        Map<String, String> before = site.lastBuild();

        CommandRun run = site.build();

        Talk.assertPlain(run);
        assertThat(run.code()).as(run.all()).isIn(0, 1);
        if (run.err().contains(Talk.NOT_CHANGED)) {
            Talk.refusal(run, site);
            assertThat(site.lastBuild()).isEqualTo(before);
        } else {
            assertThat(run.out()).as(run.err()).contains("The site is in");
        }
    }

    private static String slip(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int length = random.nextInt(Math.min(40, text.length() - at + 1));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(at + Math.min(1, length));
            case 1 -> text.substring(0, at) + text.substring(at + length);
            case 2 -> text.substring(0, at) + text.substring(at, at + length) + text.substring(at);
            case 3 -> text.substring(0, at);
            default -> text.substring(0, at) + SLIPS.get(random.nextInt(SLIPS.size())) + text.substring(at);
        };
    }
}
