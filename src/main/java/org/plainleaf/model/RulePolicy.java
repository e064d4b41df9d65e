package org.plainleaf.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Allowed;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.text.Place;

/**
 * Judges findings by what the site's settings and its authors' remarks say: other levels, rules that are off, blocks that
 * may break a rule for a reason. What cannot be switched off stays. Not thread-safe.
 */
public final class RulePolicy {
    private static final String ADVICE = "Run \"plainleaf check --explain\" to see all names.";

    private final Standards standards;
    private final Map<String, List<Allowance>> allowances = new HashMap<>();
    private final Set<Written> used = new HashSet<>();
    private final List<Allowance> all;

    /** One remark or answer. An answer covers a text on every page that has it. */
    private record Written(Place place, String rule) {
        private static Written of(Allowance allowance) {
            return new Written(allowance.place(), allowance.rule());
        }
    }

    public RulePolicy(Standards standards, List<Allowance> allowances) {
        this.standards = standards;
        this.all = List.copyOf(allowances);
        for (Allowance allowance : allowances) {
            this.allowances
                    .computeIfAbsent(allowance.rule(), rule -> new ArrayList<>())
                    .add(allowance);
        }
    }

    /**
     * What came of it.
     *
     * @param findings findings that stand, with their level
     * @param allowed findings that somebody answered
     */
    public record Judged(List<Finding> findings, List<Allowed> allowed) {
        public Judged {
            findings = List.copyOf(findings);
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * Judges findings.
     *
     * @param findings the findings, sorted
     * @param complete whether all rules ran: then a remark that matches none of them is reported
     */
    public Judged judge(List<Finding> findings, boolean complete) {
        List<Finding> standing = new ArrayList<>();
        List<Allowed> allowed = new ArrayList<>();
        for (Finding finding : findings) {
            if (isFixed(finding.rule())) {
                Severity level = level(finding, lastSetting(finding));
                standing.add(level != null && level.compareTo(finding.severity()) < 0 ? finding.as(level) : finding);
                continue;
            }
            List<Allowance> covering = covering(finding);
            if (!covering.isEmpty()) {
                covering.forEach(allowance -> used.add(Written.of(allowance)));
                allowed.add(new Allowed(finding, covering.get(0).reason()));
                continue;
            }
            RuleSetting setting = lastSetting(finding);
            if (setting != null && setting.off()) {
                allowed.add(new Allowed(finding, setting.reason()));
            } else {
                Severity level = level(finding, setting);
                standing.add(level == null ? finding : finding.as(level));
            }
        }
        settingsThatCannotBe(standing);
        remarksThatCannotBe(standing, complete);
        return new Judged(standing.stream().sorted().distinct().toList(), allowed);
    }

    /** The level that a setting gives to a finding; null for its own. A rule that notes somebody's own words does so at any level. */
    private @Nullable Severity level(Finding finding, @Nullable RuleSetting setting) {
        boolean softened = finding.severity() == Severity.NOTE && !isNote(finding.rule());
        return setting == null || softened ? null : setting.level();
    }

    private boolean isNote(String rule) {
        return standards
                .book()
                .rule(rule)
                .map(found -> found.level() == Severity.NOTE)
                .orElse(true);
    }

    private boolean isFixed(String rule) {
        return standards.book().rule(rule).map(Rule::fixed).orElse(false);
    }

    private List<Allowance> covering(Finding finding) {
        return allowances.getOrDefault(finding.rule(), List.of()).stream()
                .filter(allowance -> !allowance.reason().isBlank() && allowance.covers(finding.place()))
                .toList();
    }

    private @Nullable RuleSetting lastSetting(Finding finding) {
        RuleSetting last = null;
        String file = contentFile(finding.place().file());
        String language = language(finding.place().file());
        for (RuleSetting setting : standards.settings()) {
            boolean says = setting.off() || setting.level() != null;
            if (says && setting.rule().equals(finding.rule()) && setting.holds(file, language)) {
                last = setting;
            }
        }
        return last;
    }

    /** The English file of a translation; any other file itself. */
    public static String contentFile(String file) {
        if (!file.startsWith("translations/") || !file.endsWith(".po")) {
            return file;
        }
        int slash = file.indexOf('/', "translations/".length());
        return slash < 0 ? file : "content/" + file.substring(slash + 1, file.length() - ".po".length()) + ".md";
    }

    /** The language of a file: that of the folder of a translation; any other file is English. */
    public static String language(String file) {
        if (!file.startsWith("translations/")) {
            return Language.ENGLISH.tag();
        }
        String inside = file.substring("translations/".length());
        int slash = inside.indexOf('/');
        return slash < 0 ? Language.ENGLISH.tag() : inside.substring(0, slash);
    }

    private void settingsThatCannotBe(List<Finding> into) {
        for (RuleSetting setting : standards.settings()) {
            Optional<Rule> rule = standards.book().rule(setting.rule());
            if (rule.isEmpty()) {
                into.add(Finding.error(
                        setting.place(), "rules/unknown", noRule(setting.rule()), didYouMean(setting.rule())));
            } else if (rule.get().fixed() && isWeaker(setting, rule.get())) {
                into.add(cannotBeOff(setting.place(), setting.rule()));
            } else {
                for (String limit : setting.limits().keySet()) {
                    if (!rule.get().limits().containsKey(limit)) {
                        into.add(Finding.error(
                                setting.places().getOrDefault(limit, setting.place()),
                                "rules/limit",
                                "The rule " + setting.rule() + " has no limit called \"" + limit + "\".",
                                rule.get().limits().isEmpty()
                                        ? "It has no limits. Delete that line."
                                        : "Use one of these, or delete the line: "
                                                + String.join(
                                                        ", ",
                                                        rule.get().limits().keySet().stream()
                                                                .sorted()
                                                                .toList())
                                                + "."));
                    }
                }
            }
        }
    }

    private static boolean isWeaker(RuleSetting setting, Rule rule) {
        return setting.off() || setting.level() != null && setting.level().compareTo(rule.level()) > 0;
    }

    private void remarksThatCannotBe(List<Finding> into, boolean complete) {
        for (Allowance allowance : all) {
            Optional<Rule> rule = standards.book().rule(allowance.rule());
            boolean answer = allowance.place().file().endsWith(".tsv");
            if (answer && allowance.rule().isEmpty()) {
                into.add(Finding.error(
                        allowance.place(),
                        "allow/unknown",
                        "This answer names no rule.",
                        "Write into the last column which rule warns, and why the translation is right:"
                                + " translation/length: it says so in three words"));
            } else if (rule.isEmpty()) {
                into.add(Finding.error(
                        allowance.place(), "allow/unknown", noRule(allowance.rule()), didYouMean(allowance.rule())));
            } else if (rule.get().fixed()) {
                into.add(cannotBeOff(allowance.place(), allowance.rule()));
            } else if (allowance.reason().isBlank()) {
                into.add(Finding.error(
                        allowance.place(),
                        "allow/no-reason",
                        answer
                                ? "This answer does not say why the translation is right."
                                : "This remark does not say why the rule is switched off here.",
                        howTo(allowance)));
            } else if (complete && !used.contains(Written.of(allowance))) {
                into.add(Finding.warning(
                        allowance.place(),
                        "allow/unused",
                        answer
                                ? "This is the answer to a warning that is not there any more."
                                : "This remark allows something that is not there any more.",
                        answer ? "Delete the row." : "Delete it."));
            }
        }
    }

    /** How to write it, where it stands. */
    private static String howTo(Allowance allowance) {
        String file = allowance.place().file();
        String words = allowance.rule() + ": the reason";
        return file.endsWith(".tsv")
                ? "Write into the last column of the row: " + words
                : file.endsWith(".po") ? "Write: # allow " + words : "Write: <!-- allow " + words + " -->";
    }

    private static Finding cannotBeOff(Place place, String rule) {
        return Finding.error(
                place,
                "allow/fixed",
                "The rule " + rule + " cannot be switched off or made weaker: it keeps people from harm.",
                place.file().endsWith(".tsv")
                        ? "Delete the row, and mend what the rule finds."
                        : "Delete these words, and mend what it finds.");
    }

    private static String noRule(String name) {
        return "There is no rule called \"" + name + "\".";
    }

    private String didYouMean(String name) {
        return NearestName.to(name, standards.book().rules().keySet())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse(ADVICE);
    }
}
