package org.plainleaf.model;

import java.util.Arrays;
import java.util.Optional;

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

    /** The address of a document of this kind that names no other. */
    public Address address(String name) {
        return this == PAGE && name.equals("home") ? Address.HOME : new Address(prefix + name + "/");
    }

    /** The kind whose folder has that name. */
    public static Optional<Kind> inFolder(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }
}
