package org.plainleaf.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Phrase;
import org.plainleaf.model.Rule;
import org.plainleaf.model.RuleBook;
import org.plainleaf.model.Site;
import org.plainleaf.model.Term;
import org.plainleaf.model.WordLists;

/**
 * The words of a site as a style for Vale (https://vale.sh), a tool that other editors and websites use. The same site gives
 * the same files.
 */
public final class ValeStyle {
    private static final String STYLE = "Plainleaf/";
    private static final String SAY = "Say \"%s\", not \"%s\".";
    private static final String FLAG = "Use other words for \"%s\".";

    /** The lists of phrases: names of the files, and the level where the book of rules has none. */
    private static final Map<String, ValeRule> LISTS = lists();

    private ValeStyle() {}

    private static Map<String, ValeRule> lists() {
        Map<String, ValeRule> lists = new LinkedHashMap<>();
        lists.put("wordy", new ValeRule("Wordy", Severity.WARNING, SAY, FLAG));
        lists.put("latin", new ValeRule("Latin", Severity.WARNING, SAY, FLAG));
        lists.put(
                "out-of-date",
                new ValeRule("OutOfDate", Severity.ERROR, SAY, "\"%s\" is out of date. Say what there is now."));
        lists.put(
                "disrespectful",
                new ValeRule("Disrespectful", Severity.ERROR, SAY, "\"%s\" can hurt. Use other words."));
        lists.put(
                "idiom", new ValeRule("Idiom", Severity.NOTE, SAY, "\"%s\" is hard to translate. Say what you mean."));
        return lists;
    }

    /** The files of the style, by their paths below a folder. */
    public static Map<String, String> files(Site site) {
        Map<String, String> rules = new TreeMap<>();
        RuleBook book = site.settings().standards().book();
        WordLists words = site.settings().standards().words();
        LISTS.forEach((list, rule) -> {
            Severity level = book.rule("words/" + list).map(Rule::level).orElse(rule.level());
            new ValeRule(rule.name(), level, rule.swap(), rule.flag()).addTo(rules, words.phrases(list));
        });
        new ValeRule("Avoid", Severity.ERROR, SAY, FLAG).addTo(rules, terms(site, Term.Use.AVOID));
        new ValeRule(
                        "Explain",
                        Severity.NOTE,
                        "Say what this word means (%s): \"%s\".",
                        "\"%s\" is a work word. Say what it means.")
                .addTo(rules, terms(site, Term.Use.EXPLAIN));
        Map<String, String> files = new TreeMap<>();
        rules.forEach((name, text) -> files.put(STYLE + name, text));
        files.put(STYLE + "meta.json", meta());
        files.put("config/vocabularies/Plainleaf/accept.txt", vocabulary(site));
        files.put(".vale.ini", settings());
        return files;
    }

    private static List<Phrase> terms(Site site, Term.Use use) {
        List<Phrase> phrases = new ArrayList<>();
        for (Term term : site.terms()) {
            if (term.use() == use) {
                String say = use == Term.Use.AVOID ? term.say() : withoutStop(term.means());
                phrases.add(new Phrase(term.forms(), say, "", List.of()));
            }
        }
        return phrases;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The words that a page may use, for rules on spelling. */
    private static String vocabulary(Site site) {
        TreeSet<String> forms = new TreeSet<>();
        for (Term term : site.terms()) {
            if (term.use() != Term.Use.AVOID) {
                term.forms()
                        .forEach(form -> forms.add(
                                (ValePattern.isCapitals(form) ? "" : "(?i)") + ValePattern.of(form, List.of())));
            }
        }
        return forms.isEmpty() ? "" : String.join("\n", forms) + "\n";
    }

    private static String meta() {
        return """
                {
                  "name": "Plainleaf",
                  "description": "Plain words about personal health budgets.",
                  "lang": "en",
                  "vale_version": ">=3.0.0"
                }
                """;
    }

    private static String settings() {
        return """
                # An example of settings for Vale. Move it to the top of your own folder, and let StylesPath name this one.
                StylesPath = .
                MinAlertLevel = suggestion
                Vocab = Plainleaf

                [*.md]
                BasedOnStyles = Plainleaf
                # Names of facts, such as {phone.helpline}, are not words.
                TokenIgnores = (\\{[a-z.-]+\\})
                """;
    }
}
