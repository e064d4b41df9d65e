package org.plainleaf.check.translation;

import java.lang.Character.UnicodeScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Standards;

/**
 * A word is in one alphabet: a Latin "a" in a Cyrillic word, or the other way round, looks right and is found by no search.
 * Only letters that look the same in both count, as a brand may be written in two alphabets.
 */
final class MixedAlphabetCheck implements SegmentCheck {
    private static final String RULE = "translation/letters";
    private static final String LATIN = "aceiopxyABCEHIKMOPTXY";
    private static final String CYRILLIC = "асеіорхуАВСЕНІКМОРТХУ";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** A short form with an ending, as people write "PIPу". */
    private static final Pattern BENT_SHORT_FORM =
            Pattern.compile("[\\p{IsLatin}&&\\p{Lu}]{2,}[\\p{IsCyrillic}&&\\p{Ll}]+");
    /** A word of one letter, such as the Ukrainian for "and", between Cyrillic words. */
    private static final Pattern ALONE = Pattern.compile("(?<=\\p{IsCyrillic}[,.;]?\\s)[aciopy](?=\\s\\p{IsCyrillic})");

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        boolean cyrillic = text.language().script().equals("Cyrl");
        if (!cyrillic && !text.language().script().equals("Latn")) {
            return;
        }
        Matcher word = WORD.matcher(text.text());
        while (word.find()) {
            int wrong = wrongLetter(word.group(), cyrillic ? LATIN : CYRILLIC, cyrillic);
            if (wrong >= 0) {
                add(text, word.start() + wrong, "\"" + word.group() + "\"", cyrillic, report);
            }
        }
        if (cyrillic) {
            Matcher alone = ALONE.matcher(text.text());
            while (alone.find()) {
                add(text, alone.start(), "\"" + alone.group() + "\"", true, report);
            }
        }
    }

    /** The first letter of the other alphabet; -1 where there is none, or not only letters that look the same. */
    private static int wrongLetter(String word, String lookAlike, boolean cyrillic) {
        int found = -1;
        boolean right = false;
        for (int i = 0; i < word.length(); i++) {
            UnicodeScript script = UnicodeScript.of(word.charAt(i));
            boolean other = script == (cyrillic ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC);
            if (other && lookAlike.indexOf(word.charAt(i)) < 0) {
                return -1;
            }
            found = other && found < 0 ? i : found;
            right |= script == (cyrillic ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN);
        }
        return right && found >= 0 && !BENT_SHORT_FORM.matcher(word).matches() ? found : -1;
    }

    private static void add(TranslatedText text, int at, String word, boolean cyrillic, Report report) {
        String letter = text.text().substring(at, at + 1);
        int index = (cyrillic ? LATIN : CYRILLIC).indexOf(letter);
        String better = index < 0 ? "" : (cyrillic ? CYRILLIC : LATIN).substring(index, index + 1);
        report.add(text.warning(
                RULE,
                at,
                at + 1,
                "In " + word + " is a letter of another alphabet: " + LetterCheck.named(letter) + ".",
                "Write " + LetterCheck.named(better) + ", which looks the same."));
    }
}
