package org.plainleaf.check.pages;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.plainleaf.finding.Severity;

/**
 * No two elements have one id, what is named by an id is there, tables have heads, nobody jumps the queue of the Tab key, and
 * pages can be made larger: WCAG 2.2 1.3.1, 1.4.4, 2.4.3, 4.1.2.
 */
final class Marks implements PageRule {
    private static final String[] NAMING = {"aria-labelledby", "aria-describedby", "aria-controls"};

    @Override
    public void look(ParsedPage page, Faults faults) {
        for (String id : page.idsTwice()) {
            add(page, "The id \"" + id + "\" is there twice", "Give one of them another id.", faults);
        }
        for (String attribute : NAMING) {
            for (Element element : page.withAttribute(attribute)) {
                named(page, element.attr(attribute), faults);
            }
        }
        for (Element element : page.withAttribute("tabindex")) {
            if (isPositive(element.attr("tabindex"))) {
                add(
                        page,
                        "A tabindex above 0 makes the Tab key jump about",
                        "Write tabindex=\"0\", or leave it out.",
                        faults);
            }
        }
        for (Element label : page.tags("label")) {
            if (label.hasAttr("for")) {
                named(page, label.attr("for"), faults);
            }
        }
        for (Element table : page.tags("table")) {
            if (!table.attr("role").equals("presentation") && table.selectFirst("th") == null) {
                add(
                        page,
                        "A table has no head cells (<th>)",
                        "Make the cells of its first row <th scope=\"col\">.",
                        faults);
            }
        }
        for (Element meta : page.tags("meta")) {
            if (meta.attr("name").equals("viewport") && isLocked(meta.attr("content"))) {
                add(
                        page,
                        "Readers cannot make the text larger with two fingers",
                        "Take user-scalable and maximum-scale out of the line with \"viewport\".",
                        faults);
            }
        }
    }

    private static void named(ParsedPage page, String ids, Faults faults) {
        for (String id : ids.strip().split("\\s+", -1)) {
            if (page.withId(id) == null) {
                add(
                        page,
                        "Something is named by the id \"" + id + "\", which is not there",
                        "Add the id to the words that name it.",
                        faults);
            }
        }
    }

    private static boolean isPositive(String number) {
        return number.matches("\\s*+\\+?0*+[1-9][0-9]*+\\s*+");
    }

    private static boolean isLocked(String viewport) {
        String written = viewport.toLowerCase(Locale.ROOT).replace(" ", "");
        return written.contains("user-scalable=no")
                || written.contains("user-scalable=0")
                || written.contains("maximum-scale=1");
    }

    private static void add(ParsedPage page, String what, String advice, Faults faults) {
        faults.add(PageCheck.PAGE, Severity.ERROR, what, "", advice, page.address(), page.place());
    }
}
