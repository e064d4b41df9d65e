package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people name after {@code --only}. */
class OnlyNamesTest {
    private static final List<String> RULES = List.of("words/wordy", "words/latin", "links/broken", "content/odd");

    @TempDir
    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        Files.createDirectories(site.resolve("content/guides"));
        Files.createDirectories(site.resolve("words"));
        Files.writeString(site.resolve("content/guides/ask.md"), "");
        Files.writeString(site.resolve("content/site.yaml"), "");
    }

    @Test
    void knowsRulesAndGroups() throws OnlyNames.UnknownName {
        assertThat(filter("words/wordy", " links ").rules()).containsExactlyInAnyOrder("words/wordy", "links");
        assertThat(filter("words").paths()).as("a folder of the same name").isEmpty();
        assertThat(filter("./words").paths()).containsExactly("words/");
    }

    @Test
    void knowsFilesAndFolders() throws OnlyNames.UnknownName {
        assertThat(filter("content/guides").paths()).containsExactly("content/guides/");
        assertThat(filter("content/guides/").paths()).containsExactly("content/guides/");
        assertThat(filter("./content/../content/site.yaml").paths()).containsExactly("content/site.yaml");
        assertThat(filter("content\\guides\\ask.md").paths()).containsExactly("content/guides/ask.md");
        assertThat(filter(site.resolve("content/site.yaml").toString()).paths()).containsExactly("content/site.yaml");
        assertThat(filter(".").paths()).containsExactly("");
    }

    @Test
    void wantsAllWhereNothingIsNamed() throws OnlyNames.UnknownName {
        assertThat(filter()).isEqualTo(FindingFilter.ALL);
        assertThat(filter("", " ")).isEqualTo(FindingFilter.ALL);
    }

    @Test
    void saysWhichNameIsNear() {
        refused(
                "words/wordi",
                "\"words/wordi\" is no rule, and no file or folder of this site. Did you mean \"words/wordy\"?");
        refused("link", "Did you mean \"links\"?");
        refused("content/guidse/", "Did you mean \"content/guides/\"?");
        refused("content/guides/asc.md", "Did you mean \"content/guides/ask.md\"?");
        refused(
                "qqqqqqqqqqqq",
                "Name a rule such as words/wordy, a group such as words, or a path such as content/guides/.");
    }

    @Test
    void refusesWhatLiesOutside() throws IOException {
        Files.writeString(site.resolveSibling("outside.txt"), "");

        refused("../outside.txt", "is no rule");
        refused("/etc", "is no rule");
        refused("\0", "is no rule");
        refused("a\u001B[2J", "\"a␛[2J\" is no rule");
    }

    private FindingFilter filter(String... names) throws OnlyNames.UnknownName {
        return new OnlyNames(site, RULES).filter(List.of(names));
    }

    private void refused(String name, String why) {
        assertThatThrownBy(() -> filter(name))
                .isInstanceOf(OnlyNames.UnknownName.class)
                .hasMessageContaining(why);
    }
}
