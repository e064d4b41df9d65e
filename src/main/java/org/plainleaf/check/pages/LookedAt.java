package org.plainleaf.check.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Place;

/**
 * What is known of one file of the site once it was looked at: its own faults, and what it is compared by with the others. Small,
 * so that it may be kept instead of the page.
 *
 * @param address the page's address, or the path of a style sheet with a slash before it
 * @param place where to mend it
 * @param language tag of its language; empty for a style sheet
 * @param bytes its size
 * @param sheets the style sheets that it uses
 * @param menus what can be used in its head, by its words
 * @param feet the same of its foot
 * @param title its title; null where another page may have the same
 * @param faults its own faults; null where it has none
 */
public record LookedAt(
        String address,
        Place place,
        String language,
        int bytes,
        List<String> sheets,
        String menus,
        String feet,
        @Nullable String title,
        @Nullable Faults faults) {
    public LookedAt {
        sheets = List.copyOf(sheets);
    }

    static LookedAt sheet(String address, int bytes, Place place) {
        return new LookedAt(address, place, "", bytes, List.of(), "", "", null, null);
    }

    boolean isPage() {
        return !language.isEmpty();
    }
}
