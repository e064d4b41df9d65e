package org.plainleaf.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Settings;
import org.plainleaf.text.Place;

/** A site without its file of facts: one finding, not one for each place that names a fact. */
final class MissingFacts {
    private static final int NAMED = 3;

    private MissingFacts() {}

    /** Reports the file that is not there, if anything names a fact; gives its path then. */
    static Optional<String> check(Settings settings, List<Document> documents, Report report) {
        Set<String> named = new TreeSet<>(settings.contact().values());
        named.addAll(settings.help().values());
        Consumer<Inline> note = inline -> {
            if (inline instanceof Inline.FactUse fact) {
                named.add(fact.name());
            }
        };
        settings.texts().values().forEach(text -> Blocks.eachInlineIn(text.inlines(), note));
        for (Document document : documents) {
            document.head().texts().values().forEach(text -> Blocks.eachInlineIn(text.inlines(), note));
            Blocks.eachInline(document.body(), note);
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int more = named.size() - NAMED;
        report.add(Finding.error(
                Place.startOf(FactsReader.FILE),
                "file/missing",
                "This file is not there, and your site names facts of it: "
                        + named.stream().limit(NAMED).collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : "") + ".",
                "Put the file back. Or make it: each fact has a value, a kind, a source and the day it was checked."));
        return Optional.of(FactsReader.FILE);
    }
}
