package org.plainleaf.check.translation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.AgreedWord;
import org.plainleaf.model.Language;
import org.plainleaf.model.Standards;

/**
 * A translation has no word that the translators of its language ruled out, whatever its English text says. A form is a
 * whole word; in a script without spaces between words, any part of the text.
 */
final class ForbiddenTermCheck implements SegmentCheck {
    private static final String RULE = "translation/forbidden-term";
    private static final Set<String> WITHOUT_SPACES = Set.of("Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr");

    private final Map<String, List<Forbidden>> rows = new HashMap<>();

    /** The words of one row of the list, and what to write instead; nothing where the list does not say. */
    private record Forbidden(WordForms forms, List<String> instead, String file) {}

    ForbiddenTermCheck(List<Language> languages, Map<String, List<AgreedWord>> agreed) {
        for (Language language : languages) {
            List<AgreedWord> words = agreed.getOrDefault(language.tag(), List.of());
            Map<String, List<String>> better = new HashMap<>();
            words.forEach(word -> better.computeIfAbsent(word.concept(), concept -> new ArrayList<>())
                    .addAll(word.agreed()));
            rows.put(
                    language.tag(),
                    words.stream()
                            .filter(word -> !word.forbidden().isEmpty())
                            .map(word -> new Forbidden(
                                    new WordForms(forms(word, language)),
                                    better.getOrDefault(word.concept(), List.of()),
                                    word.place().file()))
                            .toList());
        }
    }

    private static List<String> forms(AgreedWord word, Language language) {
        return WITHOUT_SPACES.contains(language.script())
                ? word.forbidden().stream().map(form -> "*" + form + "*").toList()
                : word.forbidden();
    }

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        for (Forbidden row : rows.getOrDefault(text.language().tag(), List.of())) {
            row.forms().first(text.text()).ifPresent(found -> add(text, row, found, report));
        }
    }

    private static void add(TranslatedText text, Forbidden row, MatchResult found, Report report) {
        // Where the text is not in its composed form, the match stands elsewhere in it.
        boolean exact = Normalizer.isNormalized(text.text(), Normalizer.Form.NFC);
        report.add(text.passage()
                .finding(
                        Severity.ERROR,
                        RULE,
                        exact ? found.start() : 0,
                        exact ? found.end() : text.text().length(),
                        "The translators ruled out \"" + found.group() + "\".",
                        row.instead().isEmpty()
                                ? "Write another word. Their list is " + row.file() + "."
                                : "Write what they agreed on: " + String.join(", ", row.instead()) + "."));
    }
}
