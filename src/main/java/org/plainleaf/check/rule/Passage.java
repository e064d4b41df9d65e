package org.plainleaf.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.CapitalNames;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Sentences;
import org.plainleaf.model.Tokens;
import org.plainleaf.model.Wording;
import org.plainleaf.model.Words;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.Writing;

/**
 * The running text of one block as a reader meets it, facts filled in, with the way back to the place in the author's or
 * the translator's file. For one thread.
 */
public final class Passage {
    /** What a passage is on the page. */
    public enum Role {
        TITLE,
        SUMMARY,
        /** Any other text of the front matter. */
        FIELD,
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL,
        BOX_TITLE,
        /** What a picture shows, for people who cannot see it. */
        DESCRIPTION
    }

    /** Whose words they are. */
    public enum Voice {
        /** The site's own: all rules hold. */
        AUTHOR,
        /** Somebody's own words, in a story or a quotation: rules on words and reading drop to notes. */
        PERSON,
        /** Words for staff, who know the words of their work. */
        STAFF,
        /** Names and titles of works that the page cites: see {@link Prose#withoutReferences}. */
        CITED
    }

    /**
     * Where a passage stands in its document.
     *
     * @param role what it is
     * @param voice whose words
     * @param box the innermost box around it; null outside of boxes
     * @param list number of the list that it is an item of, counted from 1; 0 outside of lists
     */
    public record Frame(Role role, Voice voice, @Nullable BoxKind box, int list) {
        /** How words of the document itself are written there. */
        private Writing writing() {
            boolean settings = role == Role.TITLE || role == Role.SUMMARY || role == Role.FIELD;
            return settings ? Writing.YAML : Writing.MARKDOWN;
        }
    }

    private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\S*+(?:\\s++\\S++){2,}(?<![.!])");

    private final Frame frame;
    private final Wording wording;
    private final SourceText source;
    private final Sentences splitter;
    private final String text;
    private final Map<String, Fact> facts;
    private final List<Span> hidden;
    private final List<Marked> marked;
    private @Nullable WordingPlaces places;
    private @Nullable List<Span> sentences;
    private @Nullable Signs signs;
    private @Nullable Tokens tokens;
    private @Nullable List<List<Span>> words;
    private @Nullable List<Span> quotations;
    private @Nullable Glossary glossary;
    private List<Glossary.Match> terms = List.of();

    /**
     * A stretch of the text that is a link, emphasis or strong.
     *
     * @param inline the piece of running text with the words in it
     * @param start where its words start in the text
     * @param end where they end
     */
    public record Marked(Inline inline, int start, int end) {}

    Passage(Frame frame, Wording wording, SourceText source, Map<String, Fact> facts, Sentences splitter) {
        this.frame = frame;
        this.wording = wording;
        this.source = wording.written() == null ? source : wording.written().source();
        this.splitter = splitter;
        this.facts = facts;
        StringBuilder out = new StringBuilder();
        List<Span> opaque = new ArrayList<>();
        List<Marked> marks = new ArrayList<>();
        append(wording.inlines(), out, opaque, marks);
        this.text = out.toString();
        this.hidden = List.copyOf(opaque);
        this.marked = List.copyOf(marks);
    }

    /** A text that stands on no page of its own; {@link Wording#written} says where. */
    public static Passage of(Wording text, Map<String, Fact> facts, Sentences splitter) {
        Wording.Written written = Objects.requireNonNull(text.written(), "its place");
        return new Passage(new Frame(Role.FIELD, Voice.AUTHOR, null, 0), text, written.source(), facts, splitter);
    }

    private void append(List<Inline> inlines, StringBuilder out, List<Span> opaque, List<Marked> marks) {
        for (Inline inline : inlines) {
            int start = out.length();
            if (inline instanceof Inline.Text words) {
                out.append(words.text());
            } else if (inline instanceof Inline.FactUse use) {
                out.append(filledIn(use, facts));
                opaque.add(new Span(start, out.length()));
            } else if (inline instanceof Inline.Code code) {
                out.append(code.code());
                opaque.add(new Span(start, out.length()));
            } else if (inline instanceof Inline.LineBreak) {
                out.append(' ');
            } else if (!(inline instanceof Inline.Image)) {
                int place = marks.size();
                append(inline.children(), out, opaque, marks);
                marks.add(place, new Marked(inline, start, out.length()));
            }
        }
    }

    /** What stands for a fact in the text; its name in brackets where nobody knows it. */
    static String filledIn(Inline.FactUse use, Map<String, Fact> facts) {
        Fact fact = facts.get(use.name());
        return fact == null ? "{" + use.name() + "}" : fact.value();
    }

    public Frame frame() {
        return frame;
    }

    public Wording wording() {
        return wording;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The links and the emphasis in the text, in its order, outer before inner. */
    public List<Marked> marked() {
        return marked;
    }

    /** The words of the text, cut once for all checks. */
    public Tokens tokens() {
        if (tokens == null) {
            tokens = Tokens.of(text);
        }
        return tokens;
    }

    /** The words of each sentence, by their offsets in the text. */
    public List<List<Span>> words() {
        if (words == null) {
            words = sentences().stream().map(this::wordsIn).toList();
        }
        return words;
    }

    private List<Span> wordsIn(Span sentence) {
        int start = sentence.start();
        List<Span> found = Words.in(text.substring(start, sentence.end()));
        return start == 0
                ? found
                : found.stream()
                        .map(word -> new Span(word.start() + start, word.end() + start))
                        .toList();
    }

    /** The words of a glossary in the text, found once for all checks. */
    public List<Glossary.Match> terms(Glossary of) {
        if (glossary != of) {
            glossary = of;
            terms = of.find(tokens(), isInTitleCase());
        }
        return terms;
    }

    /** Whether it is a heading with capitals at most of its words, as reports have them: they tell no names then. */
    public boolean isInTitleCase() {
        return (frame.role() == Role.HEADING || frame.role() == Role.TITLE) && CapitalNames.isTitle(text);
    }

    /** Whether two capitals stand side by side in it. Most passages have none: checks of abbreviations pass them over. */
    public boolean hasCapitals() {
        return signs().capitals();
    }

    /** How many figures from 0 to 9 it has. Most passages have none: checks of numbers pass them over. */
    public int figures() {
        return signs().figures();
    }

    /** Whether it has one of some ASCII characters. */
    public boolean hasOneOf(String ascii) {
        return signs().hasOneOf(ascii);
    }

    private Signs signs() {
        if (signs == null) {
            signs = Signs.of(text);
        }
        return signs;
    }

    /** The sentences of the text, by their offsets in it. */
    public List<Span> sentences() {
        if (sentences == null) {
            sentences = splitter.split(text);
        }
        return sentences;
    }

    /** Whether a stretch of the text touches a fact or computer code: words that nobody chose. */
    public boolean isHidden(int start, int end) {
        return hidden.stream().anyMatch(span -> span.start() < end && span.end() > start);
    }

    /** Whether a stretch of the text is part of the title of a work: words in italics that are no sentence. */
    public boolean isInTitle(int start, int end) {
        return marked.stream()
                .anyMatch(mark -> mark.inline() instanceof Inline.Emphasis
                        && mark.start() <= start
                        && end <= mark.end()
                        && TITLE.matcher(text).region(mark.start(), mark.end()).matches());
    }

    /** Whether a work is cited by its authors and its year, and the names end here. */
    public boolean isCitedAt(int end) {
        return Citations.hasYear(text, end);
    }

    /** Whether a stretch of the text stands so in the file: with no fact, code, picture or end of a line in it. */
    public boolean isWritten(int start, int end) {
        return places().isWritten(start, end);
    }

    /** Whether the author wrote a backslash before a character, so that it stands for itself. */
    public boolean isEscaped(int at) {
        int offset = offset(at);
        return offset > 0 && source.text().charAt(offset - 1) == '\\';
    }

    /** The text with a space for each character of facts and code, so that offsets stay. */
    public String visible() {
        StringBuilder out = new StringBuilder(text);
        for (Span span : hidden) {
            for (int i = span.start(); i < span.end(); i++) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** Whether it is running text of the page's body: sentences count there. */
    public boolean isBody() {
        return frame.role() == Role.PARAGRAPH || frame.role() == Role.ITEM || frame.role() == Role.CELL;
    }

    /** A finding about a stretch of the text. */
    public Finding finding(Severity severity, String rule, int start, int end, String message, String advice) {
        int from = offset(start);
        int to = end > start ? places().behind(end - 1) : from;
        Place place = source.place(from);
        int lineEnd = source.lineStart(place.line() + 1);
        int length = Math.max(0, Math.min(to, lineEnd) - from);
        boolean whole = to <= lineEnd && end > start && !Character.isWhitespace(text.charAt(end - 1));
        return new Finding(place, whole ? length : withoutSpace(from, length), severity, rule, message, advice);
    }

    /** The length of a stretch of the file without the space at its end. */
    private int withoutSpace(int from, int length) {
        return source.text()
                .substring(from, Math.min(source.length(), from + length))
                .stripTrailing()
                .length();
    }

    /** The same, less bad where the words are somebody's own. */
    public Finding softened(Severity severity, String rule, int start, int end, String message, String advice) {
        int middle = start + (end - start) / 2; // Of a sentence, most of which may be a quotation.
        return finding(voiceAt(middle) == Voice.AUTHOR ? severity : Severity.NOTE, rule, start, end, message, advice);
    }

    /** Whose words stand at an offset: a quotation within a text of the author is somebody's own words too. */
    public Voice voiceAt(int offset) {
        if (quotations == null) {
            quotations = Quotations.in(text);
        }
        boolean quoted = quotations.stream().anyMatch(span -> span.start() < offset && span.end() > offset);
        return quoted && frame.voice() == Voice.AUTHOR ? Voice.PERSON : frame.voice();
    }

    /** The place of an offset in the text. */
    public Place place(int offset) {
        return source.place(offset(offset));
    }

    private int offset(int at) {
        return places().offset(at);
    }

    private WordingPlaces places() {
        if (places == null) {
            Wording.Written written = wording.written();
            places = new WordingPlaces(wording, source, written == null ? frame.writing() : written.writing(), facts);
        }
        return places;
    }
}
