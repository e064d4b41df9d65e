package org.plainleaf.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Language;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Settings;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/** Every fact that a text or the settings name must be in facts.yaml. */
final class FactCheck implements SiteCheck {
    private static final String FILE = "content/facts.yaml";

    /** Which kinds of fact may stand for which line of the contact and help boxes. */
    private static final Map<String, Set<Fact.Kind>> KINDS = Map.of(
            "phone", Set.of(Fact.Kind.PHONE),
            "text", Set.of(Fact.Kind.TEXT_NUMBER),
            "email", Set.of(Fact.Kind.EMAIL),
            "letter", Set.of(Fact.Kind.ADDRESS),
            "danger", Set.of(Fact.Kind.PHONE),
            "urgent", Set.of(Fact.Kind.PHONE),
            "urgent-option", Set.of(Fact.Kind.WORD),
            "text-word", Set.of(Fact.Kind.WORD),
            "text-number", Set.of(Fact.Kind.TEXT_NUMBER),
            "listen", Set.of(Fact.Kind.PHONE));

    @Override
    public void check(Subject subject, Report report) {
        if (subject.plan().site().unread().contains(FILE)) {
            return; // Nobody knows yet which facts there are.
        }
        Map<String, Fact> facts = subject.plan().site().facts();
        for (Document document : subject.plan().site().documents()) {
            SourceText source = document.head().source();
            Consumer<Inline> each = inline -> known(inline, source, facts, report);
            document.head().texts().values().forEach(text -> Blocks.eachInlineIn(text.inlines(), each));
            Blocks.eachInline(document.body(), each);
        }
        checkAdditions(subject, facts, report);
        checkSettings(subject.plan().site().settings(), facts, report);
    }

    private static void checkAdditions(Subject subject, Map<String, Fact> facts, Report report) {
        for (Language language : subject.plan().site().languages()) {
            for (Addition addition : subject.plan().site().own(language).additions()) {
                Blocks.eachInline(addition.blocks(), inline -> known(inline, addition.source(), facts, report));
            }
        }
    }

    private static void checkSettings(Settings settings, Map<String, Fact> facts, Report report) {
        SourceText source = settings.source();
        settings.texts()
                .values()
                .forEach(text -> Blocks.eachInlineIn(text.inlines(), inline -> known(inline, source, facts, report)));
        Map<String, String> named = new LinkedHashMap<>(settings.contact());
        named.putAll(settings.help());
        named.forEach((use, name) -> {
            Place place = source.place(Math.max(0, source.text().indexOf(name)));
            known(name, place, facts, report);
            Fact fact = facts.get(name);
            Set<Fact.Kind> kinds = KINDS.getOrDefault(use, Set.of());
            if (fact != null && fact.kind() != Fact.Kind.UNREAD && !kinds.contains(fact.kind())) {
                Fact.Kind wanted = kinds.iterator().next();
                report.add(Finding.error(
                        place,
                        "facts/value",
                        "\"" + name + "\" cannot stand here: it is of the kind "
                                + fact.kind().label() + ".",
                        "Name a fact of the kind " + wanted.label() + "."));
            }
        });
    }

    private static void known(Inline inline, SourceText source, Map<String, Fact> facts, Report report) {
        if (inline instanceof Inline.FactUse fact && !facts.containsKey(fact.name())) {
            known(fact.name(), source.place(fact.span()), facts, report);
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
