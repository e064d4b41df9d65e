package org.plainleaf.build;

import org.plainleaf.finding.Severity;

/**
 * What came of asking for an address elsewhere.
 *
 * @param kind what came of it
 * @param detail where it leads now, or the number that the server gave; may be empty
 */
record LinkAnswer(Kind kind, String detail) {
    /** What a server may say. */
    enum Kind {
        THERE(Severity.NOTE, "", ""),
        MOVED(Severity.WARNING, "This page has moved to %s.", "Write the new address."),
        GONE(
                Severity.ERROR,
                "This page is not there any more (%s).",
                "Look for its new address, or take the link out."),
        NO_HOST(Severity.ERROR, "There is no website of that name.", "Check the address, or take the link out."),
        PRIVATE(
                Severity.ERROR,
                "This address lies in a private network, where readers cannot get to%s.",
                "Link to a page that everybody can reach."),
        WRONG(Severity.ERROR, "This is not a sound address.", "Copy it again from the address line of a browser."),
        SILENT(Severity.WARNING, "This website did not answer%s.", "Try again later, and look at it in a browser."),
        TROUBLE(Severity.WARNING, "This website has trouble (%s).", "Try again later, and look at it in a browser."),
        CIRCLE(Severity.WARNING, "This page leads on and on.", "Look at it in a browser, and write where it ends."),
        REFUSED(Severity.NOTE, "This page could not be checked (%s).", "Look at it in a browser.");

        private final Severity severity;
        private final String message;
        private final String advice;

        Kind(Severity severity, String message, String advice) {
            this.severity = severity;
            this.message = message;
            this.advice = advice;
        }

        Severity severity() {
            return severity;
        }

        String advice() {
            return advice;
        }
    }

    static LinkAnswer of(Kind kind) {
        return new LinkAnswer(kind, "");
    }

    /** What is said about it. */
    String message() {
        return kind.message.replace("%s", detail);
    }
}
