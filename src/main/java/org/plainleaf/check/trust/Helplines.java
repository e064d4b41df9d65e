package org.plainleaf.check.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Site;

/** The lines for people in danger that the settings of a site name, and whether a page has one of them in its text. */
final class Helplines {
    private Helplines() {}

    /** Whether a page gives a helpline in its own text: as a fact, as a number, or by a link to a page that does. */
    static boolean areOn(Document document, Site site) {
        if (areIn(document, site)) {
            return true;
        }
        List<String> targets = new ArrayList<>();
        Blocks.eachInline(document.body(), inline -> {
            if (inline instanceof Inline.Link link) {
                targets.add(link.target().replaceFirst("#.*$", ""));
            }
        });
        return site.documents().stream()
                .filter(other -> targets.contains(other.head().address().toString()))
                .anyMatch(other -> areIn(other, site));
    }

    private static boolean areIn(Document document, Site site) {
        Set<String> names = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        for (String name : site.settings().help().values()) {
            Fact fact = site.facts().get(name);
            if (fact != null && (fact.kind() == Fact.Kind.PHONE || fact.kind() == Fact.Kind.TEXT_NUMBER)) {
                names.add(name);
                numbers.add(digits(fact.value()));
            }
        }
        boolean[] found = {false};
        Blocks.eachInline(document.body(), inline -> {
            if (inline instanceof Inline.FactUse use) {
                found[0] |= names.contains(use.name());
            } else if (inline instanceof Inline.Link link && link.target().matches("(?:tel|sms):.*")) {
                found[0] |= numbers.contains(digits(link.target()));
            } else if (inline instanceof Inline.Text text) {
                found[0] |= has(text.text(), numbers);
            }
        });
        return found[0];
    }

    private static boolean has(String text, Set<String> numbers) {
        for (String written : text.replaceAll("[^0-9 ]+", "\n").lines().toList()) {
            if (numbers.contains(digits(written))) {
                return true;
            }
        }
        return false;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
