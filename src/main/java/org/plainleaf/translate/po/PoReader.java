package org.plainleaf.translate.po;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Report;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoToken.Kind;

/**
 * Reads PO files. It accepts what gettext accepts, and besides that a byte order mark, CRLF, and comments below
 * {@code #|} lines. It reads one domain only, and joins lines at a backslash within strings only.
 *
 * <p>A message with a syntax fault in it or just above it is reported and left out, so that no half-read text is ever
 * shown; the messages behind it are read. The same goes for the second of two messages with one key. Do not write a
 * file back that had errors: what was left out would be lost.
 */
public final class PoReader {
    private static final String DEFAULT_DOMAIN = "messages";

    private final SourceText source;
    private final @Nullable PluralForms own;
    private final PoFaults faults;
    private final PoLexer lexer;
    private final List<PoEntry> entries = new ArrayList<>();
    private final Map<PoKey, Place> seen = new HashMap<>();
    private @Nullable PoHeader header;
    private PoDraft draft;
    private PoToken last = PoToken.START;

    /** Where the next string goes; null where none may stand. */
    private @Nullable StringBuilder target;

    /** Whether that is a {@code #|} line. */
    private boolean targetPrevious;

    /** Whether the lines belong to another domain. */
    private boolean foreign;

    private PoReader(SourceText source, @Nullable PluralForms own, Report report) {
        this.source = source;
        this.own = own;
        this.faults = new PoFaults(source, report);
        this.lexer = new PoLexer(source, faults);
        this.draft = new PoDraft(faults);
    }

    /** Reads a file. Never throws for bad input: every fault goes to {@code report}. */
    public static PoFile read(SourceText source, Report report) {
        return read(source, null, report);
    }

    /**
     * The same for a file of a language that is known: its messages are compared with the plural forms of the language, not
     * with those that the head of the file gives, which may be another language's.
     *
     * @param own the rule of the language; null where it is not known
     */
    public static PoFile read(SourceText source, @Nullable PluralForms own, Report report) {
        return new PoReader(source, own, report).read();
    }

    private PoFile read() {
        PoToken token;
        do {
            token = lexer.next();
            take(token);
            last = token;
        } while (token.kind() != Kind.END);
        PoFile file = new PoFile(header, entries);
        new PoHeaderCheck(file, source, own, faults).run();
        return file;
    }

    private void take(PoToken token) {
        if (last.keyword() != null && token.kind() != Kind.STRING) {
            faults.noQuotes(token.kind() == Kind.JUNK ? token.start() : last.end(), last.keyword());
            draft.breakOff();
        }
        switch (token.kind()) {
            case COMMENT -> comment(token);
            case KEYWORD -> keyword(token);
            case STRING -> string(token);
            case JUNK -> junk(token);
            case END -> end();
        }
    }

    private void end() {
        int words = draft.comments().firstWords();
        if (!draft.started() && !draft.broken() && words != PoCommentLines.NOWHERE) {
            faults.lostComment(words);
        }
        finish();
    }

    private void comment(PoToken token) {
        if (draft.started() && !draft.broken() && !draft.complete()) {
            faults.commentInside(token.start());
            draft.breakOff();
        }
        if (draft.endsBeforeComment()) {
            finish();
        }
        draft.comments().add(token);
        target = null;
    }

    private void keyword(PoToken token) {
        PoKeyword keyword = token.keyword();
        if (keyword == null) {
            return;
        }
        targetPrevious = token.line().previous();
        if (targetPrevious) {
            if (draft.started()) {
                finish();
            }
            target = draft.openPrevious(token, keyword);
        } else if (keyword == PoKeyword.DOMAIN) {
            finish();
            target = null;
        } else {
            if (draft.endsBefore(keyword)) {
                finish();
            }
            target = draft.open(token, keyword);
        }
    }

    private void string(PoToken token) {
        if (last.keyword() == PoKeyword.DOMAIN && !last.line().previous()) {
            foreign = !token.text().equals(DEFAULT_DOMAIN);
            if (foreign) {
                faults.foreignDomain(last.start());
            }
            return;
        }
        if (target == null || targetPrevious != token.line().previous()) {
            faults.strayText(token.start());
            draft.breakOff();
            return;
        }
        draft.checkMark(token);
        if (!token.sound()) {
            draft.breakOff();
        }
        target.append(token.text());
    }

    private void junk(PoToken token) {
        boolean sameLine = source.text().lastIndexOf('\n', token.start()) < last.start();
        if (last.kind() == Kind.STRING && sameLine) {
            faults.quoteInText(last.end() - 1);
        } else {
            faults.junk(token.start());
        }
        draft.breakOff();
    }

    /** Ends one message and starts the next. */
    private void finish() {
        PoEntry entry = draft.entry(source);
        if (entry != null && !foreign) {
            add(entry);
        }
        draft = new PoDraft(faults);
    }

    private void add(PoEntry entry) {
        Place first = seen.putIfAbsent(entry.key(), entry.place());
        if (first != null) {
            faults.duplicate(entry.place(), first);
        } else if (entry.key().isHeader() && !entry.obsolete()) {
            header = new PoHeader(entry);
        } else {
            entries.add(entry);
        }
    }
}
