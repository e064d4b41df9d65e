package org.plainleaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** A list that somebody wrote without its brackets: {@code audience: people, carers}. */
final class CommaList {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}/][\\p{L}\\p{M}\\p{N}/._-]*+");

    private CommaList() {}

    /** Whether a text can be the name of something: it has no spaces. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The parts of a value between its commas, if each can be one; else the whole value as it is. */
    static List<Fields.Item> parts(Fields.Item whole, SourceText source, Predicate<String> part) {
        List<Fields.Item> parts = new ArrayList<>();
        int from = whole.span().start();
        for (String written : whole.text().split(",", -1)) {
            String text = written.strip();
            if (!part.test(text)) {
                return List.of(whole);
            }
            Span rest =
                    new Span(Math.min(from, whole.span().end()), whole.span().end());
            int at = source.indexOfWord(text, rest).orElse(whole.span().start());
            from = at + text.length();
            parts.add(new Fields.Item(
                    text, new Span(at, Math.max(at, Math.min(from, whole.span().end())))));
        }
        return parts.size() > 1 ? parts : List.of(whole);
    }
}
