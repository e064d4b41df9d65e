package org.plainleaf.translate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoPrevious;

class MemoryTest {
    private static PoFile open(String... texts) {
        return new PoFile(
                null,
                java.util.Arrays.stream(texts)
                        .map(text -> PoEntry.of(PoKey.of(text), ""))
                        .toList());
    }

    @Test
    void bringsWhatWasTranslatedElsewhereAsAGuess() {
        Memory memory =
                new Memory(Map.of("Call us today.", "Zadzwoń dziś.", "Bring a good friend.", "Weź przyjaciela."));

        List<PoFile> filled = memory.fill(List.of(
                open("Call us today.", "Bring a good friend along."), open("Call us today.", "Something else.")));

        PoEntry exact = filled.get(0).entries().get(0);
        assertThat(exact.string()).isEqualTo("Zadzwoń dziś.");
        assertThat(exact.fuzzy()).isTrue();
        PoEntry near = filled.get(0).entries().get(1);
        assertThat(near.string()).isEqualTo("Weź przyjaciela.");
        assertThat(near.previous()).isEqualTo(PoPrevious.of("Bring a good friend."));
        assertThat(filled.get(1).entries()).extracting(PoEntry::string).containsExactly("Zadzwoń dziś.", "");
    }

    @Test
    void changesNothingTheSecondTime() {
        Memory memory = new Memory(Map.of("Bring a good friend.", "Weź przyjaciela."));
        List<PoFile> once = memory.fill(List.of(open("Bring a good friend along.", "Bring a very good friend.")));

        assertThat(once.get(0).entries()).filteredOn(PoEntry::fuzzy).hasSize(1);
        assertThat(memory.fill(once)).isEqualTo(once);
    }

    @Test
    void leavesTranslationsAlone() {
        PoFile done = new PoFile(null, List.of(PoEntry.of(PoKey.of("Call us."), "Dzwoń.")));

        assertThat(new Memory(Map.of("Call us.", "Inne.")).fill(List.of(done))).containsExactly(done);
    }
}
