package org.plainleaf.source;

import java.util.Optional;
import java.util.function.Supplier;
import org.plainleaf.model.Document;

/** Keeps documents from one reading of a site to the next. Called from several threads. */
@FunctionalInterface
public interface DocumentStore {
    /**
     * What came of reading a file.
     *
     * @param document its document; nothing where it cannot be read
     * @param whole whether all of it could be read
     */
    record Reading(Optional<Document> document, boolean whole) {}

    /** Keeps nothing. */
    DocumentStore NOTHING = (path, reading) -> reading.get();

    /** The document in the file at {@code path}: kept, or read now. Its findings are reported in either case. */
    Reading document(String path, Supplier<Reading> reading);
}
