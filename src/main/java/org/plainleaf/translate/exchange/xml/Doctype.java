package org.plainleaf.translate.exchange.xml;

/** Which document type an XML file starts with. Looked up before any parser sees the file. */
enum Doctype {
    NONE,
    /** It only names a file, as many TMX files do: {@code <!DOCTYPE tmx SYSTEM "tmx14.dtd">}. */
    NAMED,
    /** It brings declarations of its own, or cannot be told. */
    OTHER;

    private static final String START = "<!DOCTYPE";

    /** Looks behind what may stand before a document type: white space, the declaration, comments and instructions. */
    static Doctype of(String xml) {
        int at = 0;
        while (at >= 0 && at < xml.length()) {
            if (Character.isWhitespace(xml.charAt(at)) || xml.charAt(at) == '\u0085') {
                at++;
            } else if (xml.startsWith("<?", at)) {
                at = behind(xml, "?>", at);
            } else if (xml.startsWith("<!--", at)) {
                at = behind(xml, "-->", at + 4);
            } else {
                return xml.regionMatches(true, at, START, 0, START.length())
                        ? ofDeclaration(xml, at + START.length())
                        : NONE;
            }
        }
        return NONE;
    }

    private static int behind(String xml, String end, int from) {
        int at = xml.indexOf(end, from);
        return at < 0 ? -1 : at + end.length();
    }

    private static Doctype ofDeclaration(String xml, int from) {
        int at = from;
        while (at >= 0 && at < xml.length()) {
            char c = xml.charAt(at);
            if (c == '>') {
                return NAMED;
            } else if (c == '[') {
                return OTHER;
            }
            at = c == '"' || c == '\'' ? behind(xml, String.valueOf(c), at + 1) : at + 1;
        }
        return OTHER;
    }
}
