package org.plainleaf.render;

/** Paths of the pages of a finished site. */
final class PublishedPages {
    private static final String INDEX = "index.html";

    private PublishedPages() {}

    /** A link from one file of a site to another. */
    static String relative(String from, String to) {
        String up = "../".repeat((int) from.chars().filter(c -> c == '/').count());
        String target =
                to.endsWith("/" + INDEX) || to.equals(INDEX) ? to.substring(0, to.length() - INDEX.length()) : to;
        String link = up + target;
        return link.isEmpty() ? "./" : link;
    }
}
