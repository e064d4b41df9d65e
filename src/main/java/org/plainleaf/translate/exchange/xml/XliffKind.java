package org.plainleaf.translate.exchange.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.translate.exchange.LanguageTag;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.exchange.Unreadable;

/** What the two XLIFF formats have in common: how their files are told apart, and what their languages and keys are. */
final class XliffKind {
    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z_][\\w.-]{0,40}:)?xliff\\s[^>]{0,4000}");
    private static final Pattern VERSION = Pattern.compile("\\sversion\\s*=\\s*[\"']\\s*([0-9])");
    private static final List<String> EXTENSIONS = List.of(".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff");

    private XliffKind() {}

    /** The first digit of the version that a file says it has; 0 where it does not look like XLIFF. */
    static int version(byte[] bytes) {
        Matcher root = ROOT.matcher(XmlBytes.start(bytes));
        if (!root.find()) {
            return 0;
        }
        Matcher version = VERSION.matcher(root.group());
        return version.find() ? version.group(1).charAt(0) - '0' : 1;
    }

    static boolean isNamedSo(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }

    /** Refuses what is not XLIFF of the version. */
    static void check(XmlElement root, String version) throws Unreadable {
        if (!root.name().equals("xliff")) {
            throw new Unreadable(
                    "This is not an XLIFF file: it starts with <" + shortened(root.name()) + ">.",
                    "Ask for the XLIFF file, as the translation tool exports it.");
        } else if (!root.attribute("version").strip().startsWith(version)
                && !root.attribute("version").isBlank()) {
            throw new Unreadable(
                    "This file is in XLIFF version " + shortened(root.attribute("version")) + ", not " + version + ".",
                    "Bring it in without naming a format.");
        }
    }

    /** Refuses a file with translations into more than one language: nobody could say which rows are meant. */
    static void checkOneLanguage(String one, String other) throws Unreadable {
        if (!one.isBlank() && !other.isBlank() && !LanguageTag.same(one, other)) {
            throw new Unreadable(
                    "This file has translations into more than one language: " + shortened(one) + " and "
                            + shortened(other) + ".",
                    "Ask for one file for each language.");
        }
    }

    /**
     * The key of a unit, by the name that we gave it, else by its page and its identifier in the page. Where a tool wrote
     * another name over that of the page, the identifier alone tells the text.
     */
    static Optional<RowKey> key(String name, String page, String id) {
        Optional<RowKey> named = RowKey.parse(name);
        if (named.isPresent() || !id.startsWith("u")) {
            return named;
        }
        String inPage = "#" + id.substring(1);
        return RowKey.parse(page + inPage)
                .or(() -> RowKey.parse("any" + inPage).map(key -> key.onPage(RowKey.ANY_PAGE)));
    }

    private static String shortened(String text) {
        String plain = SafeXml.holdable(text);
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }
}
