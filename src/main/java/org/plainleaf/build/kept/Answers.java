package org.plainleaf.build.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plainleaf.model.Document;
import org.plainleaf.model.Question;
import org.plainleaf.model.SitePlan;

/** What a plan answers, as short marks that can be written down: the same mark is the same answer. Thread-safe. */
final class Answers {
    private final SitePlan plan;
    private final Function<Document, String> stamps;
    private final Map<Question, Optional<String>> marks = new ConcurrentHashMap<>();

    /** Of {@code plan}; {@code stamps} gives the stamp of a document's file. */
    Answers(SitePlan plan, Function<Document, String> stamps) {
        this.plan = plan;
        this.stamps = stamps;
    }

    boolean areOf(SitePlan other) {
        return plan == other;
    }

    /** The mark of the answer to a question; nothing where the answer cannot be written down. */
    Optional<String> mark(Question question) {
        return marks.computeIfAbsent(
                question,
                asked -> PlainText.of(stamped(Question.essence(plan.answer(asked))))
                        .map(Digest::of));
    }

    /** Whole documents are known by their files. */
    private Object stamped(Object answer) {
        return answer instanceof List<?> list
                ? list.stream()
                        .map(one ->
                                one instanceof Document document ? document.key() + " " + stamps.apply(document) : one)
                        .toList()
                : answer;
    }
}
