package org.plainleaf.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Inline;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Settings;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/** Every fact that a text or the settings name must be in facts.yaml. */
final class FactCheck implements SiteCheck {
    @Override
    public void check(Subject subject, Report report) {
        Map<String, Fact> facts = subject.plan().site().facts();
        for (Document document : subject.plan().site().documents()) {
            SourceText source = document.head().source();
            List<Inline> all = new ArrayList<>();
            document.head().texts().values().forEach(w -> Blocks.eachInlineIn(w.inlines(), all::add));
            Blocks.eachInline(document.body(), all::add);
            for (Inline inline : all) {
                if (inline instanceof Inline.FactUse fact) {
                    known(fact.name(), source.place(fact.span()), facts, report);
                }
            }
        }
        Settings settings = subject.plan().site().settings();
        List<String> named = new ArrayList<>(settings.contact().values());
        named.addAll(settings.help().values());
        for (String name : named) {
            int at = Math.max(0, settings.source().text().indexOf(name));
            known(name, settings.source().place(at), facts, report);
        }
    }

    private static void known(String name, Place place, Map<String, Fact> facts, Report report) {
        if (!facts.containsKey(name)) {
            report.add(Finding.error(
                    place,
                    "facts/unknown",
                    "There is no fact \"" + name + "\" in content/facts.yaml.",
                    NearestName.to(name, facts.keySet())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Add it there, with its value, source and the day it was checked.")));
        }
    }
}
