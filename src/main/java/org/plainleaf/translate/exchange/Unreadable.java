package org.plainleaf.translate.exchange;

/** A file that cannot be taken in at all: one plain sentence on what is wrong, and one on what to do. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String advice;
    private final int line;
    private final int column;

    /** A fault of the file as a whole. */
    public Unreadable(String message, String advice) {
        this(message, advice, 1, 1);
    }

    /** A fault at a place of the file; lines and columns count from 1. */
    public Unreadable(String message, String advice, int line, int column) {
        super(message);
        this.advice = advice;
        this.line = Math.max(1, line);
        this.column = Math.max(1, column);
    }

    /** The same fault of a file in which nobody can look a line up, such as a packed one. */
    public Unreadable anywhere() {
        return new Unreadable(message(), advice);
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
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
