package org.plainleaf.translate.po;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.SourceText;

/** A PO message while its lines are being read. It knows which line may follow, and reports those that may not. */
final class PoDraft {
    private final PoFaults faults;
    private final PoCommentLines comments = new PoCommentLines();
    private final PoSourceLines previous = new PoSourceLines();
    private final PoSourceLines current = new PoSourceLines();
    private final List<StringBuilder> strings = new ArrayList<>();
    private @Nullable PoToken previousStart;
    private @Nullable PoToken start;
    private @Nullable PoToken stringsStart;
    private @Nullable Boolean obsolete;
    private boolean broken;

    /** Whether it has a translation but no source. */
    private boolean headless;

    PoDraft(PoFaults faults) {
        this.faults = faults;
    }

    PoCommentLines comments() {
        return comments;
    }

    /** Whether a line of its own was read; comments and previous lines do not count. */
    boolean started() {
        return start != null;
    }

    /** Whether a comment belongs to the next message. */
    boolean endsBeforeComment() {
        return started() || headless;
    }

    boolean broken() {
        return broken;
    }

    /**
     * Marks it as faulty, so that it will not become an entry. If only comments were read so far, the message below
     * them is left out: who knows whether it was to be fuzzy.
     */
    void breakOff() {
        broken = true;
    }

    /** Whether it has all lines that a message needs. */
    boolean complete() {
        return start != null && stringsStart != null;
    }

    /** Whether a line with this keyword belongs to the next message. */
    boolean endsBefore(PoKeyword keyword) {
        return switch (keyword) {
            case CONTEXT -> started();
            case ID -> current.hasId();
            case ID_PLURAL, STRING, DOMAIN -> false;
        };
    }

    /** Starts a line of the message; gives the place for its text, or null if the line cannot stand here. */
    @Nullable
    StringBuilder open(PoToken token, PoKeyword keyword) {
        checkMark(token);
        return switch (keyword) {
            case CONTEXT, ID -> openSource(token, keyword);
            case ID_PLURAL -> openPlural(token);
            case STRING -> openString(token);
            case DOMAIN -> null;
        };
    }

    /** Starts a {@code #|} line; gives the place for its text, or null if the line cannot stand here. */
    @Nullable
    StringBuilder openPrevious(PoToken token, PoKeyword keyword) {
        checkMark(token);
        previousStart = previousStart == null ? token : previousStart;
        if (previous.takes(keyword)) {
            return previous.open(keyword);
        }
        faults.previousNotAllowed(token.start());
        return refuse();
    }

    /** Reports a line with {@code #~} in a message without, and the other way round. */
    void checkMark(PoToken token) {
        if (obsolete == null) {
            obsolete = token.line().obsolete();
        } else if (obsolete != token.line().obsolete() && !broken) {
            faults.mixedMarks(token.start());
            broken = true;
        }
    }

    /** The entry; null if it has a fault, which has been reported then. */
    @Nullable
    PoEntry entry(SourceText source) {
        if (!broken && previousStart != null && !previous.hasId()) {
            faults.previousNotAllowed(previousStart.start());
            broken = true;
        }
        if (!broken && !complete() && start != null) {
            faults.noTranslationLine(start.start());
        }
        if (broken || start == null || stringsStart == null) {
            return null;
        }
        return new PoEntry(
                comments.comments(),
                previous.previous(),
                current.key(),
                current.idPlural(),
                strings.stream().map(StringBuilder::toString).toList(),
                Boolean.TRUE.equals(obsolete),
                source.place(start.span()),
                source.place(stringsStart.span()));
    }

    private StringBuilder openSource(PoToken token, PoKeyword keyword) {
        faults.speakAgain();
        start = start == null ? token : start;
        return current.open(keyword);
    }

    private @Nullable StringBuilder openPlural(PoToken token) {
        if (current.takes(PoKeyword.ID_PLURAL) && strings.isEmpty()) {
            return current.open(PoKeyword.ID_PLURAL);
        }
        if (!current.hasId()) {
            faults.strayKeyword(token.start(), PoKeyword.ID_PLURAL);
        } else if (current.hasPlural()) {
            faults.repeated(token.start(), PoKeyword.ID_PLURAL);
        } else {
            faults.pluralTooLate(token.start());
        }
        return refuse();
    }

    private @Nullable StringBuilder openString(PoToken token) {
        if (!current.hasId()) {
            faults.strayKeyword(token.start(), PoKeyword.STRING);
            headless = true;
        } else if (!current.hasPlural() && token.index() != PoToken.NO_INDEX) {
            faults.noPlural(token.start());
        } else if (!current.hasPlural() && !strings.isEmpty()) {
            faults.repeated(token.start(), PoKeyword.STRING);
        } else if (current.hasPlural() && token.index() == PoToken.NO_INDEX) {
            faults.needsNumber(token.start());
        } else if (current.hasPlural() && token.index() != strings.size()) {
            faults.wrongNumber(token.start(), strings.size());
        } else {
            stringsStart = stringsStart == null ? token : stringsStart;
            strings.add(new StringBuilder());
            return strings.get(strings.size() - 1);
        }
        return refuse();
    }

    private @Nullable StringBuilder refuse() {
        broken = true;
        return null;
    }
}
