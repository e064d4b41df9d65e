package org.plainleaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Rule;
import org.plainleaf.model.RuleBook;

/** What the rules say, for people: one rule, a group, or all of them. Made from the book of rules, so that it is never out of date. */
final class Explanation {
    /** Names all rules, as an empty name does. */
    static final String ALL = "all";

    private static final int WIDTH = 78;

    private Explanation() {}

    /** The page on a rule, a list of the rules of a group, or a list of all. */
    static String text(RuleBook book, String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        Optional<Rule> rule = book.rule(wanted);
        if (rule.isPresent()) {
            return page(rule.get());
        }
        String group = wanted.endsWith("/") ? wanted.substring(0, wanted.length() - 1) : wanted;
        boolean all = group.isEmpty() || group.equals(ALL);
        if (all || book.groups().contains(group)) {
            return list(book, all ? "" : group);
        }
        return unknown(book, wanted);
    }

    /** Whether there is a rule or a group of that name. */
    static boolean knows(RuleBook book, String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || wanted.equals(ALL)
                || book.rule(wanted).isPresent()
                || book.groups().contains(wanted.replaceFirst("/$", ""));
    }

    private static String page(Rule rule) {
        StringBuilder out = new StringBuilder();
        out.append(rule.name()).append(": ").append(rule.level().label()).append("\n\n");
        paragraph(rule.what(), out);
        paragraph(rule.why(), out);
        example("Not like this:", rule.wrong(), out);
        example("But like this:", rule.right(), out);
        out.append("What to do\n");
        paragraph("  " + rule.mend(), out);
        settings(rule, out);
        if (!rule.source().isEmpty()) {
            out.append("Who says so\n");
            paragraph("  " + rule.source(), out);
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static void settings(Rule rule, StringBuilder out) {
        if (rule.fixed()) {
            paragraph("This rule cannot be switched off or made weaker.", out);
            return;
        }
        if (!rule.limits().isEmpty()) {
            out.append("Its limits\n");
            new TreeMap<>(rule.limits())
                    .forEach((limit, number) -> out.append("  ")
                            .append(limit)
                            .append(": ")
                            .append(number)
                            .append('\n'));
            out.append('\n');
        }
        out.append("To change it for your site, write in content/site.yaml\n");
        out.append(RuleSnippets.settings(rule).indent(4)).append('\n');
        out.append("To allow it for one block, write above that block\n");
        out.append(RuleSnippets.remark(rule).indent(4)).append('\n');
    }

    private static void example(String title, String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append(title)
                    .append('\n')
                    .append(text.stripTrailing().indent(4))
                    .append('\n');
        }
    }

    private static void paragraph(String text, StringBuilder out) {
        if (!text.isBlank()) {
            String indent = text.startsWith("  ") ? "  " : "";
            wrapped(text.strip(), WIDTH - indent.length())
                    .forEach(line -> out.append(indent).append(line).append('\n'));
            out.append('\n');
        }
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String list(RuleBook book, String group) {
        List<Rule> rules = book.rules().values().stream()
                .filter(rule -> group.isEmpty() || rule.group().equals(group))
                .toList();
        int name = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
        StringBuilder out = new StringBuilder();
        String last = "";
        for (Rule rule : rules) {
            if (!last.isEmpty() && !last.equals(rule.group())) {
                out.append('\n');
            }
            last = rule.group();
            out.append(pad(rule.name(), name + 2)).append(pad(rule.level().label(), 9));
            String indent = " ".repeat(name + 2 + 9);
            List<String> lines = wrapped(rule.what(), Math.max(30, WIDTH - indent.length()));
            out.append(String.join("\n" + indent, lines)).append('\n');
        }
        return out + "\nFor one of them: plainleaf check --explain "
                + (rules.isEmpty() ? "NAME" : rules.get(0).name()) + "\n";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String unknown(RuleBook book, String wanted) {
        List<String> names = new ArrayList<>(book.rules().keySet());
        names.addAll(book.groups());
        Optional<String> near = NearestName.to(wanted, names);
        if (near.isEmpty()) {
            near = names.stream().filter(name -> name.endsWith("/" + wanted)).findFirst();
        }
        return "There is no rule called \"" + wanted + "\". "
                + near.map(name -> "Did you mean \"" + name + "\"?")
                        .orElse("To see all of them: plainleaf check --explain all")
                + "\n";
    }
}
