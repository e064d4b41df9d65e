package org.plainleaf.source;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.AsciiMatcher;
import org.plainleaf.model.Fact;

/** Parses {@code {phone.helpline}} in running text. A backslash before the bracket makes it plain text. */
final class FactParser implements InlineContentParser {
    private static final AsciiMatcher NAME = AsciiMatcher.builder()
            .range('a', 'z')
            .range('A', 'Z')
            .range('0', '9')
            .c('.')
            .c('-')
            .build();

    /** A fact as the parser sees it. */
    static final class FactNode extends CustomNode {
        private final String name;

        FactNode(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        scanner.next();
        scanner.match(NAME);
        if (!scanner.next('}')) {
            return ParsedInline.none();
        }
        String whole = scanner.getSource(start, scanner.position()).getContent();
        return Fact.REFERENCE.matcher(whole).matches()
                ? ParsedInline.of(new FactNode(whole.substring(1, whole.length() - 1)), scanner.position())
                : ParsedInline.none();
    }

    /** Makes a parser at each opening bracket. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new FactParser();
        }
    }
}
