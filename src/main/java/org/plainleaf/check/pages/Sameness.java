package org.plainleaf.check.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.text.Place;

/**
 * Pages of one language have the same menus and the same help in the same places, and each has a title of its own: WCAG 2.2
 * 2.4.2, 3.2.3, 3.2.4, 3.2.6. Thread-safe.
 */
final class Sameness implements PageRule {
    private static final int DIGITS = 9;

    private final Set<String> contacts = new HashSet<>();

    /** Menus are the same on a thousand pages: their words are kept once. */
    private final Map<String, String> prints = new ConcurrentHashMap<>();

    Sameness(Site site) {
        for (String name : site.settings().contact().values()) {
            Fact fact = site.facts().get(name);
            if (fact != null
                    && (fact.kind() == Fact.Kind.PHONE
                            || fact.kind() == Fact.Kind.TEXT_NUMBER
                            || fact.kind() == Fact.Kind.EMAIL)) {
                contacts.add(contact(fact.value()));
            }
        }
    }

    /** Pages that are alike: how many, and the first two of them. */
    private record Group(int count, String first, Place place, String second, Place secondPlace) {
        static Group of(LookedAt page) {
            return new Group(1, page.address(), page.place(), "", page.place());
        }

        Group and(Group other) {
            List<Group> both = new ArrayList<>(List.of(this, other));
            List<Map.Entry<String, Place>> pages = new ArrayList<>();
            both.forEach(group -> {
                pages.add(Map.entry(group.first, group.place));
                if (!group.second.isEmpty()) {
                    pages.add(Map.entry(group.second, group.secondPlace));
                }
            });
            pages.sort(Map.Entry.comparingByKey());
            return new Group(
                    count + other.count,
                    pages.get(0).getKey(),
                    pages.get(0).getValue(),
                    pages.get(1).getKey(),
                    pages.get(1).getValue());
        }
    }

    @Override
    public void look(ParsedPage page, Faults faults) {
        if (page.document().title().isBlank()) {
            faults.add(
                    PageCheck.PAGE,
                    Severity.ERROR,
                    "There is no title (<title>)",
                    "",
                    "Write the title of the page into <head>.",
                    page.address(),
                    page.place());
        }
        if (!contacts.isEmpty() && !reaches(page)) {
            faults.add(
                    PageCheck.PAGE,
                    Severity.ERROR,
                    "There is no link to your phone, text or email",
                    "",
                    "Put the contact box into the template: <@contact.contact page/>.",
                    page.address(),
                    page.place());
        }
    }

    /**
     * Pages that may have the title of another: those of the codes on paper, those of leaflets, which often say in short what
     * a page says at length, and all steps of a guide on one page.
     */
    private static boolean isOtherView(String address) {
        return address.contains("/p/")
                || address.contains(SitePlan.LEAFLETS.path())
                || address.endsWith("/" + SitePlan.ALL_STEPS + "/");
    }

    /** What can be used in the head of the page, by the words that people see, in its order. */
    String menus(ParsedPage page) {
        return print(page, page.ofPage("header", "banner"));
    }

    /** The same of its foot. */
    String feet(ParsedPage page) {
        return print(page, page.ofPage("footer", "contentinfo"));
    }

    /** Its title; null where another page may have the same. */
    @Nullable
    String title(ParsedPage page) {
        String title = page.document().title().strip();
        return title.isEmpty() || isOtherView(page.address()) ? null : title;
    }

    private String print(ParsedPage page, List<Element> parts) {
        StringBuilder print = new StringBuilder();
        for (Element part : parts) {
            for (Element element : part.getAllElements()) {
                boolean usable =
                        element.normalName().equals("a") || element.normalName().equals("button");
                if (usable) {
                    print.append(page.nameOf(element)).append('\n');
                }
            }
        }
        return prints.computeIfAbsent(print.toString(), words -> words);
    }

    private boolean reaches(ParsedPage page) {
        return page.tags("a").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.startsWith("tel:") || href.startsWith("sms:") || href.startsWith("mailto:"))
                .anyMatch(href -> contacts.contains(
                        contact(href.substring(href.indexOf(':') + 1).replaceFirst("\\?.*", ""))));
    }

    /** A number by its last digits, because links have it with the code of the country. */
    private static String contact(String written) {
        if (written.contains("@")) {
            return written.strip();
        }
        String digits = written.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - DIGITS));
    }

    /** Compares the pages. */
    static void compare(Collection<LookedAt> pages, Faults faults) {
        Map<String, Map<String, Group>> menus = new HashMap<>();
        Map<String, Map<String, Group>> feet = new HashMap<>();
        Map<String, Group> titles = new HashMap<>();
        for (LookedAt page : pages) {
            Group alone = Group.of(page);
            menus.computeIfAbsent(page.language(), key -> new HashMap<>()).merge(page.menus(), alone, Group::and);
            feet.computeIfAbsent(page.language(), key -> new HashMap<>()).merge(page.feet(), alone, Group::and);
            if (page.title() != null) {
                titles.merge(page.language() + " " + page.title(), alone, Group::and);
            }
        }
        differ(menus, "The head has other links than on most pages", faults);
        differ(feet, "The foot has other links than on most pages", faults);
        titles.forEach((title, group) -> {
            if (group.count() > 1) {
                faults.add(
                        PageCheck.PAGE,
                        Severity.ERROR,
                        "The title \"" + title.substring(title.indexOf(' ') + 1) + "\" is taken by " + group.first()
                                + " and stands again",
                        "",
                        "Give each page a title of its own.",
                        group.second(),
                        group.secondPlace());
            }
        });
    }

    private static void differ(Map<String, Map<String, Group>> all, String what, Faults faults) {
        all.values().forEach(prints -> {
            int most = prints.values().stream().mapToInt(Group::count).max().orElse(0);
            Group usual = prints.values().stream()
                    .filter(group -> group.count() == most)
                    .min((a, b) -> a.first().compareTo(b.first()))
                    .orElseThrow();
            prints.values().stream()
                    .filter(group -> !group.equals(usual))
                    .forEach(group -> faults.add(
                            PageCheck.PAGE,
                            Severity.ERROR,
                            what,
                            "",
                            "Show the same links in the same order on all pages.",
                            group.first(),
                            group.place()));
        });
    }
}
