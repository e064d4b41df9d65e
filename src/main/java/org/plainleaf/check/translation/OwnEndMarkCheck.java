package org.plainleaf.check.translation;

import java.util.List;
import java.util.Optional;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Standards;
import org.plainleaf.text.Span;

/**
 * Each sentence ends with a mark of its own language: an Urdu question with an Urdu question mark. A sentence that ends with
 * words in Latin letters, in a language with other letters, is taken for English that the page shows.
 */
final class OwnEndMarkCheck implements SegmentCheck {
    private static final String RULE = "translation/end-mark";

    /** Marks of the same meaning. */
    private static final List<String> KINDS = List.of(".۔。।॥։።", "?؟？፧", "!！");

    private static final List<String> NAMES = List.of("a sentence", "a question", "an exclamation");

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        for (Span sentence : text.passage().sentences()) {
            int last = EndMarkCheck.last(text.text(), sentence.end());
            if (last <= sentence.start() || isEllipsis(text.text(), last)) {
                continue;
            }
            String here = text.text().substring(last, last + 1);
            for (int kind = 0; kind < KINDS.size(); kind++) {
                if (KINDS.get(kind).contains(here)) {
                    compare(text, sentence, last, kind, report);
                }
            }
        }
    }

    private static void compare(TranslatedText text, Span sentence, int last, int kind, Report report) {
        String here = text.text().substring(last, last + 1);
        List<String> marks = text.language().endMarks();
        Optional<String> right =
                marks.stream().filter(KINDS.get(kind)::contains).findFirst();
        if (right.isPresent() && !marks.contains(here) && isOwn(text, sentence, last)) {
            report.add(text.warning(
                    RULE,
                    last,
                    last + 1,
                    text.language().english() + " ends " + NAMES.get(kind) + " with \"" + right.get()
                            + "\". Here stands \"" + here + "\".",
                    "Write \"" + right.get() + "\"."));
        }
    }

    /** Whether the last letter before the mark is of the language's script; a sentence without letters is not. */
    private static boolean isOwn(TranslatedText text, Span sentence, int mark) {
        for (int i = mark - 1; i >= sentence.start(); i--) {
            int letter = text.bare().charAt(i);
            if (WritingSystem.isScripted(letter)) {
                return WritingSystem.of(text.language().script())
                        .map(system -> system.scripts().contains(Character.UnicodeScript.of(letter)))
                        .orElse(true);
            }
        }
        return false;
    }

    private static boolean isEllipsis(String text, int last) {
        return last > 0 && text.charAt(last - 1) == '.';
    }
}
