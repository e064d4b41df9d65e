package org.plainleaf.bench;

/** Nothing can be measured like this; the message says why, and what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
