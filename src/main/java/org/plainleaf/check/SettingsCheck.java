package org.plainleaf.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Document;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Settings;
import org.plainleaf.model.Site;
import org.plainleaf.model.Story;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** What the settings name must be there; what stories name must be in the settings. */
final class SettingsCheck implements SiteCheck {
    private static final Pattern ROW = Pattern.compile("(?m)^[\"']?language-row\\b");

    @Override
    public void check(Subject subject, Report report) {
        Settings settings = subject.plan().site().settings();
        List<Document> documents = subject.plan().site().documents();
        Set<String> keys = documents.stream().map(Document::key).collect(Collectors.toSet());
        List<String> named = new ArrayList<>();
        settings.footer().forEach(key -> named.add(key.contains("/") ? key : "pages/" + key));
        if (settings.askGuide() != null) {
            named.add(settings.askGuide());
        }
        named.addAll(settings.featured());
        named.removeAll(subject.withheldKeys());
        named.removeAll(subject.unreadKeys());
        for (String key : named) {
            if (!keys.contains(key)) {
                String near = key.substring(key.indexOf('/') + 1);
                int at = Math.max(0, settings.source().text().indexOf(near));
                report.add(unknown(settings.source().place(at), "\"" + key + "\"", keys, key));
            }
        }
        for (String tag : settings.languageRow()) {
            if (!settings.languages().contains(tag)) {
                report.add(unknown(
                        rowPlace(settings.source(), tag),
                        "The language \"" + tag + "\"",
                        Set.copyOf(settings.languages()),
                        tag));
            }
        }
        subject.plan()
                .site()
                .consents()
                .values()
                .forEach(consent -> places(consent, subject.plan().site(), report));
        for (Document document : documents) {
            if (document instanceof Story story) {
                known(story, "situation", story.situations(), settings.situations(), report);
                known(story, "used-for", story.uses(), settings.uses(), report);
            }
        }
    }

    /** A slip in the name of a place would keep the story off paper there, without a word. */
    private static void places(Consent consent, Site site, Report report) {
        for (String place : consent.places() == null ? Set.<String>of() : consent.places()) {
            if (!site.places().containsKey(place)) {
                report.add(Finding.error(
                        consent.place(),
                        "fields/bad-choice",
                        "The record " + consent.id() + " names the place \"" + place
                                + "\", which is not in content/places/.",
                        NearestName.to(place, site.places().keySet())
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Add a file for it there, or take its name out.")));
            }
        }
    }

    private static void known(Story story, String field, List<String> written, List<String> known, Report report) {
        for (String key : written) {
            if (!known.contains(key)) {
                report.add(Finding.error(
                        story.head().place(field),
                        "fields/bad-choice",
                        "\"" + key + "\" is not in content/site.yaml.",
                        NearestName.to(key, known)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse(
                                        known.isEmpty()
                                                ? "Add it there."
                                                : "You can use: " + String.join(", ", known) + ".")));
            }
        }
    }

    /** Where a language stands in the row; the row itself if it cannot be found there. */
    private static Place rowPlace(SourceText source, String tag) {
        Matcher row = ROW.matcher(source.text());
        if (!row.find()) {
            return source.place(0);
        }
        OptionalInt at = source.indexOfWord(tag, new Span(row.end(), source.length()));
        return source.place(at.orElse(row.start()));
    }

    private static Finding unknown(Place place, String what, Set<String> known, String written) {
        return Finding.error(
                place,
                "settings/unknown",
                what + " is named here, but it is not there.",
                NearestName.to(written, known)
                        .map(name -> "Did you mean \"" + name + "\"?")
                        .orElse("Make it, or take its name out."));
    }
}
