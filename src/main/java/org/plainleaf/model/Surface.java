package org.plainleaf.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other pages can show of an edition: everything but its text. A list, a card or a link that shows more has to be named
 * here, or it goes out of date while its document is edited.
 *
 * @param key key of the document
 * @param kind its kind
 * @param address where it stands
 * @param formerly where it stood
 * @param published when it was published
 * @param reviewed when it was looked at
 * @param order its place in lists
 * @param answers which questions of readers it answers
 * @param texts its title and the like, each as its words and what became of them
 * @param progress how much of it is translated
 * @param translated when it was translated
 * @param story what lists say of a story; empty for other kinds
 */
record Surface(
        String key,
        Kind kind,
        Address address,
        List<Address> formerly,
        LocalDate published,
        LocalDate reviewed,
        int order,
        List<String> answers,
        List<Object> texts,
        Edition.Progress progress,
        @Nullable LocalDate translated,
        List<Object> story) {

    static Surface of(Edition edition) {
        Document document = edition.document();
        Head head = document.head();
        List<Object> texts = new ArrayList<>();
        edition.texts().forEach((name, wording) -> {
            texts.add(name);
            texts.add(wording.inlines());
            texts.add(wording.origin());
        });
        return new Surface(
                head.key(),
                document.kind(),
                head.address(),
                head.formerly(),
                head.published(),
                head.reviewed(),
                head.order(),
                head.answers(),
                texts,
                edition.progress(),
                edition.translated(),
                document instanceof Story story
                        ? List.of(story.situations(), story.uses(), story.ending(), story.illustrative())
                        : List.of());
    }
}
