package org.plainleaf.check.pages;

import java.util.List;
import org.jsoup.nodes.Element;
import org.plainleaf.finding.Severity;

/**
 * A page has one main heading, the parts that screen readers jump to, and a link that skips the menus: WCAG 2.2 1.3.1, 2.4.1,
 * 2.4.6.
 */
final class Landmarks implements PageRule {
    private static final String IN_TEMPLATES = "Mend the template: templates/layout.ftlh and the parts that it takes.";

    @Override
    public void look(ParsedPage page, Faults faults) {
        one(
                page,
                page.tags("h1").size(),
                "main heading (h1)",
                "Give each page one heading <h1>, and only one.",
                faults);
        int mains = page.ofPage("main", "main").size();
        one(page, mains, "main part (<main>)", IN_TEMPLATES, faults);
        one(page, page.ofPage("header", "banner").size(), "head (<header>)", IN_TEMPLATES, faults);
        one(page, page.ofPage("footer", "contentinfo").size(), "foot (<footer>)", IN_TEMPLATES, faults);
        List<Element> menus = page.tags("nav");
        if (menus.isEmpty()) {
            add(page, "There is no menu (<nav>)", IN_TEMPLATES, faults);
        }
        for (Element menu : menus) {
            if (menus.size() > 1 && !menu.hasAttr("aria-label") && !menu.hasAttr("aria-labelledby")) {
                add(page, "One of several menus (<nav>) has no name", "Add an aria-label to it.", faults);
            }
        }
        if (mains == 1 && !skips(page)) {
            add(
                    page,
                    "The first link does not skip the menus",
                    "Start the page with a link that leads to <main>: <a class=\"skip\" href=\"#main\">.",
                    faults);
        }
    }

    private static void one(ParsedPage page, int count, String what, String advice, Faults faults) {
        if (count == 0) {
            add(page, "There is no " + what, advice, faults);
        } else if (count > 1) {
            add(page, "There is more than one " + what, advice, faults);
        }
    }

    private static void add(ParsedPage page, String what, String advice, Faults faults) {
        faults.add(PageCheck.PAGE, Severity.ERROR, what, "", advice, page.address(), page.place());
    }

    private static boolean skips(ParsedPage page) {
        for (Element link : page.tags("a")) {
            if (link.hasAttr("href")) {
                String href = link.attr("href");
                Element target = href.startsWith("#") ? page.withId(href.substring(1)) : null;
                return target != null && isMain(target);
            }
        }
        return false;
    }

    private static boolean isMain(Element target) {
        for (Element around = target; around != null; around = around.parent()) {
            if (around.normalName().equals("main") || around.attr("role").equals("main")) {
                return true;
            }
        }
        return false;
    }
}
