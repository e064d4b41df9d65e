package org.plainleaf.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Head;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Strings;
import org.plainleaf.model.Traces;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;
import org.plainleaf.text.Span;

/**
 * Takes out of the other pages what they say of stories that are kept back: links to them become neutral words, and blocks
 * that repeat a title or a sentence are left out. It is done once, on the editions, so that pages, paper, lists and feeds
 * all get clean ones. What is left out is reported at its place in the author's file.
 */
public final class WithheldWords {
    private final Set<Address> addresses;
    private final Traces traces;
    private final Traces untranslated;
    private final Map<String, Fact> facts;
    private final Strings english;
    private final Report report;
    private final Map<String, Source> sources = new ConcurrentHashMap<>();

    /**
     * A document without these words.
     *
     * @param document the document
     * @param repeating where the texts stand that repeat them. In another language their translations repeat them too, in
     *     whatever words
     * @param english the texts that stay in English in all languages, by where they stand
     */
    private record Source(Document document, Set<Span> repeating, Map<Span, Wording> english) {}

    /**
     * For one build.
     *
     * @param addresses those of the stories
     * @param traces what gives them away
     * @param untranslated what gives those away that are published, and must not be translated
     * @param english the interface strings of English
     */
    public WithheldWords(
            Set<Address> addresses,
            Traces traces,
            Traces untranslated,
            Map<String, Fact> facts,
            Strings english,
            Report report) {
        this.addresses = Set.copyOf(addresses);
        this.traces = traces;
        this.untranslated = untranslated;
        this.facts = facts;
        this.english = english;
        this.report = report;
    }

    /** The edition without them; {@code words} are the interface strings of its language. */
    public Edition clean(Edition edition, Strings words) {
        Source source = sources.computeIfAbsent(edition.document().key(), key -> source(edition.document()));
        return new Cleaning(edition, source, words.text("gone.link"), report).edition(source.document());
    }

    private Source source(Document document) {
        Cleaning cleaning = new Cleaning(
                Edition.english(document),
                new Source(document, Set.of(), Map.of()),
                english.text("gone.link"),
                finding -> {});
        List<Wording> wordings = new ArrayList<>(document.head().texts().values());
        Blocks.eachWording(document.body(), wordings::add);
        Blocks.eachInline(document.body(), inline -> {
            if (inline instanceof Inline.Image image) {
                wordings.add(image.description());
            }
        });
        Set<Span> repeating = new HashSet<>();
        Map<Span, Wording> inEnglish = new HashMap<>();
        for (Wording wording : wordings) {
            if (cleaning.repeats(wording)) {
                repeating.add(wording.span());
            } else if (!untranslated.isEmpty() && untranslated.in(wording.plainText(facts))) {
                inEnglish.put(wording.span(), cleaning.wording(wording));
            }
        }
        Head head = document.head();
        Edition clean = cleaning.edition(document);
        Document words = document.with(
                head.with(
                        clean.texts(),
                        head.madeWith().stream()
                                .filter(group -> !traces.in(group.name()))
                                .map(group -> traces.in(group.how()) ? new Head.Group(group.name(), "") : group)
                                .toList(),
                        head.evidence().stream()
                                .filter(evidence -> !traces.in(evidence.claim()) && !traces.in(evidence.source()))
                                .toList()),
                clean.body());
        return new Source(words, repeating, inEnglish);
    }

    /** One edition in the making. */
    private final class Cleaning {
        private final Edition edition;
        private final Source source;
        private final String neutral;
        private final Report report;

        Cleaning(Edition edition, Source source, String neutral, Report report) {
            this.edition = edition;
            this.source = source;
            this.neutral = neutral;
            this.report = report;
        }

        Edition edition(Document document) {
            Map<String, Wording> texts = new LinkedHashMap<>();
            edition.texts().forEach((name, wording) -> texts.put(name, text(name, wording)));
            sayOfHead();
            return new Edition(
                    document,
                    edition.language(),
                    texts,
                    blocks(edition.body()),
                    edition.additions(),
                    edition.progress(),
                    edition.leftOver(),
                    edition.translated());
        }

        /** Who made the page, and what its claims rest on. */
        private void sayOfHead() {
            if (!edition.language().isEnglish()) {
                return;
            }
            Head head = edition.document().head();
            if (head.madeWith().stream().anyMatch(group -> traces.in(group.name()) || traces.in(group.how()))) {
                say(head.place("made-with"), "Some of \"made-with\" is left out");
            }
            head.evidence().stream()
                    .filter(evidence -> traces.in(evidence.claim()) || traces.in(evidence.source()))
                    .forEach(evidence -> say(evidence.place(), "This evidence is left out"));
        }

        private Wording text(String name, Wording wording) {
            if (!repeats(wording)) {
                return wording(wording);
            }
            say(wording, "This line of the front matter is left out");
            return name.equals("title") ? neutral(wording) : wording.withInlines(List.of());
        }

        private Wording neutral(Wording wording) {
            return new Wording(
                    List.of(new Inline.Text(neutral, wording.span())), wording.span(), Wording.Origin.TRANSLATED);
        }

        private List<Block> blocks(List<Block> blocks) {
            List<Block> kept = new ArrayList<>();
            blocks.forEach(block -> block(block).ifPresent(kept::add));
            return kept;
        }

        private Optional<Block> block(Block block) {
            if (block instanceof Block.Paragraph paragraph) {
                return repeats(paragraph.wording())
                        ? leftOut(paragraph.wording())
                        : Optional.of(new Block.Paragraph(wording(paragraph.wording())));
            } else if (block instanceof Block.Heading heading) {
                // A heading keeps its place: the steps of a guide are counted by them.
                boolean repeats = repeats(heading.wording());
                if (repeats) {
                    say(heading.wording(), "This heading is replaced");
                }
                Wording words = repeats ? neutral(heading.wording()) : wording(heading.wording());
                return Optional.of(new Block.Heading(heading.level(), heading.id(), words));
            } else if (block instanceof Block.ItemList list) {
                List<Block.Item> items = list.items().stream()
                        .map(item -> new Block.Item(blocks(item.blocks())))
                        .filter(item -> !item.blocks().isEmpty())
                        .toList();
                return items.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Block.ItemList(list.ordered(), list.start(), list.tight(), items));
            } else if (block instanceof Block.Quote quote) {
                List<Block> inside = blocks(quote.blocks());
                return inside.size() < quote.blocks().size() ? Optional.empty() : Optional.of(new Block.Quote(inside));
            } else if (block instanceof Block.Table table) {
                return Optional.of(new Block.Table(
                        table.alignments(),
                        cells(table.head()),
                        table.rows().stream().map(this::cells).toList()));
            } else if (block instanceof Block.Box box) {
                return box(box);
            } else if (block instanceof Block.CodeBlock code) {
                return traces.in(code.code()) ? Optional.empty() : Optional.of(block);
            }
            return Optional.of(block);
        }

        /** A quotation or an example is left out as a whole: half of it may still say whose it is. */
        private Optional<Block> box(Block.Box box) {
            boolean ofOnePiece =
                    box.kind() == BoxKind.QUOTE || box.kind() == BoxKind.EXAMPLE || box.kind() == BoxKind.MEDIA;
            Wording title = box.title();
            List<Block> inside = blocks(box.blocks());
            if (title != null && repeats(title)) {
                say(title, "This box is left out");
                return Optional.empty();
            }
            boolean less = inside.size() < box.blocks().size();
            if (less && (ofOnePiece || inside.isEmpty())) {
                return Optional.empty();
            }
            return Optional.of(new Block.Box(
                    box.kind(), title == null ? null : wording(title), inside, blocks(box.original()), box.span()));
        }

        private List<Wording> cells(List<Wording> cells) {
            return cells.stream()
                    .map(cell -> {
                        if (!repeats(cell)) {
                            return wording(cell);
                        }
                        say(cell, "This cell of the table is left out");
                        return cell.withInlines(List.of());
                    })
                    .toList();
        }

        private Optional<Block> leftOut(Wording wording) {
            say(wording, "This paragraph is left out");
            return Optional.empty();
        }

        private void say(Wording wording, String what) {
            Wording.Written written = wording.origin() == Wording.Origin.ADDED ? wording.written() : null;
            say(
                    written == null
                            ? edition.document().head().source().place(wording.span())
                            : written.source().place(written.span()),
                    what);
        }

        private void say(Place place, String what) {
            report.add(Finding.warning(
                    place,
                    "consent/withdrawn",
                    what + ": it repeats words of a story that is kept back.",
                    "Delete it here, and in the translations of this page."));
        }

        private boolean repeats(Wording wording) {
            if (wording.origin() != Wording.Origin.ADDED && source.repeating().contains(wording.span())) {
                return true;
            }
            // The words of a link to the story itself are replaced in any case.
            return !traces.isEmpty()
                    && traces.in(wording.withInlines(inlines(wording.inlines())).plainText(facts));
        }

        private Wording wording(Wording wording) {
            Wording inEnglish = wording.origin() == Wording.Origin.TRANSLATED
                    ? source.english().get(wording.span())
                    : null;
            if (inEnglish == null) {
                return wording.withInlines(inlines(wording.inlines()));
            }
            report.add(Finding.warning(
                    edition.document().head().source().place(wording.span()),
                    "consent/channel",
                    "This text stays in English in all languages: it repeats words of a story that its teller did not"
                            + " agree to have translated.",
                    "Say it in other words, or ask the teller."));
            return inEnglish.withOrigin(Wording.Origin.UNTRANSLATED);
        }

        private List<Inline> inlines(List<Inline> inlines) {
            List<Inline> clean = new ArrayList<>();
            for (Inline inline : inlines) {
                if (inline instanceof Inline.Link link) {
                    clean.add(
                            leadsThere(link.target())
                                    ? new Inline.Text(neutral, link.span())
                                    : new Inline.Link(link.target(), inlines(link.children()), link.span()));
                } else if (inline instanceof Inline.Strong strong) {
                    clean.add(new Inline.Strong(inlines(strong.children())));
                } else if (inline instanceof Inline.Emphasis emphasis) {
                    clean.add(new Inline.Emphasis(inlines(emphasis.children())));
                } else if (!(inline instanceof Inline.Image image) || !repeats(image.description())) {
                    clean.add(inline);
                }
            }
            return clean;
        }

        private boolean leadsThere(String target) {
            int hash = target.indexOf('#');
            return Address.parse(hash < 0 ? target : target.substring(0, hash))
                    .filter(addresses::contains)
                    .isPresent();
        }
    }
}
