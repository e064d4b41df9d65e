package org.plainleaf.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.rule.Passage.Frame;
import org.plainleaf.check.rule.Passage.Role;
import org.plainleaf.check.rule.Passage.Voice;
import org.plainleaf.model.Addition;
import org.plainleaf.model.Block;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Head;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Language;
import org.plainleaf.model.Sentences;
import org.plainleaf.model.Story;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/**
 * The running text of one edition, passage by passage in the order of the page. Of a translation, only what is translated or added:
 * the English that stands in for the rest is checked in English. For one thread.
 */
public final class Prose {
    private final Edition edition;
    private final Map<String, Fact> facts;
    private final Sentences splitter;
    private final SourceText source;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable List<Passage> withoutReferences;
    private int lists;

    /** The text of an edition; {@code splitter} cuts sentences of its language. */
    public Prose(Edition edition, Map<String, Fact> facts, Sentences splitter) {
        this.edition = edition;
        this.facts = facts;
        this.splitter = splitter;
        this.source = edition.document().head().source();
        Voice voice = voice(edition);
        edition.texts().forEach((name, wording) -> add(wording, new Frame(role(name), voice, null, 0)));
        addAll(edition.body(), new Frame(Role.PARAGRAPH, voice, null, 0));
    }

    private static Role role(String name) {
        return switch (name) {
            case "title" -> Role.TITLE;
            case "summary" -> Role.SUMMARY;
            default -> Role.FIELD;
        };
    }

    private static Voice voice(Edition edition) {
        if (edition.document() instanceof Story) {
            return Voice.PERSON;
        }
        boolean staff = edition.document().head().audience().equals(Set.of(Head.Audience.STAFF));
        return staff ? Voice.STAFF : Voice.AUTHOR;
    }

    private void addAll(List<Block> blocks, Frame around) {
        Frame frame = around;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                add(paragraph.wording(), frame);
            } else if (block instanceof Block.Heading heading) {
                add(heading.wording(), new Frame(Role.HEADING, around.voice(), frame.box(), 0));
                frame = Citations.areUnder(heading.wording().plainText()) ? with(around, Voice.CITED) : around;
            } else if (block instanceof Block.ItemList list) {
                Frame item = new Frame(Role.ITEM, frame.voice(), frame.box(), ++lists);
                list.items().forEach(one -> addAll(one.blocks(), item));
            } else if (block instanceof Block.Quote quote) {
                addAll(quote.blocks(), with(frame, quoted(frame.voice())));
            } else if (block instanceof Block.Table table) {
                Frame cell = new Frame(Role.CELL, frame.voice(), frame.box(), 0);
                table.head().forEach(wording -> add(wording, cell));
                table.rows().forEach(row -> row.forEach(wording -> add(wording, cell)));
            } else if (block instanceof Block.Box box) {
                addBox(box, frame);
            }
        }
    }

    /** What people say to staff, staff can read. */
    private static Voice quoted(Voice around) {
        return around == Voice.STAFF ? Voice.STAFF : Voice.PERSON;
    }

    private static Frame with(Frame frame, Voice voice) {
        return new Frame(frame.role(), voice, frame.box(), frame.list());
    }

    private void addBox(Block.Box box, Frame frame) {
        Voice voice = switch (box.kind()) {
            case QUOTE -> quoted(frame.voice());
            case STAFF -> Voice.STAFF;
            default -> frame.voice();
        };
        if (box.title() != null) {
            add(box.title(), new Frame(Role.BOX_TITLE, voice, box.kind(), 0));
        }
        addAll(box.blocks(), new Frame(Role.PARAGRAPH, voice, box.kind(), 0));
    }

    private void add(Wording wording, Frame frame) {
        if (isShown(wording) && !wording.inlines().isEmpty()) {
            Passage passage = new Passage(frame, wording, source, facts, splitter);
            boolean work = passage.isBody() && Citations.isWork(passage.text());
            passages.add(work ? new Passage(with(frame, Voice.CITED), wording, source, facts, splitter) : passage);
        }
        addDescriptions(wording.inlines(), frame);
    }

    private boolean isShown(Wording wording) {
        return language().isEnglish()
                || wording.origin() == Wording.Origin.TRANSLATED
                || wording.origin() == Wording.Origin.ADDED;
    }

    private void addDescriptions(List<Inline> inlines, Frame frame) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Image image) {
                add(image.description(), new Frame(Role.DESCRIPTION, frame.voice(), frame.box(), 0));
            }
            addDescriptions(inline.children(), frame);
        }
    }

    public Edition edition() {
        return edition;
    }

    public Language language() {
        return edition.language();
    }

    /** The file that the author wrote. */
    public String file() {
        return source.file();
    }

    /** All passages. */
    public List<Passage> passages() {
        return passages;
    }

    /** All passages but lists of works that the page cites: rules on words and reading go by these. */
    public List<Passage> withoutReferences() {
        if (withoutReferences == null) {
            withoutReferences = passages.stream()
                    .filter(passage -> passage.frame().voice() != Voice.CITED)
                    .toList();
        }
        return withoutReferences;
    }

    /** All of a text that only this language has, as one passage. */
    public Passage whole(Addition addition) {
        Frame frame = new Frame(Role.PARAGRAPH, voice(edition), null, 0);
        return new Passage(frame, addition.words(), source, facts, splitter);
    }

    /** The place of a name of the front matter; of a translation, the start of the translator's file. */
    public Place place(String field) {
        Place english = edition.document().head().place(field);
        @Nullable Passage first = passages.isEmpty() ? null : passages.get(0);
        return language().isEnglish() || first == null ? english : first.place(0);
    }
}
