package org.plainleaf.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Language;
import org.plainleaf.model.OwnParts;
import org.plainleaf.model.TranslationState;
import org.plainleaf.model.Wording;

/**
 * Makes the edition of a document in one language, block by block. A block without a current translation keeps its
 * English text, marked as such. The new tree has the shape of the old one, without the blocks that the language leaves out,
 * and with those that it adds; each translated text keeps the span of its English one.
 */
public final class Translator {
    private final Catalogue catalogue;
    private final OwnParts own;
    private final TranslationState least;
    private final Report report;
    private final Map<String, Integer> numbers;
    private final Set<String> found = new HashSet<>();
    private LeftOut leftOut = LeftOut.NOTHING;
    private int total;
    private int done;
    private int machine;
    private int changed;
    private int waiting;
    private TranslationState state = TranslationState.APPROVED;

    private Translator(
            Catalogue catalogue, OwnParts own, TranslationState least, Report report, Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.own = own;
        this.least = least;
        this.report = report;
    }

    /**
     * The edition of a document. Translations in a state below {@code least} are not shown.
     *
     * @param own what only this language has
     */
    public static Edition edition(
            Document document,
            Language language,
            Catalogue catalogue,
            OwnParts own,
            TranslationState least,
            Report report) {
        return new Translator(catalogue, own, least, report, Map.of()).edition(document, language);
    }

    /** The translations alone, without what only the language has: to look at each of them. */
    public static Edition edition(
            Document document, Language language, Catalogue catalogue, TranslationState least, Report report) {
        return edition(document, language, catalogue, OwnParts.NONE, least, report);
    }

    /**
     * An edition with those translations alone that a program or a person marked as not right yet, and that are of the English
     * text as it is: nobody reads them, but who works on them wants to know what is wrong with them. Nothing where there are
     * none.
     */
    public static Optional<Edition> marked(Document document, Language language, Catalogue catalogue, Report report) {
        Catalogue marked = catalogue.marked();
        return marked.size() == 0
                ? Optional.empty()
                : Optional.of(new Translator(marked, OwnParts.NONE, TranslationState.MACHINE, report, Map.of())
                        .edition(document, language));
    }

    /** The edition for a preview: a number before each text, the same as on the sheet for checking. */
    public static Edition numbered(Document document, Language language, Catalogue catalogue, OwnParts own) {
        Map<String, Integer> numbers = new HashMap<>();
        Segmenter.segments(document).forEach(segment -> numbers.put(segment.text(), numbers.size() + 1));
        return new Translator(catalogue.asDrafts(), own, TranslationState.MACHINE, finding -> {}, numbers)
                .edition(document, language);
    }

    private Edition edition(Document document, Language language) {
        Map<String, Wording> texts = texts(document.head().texts());
        leftOut = LeftOut.of(document, own, least, report);
        leftOut.texts().stream()
                .filter(text -> catalogue.find(text).isPresent())
                .forEach(found::add);
        // A preview shows what is left out, so that its numbers are those of the sheet.
        List<Block> body = blocks(numbers.isEmpty() ? leftOut.without(document.body()) : document.body());
        List<Block> whole = new ArrayList<>(body);
        List<Addition> added = added(document, whole);
        return new Edition(
                document,
                language,
                texts,
                whole,
                added,
                progress(),
                catalogue.without(found),
                catalogue.date().orElse(null));
    }

    /** Adds the texts that only this language has, each of which counts like a translated one; gives those that show. */
    private List<Addition> added(Document document, List<Block> into) {
        if (!OwnParts.mayChange(document)) {
            own.additions(document.key()).forEach(addition -> Additions.refuse(addition, report));
            return List.of();
        }
        List<Addition> added = new ArrayList<>();
        int number = numbers.size();
        for (Addition addition : own.additions(document.key())) {
            total++;
            number++;
            TranslationState known = catalogue.state(addition);
            if (known.compareTo(least) < 0) {
                waiting += known == TranslationState.MACHINE ? 0 : 1;
            } else if (Additions.place(numbered(addition, number), into, report)) {
                done++;
                machine += known == TranslationState.MACHINE ? 1 : 0;
                state = known.compareTo(state) < 0 ? known : state;
                added.add(addition);
            }
        }
        return added;
    }

    /** The text, in a preview with its number above it. */
    private Addition numbered(Addition addition, int number) {
        if (numbers.isEmpty()) {
            return addition;
        }
        Wording above = addition.words().withInlines(List.of(new Inline.Text("[" + number + "]", addition.markdown())));
        List<Block> blocks = new ArrayList<>(addition.blocks());
        blocks.add(0, new Block.Paragraph(above));
        return addition.withBlocks(blocks);
    }

    /** Texts that stand by themselves, such as the labels in the settings. */
    public static Map<String, Wording> texts(
            Map<String, Wording> texts, Catalogue catalogue, TranslationState least, Report report) {
        return new Translator(catalogue, OwnParts.NONE, least, report, Map.of()).texts(texts);
    }

    /** How far the translation of such a text may be trusted; nothing where it stands in English. */
    public static Optional<TranslationState> state(Wording text, Catalogue catalogue, TranslationState least) {
        Translator translator = new Translator(catalogue, OwnParts.NONE, least, finding -> {}, Map.of());
        Wording translated = translator.wording(text);
        return translated.origin().isFallback()
                ? Optional.empty()
                : Optional.of(translator.progress().state());
    }

    private Edition.Progress progress() {
        // A translation that no block asked for belongs to English words that are no longer there.
        int leftOver = Math.max(0, catalogue.size() - found.size());
        int behind = Math.min(total - done - waiting, changed + leftOver);
        return new Edition.Progress(
                total,
                done,
                machine,
                behind,
                behind == 0 ? null : catalogue.behindSince().orElse(null),
                waiting,
                state);
    }

    private Map<String, Wording> texts(Map<String, Wording> texts) {
        Map<String, Wording> translated = new LinkedHashMap<>();
        texts.forEach((name, wording) -> translated.put(name, wording(wording)));
        return translated;
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> translated = new ArrayList<>();
        for (Block block : blocks) {
            translated.add(block(block));
        }
        return translated;
    }

    private Block block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(wording(paragraph.wording()));
        } else if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), heading.id(), wording(heading.wording()));
        } else if (block instanceof Block.ItemList list) {
            List<Block.Item> items = list.items().stream()
                    .map(i -> new Block.Item(blocks(i.blocks())))
                    .toList();
            return new Block.ItemList(list.ordered(), list.start(), list.tight(), items);
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(blocks(quote.blocks()));
        } else if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.alignments(),
                    cells(table.head()),
                    table.rows().stream().map(this::cells).toList());
        } else if (block instanceof Block.Box box && box.kind() == BoxKind.STAFF) {
            return block;
        } else if (block instanceof Block.Box box) {
            Wording title = box.title() == null ? null : wording(box.title());
            List<Block> original = box.kind() == BoxKind.SAY_THIS ? box.blocks() : List.of();
            return new Block.Box(box.kind(), title, blocks(box.blocks()), original, box.span());
        } else if (block instanceof Block.CodeBlock || block instanceof Block.Rule) {
            return block;
        }
        throw new AssertionError(block);
    }

    private List<Wording> cells(List<Wording> cells) {
        return cells.stream().map(this::wording).toList();
    }

    private Wording wording(Wording wording) {
        if (!Segmenter.isTranslatable(wording)) {
            return wording.withInlines(images(wording.inlines()));
        }
        TagEncoder.Encoded source = TagEncoder.encode(wording.inlines());
        Integer number = numbers.get(source.text());
        Optional<String> reason = leftOut.reason(source.text());
        if (number != null && reason.isPresent()) {
            String words = "[" + number + "] left out: " + reason.get();
            return new Wording(
                    List.of(new Inline.Text(words, wording.span())), wording.span(), Wording.Origin.UNTRANSLATED);
        }
        Wording translated = translated(wording, source);
        if (number == null) {
            return translated;
        }
        List<Inline> inlines = new ArrayList<>();
        inlines.add(new Inline.Text("[" + number + "] ", wording.span()));
        inlines.addAll(translated.inlines());
        return translated.withInlines(inlines);
    }

    private Wording translated(Wording wording, TagEncoder.Encoded source) {
        total++;
        Catalogue.Translation translation = catalogue.find(source.text()).orElse(null);
        if (translation == null) {
            return english(wording, Wording.Origin.UNTRANSLATED, catalogue.emptyPlace(source.text()));
        }
        found.add(source.text());
        if (translation.state() == Catalogue.State.CHANGED) {
            changed++;
            return english(wording, Wording.Origin.CHANGED, translation.written());
        }
        if (translation.state().trusted().compareTo(least) < 0) {
            boolean machine = translation.state() == Catalogue.State.MACHINE;
            waiting += machine ? 0 : 1;
            return english(
                    wording, machine ? Wording.Origin.UNTRANSLATED : Wording.Origin.WAITING, translation.written());
        }
        TagDecoder.Decoded decoded = TagDecoder.decode(translation.text(), source, wording.span());
        if (decoded.refusal() != null) {
            report.add(Finding.error(
                    translation.placeOf(decoded.refusal()),
                    "translation/tags",
                    decoded.refusal(),
                    "Copy the tags from the English text. To publish before that, empty this translation:"
                            + " readers then see the English."));
            return wording.withOrigin(Wording.Origin.UNTRANSLATED);
        }
        done++;
        if (translation.state() == Catalogue.State.MACHINE) {
            machine++;
        }
        TranslationState trusted = translation.state().trusted();
        state = trusted.compareTo(state) < 0 ? trusted : state;
        return new Wording(
                images(own.relinked(decoded.inlines())),
                wording.span(),
                Wording.Origin.TRANSLATED,
                translation.written());
    }

    /** The author's words; {@code written} is where those of the translator stand, or should. */
    private static Wording english(Wording wording, Wording.Origin origin, Wording.@Nullable Written written) {
        return new Wording(wording.inlines(), wording.span(), origin, written);
    }

    /** The same text with the descriptions of its pictures translated. */
    private List<Inline> images(List<Inline> inlines) {
        List<Inline> translated = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Image image) {
                translated.add(new Inline.Image(image.target(), wording(image.description()), image.span()));
            } else if (inline instanceof Inline.Link link) {
                translated.add(new Inline.Link(link.target(), images(link.children()), link.span()));
            } else if (inline instanceof Inline.Strong strong) {
                translated.add(new Inline.Strong(images(strong.children())));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                translated.add(new Inline.Emphasis(images(emphasis.children())));
            } else {
                translated.add(inline);
            }
        }
        return translated;
    }
}
