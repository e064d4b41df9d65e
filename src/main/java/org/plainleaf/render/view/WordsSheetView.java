package org.plainleaf.render.view;

import java.util.List;

/**
 * The sheet of words for staff.
 *
 * @param css its style sheet
 * @param publisher who gives it out
 * @param made when it was made
 * @param until when to make a new one
 * @param groups the words by kind
 * @param explained how many more words may be used where they are explained
 * @param address where all words stand
 */
public record WordsSheetView(
        Html css, String publisher, String made, String until, List<Group> groups, int explained, String address) {
    /** Words of one kind. */
    public record Group(String title, List<Row> rows) {}

    /** What not to say, and what to say. */
    public record Row(String not, String say) {}
}
