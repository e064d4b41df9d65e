package org.plainleaf.model;

/** The kinds of document, each in a folder of its own below {@code content/}. */
public enum Kind {
    STORY("stories", "story", "/stories/"),
    GUIDE("guides", "guide", "/guides/"),
    FAQ("faqs", "faq", "/faqs/"),
    PAGE("pages", "page", "/"),
    LEAFLET("leaflets", "leaflet", "/leaflets/");

    private final String folder;
    private final String label;
    private final String prefix;

    Kind(String folder, String label, String prefix) {
        this.folder = folder;
        this.label = label;
        this.prefix = prefix;
    }

    /** Folder below {@code content/}. */
    public String folder() {
        return folder;
    }

    /** What people call it, and what {@code plainleaf new} takes. */
    public String label() {
        return label;
    }

    /** What the addresses of this kind start with. */
    public String prefix() {
        return prefix;
    }
}
