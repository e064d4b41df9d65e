package org.plainleaf.check.pages;

/** A rule on one finished page. Called from several threads. */
@FunctionalInterface
interface PageRule {
    void look(ParsedPage page, Faults faults);
}
