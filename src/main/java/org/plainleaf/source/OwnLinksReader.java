package org.plainleaf.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plainleaf.finding.Report;
import org.plainleaf.model.OwnLink;
import org.plainleaf.text.SourceText;

/**
 * Reads {@code translations/TAG/links.tsv}: where links lead in one language. A row whose target is neither an https address
 * nor one of this site is reported and dropped here, so that no later stage can ever meet another scheme.
 */
final class OwnLinksReader {
    private static final String ENGLISH = "english";
    private static final String LINK = "link";
    private static final List<String> COLUMNS = List.of(ENGLISH, LINK, "note", "by", "date");
    private static final String HTTPS = "https://";

    private OwnLinksReader() {}

    /** The links by their English targets, in the order of the file. */
    static Map<String, OwnLink> read(SourceText source, Report report) {
        Map<String, OwnLink> links = new LinkedHashMap<>();
        for (TsvTable.Row row : new TsvTable(source, "translation/link", report).rows(COLUMNS)) {
            OwnLink link = new OwnLink(row.text(ENGLISH), row.text(LINK), row.place(ENGLISH), row.place(LINK));
            OwnLink before = links.get(link.english());
            if (link.english().isEmpty()) {
                row.error(
                        ENGLISH,
                        "This row does not say which link it is about.",
                        "Write the address that stands in the brackets of the link on the English page.");
            } else if (before != null) {
                row.error(
                        ENGLISH,
                        "There is a row for this link already, in line "
                                + before.englishPlace().line() + ".",
                        "Delete one of the two.");
            } else if (!isSound(link.link())) {
                row.error(
                        LINK,
                        link.link().isEmpty()
                                ? "This row does not say where the link leads."
                                : "\"" + link.link() + "\" is no address that a link may have.",
                        "Write an address that starts with https://, or one of this site, such as /guides/ask-for-one/.");
            } else {
                links.put(link.english(), link);
            }
        }
        return links;
    }

    private static boolean isSound(String link) {
        boolean odd = link.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.FORMAT
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || c == '\\');
        if (odd) {
            return false;
        }
        return link.toLowerCase(Locale.ROOT).startsWith(HTTPS)
                ? isWebsite(link)
                : link.startsWith("/") && !link.startsWith("//");
    }

    /** An address with a server, and without a name before it that could pass for one: https://nhs.uk@example.org. */
    private static boolean isWebsite(String link) {
        try {
            URI uri = new URI(link);
            return uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
