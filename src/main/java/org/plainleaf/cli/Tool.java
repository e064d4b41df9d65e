package org.plainleaf.cli;

/** What this program is called, for people and for programs that read its findings. */
final class Tool {
    static final String NAME = "Plainleaf";
    static final String VERSION = "0.1.0";

    private Tool() {}
}
