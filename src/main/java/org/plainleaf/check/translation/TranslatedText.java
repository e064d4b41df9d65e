package org.plainleaf.check.translation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Head;
import org.plainleaf.model.Language;
import org.plainleaf.model.Wording;

/**
 * A translated passage and the English that it stands for.
 *
 * @param language its language
 * @param file the file of the English text
 * @param highRisk whether it is on a page where a mistake does harm
 * @param passage the passage
 * @param text its text, with a space for each character of facts and code, so that offsets stay
 * @param bare the same, with spaces also for English names in brackets
 * @param source the English words, without facts and code
 */
record TranslatedText(
        Language language, String file, boolean highRisk, Passage passage, String text, String bare, String source) {
    /** All of an edition, in the order of the page, texts that only its language has last; none of an English one. */
    static List<TranslatedText> of(Prose prose) {
        List<TranslatedText> all = new ArrayList<>();
        if (prose.language().isEnglish()) {
            return all;
        }
        SourceWords words = new SourceWords(prose.edition());
        for (Passage passage : prose.passages()) {
            @Nullable Wording wording = words.of(passage);
            if (wording != null) {
                all.add(of(prose, passage, SourceWords.plain(wording)));
            }
        }
        for (Addition addition : prose.edition().additions()) {
            String english = Fact.REFERENCE.matcher(addition.english()).replaceAll(" ");
            all.add(of(prose, prose.whole(addition), english));
        }
        return all;
    }

    private static TranslatedText of(Prose prose, Passage passage, String source) {
        Head head = prose.edition().document().head();
        return of(prose.language(), head.source().file(), head.highRisk(), passage, source);
    }

    /** A text that stands on no page of its own; its English is in {@code file}. */
    static TranslatedText of(Language language, String file, Passage passage, Wording english) {
        return of(language, file, false, passage, SourceWords.plain(english));
    }

    private static TranslatedText of(Language language, String file, boolean highRisk, Passage passage, String source) {
        String text = passage.visible();
        String bare = EnglishBeside.blanked(text, source, language);
        return new TranslatedText(language, file, highRisk, passage, text, bare, source);
    }

    /** Whether it is no translation, but a text that only this language has, beside what staff say that it says. */
    boolean added() {
        return passage.wording().origin() == Wording.Origin.ADDED;
    }

    /** A warning about a stretch of the text. */
    Finding warning(String rule, int start, int end, String message, String advice) {
        return passage.finding(Severity.WARNING, rule, start, end, message, advice);
    }

    /** A warning about all of it. */
    Finding warning(String rule, String message, String advice) {
        return warning(rule, 0, text.length(), message, advice);
    }
}
