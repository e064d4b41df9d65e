package org.plainleaf.translate.exchange.office;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainleaf.translate.exchange.Unreadable;

/** The comments of a Word file by their ids, in their order. */
final class DocxComments implements DocxStructure {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private String current = "";

    private DocxComments() {}

    /** Comments of a part; of none for no bytes. */
    static DocxComments of(byte[] part) throws Unreadable {
        DocxComments comments = new DocxComments();
        if (part.length > 0) {
            DocxText.read(part, comments, Set.of());
        }
        return comments;
    }

    /** The comments with these ids, each on a line. */
    String texts(Collection<String> ids) {
        return texts.entrySet().stream()
                .filter(comment -> ids.contains(comment.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    @Override
    public void starts(String name, String id) {
        if (name.equals("comment")) {
            current = id;
        }
    }

    @Override
    public void ends(String name) {}

    @Override
    public void paragraph(DocxParagraph paragraph) {
        texts.merge(current, paragraph.text(), (before, more) -> before + "\n" + more);
    }

    @Override
    public void rowIsDeleted() {}
}
