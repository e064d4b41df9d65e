package org.plainleaf.check.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Guide;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.Sections;
import org.plainleaf.model.Term;
import org.plainleaf.model.Wording;

/**
 * A reader can say at the desk what a page is about: a translated page has the English name of each core word of the
 * glossary that it uses. It has it also where the page shows English by itself: the English title below the title, words to
 * show at the desk, words for staff, and parts that are not translated.
 */
public final class EnglishNameCheck implements EditionCheck {
    private static final String RULE = "translation/no-english-name";

    private final Glossary core;
    private final PhraseFinder<Term> names = new PhraseFinder<>();

    public EnglishNameCheck(List<Term> terms) {
        List<Term> chosen = terms.stream()
                .filter(term -> term.kind().equals(Term.CORE) && term.use() == Term.Use.EXPLAIN)
                .toList();
        this.core = new Glossary(chosen);
        chosen.forEach(term -> term.forms().forEach(form -> names.add(form, term)));
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        List<TranslatedText> texts = TranslatedText.of(prose);
        if (texts.isEmpty()) {
            return;
        }
        Set<String> shown = new HashSet<>();
        english(prose.edition()).forEach(wording -> add(SourceWords.plain(wording), shown));
        texts.forEach(text -> add(text.text(), shown));
        for (TranslatedText text : texts) {
            for (Glossary.Match match : core.find(text.source())) {
                Term term = match.term();
                if (shown.add(term.key())) {
                    String name = text.source().substring(match.start(), match.end());
                    report.add(text.passage()
                            .finding(
                                    Severity.WARNING,
                                    RULE,
                                    0,
                                    text.text().length(),
                                    "Readers need the English name \"" + name + "\" to ask for it at the desk.",
                                    "Write it in brackets behind the "
                                            + prose.language().english() + " words."));
                }
            }
        }
    }

    private void add(String text, Set<String> into) {
        names.find(text).forEach(match -> into.add(match.value().key()));
    }

    /** What a translated page shows in English. */
    private static List<Wording> english(Edition edition) {
        List<Wording> shown = new ArrayList<>();
        shown.add(edition.document().head().texts().getOrDefault("title", edition.text("title")));
        if (edition.document() instanceof Guide guide) {
            Sections.of(guide.body())
                    .sections()
                    .forEach(section -> shown.add(section.heading().wording()));
        }
        Blocks.eachWording(edition.body(), wording -> {
            if (wording.origin().isFallback()) {
                shown.add(wording);
            }
        });
        Blocks.each(edition.body(), block -> {
            if (block instanceof Block.Box box) {
                Blocks.eachWording(box.original(), shown::add);
                if (box.kind() == BoxKind.STAFF) {
                    Blocks.eachWording(box.blocks(), shown::add);
                }
            }
        });
        return shown;
    }
}
