package org.plainleaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Block;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Reads the headings of one document: their levels and their anchors. */
final class HeadingReader {
    private static final Pattern SOUND_ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9-]");

    private static final int LONGEST_ID = 100;

    private final SourceText source;
    private final Report report;
    private final HeadingIds ids = new HeadingIds();
    private int level = 1;

    HeadingReader(SourceText source, Report report) {
        this.source = source;
        this.report = report;
    }

    Block.Heading read(int headingLevel, Wording wording) {
        checkLevel(headingLevel, wording);
        if (withoutId(wording.plainText()).isBlank()) {
            error(wording, "shape/headings", "This heading has no words.", "Write some, or delete the line.");
        }
        List<Inline> words = new ArrayList<>(wording.inlines());
        if (!words.isEmpty() && words.get(words.size() - 1) instanceof Inline.Text last) {
            String before = withoutId(last.text());
            if (before.length() < last.text().length()) {
                String id =
                        last.text().substring(last.text().lastIndexOf("{#") + 2).strip();
                words.set(words.size() - 1, new Inline.Text(before, last.span()));
                return new Block.Heading(
                        headingLevel,
                        ownId(id.substring(0, id.length() - 1), wording, last.span()),
                        wording.withInlines(words));
            }
        }
        return new Block.Heading(headingLevel, ids.make(wording.plainText()), wording);
    }

    /** The words of a heading without the {@code {#id}} at their end. */
    private static String withoutId(String words) {
        String whole = words.stripTrailing();
        int start = whole.endsWith("}") ? whole.lastIndexOf("{#") : -1;
        return start < 0 || whole.indexOf('}', start) < whole.length() - 1
                ? words
                : whole.substring(0, start).stripTrailing();
    }

    private String ownId(String id, Wording wording, Span words) {
        String fault = fault(id);
        if (fault.isEmpty()) {
            return id;
        }
        int start = source.text().lastIndexOf("{#", words.end());
        report.add(Finding.error(
                source.place(start < words.start() ? wording.span() : Span.at(start)),
                "markup/heading-id",
                fault,
                "Write small letters a to z, digits and hyphens, different for each heading."));
        return ids.make(wording.plainText());
    }

    /** Why an id cannot be used; empty where it can, and is taken from then on. */
    private String fault(String id) {
        if (id.length() > LONGEST_ID) {
            return "This id has " + id.length() + " characters. More than " + LONGEST_ID + " are too many.";
        }
        String named = "The id {#" + id + "}";
        if (id.isEmpty()) {
            return named + " has nothing behind the #.";
        }
        Matcher other = OTHER.matcher(id);
        if (other.find()) {
            String character = other.group().isBlank() ? "a space" : "\"" + other.group() + "\"";
            return named + " has " + character + " in it, which an id may not have.";
        }
        if (!SOUND_ID.matcher(id).matches()) {
            return named + " has a hyphen at its start or its end, or two hyphens side by side.";
        }
        if (HeadingIds.isOfTheme(id)) {
            return named + " is one that Plainleaf uses itself on each page.";
        }
        return ids.claim(id) ? "" : named + " is used already in this file.";
    }

    private void checkLevel(int headingLevel, Wording wording) {
        if (headingLevel == 1) {
            error(
                    wording,
                    "shape/headings",
                    "The title of the page stands at the top of the file already.",
                    "Start the heading with ## instead of #.");
        } else if (headingLevel > 4) {
            error(
                    wording,
                    "shape/headings",
                    "This heading is too deep: readers lose their way.",
                    "Use ##, ### or ####.");
        } else if (headingLevel > level + 1) {
            error(
                    wording,
                    "shape/headings",
                    "This heading skips a level.",
                    "Start it with " + "#".repeat(level + 1) + ".");
        }
        level = headingLevel;
    }

    private void error(Wording wording, String rule, String message, String advice) {
        report.add(Finding.error(source.place(wording.span()), rule, message, advice));
    }
}
