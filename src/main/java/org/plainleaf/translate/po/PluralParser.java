package org.plainleaf.translate.po;

import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the expression of a plural rule: C with one variable, {@code n}. Null stands for "not valid". */
final class PluralParser {
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 18;

    /** From loosest to tightest; a longer operator stands before its own start. */
    private static final List<List<Operator>> LEVELS = List.of(
            List.of(new Operator("||", (a, b) -> truth(a != 0 || b != 0))),
            List.of(new Operator("&&", (a, b) -> truth(a != 0 && b != 0))),
            List.of(new Operator("==", (a, b) -> truth(a == b)), new Operator("!=", (a, b) -> truth(a != b))),
            List.of(
                    new Operator("<=", (a, b) -> truth(Long.compareUnsigned(a, b) <= 0)),
                    new Operator(">=", (a, b) -> truth(Long.compareUnsigned(a, b) >= 0)),
                    new Operator("<", (a, b) -> truth(Long.compareUnsigned(a, b) < 0)),
                    new Operator(">", (a, b) -> truth(Long.compareUnsigned(a, b) > 0))),
            List.of(new Operator("+", (a, b) -> a + b), new Operator("-", (a, b) -> a - b)),
            List.of(
                    new Operator("*", (a, b) -> a * b),
                    new Operator("/", Long::divideUnsigned),
                    new Operator("%", Long::remainderUnsigned)));

    private final String text;
    private int at;
    private int depth;

    private PluralParser(String text) {
        this.text = text;
    }

    private record Operator(String sign, LongBinaryOperator action) {}

    /** The expression as a function of n; it throws ArithmeticException where it divides by zero. */
    static @Nullable LongUnaryOperator parse(String text) {
        PluralParser parser = new PluralParser(text);
        LongUnaryOperator whole = parser.choice();
        parser.skipSpaces();
        return parser.at == text.length() ? whole : null;
    }

    /** {@code a ? b : c}, or anything tighter. */
    private @Nullable LongUnaryOperator choice() {
        if (++depth > DEEPEST) {
            return null;
        }
        LongUnaryOperator condition = binary(0);
        if (condition == null || !take("?")) {
            depth--;
            return condition;
        }
        LongUnaryOperator yes = choice();
        LongUnaryOperator no = yes != null && take(":") ? choice() : null;
        depth--;
        return yes == null || no == null
                ? null
                : n -> condition.applyAsLong(n) != 0 ? yes.applyAsLong(n) : no.applyAsLong(n);
    }

    private @Nullable LongUnaryOperator binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        LongUnaryOperator left = binary(level + 1);
        Operator operator = left == null ? null : operator(level);
        while (left != null && operator != null) {
            LongUnaryOperator right = binary(level + 1);
            left = right == null ? null : joined(left, operator, right);
            operator = operator(level);
        }
        return left;
    }

    private static LongUnaryOperator joined(LongUnaryOperator left, Operator operator, LongUnaryOperator right) {
        return switch (operator.sign()) {
            case "||" -> n -> truth(left.applyAsLong(n) != 0 || right.applyAsLong(n) != 0);
            case "&&" -> n -> truth(left.applyAsLong(n) != 0 && right.applyAsLong(n) != 0);
            default -> n -> operator.action().applyAsLong(left.applyAsLong(n), right.applyAsLong(n));
        };
    }

    private @Nullable Operator operator(int level) {
        for (Operator operator : LEVELS.get(level)) {
            if (take(operator.sign())) {
                return operator;
            }
        }
        return null;
    }

    private @Nullable LongUnaryOperator unary() {
        if (!take("!")) {
            return operand();
        }
        if (++depth > DEEPEST) {
            return null;
        }
        LongUnaryOperator inner = unary();
        depth--;
        return inner == null ? null : n -> truth(inner.applyAsLong(n) == 0);
    }

    private @Nullable LongUnaryOperator operand() {
        if (take("n")) {
            return n -> n;
        }
        if (take("(")) {
            LongUnaryOperator inner = choice();
            return inner != null && take(")") ? inner : null;
        }
        skipSpaces();
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start || at - start > LONGEST_NUMBER) {
            return null;
        }
        long number = Long.parseLong(text.substring(start, at));
        return n -> number;
    }

    private boolean take(String sign) {
        skipSpaces();
        if (!text.startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        return true;
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static long truth(boolean condition) {
        return condition ? 1 : 0;
    }
}
