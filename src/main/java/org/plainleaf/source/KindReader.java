package org.plainleaf.source;

import java.util.List;
import org.plainleaf.model.Block;
import org.plainleaf.model.Document;
import org.plainleaf.model.Faq;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Head;
import org.plainleaf.model.InfoPage;
import org.plainleaf.model.Kind;

/** Reads what one kind of document adds to the common front matter. A new kind is one class and one line in {@link #ALL}. */
interface KindReader {
    /** All kinds, in the order in which they are read. */
    List<KindReader> ALL = List.of(
            new StoryReader(),
            new PlainKindReader(Kind.GUIDE, (head, body, fields) -> new Guide(head, body)),
            new PlainKindReader(Kind.FAQ, (head, body, fields) -> new Faq(head, body)),
            new PlainKindReader(Kind.PAGE, (head, body, fields) -> new InfoPage(head, body)));

    Kind kind();

    /** Names of texts that readers see, besides title and summary. They must be there. */
    default List<String> texts() {
        return List.of();
    }

    /** The document; asks {@code fields} for every name that the kind knows. */
    Document read(Head head, List<Block> body, Fields fields);

    /** A kind with no front matter of its own. */
    record PlainKindReader(Kind kind, Maker maker) implements KindReader {
        /** Makes the document. */
        interface Maker {
            Document make(Head head, List<Block> body, Fields fields);
        }

        @Override
        public Document read(Head head, List<Block> body, Fields fields) {
            return maker.make(head, body, fields);
        }
    }
}
