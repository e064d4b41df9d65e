package org.plainleaf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a site to build.
 *
 * @param pages how many, in each language
 * @param languages how many, with English
 */
record Corpus(int pages, int languages) {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,6})(?:x([1-9][0-9]?))?");

    /** Reads sizes such as {@code 100,1000,500x20}; without an x, in so many languages. */
    static List<Corpus> read(String sizes, int languages) {
        List<Corpus> all = new ArrayList<>();
        for (String size : sizes.split(",")) {
            Matcher found = SIZE.matcher(size.strip());
            if (!found.matches()) {
                throw new Refusal("This is no size of a site: " + size
                        + ". Write 1000, or 500x20 for 500 pages in 20 languages.");
            }
            int of = found.group(2) == null ? languages : Integer.parseInt(found.group(2));
            all.add(new Corpus(Integer.parseInt(found.group(1)), of));
        }
        return all;
    }

    /** How many pages there are in all languages together. */
    int all() {
        return pages * languages;
    }

    @Override
    public String toString() {
        return languages == 1
                ? String.format(Locale.ROOT, "%,d pages in English", pages)
                : String.format(Locale.ROOT, "%,d pages: %,d in each of %d languages", all(), pages, languages);
    }
}
