package org.plainleaf.check.pages;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.plainleaf.finding.Severity;

/**
 * All that can be used or seen has a name: links, buttons, fields, frames and pictures. WCAG 2.2 1.1.1, 2.4.4, 3.3.2, 4.1.2.
 */
final class Names implements PageRule {
    private static final Set<String> NOT_FILLED_IN = Set.of("hidden", "submit", "reset", "button", "image");
    private static final int LONGEST = 80;

    @Override
    public void look(ParsedPage page, Faults faults) {
        for (Element link : page.tags("a")) {
            if (link.hasAttr("href") && page.nameOf(link).isEmpty()) {
                add(page, "A link has no words", link, "Write words into it, or an aria-label.", faults);
            }
        }
        for (Element button : page.tags("button")) {
            if (page.nameOf(button).isEmpty()) {
                add(page, "A button has no words", button, "Write words into it, or an aria-label.", faults);
            }
        }
        for (String tag : new String[] {"input", "select", "textarea"}) {
            page.tags(tag).forEach(field -> field(page, field, faults));
        }
        for (Element frame : page.tags("iframe")) {
            if (frame.attr("title").isBlank()) {
                add(page, "A frame (<iframe>) has no title", frame, "Add a title that says what is in it.", faults);
            }
        }
        for (Element image : page.tags("img")) {
            if (!image.hasAttr("alt")) {
                add(page, "A picture has no alt", image, "Add alt=\"…\", or alt=\"\" if it only decorates.", faults);
            }
        }
    }

    private static void field(ParsedPage page, Element field, Faults faults) {
        String type = field.normalName().equals("input") ? field.attr("type") : "";
        if (type.equals("submit") || type.equals("button") || type.equals("image")) {
            if (field.attr("value").isBlank()
                    && field.attr("alt").isBlank()
                    && page.nameOf(field).isEmpty()) {
                add(page, "A button has no words", field, "Write a value that says what it does.", faults);
            }
        }
        if (!NOT_FILLED_IN.contains(type) && !isLabelled(page, field)) {
            add(page, "A field has no label", field, "Add <label for=\"…\"> with the id of the field.", faults);
        }
    }

    private static boolean isLabelled(ParsedPage page, Element field) {
        if (!page.nameOf(field).isEmpty() && !field.normalName().equals("select")) {
            return true;
        }
        if (field.hasAttr("aria-label") || field.hasAttr("aria-labelledby") || field.closest("label") != null) {
            return true;
        }
        String id = field.attr("id");
        return !id.isEmpty()
                && page.tags("label").stream()
                        .anyMatch(label -> label.attr("for").equals(id) && label.hasText());
    }

    private static void add(ParsedPage page, String what, Element element, String advice, Faults faults) {
        String tag = element.shallowClone().outerHtml().replaceAll("</[a-z]+>$", "");
        String shown = tag.length() <= LONGEST ? tag : tag.substring(0, LONGEST) + "…";
        faults.add(PageCheck.PAGE, Severity.ERROR, what, shown, advice, page.address(), page.place());
    }
}
