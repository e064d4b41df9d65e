package org.plainleaf.check.translation;

import java.util.Set;
import java.util.TreeSet;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Document;
import org.plainleaf.model.Language;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Omission;

/** What a language leaves out or adds is on a page that is there, or that is kept back, or that could not be read. */
public final class OwnPagesCheck implements SiteCheck {
    @Override
    public void check(Subject subject, Report report) {
        Set<String> keys = new TreeSet<>(subject.withheldKeys());
        keys.addAll(subject.unreadKeys());
        subject.plan().site().documents().stream().map(Document::key).forEach(keys::add);
        for (Language language : subject.plan().site().languages()) {
            for (Omission omission : subject.plan().site().own(language).omissions()) {
                if (!keys.contains(omission.page())) {
                    report.add(Finding.warning(
                            omission.place(),
                            "translation/omission",
                            "There is no page \"" + omission.page() + "\", so nothing is left out.",
                            nearest(omission.page(), keys)));
                }
            }
            for (Addition addition : subject.plan().site().own(language).additions()) {
                if (!keys.contains(addition.page())) {
                    report.add(Finding.error(
                            addition.pagePlace(),
                            "translation/addition",
                            "There is no page \"" + addition.page() + "\" to which this text could be added.",
                            nearest(addition.page(), keys)));
                }
            }
        }
    }

    private static String nearest(String page, Set<String> keys) {
        return NearestName.to(page, keys)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Write its folder and its name, such as guides/ask-for-one, or delete it.");
    }
}
