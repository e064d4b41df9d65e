package org.plainleaf.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Kind;
import org.plainleaf.source.Scaffold;

/** What {@code plainleaf new} writes passes its own checks, but for the places that are to be written. */
final class ScaffoldTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aNewDocumentIsSoundAndSaysThatNobodyHasCheckedItYet(Kind kind) throws IOException {
        Path site = Sites.small(folder);
        Scaffold.write(site, kind, "my-new-one", Sites.TODAY);
        List<Finding> findings = Sites.build(site, folder.resolve("site")).findings();
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.NOTE)
                .extracting(Finding::rule)
                .containsExactly("trust/made-with");
        assertThat(findings)
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .extracting(Finding::rule)
                .containsOnly("shape/unfinished");
        String page = kind.prefix().substring(1) + "my-new-one/index.html";
        assertThat(folder.resolve("site").resolve(page)).content().contains("My new one");
    }

    @ParameterizedTest
    @EnumSource
    void eachTextThatIsToBeWrittenIsNamedForAsLongAsItStands(Kind kind) throws IOException {
        Path site = Sites.small(folder);
        String file = Scaffold.write(site, kind, "my-new-one", Sites.TODAY);
        List<String> lines = Files.readAllLines(site.resolve(file));
        List<Integer> toWrite = IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).contains("[Write here"))
                .boxed()
                .toList();
        assertThat(Sites.build(site, folder.resolve("site")).findings())
                .filteredOn(finding -> finding.rule().equals("shape/unfinished"))
                .extracting(finding -> finding.place().line())
                .containsExactlyElementsOf(toWrite)
                .hasSizeGreaterThan(2);
    }

    @Test
    void anExistingFileIsLeftAlone() throws IOException {
        Path site = Sites.small(folder);
        Scaffold.write(site, Kind.PAGE, "one", Sites.TODAY);
        assertThatThrownBy(() -> Scaffold.write(site, Kind.PAGE, "one", Sites.TODAY))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aNameIsMadeFitForAnAddress() {
        assertThat(Scaffold.fileName("My Story")).contains("my-story");
        assertThat(Scaffold.fileName("my_story.md")).contains("my-story");
        assertThat(Scaffold.fileName("../../etc/passwd")).isEmpty();
        assertThat(Scaffold.fileName("Ünal")).isEmpty();
        assertThat(Scaffold.fileName(" ")).isEmpty();
    }
}
