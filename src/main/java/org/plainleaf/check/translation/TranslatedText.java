package org.plainleaf.check.translation;

import java.util.ArrayList;
import java.util.List;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.model.Wording;

/**
 * A translated passage and the English that it stands for.
 *
 * @param passage the passage
 * @param text its text, with a space for each character of facts and code, so that offsets stay
 * @param source the English words, without facts and code
 */
record TranslatedText(Passage passage, String text, String source) {
    /** All of an edition, in the order of the page; none of an English one. */
    static List<TranslatedText> of(Prose prose) {
        List<TranslatedText> all = new ArrayList<>();
        if (prose.language().isEnglish()) {
            return all;
        }
        SourceWords words = new SourceWords(prose.edition());
        for (Passage passage : prose.passages()) {
            Wording source = words.of(passage);
            if (source != null) {
                all.add(new TranslatedText(passage, passage.visible(), SourceWords.plain(source)));
            }
        }
        return all;
    }
}
