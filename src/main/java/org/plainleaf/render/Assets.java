package org.plainleaf.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.plainleaf.model.Language;
import org.plainleaf.model.Page;

/**
 * Style sheets, fonts, the icon and the script of the search. Their names carry a hash of what is in them, so that phones may keep them for ever and
 * still see a change at once.
 */
final class Assets {
    /** Only Nastaliq comes with the site: phones have fonts for every other script (look.md says why). */
    private static final Set<String> NASTALIQ = Set.of("ur", "pa-Arab");

    private static final String FONT = "nastaliq-ur.woff2";

    private final List<Page> pages = new ArrayList<>();
    private final String site;
    private final String nastaliq;
    private final String icon;
    private final String desk;
    private final String search;
    private final String lists;

    Assets(Theme theme) throws IOException {
        String font = publish(FONT, theme.file("fonts/" + FONT).orElse(new byte[0]));
        String fontStyles =
                theme.text("assets/nastaliq.css").orElse("").replace(FONT, font.substring(font.lastIndexOf('/') + 1));
        site = publish("site.css", light(theme.text("assets/site.css").orElse("")));
        nastaliq = publish("nastaliq.css", fontStyles.getBytes(StandardCharsets.UTF_8));
        desk = publish("desk.css", light(theme.text("assets/desk.css").orElse("")));
        search = publish("search.js", theme.file("assets/search.js").orElse(new byte[0]));
        lists = publish("lists.css", light(theme.text("assets/lists.css").orElse("")));
        icon = publish("favicon.svg", theme.file("assets/favicon.svg").orElse(new byte[0]));
    }

    /** A style sheet without remarks and without the ends of lines that nothing depends on. */
    private static byte[] light(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*\\n\\s*", "\n")
                .replaceAll("([{};,])\\n", "$1")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String publish(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String path = "assets/" + name.substring(0, dot) + "." + hash(content) + name.substring(dot);
        pages.add(new Page(path, content));
        return path;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files, as they stand in the site. */
    List<Page> pages() {
        return List.copyOf(pages);
    }

    /** The style sheets of a language. */
    List<String> stylesheets(Language language) {
        return NASTALIQ.contains(language.tag()) ? List.of(site, nastaliq) : List.of(site);
    }

    /** The style sheet of the page for staff, besides. */
    String desk() {
        return desk;
    }

    /** The script of the page that searches; no other page has one. */
    String search() {
        return search;
    }

    /** The style sheet of the search and of the list of languages, besides: all other pages do without. */
    String lists() {
        return lists;
    }

    String icon() {
        return icon;
    }
}
