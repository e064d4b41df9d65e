package org.plainleaf.render.view;

import java.util.List;

/**
 * Which questions of readers a site answers.
 *
 * @param languages English names of the languages that have a column
 * @param all number of all languages
 * @param groups the questions by group
 * @param open questions that nothing answers
 * @param total number of all questions
 */
public record ReportNeedsView(List<String> languages, int all, List<Group> groups, List<Question> open, int total) {
    /** Questions about one thing. */
    public record Group(String title, List<Question> questions) {}

    /**
     * A question and where it is answered.
     *
     * @param number its number
     * @param question the question
     * @param cells what each language with a column has
     * @param summary in how many languages it is answered
     * @param lists the other languages, by how far it is answered
     */
    public record Question(String number, String question, List<Cell> cells, String summary, List<String> lists) {}

    /** What there is in a language: {@code level} is yes, unchecked, part or no; {@code ways} is paper and the like. */
    public record Cell(String level, String ways) {}
}
