package org.plainleaf.check.translation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plainleaf.finding.Report;
import org.plainleaf.model.AgreedWord;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.Standards;

/**
 * A translation calls a thing what the translators of its language agreed on, so that a reader meets one name for it. Any of
 * the agreed forms may be part of a longer word: languages bend their words.
 */
final class AgreedWordCheck implements SegmentCheck {
    private static final String RULE = "translation/term";

    private final Map<String, PhraseFinder<AgreedWord>> finders = new TreeMap<>();

    AgreedWordCheck(Map<String, List<AgreedWord>> agreed) {
        agreed.forEach((tag, words) -> {
            PhraseFinder<AgreedWord> finder = new PhraseFinder<>();
            words.stream()
                    .filter(word -> !word.agreed().isEmpty())
                    .forEach(word -> word.english().forEach(form -> finder.add(form, word)));
            finders.put(tag, finder);
        });
    }

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        PhraseFinder<AgreedWord> finder = finders.get(text.language().tag());
        if (finder == null) {
            return;
        }
        String here = plain(text.text());
        Set<String> told = new HashSet<>();
        for (PhraseFinder.Match<AgreedWord> match : finder.find(text.source())) {
            AgreedWord word = match.value();
            boolean used = word.agreed().stream().anyMatch(form -> here.contains(plain(form)));
            if (!used && told.add(word.concept())) {
                report.add(text.warning(
                        RULE,
                        "\"" + text.source().substring(match.start(), match.end())
                                + "\" is not called here what was agreed: " + String.join(", ", word.agreed()) + ".",
                        "Use that word, or agree on another one in "
                                + word.place().file() + "."));
            }
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
