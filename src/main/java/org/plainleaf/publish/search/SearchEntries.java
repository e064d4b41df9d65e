package org.plainleaf.publish.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.plainleaf.model.Address;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.Sections;
import org.plainleaf.model.Wording;

/** The pages of editions, as the search shows them. Each step of a guide is a page; all steps together are not one more. */
final class SearchEntries {
    private final Map<String, Fact> facts;
    private final LocaleFormat format;

    /** For editions in {@code language}. */
    SearchEntries(Map<String, Fact> facts, Language language) {
        this.facts = facts;
        this.format = new LocaleFormat(language);
    }

    List<SearchEntry> of(Edition edition) {
        Address address = edition.document().head().address();
        if (!(edition.document() instanceof Guide)) {
            return List.of(entry(address, edition.text("title"), edition.text("summary"), edition.body()));
        }
        List<SearchEntry> entries = new ArrayList<>();
        Sections sections = Sections.of(edition.body());
        entries.add(entry(address, edition.text("title"), edition.text("summary"), sections.intro()));
        for (Sections.Section step : sections.sections()) {
            Address child = address.child(step.heading().id());
            entries.add(entry(child, step.heading().wording(), edition.text("title"), step.blocks()));
        }
        return entries;
    }

    private SearchEntry entry(Address address, Wording title, Wording summary, List<Block> body) {
        List<String> text = new ArrayList<>();
        Blocks.eachWording(body, wording -> text.add(filled(wording)));
        int english = (title.origin().isFallback() ? 1 : 0) + (summary.origin().isFallback() ? 2 : 0);
        return new SearchEntry(address.path().substring(1), filled(title), filled(summary), english, text);
    }

    /** The words with facts as readers of the language see them. */
    private String filled(Wording wording) {
        String text = wording.plainText();
        if (text.indexOf('{') < 0) {
            return text;
        }
        return Fact.REFERENCE.matcher(text).replaceAll(reference -> {
            Fact fact = facts.get(reference.group(1));
            return Matcher.quoteReplacement(fact == null ? reference.group() : value(fact));
        });
    }

    private String value(Fact fact) {
        if (fact.kind() != Fact.Kind.DATE) {
            return fact.value();
        }
        try {
            return format.date(LocalDate.parse(fact.value()));
        } catch (DateTimeParseException e) {
            return fact.value(); // Reported when the fact was read.
        }
    }
}
