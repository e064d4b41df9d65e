package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoReader;

/**
 * The texts of a real site, to make large sites of: whole sentences and short texts for headings. With languages, only those
 * that are translated into all of them, with their translations.
 *
 * @param sentences texts that end a sentence
 * @param headings texts of a few words
 * @param translations by tag, then by English text
 */
record BenchTexts(List<String> sentences, List<String> headings, Map<String, Map<String, String>> translations) {
    private static final Pattern SENTENCE = Pattern.compile("(?m)^([A-Z][^\\n{}<\\[|]{20,160}[.!?])$");
    private static final Pattern HEADING = Pattern.compile("(?m)^## ([A-Z][^\\n{}<\\[|*:\"]{6,40})$");

    /** Interface strings with these marks say something else on every page. */
    private static final Pattern MARKS = Pattern.compile("[{}<\\[|*\\\\]");

    /** A sentence with a number that stands in the facts: what fills the braces of the interface string. */
    static final String WITH_FACT =
            "Want to talk to someone? Call Samaritans on {phone.samaritans}, at any hour. It is free.";

    private static final int LONG = 25;
    private static final int SHORT = 6;
    private static final int LONG_HEADING = 40;

    /** English texts of the site in this folder. */
    static BenchTexts english(Path site) throws IOException {
        List<String> sentences = new ArrayList<>();
        Set<String> headings = new LinkedHashSet<>();
        for (Path file : files(site.resolve("content"), ".md")) {
            String text = Files.readString(file);
            SENTENCE.matcher(text).results().forEach(found -> sentences.add(found.group(1)));
            HEADING.matcher(text).results().forEach(found -> headings.add(found.group(1)));
        }
        return new BenchTexts(sentences, List.copyOf(headings), Map.of());
    }

    /** What is translated into all of these languages. */
    static BenchTexts translated(Path site, List<String> tags) throws IOException {
        Map<String, Map<String, String>> all = new TreeMap<>();
        Set<String> common = null;
        for (String tag : tags) {
            Map<String, String> texts =
                    translations(site.resolve("translations").resolve(tag));
            all.put(tag, texts);
            if (common == null) {
                common = new LinkedHashSet<>(texts.keySet());
            } else {
                common.retainAll(texts.keySet());
            }
        }
        List<String> sentences = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (String text : common == null ? Set.<String>of() : common) {
            boolean ends = text.matches("(?s).*[.!?]");
            if (MARKS.matcher(text).find() || !Character.isUpperCase(text.charAt(0))) {
                continue;
            }
            if (ends && text.length() >= LONG) {
                sentences.add(text);
                // A page's number stands behind its heading: "step 1 480" would be one number.
            } else if (text.length() >= SHORT && text.length() < LONG_HEADING && !text.matches(".*[.:0-9]")) {
                headings.add(text);
            }
        }
        return new BenchTexts(sentences, headings, all);
    }

    /** Texts of one sentence. */
    List<String> single() {
        return sentences.stream()
                .filter(text -> !text.matches("(?s).*[.!?] .*"))
                .toList();
    }

    /** The translation of a text of several of our texts. */
    String translation(String tag, List<String> pieces) {
        Map<String, String> texts = translations.get(tag);
        boolean spaces = !tag.startsWith("zh");
        StringBuilder joined = new StringBuilder();
        for (String piece : pieces) {
            String text = texts.getOrDefault(piece, piece);
            // "A3" and "80" stay two numbers in Chinese too.
            boolean numbers = !joined.isEmpty()
                    && Character.isDigit(joined.charAt(joined.length() - 1))
                    && Character.isDigit(text.charAt(0));
            joined.append(joined.isEmpty() || !spaces && !numbers ? "" : " ").append(text);
        }
        return joined.toString();
    }

    private static Map<String, String> translations(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files(folder, ".po")) {
            boolean interfaceStrings = file.endsWith("site.po");
            for (PoEntry entry : PoReader.read(new SourceText("any.po", Files.readString(file)), finding -> {})
                    .entries()) {
                if (entry.obsolete() || entry.plural() || !entry.translated() || file.endsWith("settings.po")) {
                    continue;
                }
                if (!interfaceStrings) {
                    texts.put(entry.id(), entry.string());
                } else if ("help.listen".equals(entry.context())) {
                    texts.put(WITH_FACT, entry.string().replace("{phone}", "{phone.samaritans}"));
                } else {
                    texts.putIfAbsent(entry.id(), entry.string());
                }
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
