package org.plainleaf.translate.exchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.translate.exchange.Parcel;

/** The rows of a parcel, page by page, for formats with a part of their own for each page. */
final class Pages {
    private Pages() {}

    /** The pages in the order in which they come first. */
    static Map<String, List<Parcel.Row>> of(Parcel parcel) {
        Map<String, List<Parcel.Row>> pages = new LinkedHashMap<>();
        for (Parcel.Row row : parcel.rows()) {
            pages.computeIfAbsent(row.key().page(), page -> new ArrayList<>()).add(row);
        }
        return pages;
    }
}
