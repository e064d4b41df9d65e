package org.plainleaf.check.translation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.AgreedWord;
import org.plainleaf.model.PhraseFinder;

/**
 * A translation calls a thing what the translators of its language agreed on, so that a reader meets one name for it. Any of
 * the agreed forms may be part of a longer word: languages bend their words.
 */
public final class AgreedWordCheck implements EditionCheck {
    private static final String RULE = "translation/term";

    private final Map<String, PhraseFinder<AgreedWord>> finders = new TreeMap<>();

    public AgreedWordCheck(Map<String, List<AgreedWord>> agreed) {
        agreed.forEach((tag, words) -> {
            PhraseFinder<AgreedWord> finder = new PhraseFinder<>();
            words.stream()
                    .filter(word -> !word.agreed().isEmpty())
                    .forEach(word -> word.english().forEach(form -> finder.add(form, word)));
            finders.put(tag, finder);
        });
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        PhraseFinder<AgreedWord> finder = finders.get(prose.language().tag());
        if (finder == null) {
            return;
        }
        for (TranslatedText text : TranslatedText.of(prose)) {
            String here = plain(text.text());
            Set<String> told = new HashSet<>();
            for (PhraseFinder.Match<AgreedWord> match : finder.find(text.source())) {
                AgreedWord word = match.value();
                boolean used = word.agreed().stream().anyMatch(form -> here.contains(plain(form)));
                if (!used && told.add(word.concept())) {
                    report.add(text.passage()
                            .finding(
                                    Severity.WARNING,
                                    RULE,
                                    0,
                                    text.text().length(),
                                    "\"" + text.source().substring(match.start(), match.end())
                                            + "\" is not called here what was agreed: "
                                            + String.join(", ", word.agreed()) + ".",
                                    "Use that word, or agree on another one in "
                                            + word.place().file() + "."));
                }
            }
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
