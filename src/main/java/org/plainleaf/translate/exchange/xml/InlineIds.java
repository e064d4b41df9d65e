package org.plainleaf.translate.exchange.xml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.model.Fact;
import org.plainleaf.translate.exchange.TaggedText;

/**
 * How inline elements are named, so that a name alone says what to write for it: tools keep names, and lose much else.
 * {@code a1} is the tag, {@code f-phone.helpline-2} the second use of a fact, {@code c-001B-1} the first use of the
 * character U+001B, which XML cannot hold. A tag has no hyphen and the two others start differently, so that no two names
 * collide.
 */
final class InlineIds {
    private static final Pattern TAG = Pattern.compile("[a-z]{1,9}[0-9]{1,9}");
    private static final Pattern FACT = Pattern.compile("f-(.+)-[0-9]{1,9}");
    private static final Pattern CHARACTER = Pattern.compile("c-([0-9A-F]{4})-[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}\\z");

    private InlineIds() {}

    static String fact(String name, int use) {
        return "f-" + name + "-" + use;
    }

    static String character(char c, int use) {
        return String.format(Locale.ROOT, "c-%04X-%d", (int) c, use);
    }

    /** Whether an identifier is the name of a tag, such as {@code a1}. */
    static boolean isTag(String id) {
        return TAG.matcher(id).matches();
    }

    /** What an element that has nothing inside stands for: a tag, a fact, a character, or a tag that nobody knows. */
    static String standsFor(String id) {
        Matcher fact = FACT.matcher(id);
        if (fact.matches() && Fact.REFERENCE.matcher("{" + fact.group(1) + "}").matches()) {
            return "{" + fact.group(1) + "}";
        }
        Matcher character = CHARACTER.matcher(id);
        if (character.matches()) {
            return String.valueOf((char) Integer.parseInt(character.group(1), 16));
        }
        return "<" + tag(id) + "/>";
    }

    /**
     * The name of the tag that an identifier stands for. For one that is not of our making a name that no English text has:
     * whoever checks the translation then says which tag is too much, and no words are lost.
     */
    static String tag(String id) {
        if (isTag(id)) {
            return id;
        }
        Matcher number = NUMBER.matcher(id);
        return "unknown" + (number.find() ? number.group() : "0");
    }

    /** Whether a text is exactly one tag or one fact, as we write them. */
    static boolean isOurs(String code) {
        TaggedText text = TaggedText.of(code);
        return text.pieces().size() == 1 && text.pieces().get(0).kind() != TaggedText.Kind.TEXT;
    }
}
