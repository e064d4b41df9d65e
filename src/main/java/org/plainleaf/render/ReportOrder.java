package org.plainleaf.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Address;
import org.plainleaf.model.Coverage;
import org.plainleaf.model.Document;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.RulePolicy;
import org.plainleaf.model.Settings;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.SiteReport;

/**
 * The order in which staff should mend things. First what can harm a reader or a teller: consent, safety, wrong facts; then
 * what keeps the site from being published; then warnings; then notes. Within each: files that every page depends on, pages
 * on which a mistake does harm, the first page, the pages that most people meet first, all other pages; English before the
 * languages of most readers before the others; then the page with the most to do.
 */
final class ReportOrder {
    /** How urgent a page is. */
    enum Urgency {
        HARM,
        STOPS,
        LOOK,
        NOTE
    }

    private static final Set<String> HARMFUL_GROUPS = Set.of("consent", "facts");
    private static final Set<String> HARMFUL_RULES = Set.of("trust/safety", "translation/facts-differ");

    /** The findings of one file, and how urgent they are. */
    record Group(String file, String title, @Nullable Document document, List<Finding> findings, Urgency urgency) {}

    private final @Nullable SitePlan plan;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<String> tags = new ArrayList<>();

    ReportOrder(SiteReport checked) {
        this.plan = checked.plan();
        if (plan != null) {
            plan.site()
                    .documents()
                    .forEach(document -> documents.put(document.head().source().file(), document));
            Coverage.inReadersOrder(plan.site()).forEach(language -> tags.add(language.tag()));
        }
    }

    /** All files with findings, most useful first. */
    List<Group> groups(List<Finding> findings) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        findings.forEach(f -> byFile.computeIfAbsent(f.place().file(), file -> new ArrayList<>())
                .add(f));
        List<Group> groups = new ArrayList<>();
        byFile.forEach((file, all) -> groups.add(group(file, all)));
        groups.sort(Comparator.comparing(Group::urgency)
                .thenComparingInt(group -> weight(group.document(), group.file()))
                .thenComparingInt(group -> tags.indexOf(RulePolicy.language(group.file())))
                .thenComparing(Comparator.comparingLong(ReportOrder::worth).reversed())
                .thenComparing(Group::file));
        return groups;
    }

    private Group group(String file, List<Finding> findings) {
        Document document = documents.get(RulePolicy.contentFile(file));
        Urgency urgency = findings.stream()
                .map(ReportOrder::urgency)
                .min(Comparator.naturalOrder())
                .orElse(Urgency.NOTE);
        return new Group(file, title(file, document), document, findings, urgency);
    }

    static Urgency urgency(Finding finding) {
        String rule = finding.rule();
        if (finding.severity() == Severity.NOTE) {
            return Urgency.NOTE;
        }
        if (HARMFUL_RULES.contains(rule) || HARMFUL_GROUPS.contains(groupOf(rule))) {
            return Urgency.HARM;
        }
        return finding.severity() == Severity.ERROR ? Urgency.STOPS : Urgency.LOOK;
    }

    /** The part of a rule's name before the slash. */
    static String groupOf(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule : rule.substring(0, slash);
    }

    private static long worth(Group group) {
        return group.findings().stream()
                .mapToLong(f -> f.severity() == Severity.ERROR ? 1_000 : f.severity() == Severity.WARNING ? 10 : 1)
                .sum();
    }

    /** Which pages come first: 0 for what every page depends on. */
    private int weight(@Nullable Document document, String file) {
        if (document == null || plan == null) {
            // A story that is kept back has no document here; everything else of the kind is a file of the whole site.
            return file.startsWith("content/") && file.endsWith(".md") ? 1 : 0;
        }
        Settings settings = plan.site().settings();
        if (document.head().highRisk()) {
            return 1;
        }
        if (document.head().address().equals(Address.HOME)) {
            return 2;
        }
        boolean landing = document.kind() == Kind.PAGE
                || document.key().equals(settings.askGuide())
                || settings.featured().contains(document.key());
        return landing ? 3 : 4;
    }

    /** The title in English, and the language of a translation. */
    private String title(String file, @Nullable Document document) {
        String tag = RulePolicy.language(file);
        String name = document == null || plan == null
                ? nameOf(file)
                : Optional.ofNullable(document.head().texts().get("title"))
                        .map(title -> title.plainText(plan.site().facts()))
                        .filter(title -> !title.isBlank())
                        .orElse(file);
        return tag.equals(Language.ENGLISH.tag()) ? name : name + " (" + english(tag) + ")";
    }

    private static String nameOf(String file) {
        return switch (file) {
            case "content/site.yaml" -> "The settings of the site";
            case "content/facts.yaml" -> "The list of facts";
            case "content/terms.yaml" -> "The list of words";
            case "content/consents.yaml" -> "The list of consents";
            default -> file.substring(file.lastIndexOf('/') + 1);
        };
    }

    private String english(String tag) {
        return plan == null
                ? tag
                : plan.site().languages().stream()
                        .filter(language -> language.tag().equals(tag))
                        .map(Language::english)
                        .findFirst()
                        .orElse(tag);
    }
}
