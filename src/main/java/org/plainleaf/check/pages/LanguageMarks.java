package org.plainleaf.check.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Language;

/** A page and its parts say in which language they are, and which way it is written: WCAG 2.2 3.1.1, 3.1.2, 1.3.2. */
final class LanguageMarks implements PageRule {
    private final Map<String, Language> languages;

    LanguageMarks(List<Language> languages) {
        this.languages = languages.stream().collect(Collectors.toMap(Language::tag, language -> language));
    }

    @Override
    public void look(ParsedPage page, Faults faults) {
        String tag = page.language().tag();
        String direction = page.language().direction().label();
        for (Element html : page.tags("html")) {
            expect(page, html, "lang", tag, faults);
            expect(page, html, "dir", direction, faults);
        }
        for (Element element : page.withAttribute("lang")) {
            Language language = languages.get(element.attr("lang"));
            boolean root = element.normalName().equals("html");
            if (language != null && !root && !runs(element, language.direction().label())) {
                faults.add(
                        PageCheck.PAGE,
                        Severity.ERROR,
                        "Words in " + language.english() + " run the wrong way",
                        "",
                        "Write dir=\"" + language.direction().label() + "\" beside lang=\"" + language.tag() + "\".",
                        page.address(),
                        page.place());
            }
        }
    }

    private static void expect(ParsedPage page, Element html, String name, String right, Faults faults) {
        if (!html.attr(name).equals(right)) {
            faults.add(
                    PageCheck.PAGE,
                    Severity.ERROR,
                    html.hasAttr(name)
                            ? "<html> says " + name + "=\"" + html.attr(name) + "\", and should say " + name + "=\""
                                    + right + "\""
                            : "<html> does not say " + name + "=\"" + right + "\"",
                    "",
                    "Mend templates/layout.ftlh.",
                    page.address(),
                    page.place());
        }
    }

    private static boolean runs(Element element, String direction) {
        for (Element around = element; around != null; around = around.parent()) {
            String written = around.attr("dir");
            if (!written.isEmpty()) {
                return written.equals(direction) || written.equals("auto");
            }
        }
        return direction.equals(Language.Direction.LTR.label());
    }
}
