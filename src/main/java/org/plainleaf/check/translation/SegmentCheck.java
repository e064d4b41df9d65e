package org.plainleaf.check.translation;

import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;

/** A check of one translated text beside its English one. Several threads use it at once. */
@FunctionalInterface
interface SegmentCheck {
    void check(TranslatedText text, SiteCheck.Subject subject, Report report);
}
