package org.plainleaf.translate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Inline;

/**
 * How running text looks to a translator: {@code Call <a1>the helpline</a1> on {phone.helpline}.}
 *
 * <p>A backslash before something that could be taken for a tag or a fact makes it plain text; backslashes before that
 * backslash, and before real tags, stand doubled. All other text stands as it is.
 */
public final class TagSyntax {
    /** Backslashes (group 1), then a tag (2: slash, 3: kind, 4: number, 5: slash at the end) or a fact (6: its name). */
    public static final Pattern TOKEN =
            Pattern.compile("(?<!\\\\)(\\\\*+)(?:<(/?)([a-z]{1,9})([0-9]{1,9})(/?)>|" + Fact.REFERENCE.pattern() + ")");

    private static final Pattern TAG = Pattern.compile("</?[a-z]{1,9}[0-9]{1,9}/?>");

    private TagSyntax() {}

    /** Plain text, with everything escaped that could be taken for a tag. */
    static String escape(String text) {
        Matcher token = TOKEN.matcher(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (token.find()) {
            String slashes = token.group(1);
            out.append(text, from, token.start())
                    .append(slashes)
                    .append(slashes)
                    .append('\\');
            out.append(text, token.end(1), token.end());
            from = token.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The words alone, without tags; facts stay. For people and for counting, not for translating back. */
    public static String withoutTags(String text) {
        return text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
    }

    /** The kind of tag that stands for a piece of text; empty for one that has none. */
    static String kind(Inline inline) {
        if (inline instanceof Inline.Link) {
            return "a";
        } else if (inline instanceof Inline.Strong) {
            return "b";
        } else if (inline instanceof Inline.Emphasis) {
            return "i";
        } else if (inline instanceof Inline.Code) {
            return "code";
        } else if (inline instanceof Inline.Image) {
            return "img";
        } else if (inline instanceof Inline.LineBreak) {
            return "br";
        }
        return "";
    }

    /** Whether a kind of tag has nothing inside. */
    static boolean isEmptyKind(String kind) {
        return kind.equals("img") || kind.equals("br");
    }

    /** Whether a translation must keep a tag: nobody may lose a link or a picture on the way. */
    static boolean mustStay(String kind) {
        return kind.equals("a") || kind.equals("img");
    }
}
