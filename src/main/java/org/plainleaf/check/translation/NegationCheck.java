package org.plainleaf.check.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Standards;
import org.plainleaf.model.WordLists;

/**
 * On a page where a mistake does harm, what the English text denies is denied in the translation. Which words do that is
 * data: negation.yaml. Of a language without a list, nothing is said.
 */
final class NegationCheck implements SegmentCheck {
    private static final String RULE = "translation/negation";
    private static final String LIST = "negation";

    private final @Nullable WordForms english;
    private final Map<String, List<String>> lists;
    /** Made when the first page of a language needs them: few sites have all languages. */
    private final Map<String, WordForms> others = new ConcurrentHashMap<>();

    NegationCheck(WordLists words) {
        List<String> source = words.words(LIST, "en");
        this.english = source.isEmpty() ? null : new WordForms(source);
        this.lists = words.words().getOrDefault(LIST, Map.of());
    }

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        List<String> forms = lists.get(text.language().tag());
        if (forms == null || english == null || !text.highRisk()) {
            return;
        }
        WordForms here = others.computeIfAbsent(text.language().tag(), tag -> new WordForms(forms));
        Optional<MatchResult> denied = english.first(text.source());
        if (denied.isPresent() && here.first(text.text()).isEmpty()) {
            report.add(text.warning(
                    RULE,
                    "The English text says \"" + denied.get().group() + "\". No such word is in this text.",
                    "Look whether it says the opposite."));
        }
    }
}
