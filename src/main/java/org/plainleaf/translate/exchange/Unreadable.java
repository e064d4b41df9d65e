package org.plainleaf.translate.exchange;

/** A file that cannot be taken in at all: one plain sentence on what is wrong, and one on what to do. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String advice;

    public Unreadable(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    /** The sentence on what is wrong. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** The sentence on what to do. */
    public String advice() {
        return advice;
    }
}
