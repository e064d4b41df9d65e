package org.plainleaf.translate.exchange.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.LanguageTag;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * Reads glossaries in TBX: version 3 ({@code tbx}, ISO 30042:2019) and the older {@code martif}. Each English term of a
 * concept gives a pair with the first term of the language; terms that are marked as deprecated or superseded do not count.
 */
public final class TbxReader {
    private static final Set<String> ROOTS = Set.of("tbx", "martif");
    private static final Set<String> CONCEPTS = Set.of("conceptEntry", "termEntry");
    private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");
    private static final Set<String> TERMS = Set.of("termSec", "tig", "ntig");

    /** The pairs in the order of the file; concepts without a term in English and one in the language give none. */
    public List<TermPair> read(byte[] bytes, Language language) throws Unreadable {
        XmlUnits file = new XmlUnits(SafeXml.readerThatSkipsDoctype(bytes), CONCEPTS);
        if (!ROOTS.contains(file.root().name())) {
            throw new Unreadable(
                    "This is not a TBX file.", "Ask for the glossary as TBX, as the terminology tool exports it.");
        }
        List<TermPair> pairs = new ArrayList<>();
        for (XmlElement element = file.next(); element != null; element = file.next()) {
            if (CONCEPTS.contains(element.name())) {
                addPairs(element, language, pairs);
            }
        }
        return List.copyOf(pairs);
    }

    private static void addPairs(XmlElement concept, Language language, Collection<TermPair> pairs) {
        List<XmlElement> sections = named(concept, LANGUAGES);
        List<XmlElement> terms = sections.stream()
                .filter(section -> LanguageTag.same(section.attribute("xml:lang"), language.tag()))
                .flatMap(TbxReader::current)
                .toList();
        if (terms.isEmpty()) {
            return;
        }
        XmlElement first = terms.get(0);
        sections.stream()
                .filter(section -> LanguageTag.isEnglish(section.attribute("xml:lang")))
                .flatMap(TbxReader::current)
                .forEach(english -> pairs.add(new TermPair(term(english), term(first), notes(first))));
    }

    private static Stream<XmlElement> current(XmlElement section) {
        return named(section, TERMS).stream().filter(term -> !term(term).isEmpty() && !isGivenUp(term));
    }

    private static boolean isGivenUp(XmlElement term) {
        return group(term).elements().stream()
                .filter(note -> note.attribute("type").equals("administrativeStatus"))
                .map(note -> note.text().strip())
                .anyMatch(status -> status.startsWith("deprecated") || status.startsWith("superseded"));
    }

    private static String term(XmlElement section) {
        XmlElement term = group(section).child("term");
        return term == null ? "" : term.text().strip();
    }

    /** Where the term stands: the older version may have a group around it. */
    private static XmlElement group(XmlElement section) {
        XmlElement group = section.child("termGrp");
        return group == null ? section : group;
    }

    private static String notes(XmlElement section) {
        return section.all("note").stream().map(note -> note.text().strip()).collect(Collectors.joining("\n"));
    }

    private static List<XmlElement> named(XmlElement parent, Set<String> names) {
        return parent.elements().stream()
                .filter(element -> names.contains(element.name()))
                .toList();
    }
}
