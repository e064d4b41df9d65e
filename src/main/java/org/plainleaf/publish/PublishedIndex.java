package org.plainleaf.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.model.Traces;

/** Takes a story out of finished files for machines: site maps and feeds. */
public final class PublishedIndex {
    private static final Pattern ENTRY = Pattern.compile("(?s)\\s*<(url|entry|item)(?:\\s[^>]*)?>.*?</\\1>");
    private static final Pattern ADDRESS = Pattern.compile("(?s)<(?:loc|id|guid)[^>]*>(.*?)</");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern CODE = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+"
            + "|(?<![\\w/])/(?:[a-z0-9-]+/)+(?![\\w/])"
            + "|(?<![\\w/])(?:[\\w.-]+/)+[\\w.-]*\\.[a-z0-9]{2,5}(?![\\w/])");

    private PublishedIndex() {}

    /** The file without the entries of pages at some addresses, such as {@code /ur/stories/nell/}, or with their words. */
    public static String clean(String xml, Collection<String> addresses, Traces traces) {
        Matcher entry = ENTRY.matcher(xml);
        StringBuilder out = new StringBuilder();
        while (entry.find()) {
            Matcher address = ADDRESS.matcher(entry.group());
            boolean gone = traces.in(text(entry.group()));
            while (address.find() && !gone) {
                String where = text(address.group(1)).strip();
                gone = addresses.stream().anyMatch(where::endsWith);
            }
            entry.appendReplacement(out, gone ? "" : Matcher.quoteReplacement(entry.group()));
        }
        return entry.appendTail(out).toString();
    }

    /**
     * A text without addresses and names of files: {@code /guides/ask-us/} says nothing of a story "Ask us". Those with words
     * in code, as links for sharing have, are read.
     */
    public static String withoutAddresses(String text) {
        return LINK.matcher(text).replaceAll(link -> {
            String address = link.group();
            boolean words = address.contains("%") || address.contains("+");
            return Matcher.quoteReplacement(words ? decoded(address).replace('/', '.') : " ");
        });
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** The words of a file with markup, its signs read. */
    public static String text(String xml) {
        String plain = TAG.matcher(xml).replaceAll(" ");
        Matcher code = CODE.matcher(plain);
        StringBuilder out = new StringBuilder();
        while (code.find()) {
            int c = Integer.parseInt(
                    code.group(2), code.group(1).isEmpty() && code.group(2).matches("[0-9]+") ? 10 : 16);
            code.appendReplacement(
                    out, Matcher.quoteReplacement(Character.isValidCodePoint(c) ? Character.toString(c) : " "));
        }
        return code.appendTail(out)
                .toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
