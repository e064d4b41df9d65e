package org.plainleaf.source;

import java.util.List;
import org.plainleaf.model.Block;
import org.plainleaf.model.Document;
import org.plainleaf.model.Faq;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Head;
import org.plainleaf.model.InfoPage;
import org.plainleaf.model.Kind;

/** The list of all kinds of document. */
final class KindReaders {
    /** All kinds, in the order in which they are read. */
    static final List<KindReader> ALL = List.of(
            new StoryReader(),
            new Plain(Kind.GUIDE, Guide::new),
            new Plain(Kind.FAQ, Faq::new),
            new Plain(Kind.PAGE, InfoPage::new),
            new LeafletReader());

    private KindReaders() {}

    /** A kind with no front matter of its own. */
    private record Plain(Kind kind, Maker maker) implements KindReader {
        /** Makes the document. */
        @FunctionalInterface
        private interface Maker {
            Document make(Head head, List<Block> body);
        }

        @Override
        public Document read(Head head, List<Block> body, Fields fields) {
            return maker.make(head, body);
        }
    }
}
