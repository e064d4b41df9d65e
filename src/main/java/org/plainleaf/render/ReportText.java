package org.plainleaf.render;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plainleaf.render.view.ReportView.Shown;

/** Words and numbers as a report for staff has them. */
final class ReportText {
    private ReportText() {}

    /** A text without characters that HTML has no place for. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = c >= ' ' && (c < 0x7F || c > 0x9F) && c < 0xFFFE && !loneSurrogate(text, i);
            out.append(allowed ? c : c == '\n' || c == '\t' || c == '\r' ? ' ' : '\uFFFD');
        }
        return out.toString();
    }

    private static boolean loneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** {@code words/wordy} as part of an address. */
    static String anchor(String prefix, String name) {
        return prefix + "-" + name.replaceAll("[^A-Za-z0-9-]+", "-");
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String figure(@Nullable Double value) {
        return value == null ? "–" : String.format(Locale.ROOT, "%.1f", value);
    }

    /** The start of a list as views. */
    static <T, R> Shown<R> first(List<T> all, int limit, Function<T, R> view) {
        return new Shown<>(all.stream().limit(limit).map(view).toList(), Math.max(0, all.size() - limit));
    }
}
