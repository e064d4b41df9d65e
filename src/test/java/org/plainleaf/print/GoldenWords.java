package org.plainleaf.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Words of many languages, and how hb-shape sets them; see the README beside them. */
final class GoldenWords {
    /** The tags of the languages, and their scripts. */
    static final List<String> LANGUAGES = List.of(
            "ar Arab",
            "ur Arab",
            "fa Arab",
            "ps Arab",
            "ckb Arab",
            "bn Beng",
            "gu Gujr",
            "pa Guru",
            "hi Deva",
            "ne Deva",
            "ta Taml",
            "ti Ethi",
            "yo Latn",
            "vi Latn",
            "ro Latn",
            "en Latn");

    private static final Path FOLDER = Path.of("src/test/resources/print/harfbuzz");

    private GoldenWords() {}

    /** The lines of a language: word, weight, advance, glyphs. */
    static List<String> lines(String tag) {
        try {
            return Files.readAllLines(FOLDER.resolve(tag + ".tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of all languages, shaped by us in both weights. */
    static List<ShapedWord> shaped(PrintFonts fonts) {
        List<ShapedWord> all = new ArrayList<>();
        for (String language : LANGUAGES) {
            String[] parts = language.split(" ", -1);
            lines(parts[0]).forEach(line -> all.add(shape(fonts, parts[0], parts[1], line)));
        }
        return all;
    }

    /** The word of a line in the weight of the line. */
    static ShapedWord shape(PrintFonts fonts, String tag, String script, String line) {
        String[] cells = line.split("\t", -1);
        Typeface face = fonts.main(tag, script);
        Shaper shaper = cells[1].equals("bold") ? face.boldShaper() : face.regularShaper();
        return shaper.shape(cells[0], script.equals("Arab"));
    }
}
