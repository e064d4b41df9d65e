package org.plainleaf.render.view;

import java.util.List;

/**
 * A report for staff: all that is left to do on a site.
 *
 * @param site name of the site
 * @param date when it was looked at
 * @param verdict what came of it, in a sentence or two
 * @param paper whether leaflets were looked at too
 * @param common the rules that were broken most often
 * @param parts what to mend, most useful first
 * @param figures how hard pages are to read
 * @param allowed what somebody allowed, and why
 * @param tables translations and dates
 * @param needs which questions of readers are answered
 * @param rules why: the rules that were broken
 */
public record ReportView(
        String site,
        String date,
        String verdict,
        boolean paper,
        List<Common> common,
        List<Part> parts,
        Shown<Figures> figures,
        Shown<AllowedOne> allowed,
        ReportTablesView tables,
        ReportNeedsView needs,
        List<RuleText> rules) {
    /**
     * The start of a list, and how much more there is.
     *
     * @param items what is shown
     * @param more how many are not
     * @param <T> what is in the list
     */
    public record Shown<T>(List<T> items, int more) {}

    /** A rule, how often it was broken, and on how many pages. */
    public record Common(String rule, String anchor, String what, int count, int pages) {}

    /** Pages that have the same urgency; {@code others} of them have a line each, without details. */
    public record Part(String id, String title, String lead, List<OnePage> pages, Shown<Brief> others) {}

    /** A page with what is left to do on it. */
    public record OnePage(
            String anchor, String title, String file, String counts, String marks, List<ByRule> rules, int more) {}

    /** A page in a line. */
    public record Brief(String title, String file, String counts) {}

    /** What one rule found on one page. */
    public record ByRule(String rule, String anchor, String level, String what, Shown<Item> items) {}

    /** One finding; {@code line} is 0 where it is about the file as a whole. */
    public record Item(int line, Excerpt excerpt, String message, String advice) {}

    /** The sentence that a finding is about, with the words marked; all empty where there is none. */
    public record Excerpt(String before, String marked, String after, String language) {
        public static final Excerpt NONE = new Excerpt("", "", "", "");
    }

    /** How hard a page is to read; a figure is a hyphen where it is not sound. */
    public record Figures(
            String title,
            String file,
            String language,
            int words,
            String length,
            String grade,
            String smog,
            String lix,
            List<Sentence> sentences) {}

    /** A sentence that costs readers much. */
    public record Sentence(int line, String text, String words, String grade) {}

    /** A finding that somebody answered. */
    public record AllowedOne(String place, String message, String rule, String reason) {}

    /** A rule in full. */
    public record RuleText(
            String name,
            String anchor,
            String what,
            String why,
            String mend,
            String wrong,
            String right,
            String source,
            boolean fixed) {}
}
