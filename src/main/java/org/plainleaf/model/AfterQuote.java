package org.plainleaf.model;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows a question or a call in quotation marks, in scripts without capital letters: the rest of the sentence
 * ("she asked", "is what you can say") or a new one. Capital letters say it elsewhere.
 */
final class AfterQuote {
    /** Words that only carry on a sentence: "said so", "named", "of", "to". Dictionaries of each language. */
    private static final Set<String> CARRY_ON = words(
            // Tamil, Telugu, Malayalam, Sinhala
            "என்று என்ற என்பது என்னும் எனும் என என்றும் எனக் எனக்கேட்டார் అని అనే అన్న అంటూ అన్నారు "
                    + "என்றார் என்றாள் என்றான் என்றேன் என்றனர் అన్నాడు అంది എന്ന് എന്ന എന്നു എന്നാണ് എന്നും "
                    + "යනුවෙන් යන කියා කියලා ලෙස යැයි",
            // Hindi, Nepali
            "का की के को में से पर नामक वाला वाली वाले भनेर भनी भन्ने भन्दै भनेको नामको शीर्षक ले मा",
            // Bengali, Gujarati, Punjabi
            "বলে নামে নামের শীর্ষক এই એમ એવું નામનું નામની નામના ਦਾ ਦੀ ਦੇ ਨੂੰ ਵਿੱਚ ਨਾਮ ਨਾਂ ਵਾਲਾ ਵਾਲੀ",
            // Urdu and Shahmukhi
            "کا کی کے کو میں سے پر نامی والا والی والے دا دی دے نوں وچ",
            // Persian, Pashto, Sorani
            "را رو نام په کې نومې ناوی",
            // Amharic, Tigrinya
            "ብሎ ብላ ብለው ብለህ ብለሽ ብዬ በማለት ሲል ስትል ሲሉ የሚል የሚለው የሚለውን የሚሉ አለ አለች አሉ ኢሉ ኢላ ኢሎም ኢልካ ኢልኩም ብምባል "
                    + "ዝብል ክብል በለ በለት በሉ ኢልኪ");

    private static final String HAN_CARRY_ON = "的地得和与與或及等时時为為是";
    private static final String HAN_SAID = "说說问問道答喊叫讲講写寫";
    private static final int REPORT_WORDS = 4;
    private static final int REPORT_LETTERS = 80;
    private static final int REPORT_HAN = 9;

    private AfterQuote() {}

    private static Set<String> words(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether the sentence carries on behind its quotation.
     *
     * @param at offset of the first letter behind the quotation
     * @param quotedFromStart whether the sentence began with the quotation
     */
    static boolean carriesOn(String text, int at, boolean quotedFromStart) {
        if (SentenceMarks.isHan(text.codePointAt(at))) {
            return HAN_CARRY_ON.indexOf(text.charAt(at)) >= 0 || isHanReport(text, at);
        }
        int end = at;
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        return CARRY_ON.contains(text.substring(at, end)) || quotedFromStart && isShort(text, at);
    }

    private static boolean isInWord(char letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK
                || letter == '\u200C'
                || letter == '\u200D';
    }

    /** "She asked." and the like: a few words, then the end of the sentence. */
    private static boolean isShort(String text, int at) {
        int words = 1;
        for (int i = at; i < Math.min(text.length(), at + REPORT_LETTERS); i++) {
            char letter = text.charAt(i);
            if (SentenceMarks.isMark(letter) || SentenceMarks.doubleMark(text, i) >= 0) {
                return letter != '?' && letter != '؟' && letter != '!';
            }
            if (SentenceMarks.isOpener(letter)) {
                return false;
            }
            if (SentenceMarks.isSpace(letter) && ++words > REPORT_WORDS) {
                return false;
            }
        }
        return text.length() <= at + REPORT_LETTERS;
    }

    private static boolean isHanReport(String text, int at) {
        int end = Math.min(text.length(), at + REPORT_HAN);
        for (int i = at; i < end; i++) {
            char letter = text.charAt(i);
            if (letter == '。' || letter == '，') {
                return i > at && HAN_SAID.indexOf(text.charAt(i - 1)) >= 0;
            }
            if (!SentenceMarks.isHan(letter)) {
                return false;
            }
        }
        return false;
    }
}
