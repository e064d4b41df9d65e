package org.plainleaf.model;

import java.util.List;

/**
 * A language, as written down in languages.yaml.
 *
 * @param tag BCP 47 tag; also the first part of its addresses
 * @param name its own name
 * @param english its English name
 * @param direction which way it is written
 * @param script ISO 15924 code
 * @param digits CLDR numbering system
 * @param pluralForms as in the header of a PO file
 * @param endMarks how a sentence ends
 * @param length how many characters a translation has for 100 of its English text, as a rule
 */
public record Language(
        String tag,
        String name,
        String english,
        Direction direction,
        String script,
        String digits,
        String pluralForms,
        List<String> endMarks,
        int length) {
    /** Which way a language is written. */
    public enum Direction {
        LTR("ltr"),
        RTL("rtl");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        /** The value of the {@code dir} attribute. */
        public String label() {
            return label;
        }
    }

    /** The language that authors write in. */
    public static final Language ENGLISH = new Language(
            "en",
            "English",
            "English",
            Direction.LTR,
            "Latn",
            "latn",
            "nplurals=2; plural=n != 1;",
            List.of(".", "!", "?"),
            100);

    public Language {
        endMarks = List.copyOf(endMarks);
    }

    /** A language of which nobody wrote down how long its translations are: that goes by its script. */
    public Language(
            String tag,
            String name,
            String english,
            Direction direction,
            String script,
            String digits,
            String pluralForms,
            List<String> endMarks) {
        this(tag, name, english, direction, script, digits, pluralForms, endMarks, usualLength(script));
    }

    /** How many characters the languages of a script have for 100 of an English text. */
    public static int usualLength(String script) {
        return switch (script) {
            case "Hans", "Hant", "Hani" -> 38;
            case "Jpan" -> 50;
            case "Kore" -> 60;
            case "Ethi" -> 77;
            default -> 112;
        };
    }

    public boolean isEnglish() {
        return tag.equals("en");
    }

    /** What the addresses of this language start with: empty for English, {@code /ur} for Urdu. */
    public String addressPrefix() {
        return isEnglish() ? "" : "/" + tag;
    }
}
