package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of a page with questions and answers.
 *
 * @param intro text before the questions
 * @param questions the questions
 */
public record FaqView(Html intro, List<Question> questions) {
    /**
     * A question and its answer.
     *
     * @param id id of the heading
     * @param question the question
     * @param answer the answer
     */
    public record Question(String id, TextView question, Html answer) {}
}
