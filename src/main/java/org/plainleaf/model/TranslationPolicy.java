package org.plainleaf.model;

/**
 * Which translations a site shows to readers.
 *
 * @param showMachine whether also those that no person has checked are shown, with a notice: on every page, so that only a
 *     site that says what it is should do so
 * @param lowRisk the least state on pages where a mistake does little harm
 * @param highRisk the least state on the others
 */
public record TranslationPolicy(boolean showMachine, TranslationState lowRisk, TranslationState highRisk) {
    /** What a site does that says nothing. */
    public static final TranslationPolicy USUAL =
            new TranslationPolicy(false, TranslationState.TRANSLATED, TranslationState.APPROVED);

    /** What a preview shows, which nobody publishes. */
    public static final TranslationPolicy DRAFTS =
            new TranslationPolicy(true, TranslationState.MACHINE, TranslationState.MACHINE);

    /** The least state that readers see on a page. */
    public TranslationState least(boolean ofHighRisk) {
        if (showMachine) {
            return TranslationState.MACHINE;
        }
        return ofHighRisk ? highRisk : lowRisk;
    }
}
