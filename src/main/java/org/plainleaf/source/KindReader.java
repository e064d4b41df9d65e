package org.plainleaf.source;

import java.util.List;
import org.plainleaf.model.Block;
import org.plainleaf.model.Document;
import org.plainleaf.model.Head;
import org.plainleaf.model.Kind;

/**
 * Reads what one kind of document adds to the common front matter. A new kind is one class and one line in
 * {@link KindReaders}.
 */
interface KindReader {
    Kind kind();

    /** Names of texts that readers see, besides title and summary. They must be there. */
    default List<String> texts() {
        return List.of();
    }

    /** The document; asks {@code fields} for every name that the kind knows. */
    Document read(Head head, List<Block> body, Fields fields);
}
