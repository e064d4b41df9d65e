package org.plainleaf.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses boxes: a line of three colons and a name opens one, a line of three colons closes the innermost. An ordinary
 * container block of the CommonMark parser, so anything may stand inside, other boxes too.
 */
final class BoxParser extends AbstractBlockParser {
    private static final Pattern OPENING = Pattern.compile(":{3,}+[ \\t]*+([^\\s:]++)[ \\t]*+(.*+)");

    private final BoxBlock box;

    private BoxParser(BoxBlock box) {
        this.box = box;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block block) {
        return true;
    }

    @Override
    public Block getBlock() {
        return box;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (box.name().isEmpty()) {
            return BlockContinue.none();
        }
        if (isClosing(state) && closesThis(state.getActiveBlockParser().getBlock())) {
            box.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** Not where the line is code, or closes a box further in. */
    private boolean closesThis(Node innermost) {
        for (Node node = innermost; node != null && node != box; node = node.getParent()) {
            if (node instanceof FencedCodeBlock
                    || node instanceof BoxBlock inner && !inner.name().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosing(ParserState state) {
        return state.getIndent() < 4 && isClosing(rest(state));
    }

    /** Three colons or more, and nothing else. Asked for every line in every open box, so it has to be quick. */
    private static boolean isClosing(CharSequence rest) {
        int colons = 0;
        while (colons < rest.length() && rest.charAt(colons) == ':') {
            colons++;
        }
        int end = rest.length();
        while (end > colons && (rest.charAt(end - 1) == ' ' || rest.charAt(end - 1) == '\t')) {
            end--;
        }
        return colons >= 3 && colons == end;
    }

    private static CharSequence rest(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length());
    }

    /** Starts a box at an opening line. */
    static final class Factory implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            CharSequence rest = rest(state);
            if (rest.length() < 3 || rest.charAt(0) != ':') {
                return BlockStart.none();
            }
            SourceLine line = state.getLine();
            int start = offset(line, state.getNextNonSpaceIndex());
            int end = line.getContent().length();
            if (isClosing(rest)) {
                return BlockStart.of(new BoxParser(new BoxBlock("", "", start, start)))
                        .atIndex(end);
            }
            Matcher opening = OPENING.matcher(rest);
            if (!opening.matches()) {
                return BlockStart.none();
            }
            BoxBlock box =
                    new BoxBlock(opening.group(1), withoutColons(opening.group(2)), start, start + opening.start(2));
            return BlockStart.of(new BoxParser(box)).atIndex(end);
        }

        /** Some people close the line with colons too. */
        private static String withoutColons(String title) {
            int end = title.length();
            while (end > 0 && " \t:".indexOf(title.charAt(end - 1)) >= 0) {
                end--;
            }
            return title.substring(0, end);
        }

        private static int offset(SourceLine line, int column) {
            return line.getSourceSpan() == null ? 0 : line.getSourceSpan().getInputIndex() + column;
        }
    }
}
