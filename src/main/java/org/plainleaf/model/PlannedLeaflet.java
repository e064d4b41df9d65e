package org.plainleaf.model;

import org.jspecify.annotations.Nullable;

/**
 * A leaflet that is to be made.
 *
 * @param edition what it says
 * @param format what it is printed as
 * @param code its code
 * @param local for which place it is made; null for all
 */
public record PlannedLeaflet(
        Edition edition,
        Format format,
        LeafletCode code,
        @Nullable LocalPlace local) {
    /**
     * Its file below the site: {@code leaflets/ur/ur-what-is-it-trifold.pdf}; a guide's, which may have the same name, one
     * folder deeper. Never a space in it.
     */
    public String path() {
        String tag = edition.language().tag();
        Document document = edition.document();
        String name = document.key().substring(document.key().indexOf('/') + 1);
        String folder = document.kind() == Kind.LEAFLET ? "" : document.kind().folder() + "/";
        return "leaflets/" + tag + "/" + folder + tag + "-" + name + "-" + format.label()
                + (local == null ? "" : "-" + local.key()) + ".pdf";
    }
}
