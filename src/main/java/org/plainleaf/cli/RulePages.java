package org.plainleaf.cli;

import java.util.Map;
import java.util.TreeMap;
import org.plainleaf.model.Rule;
import org.plainleaf.model.RuleBook;

/** The documentation of the rules as Markdown, made from the book of rules. */
final class RulePages {
    private RulePages() {}

    /** All pages, by their paths below the folder of the documentation. */
    static Map<String, String> all(RuleBook book) {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", index(book));
        book.rules().values().forEach(rule -> pages.put(rule.name() + ".md", page(rule)));
        return pages;
    }

    private static String index(RuleBook book) {
        StringBuilder out = new StringBuilder("# The rules\n\n")
                .append("Plainleaf checks a site by these rules. An error keeps the site from being published. ")
                .append("A warning or a note does not.\n\n")
                .append("To read about a rule at the command line: `plainleaf check --explain words/wordy`.\n");
        for (String group : book.groups()) {
            out.append("\n## ").append(group).append("\n\n| Rule | Level | What it finds |\n|---|---|---|\n");
            for (Rule rule : book.rules().values()) {
                if (rule.group().equals(group)) {
                    out.append("| [")
                            .append(rule.name())
                            .append("](")
                            .append(rule.name())
                            .append(".md) | ")
                            .append(rule.level().label())
                            .append(rule.fixed() ? ", always on" : "")
                            .append(" | ")
                            .append(escaped(rule.what()).replace("|", "\\|"))
                            .append(" |\n");
                }
            }
        }
        return out.toString();
    }

    private static String page(Rule rule) {
        StringBuilder out = new StringBuilder("# ").append(rule.name()).append("\n\n");
        out.append("Level: ").append(rule.level().label()).append(".\n");
        paragraph(rule.what(), out);
        paragraph(rule.why(), out);
        code("Not like this", rule.wrong(), out);
        code("But like this", rule.right(), out);
        out.append("\n## What to do\n");
        paragraph(rule.mend(), out);
        out.append("\n## Settings\n");
        if (rule.fixed()) {
            paragraph("This rule cannot be switched off or made weaker.", out);
        } else {
            code("To change it for a site, write in `content/site.yaml`", RuleSnippets.settings(rule), out);
            code("To allow it for one block, write above that block", RuleSnippets.remark(rule), out);
        }
        if (!rule.source().isEmpty()) {
            out.append("\n## Who says so\n");
            paragraph(rule.source(), out);
        }
        return out.toString();
    }

    private static void paragraph(String text, StringBuilder out) {
        if (!text.isBlank()) {
            out.append('\n').append(escaped(text.strip())).append('\n');
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("<", "\\<")
                .replace("*", "\\*")
                .replace("#", "\\#");
    }

    private static void code(String title, String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append('\n')
                    .append(title)
                    .append(":\n\n```\n")
                    .append(text.stripTrailing())
                    .append("\n```\n");
        }
    }
}
