package org.plainleaf.print;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Gives each character of a shaped word a code point of its own, for private use: plane 15 in words from left to right,
 * plane 16 in words from right to left. {@link WordBidi} knows which is which. Collects the fonts that draw them. For one
 * document; not thread-safe.
 */
final class WordCodes {
    static final int FIRST_LEFT = 0xF0000;
    static final int FIRST_RIGHT = 0x100000;
    /** As many as a plane has code points for private use. */
    private static final int MOST = 0xFFFD;

    private record Key(String text, boolean rightToLeft, Typeface face) {}

    /** A character in both weights. */
    private record Pair(Typeface face, boolean rightToLeft, ShapedWord.Cell light, ShapedWord.Cell heavy) {}

    private final PrintFonts fonts;
    private final String language;
    private final boolean fromRight;
    private final String script;
    private final DocumentFont regular;
    private final DocumentFont bold;
    private final Map<Key, String> words = new HashMap<>();
    private final Map<Pair, Integer> cells = new HashMap<>();
    private final Map<Integer, Typeface> plain = new TreeMap<>();
    private final SortedSet<Integer> missing = new TreeSet<>();
    private final Set<TextSpace> spaces = EnumSet.noneOf(TextSpace.class);
    private int lefts;
    private int rights;

    /** For a leaflet in a language, by its tag, its script and its direction. */
    WordCodes(PrintFonts fonts, String language, String script, boolean fromRight) {
        this.fonts = fonts;
        this.fromRight = fromRight;
        this.language = language;
        this.script = script;
        Typeface main = fonts.main(language, script);
        this.regular = new DocumentFont(main.regular());
        this.bold = new DocumentFont(main.bold());
        // What the layout writes itself: the numbers of pages.
        encodePlain(" \u00A0-/·0123456789", new StringBuilder());
    }

    /** The text with code points in place of shaped words. {@code language} is that of the text. */
    String encode(String text, String textLanguage, String textScript, boolean rightToLeft) {
        StringBuilder out = new StringBuilder();
        List<WordSplitter.Piece> pieces = WordSplitter.split(text, rightToLeft);
        for (int i = 0; i < pieces.size(); i++) {
            WordSplitter.Piece piece = pieces.get(i);
            if (piece.kind() == WordSplitter.Kind.PLAIN) {
                WordSplitter.Piece before = i == 0 ? null : pieces.get(i - 1);
                WordSplitter.Piece after = i + 1 == pieces.size() ? null : pieces.get(i + 1);
                encodeBetween(piece.text(), before, after, rightToLeft, out);
            } else {
                encodeWord(piece, textLanguage, textScript, out);
            }
        }
        return out.toString();
    }

    private void encodeBetween(
            String text,
            WordSplitter.@Nullable Piece before,
            WordSplitter.@Nullable Piece after,
            boolean rightToLeft,
            StringBuilder out) {
        Matcher numbers = TextSpace.NUMBERS.matcher(text);
        WordSplitter.Piece last = before;
        int from = 0;
        while (numbers.find()) {
            encodePlain(TextSpace.in(text.substring(from, numbers.start()), last, null, rightToLeft), out);
            encodeNumbers(numbers.group(), out);
            last = new WordSplitter.Piece(numbers.group(), WordSplitter.Kind.PLAIN);
            from = numbers.end();
        }
        encodePlain(TextSpace.in(text.substring(from), last, after, rightToLeft), out);
    }

    private void encodeWord(WordSplitter.Piece piece, String textLanguage, String textScript, StringBuilder out) {
        boolean fromRight = piece.kind() == WordSplitter.Kind.RIGHT_TO_LEFT;
        for (Typeface face : fonts.candidates(textLanguage, textScript, piece.text())) {
            if (face.hasAll(piece.text())) {
                encodeWord(new Key(piece.text(), fromRight, face), out);
                return;
            }
        }
        // No font has all of it: letters with a bracket from another font, or a letter that no font has.
        List<WordSplitter.Piece> parts = WordSplitter.apart(piece.text());
        for (WordSplitter.Piece part : parts) {
            if (parts.size() > 1 && part.kind() != WordSplitter.Kind.PLAIN) {
                encodeWord(part, textLanguage, textScript, out);
            } else {
                encodePlain(part.text(), out);
            }
        }
    }

    private void encodeWord(Key key, StringBuilder out) {
        String known = words.get(key);
        if (known != null) {
            out.append(known);
            return;
        }
        ShapedWord light = key.face().regularShaper().shape(key.text(), key.rightToLeft());
        ShapedWord heavy = key.face().boldShaper().shape(key.text(), key.rightToLeft());
        boolean plainFonts = key.text().codePoints().allMatch(c -> key.face().equals(plainFace(c)));
        StringBuilder codes = new StringBuilder();
        if (plainFonts && light.isPlain() && heavy.isPlain()) {
            encodePlain(key.text(), codes);
        } else {
            List<ShapedWord.Cell> lightCells = light.cells();
            List<ShapedWord.Cell> heavyCells = heavy.cells();
            for (int i = 0; i < lightCells.size(); i++) {
                codes.appendCodePoint(
                        code(new Pair(key.face(), key.rightToLeft(), lightCells.get(i), heavyCells.get(i))));
            }
        }
        words.put(key, codes.toString());
        out.append(codes);
    }

    private int code(Pair cell) {
        return cells.computeIfAbsent(cell, c -> {
            int code = c.rightToLeft() ? FIRST_RIGHT + rights++ : FIRST_LEFT + lefts++;
            if (Math.max(lefts, rights) > MOST) {
                throw new IllegalStateException("more than " + MOST + " different letters");
            }
            regular.add(code, c.face().regular(), c.light());
            bold.add(code, c.face().bold(), c.heavy());
            return code;
        });
    }

    private void encodePlain(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            int shown = c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
            for (TextSpace space : TextSpace.values()) {
                if (space.codePoint() == shown) {
                    addSpace(space);
                    out.appendCodePoint(shown);
                    return;
                }
            }
            if (PaperFont.ignorable(shown)) {
                if (shown == 0x200B || shown == 0x2060) {
                    out.appendCodePoint(shown);
                }
                return;
            }
            Typeface face = plainFace(shown);
            if (face == null) {
                missing.add(shown);
                out.append('\uFFFD');
            } else {
                regular.add(shown, face.regular());
                bold.add(shown, face.bold());
                out.appendCodePoint(c);
            }
        });
    }

    /**
     * A number in groups, such as a phone number: its gaps belong to the digits before them. A space would let viewers turn
     * the groups round in a right-to-left line, so that somebody copies a wrong number; and some scripts have hardly any.
     */
    private void encodeNumbers(String text, StringBuilder out) {
        Typeface digits = plainFace('0');
        Typeface latin = fonts.main("en", "Latn");
        if (digits == null || !fromRight) {
            encodePlain(text.replace(" ", Character.toString(TextSpace.LATIN.codePoint())), out);
            return;
        }
        int gap = latin.regular().advance(latin.regular().glyph(' '));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                out.appendCodePoint(
                        code(new Pair(digits, false, wide(digits.regular(), c, gap), wide(digits.bold(), c, gap))));
            } else if (c != ' ') {
                encodePlain(String.valueOf(c), out);
            }
        }
    }

    private static ShapedWord.Cell wide(PaperFont font, char digit, int gap) {
        int glyph = font.glyph(digit);
        return new ShapedWord.Cell(
                String.valueOf(digit), List.of(new ShapedWord.Placed(glyph, 0, 0)), font.advance(glyph) + gap);
    }

    private void addSpace(TextSpace space) {
        if (spaces.add(space)) {
            Typeface face = space == TextSpace.LATIN ? fonts.main("en", "Latn") : fonts.main(language, script);
            regular.add(space.codePoint(), face.regular(), space.cell(face.regular()));
            bold.add(space.codePoint(), face.bold(), space.cell(face.bold()));
        }
    }

    /** The font that draws a character wherever it stands by itself; null where none has it. */
    private @Nullable Typeface plainFace(int codePoint) {
        Typeface known = plain.get(codePoint);
        if (known == null) {
            String text = Character.toString(codePoint);
            known = fonts.candidates(language, script, text).stream()
                    .filter(face -> face.hasAll(text))
                    .findFirst()
                    .orElse(null);
            if (known != null) {
                plain.put(codePoint, known);
            }
        }
        return known;
    }

    DocumentFont regular() {
        return regular;
    }

    DocumentFont bold() {
        return bold;
    }

    /** Characters that no font has. */
    SortedSet<Integer> missing() {
        return missing;
    }
}
