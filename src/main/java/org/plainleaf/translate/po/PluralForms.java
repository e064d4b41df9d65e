package org.plainleaf.translate.po;

import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language's rule for plural forms, as the Plural-Forms line of a PO file gives it:
 * {@code nplurals=2; plural=n != 1;}. Numbers are unsigned and count in 64 bits, as in gettext. Immutable.
 */
public final class PluralForms {
    private static final Pattern RULE =
            Pattern.compile("\\s*nplurals\\s*=\\s*([0-9]{1,3})\\s*;\\s*plural\\s*=([^;]*)(?:;.*)?", Pattern.DOTALL);
    private static final int LONGEST = 1000;
    private static final int LAST_CHECKED = 1000;

    private final int count;
    private final LongUnaryOperator rule;

    private PluralForms(int count, LongUnaryOperator rule) {
        this.count = count;
        this.rule = rule;
    }

    /**
     * Reads a rule; null if it is not valid. A valid rule gives a form that exists for every number from 0 to 1000. The
     * last semicolon may be missing, and what stands behind it does not count, as in gettext.
     */
    public static @Nullable PluralForms parse(String text) {
        Matcher matcher = RULE.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return null;
        }
        LongUnaryOperator rule = PluralParser.parse(matcher.group(2));
        int count = Integer.parseInt(matcher.group(1));
        if (rule == null) {
            return null;
        }
        PluralForms forms = new PluralForms(count, rule);
        for (int n = 0; n <= LAST_CHECKED; n++) {
            if (!forms.valid(n)) {
                return null;
            }
        }
        return forms;
    }

    /** How many forms the language has, 1 or more. */
    public int count() {
        return count;
    }

    /** Which form a number takes, from 0 to {@code count() - 1}; the first form where the rule fails. */
    public int indexOf(long n) {
        return valid(n) ? (int) rule.applyAsLong(n) : 0;
    }

    private boolean valid(long n) {
        try {
            long index = rule.applyAsLong(n);
            return index >= 0 && index < count;
        } catch (ArithmeticException divisionByZero) {
            return false;
        }
    }
}
