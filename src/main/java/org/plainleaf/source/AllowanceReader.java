package org.plainleaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Allowance;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/**
 * Reads the remarks with which an author switches a rule off: {@code <!-- allow words/wordy: it is a name -->}. A remark on
 * a line of its own covers the next block; a remark inside a block covers that block. One remark may name several rules,
 * with commas.
 */
final class AllowanceReader {
    private static final Pattern REMARK = Pattern.compile("(?s)<!--\\s*+allow\\b[\\s:]*+([^:>]*?)(?::(.*?))?\\s*-->");

    private final SourceText source;
    private final int offset;
    private final List<Allowance> found = new ArrayList<>();

    AllowanceReader(SourceText source, int offset) {
        this.source = source;
        this.offset = offset;
    }

    List<Allowance> found() {
        return found;
    }

    /** Reads a remark, if it is one that allows something. */
    void read(String literal, Node remark, Span span) {
        Matcher matcher = REMARK.matcher(literal.strip());
        if (!matcher.lookingAt()) {
            return;
        }
        Place place = source.place(span);
        String reason = matcher.group(2) == null ? "" : matcher.group(2).strip();
        Node covered = remark instanceof HtmlBlock ? nextBlock(remark) : blockAround(remark);
        int first = covered == null ? place.line() : firstLine(covered);
        int last = covered == null ? first - 1 : Math.max(first, lastLine(covered));
        for (String rule : matcher.group(1).strip().split("[,\\s]+", -1)) {
            found.add(new Allowance(rule, reason, place, first, last));
        }
    }

    private static @Nullable Node nextBlock(Node remark) {
        Node next = remark.getNext();
        while (next instanceof HtmlBlock html
                && html.getLiteral().stripLeading().startsWith("<!--")) {
            next = next.getNext();
        }
        return next;
    }

    private static @Nullable Node blockAround(Node remark) {
        Node around = remark.getParent();
        while (around != null && !(around instanceof Block)) {
            around = around.getParent();
        }
        return around;
    }

    private int firstLine(Node node) {
        return source.place(BlockReader.span(node.getSourceSpans(), offset)).line();
    }

    private int lastLine(Node node) {
        int last = 0;
        for (SourceSpan span : node.getSourceSpans()) {
            last = Math.max(last, source.place(offset + span.getInputIndex()).line());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            last = Math.max(last, lastLine(child));
        }
        return last;
    }
}
