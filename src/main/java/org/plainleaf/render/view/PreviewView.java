package org.plainleaf.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people who write a site are told of one of its pages, or of all.
 *
 * @param title what it is about
 * @param verdict what came of it, in one sentence
 * @param problem whether the sentence is bad news
 * @param closed why readers do not see this yet; may be empty
 * @param figures what is known of the page
 * @param papers the leaflets of the page, to look at; may be empty
 * @param findings what is to be mended here
 * @param others how many findings there are elsewhere
 * @param report where all findings stand
 */
public record PreviewView(
        String title,
        String verdict,
        boolean problem,
        List<String> closed,
        List<Figure> figures,
        List<Paper> papers,
        List<Found> findings,
        int others,
        String report) {
    /**
     * Something known of a page.
     *
     * @param name what
     * @param value in words
     */
    public record Figure(String name, String value) {}

    /**
     * The page on paper.
     *
     * @param name its format, in words
     * @param href where the PDF is made
     */
    public record Paper(String name, String href) {}

    /**
     * A finding.
     *
     * @param level how bad, in a word
     * @param message what is the matter
     * @param advice what to do
     * @param place file, line and column
     * @param href where the line can be seen; null where there is no such file
     */
    public record Found(
            String level,
            String message,
            String advice,
            String place,
            @Nullable String href) {}
}
