package org.plainleaf.translate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Inline;
import org.plainleaf.text.Span;

/**
 * Reads a translation as running text, by the tags of its source. The text never meets the Markdown parser, so nothing
 * that a translator writes can change the shape of a page or bring in HTML.
 */
final class TagDecoder {
    private final TagEncoder.Encoded source;
    private final Span span;
    private final Deque<Open> stack = new ArrayDeque<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> facts = new HashMap<>();

    /** A tag that is open, and what has come inside so far. */
    private record Open(String name, List<Inline> inside) {}

    /**
     * What came of a translation.
     *
     * @param inlines the text; empty where it was refused
     * @param refusal why it was refused, in plain words; null where it was not
     */
    record Decoded(List<Inline> inlines, @Nullable String refusal) {}

    /** Ends the reading at the first fault. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        Refusal(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }

    private TagDecoder(TagEncoder.Encoded source, Span span) {
        this.source = source;
        this.span = span;
        stack.push(new Open("", new ArrayList<>()));
    }

    /** Reads {@code text}, a translation of {@code source}; the pieces get the span of the source. */
    static Decoded decode(String text, TagEncoder.Encoded source, Span span) {
        try {
            return new Decoded(new TagDecoder(source, span).read(text), null);
        } catch (Refusal e) {
            return new Decoded(List.of(), e.why);
        }
    }

    private List<Inline> read(String text) throws Refusal {
        checkCharacters(text);
        Matcher token = TagSyntax.TOKEN.matcher(text);
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (token.find()) {
            int slashes = token.group(1).length();
            plain.append(text, from, token.start()).append("\\".repeat(slashes / 2));
            String live = text.substring(token.end(1), token.end());
            if (slashes % 2 == 1) {
                plain.append(live);
            } else {
                flush(plain);
                apply(token, live);
            }
            from = token.end();
        }
        plain.append(text, from, text.length());
        flush(plain);
        if (stack.size() > 1) {
            throw new Refusal("The tag <" + top().name() + "> is opened but not closed.");
        }
        checkNothingIsLost();
        return stack.pop().inside();
    }

    private void apply(Matcher token, String live) throws Refusal {
        if (token.group(6) != null) {
            noTagInCode(live);
            facts.merge(token.group(6), 1, Integer::sum);
            top().inside().add(new Inline.FactUse(token.group(6), span));
            return;
        }
        String kind = token.group(3);
        String name = kind + token.group(4);
        boolean closing = !token.group(2).isEmpty();
        boolean empty = !token.group(5).isEmpty();
        Inline original = source.tags().get(name);
        if (original == null) {
            throw new Refusal("The tag " + live + " is not in the English text.");
        }
        if (closing && empty || empty != (TagSyntax.isEmptyKind(kind) && !closing)) {
            throw new Refusal("The tag " + live + " is not written as in the English text.");
        }
        if (closing) {
            close(name, live);
            return;
        }
        noTagInCode(live);
        if (!used.add(name) && TagSyntax.mustStay(kind)) {
            throw new Refusal("The tag " + live + " stands twice.");
        }
        if (empty) {
            top().inside().add(original);
        } else {
            open(name, kind, live);
        }
    }

    private void open(String name, String kind, String live) throws Refusal {
        boolean inLink = stack.stream().anyMatch(open -> open.name().startsWith("a"));
        boolean linkAlready = kind.equals("a") && inLink;
        boolean inItself = stack.stream().anyMatch(open -> open.name().equals(name));
        if (linkAlready || inItself || stack.size() > 40) {
            throw new Refusal("The tag " + live + " stands inside another one where it may not.");
        }
        stack.push(new Open(name, new ArrayList<>()));
    }

    private void close(String name, String live) throws Refusal {
        if (!top().name().equals(name)) {
            throw new Refusal("The tag " + live + " closes something that is not open, or in the wrong order.");
        }
        Open open = stack.pop();
        top().inside().add(rebuilt(name, open.inside()));
    }

    private Inline rebuilt(String name, List<Inline> inside) throws Refusal {
        Inline original = source.tags().get(name);
        if (original instanceof Inline.Link link) {
            if (isBlank(inside) && !isBlank(link.children())) {
                throw new Refusal("The link <" + name + "> has no words.");
            }
            return new Inline.Link(link.target(), inside, link.span());
        } else if (original instanceof Inline.Strong) {
            return new Inline.Strong(inside);
        } else if (original instanceof Inline.Emphasis) {
            return new Inline.Emphasis(inside);
        } else if (original instanceof Inline.Code) {
            StringBuilder code = new StringBuilder();
            inside.forEach(piece -> code.append(piece instanceof Inline.Text text ? text.text() : ""));
            return new Inline.Code(code.toString());
        }
        throw new AssertionError(name);
    }

    private void checkNothingIsLost() throws Refusal {
        for (Map.Entry<String, Inline> tag : source.tags().entrySet()) {
            if (TagSyntax.mustStay(TagSyntax.kind(tag.getValue())) && !used.contains(tag.getKey())) {
                throw new Refusal("The tag <" + tag.getKey() + "> of the English text is missing.");
            }
        }
        if (!facts.equals(source.facts())) {
            Set<String> names = new HashSet<>(facts.keySet());
            names.addAll(source.facts().keySet());
            for (String name : names.stream().sorted().toList()) {
                int here = facts.getOrDefault(name, 0);
                int there = source.facts().getOrDefault(name, 0);
                if (here != there) {
                    throw new Refusal("{" + name + "} stands here " + times(here) + ", in the English text "
                            + times(there) + ".");
                }
            }
        }
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static void checkCharacters(String text) throws Refusal {
        if (!hasSoundDirections(text)) {
            throw new Refusal("There are invisible marks in it that turn the direction of the text round.");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isHighSurrogate(c)
                            && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                    || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            if (c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c >= 0xFFFE || lone) {
                throw new Refusal(String.format("There is an invisible character in it (code %d).", (int) c));
            }
        }
    }

    /** Direction marks must be closed again (Unicode Bidirectional Algorithm, 2.1 to 2.4), and none may override. */
    private static boolean hasSoundDirections(String text) {
        int embeddings = 0;
        int isolates = 0;
        for (int i = 0; i < text.length() && embeddings >= 0 && isolates >= 0; i++) {
            switch (text.charAt(i)) {
                case '\u202D', '\u202E' -> {
                    return false;
                }
                case '\u202A', '\u202B' -> embeddings++;
                case '\u202C' -> embeddings--;
                case '\u2066', '\u2067', '\u2068' -> isolates++;
                case '\u2069' -> isolates--;
                default -> {
                    // Plain text.
                }
            }
        }
        return embeddings == 0 && isolates == 0;
    }

    private void noTagInCode(String live) throws Refusal {
        if (top().name().startsWith("code")) {
            throw new Refusal(live + " stands inside computer code.");
        }
    }

    private static boolean isBlank(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean words = inline instanceof Inline.Text text
                    ? !text.text().isBlank()
                    : inline instanceof Inline.Code
                            || inline instanceof Inline.FactUse
                            || inline instanceof Inline.Image
                            || !isBlank(inline.children());
            if (words) {
                return false;
            }
        }
        return true;
    }

    private void flush(StringBuilder plain) {
        if (!plain.isEmpty()) {
            top().inside().add(new Inline.Text(plain.toString(), span));
            plain.setLength(0);
        }
    }

    private Open top() {
        Open open = stack.peek();
        if (open == null) {
            throw new AssertionError("the outermost level is never closed");
        }
        return open;
    }
}
