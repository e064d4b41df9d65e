package org.plainleaf.check.translation;

import java.text.Normalizer;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Language;
import org.plainleaf.model.Standards;

/**
 * A translation is about as long as translations into its language are: one that is much shorter has lost something, one
 * that is much longer has become another text. Short texts differ more, so they may be a few letters off besides.
 */
final class TextLengthCheck implements SegmentCheck {
    private static final String RULE = "translation/length";
    private static final int PERCENT = 100;
    /** Characters of English that any text may have less or more. */
    private static final int LESS = 5;

    private static final int MORE = 15;

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        Language language = text.language();
        int source = length(text.source());
        if (source < limit("shortest", text, standards)) {
            return;
        }
        int here = length(text.bare());
        int least = source * limit("least", text, standards) / PERCENT - LESS;
        int most = source * limit("most", text, standards) / PERCENT + MORE;
        // In characters of English, as the limits are.
        int measured = here * PERCENT / language.length();
        if (measured < least) {
            report.add(text.warning(RULE, sizes(here, source, language), "Look whether something is missing."));
        } else if (measured > most) {
            report.add(text.warning(RULE, sizes(here, source, language), "Look whether something was added."));
        }
    }

    private static String sizes(int here, int source, Language language) {
        return "This has " + here + " characters, and the English text " + source + ". In " + language.english()
                + " that makes about " + source * language.length() / PERCENT + ".";
    }

    private static int limit(String name, TranslatedText text, Standards standards) {
        return standards.limit(RULE, name, text.file(), text.language().tag());
    }

    /** Characters in their composed form, with any spaces counted as one. */
    private static int length(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        int count = 0;
        boolean space = false;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            boolean before = space;
            space = " \t\n\u000B\f\r".indexOf(plain.charAt(i)) >= 0;
            count += space && before ? 0 : 1;
        }
        return count;
    }
}
