package org.plainleaf.model;

/** One file of the finished site. The bytes are handed over as they are, not copied; nobody changes them. */
public final class Page {
    private final String path;
    private final byte[] content;

    /** A file at {@code path} below the site's folder, with forward slashes. */
    public Page(String path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    public String path() {
        return path;
    }

    public byte[] content() {
        return content;
    }
}
