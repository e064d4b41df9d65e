package org.plainleaf.check.translation;

import org.plainleaf.finding.Report;
import org.plainleaf.model.Standards;

/** A check of one translated text beside its English one. Several threads use it at once. */
@FunctionalInterface
interface SegmentCheck {
    void check(TranslatedText text, Standards standards, Report report);
}
