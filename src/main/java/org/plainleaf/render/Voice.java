package org.plainleaf.render;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.Strings;
import org.plainleaf.model.Wording;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.TextView;

/**
 * All that is needed to speak one language: interface strings, labels of the site, dates, facts. Made once a language,
 * shared by its pages. Thread-safe.
 */
public final class Voice {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Strings strings;
    private final Map<String, Wording> labels;
    private final Map<String, Fact> facts;
    private final LocaleFormat format;
    private final FactHtml factHtml;

    /** A voice; {@code labels} are the texts of the site's settings in this language. */
    public Voice(Strings strings, Map<String, Wording> labels, Map<String, Fact> facts) {
        this.strings = strings;
        this.labels = Map.copyOf(labels);
        this.facts = facts;
        this.format = new LocaleFormat(strings.language());
        this.factHtml = new FactHtml(strings.language(), format);
    }

    public Language language() {
        return strings.language();
    }

    Strings strings() {
        return strings;
    }

    LocaleFormat format() {
        return format;
    }

    /** An interface string without places, plain text. */
    String text(String key) {
        return strings.text(key);
    }

    /** An interface string with its places filled in: HTML as it is, numbers by the language, the rest as text. */
    Html say(String key, Map<String, ?> values) {
        Object count = values.get("count");
        String pattern = count instanceof Number number ? strings.text(key, number.longValue()) : strings.text(key);
        StringBuilder out = new StringBuilder();
        Matcher place = PLACE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            HtmlText.append(pattern.substring(from, place.start()), out);
            Object value = values.get(place.group(1));
            if (value instanceof Html html) {
                out.append(html.markup());
            } else if (value instanceof Number number) {
                HtmlText.append(format.number(number.longValue()), out);
            } else {
                HtmlText.append(value == null ? place.group() : value.toString(), out);
            }
            from = place.end();
        }
        HtmlText.append(pattern.substring(from), out);
        return new Html(out.toString());
    }

    /** A fact; its name in brackets where there is none, which a check has reported. */
    String fact(String name, boolean linked) {
        Fact fact = facts.get(name);
        return fact == null ? HtmlText.escape("{" + name + "}") : factHtml.html(fact, linked);
    }

    boolean hasFact(String name) {
        return facts.containsKey(name);
    }

    /** A label of the settings, such as {@code situation.after-hospital}; the key where there is none. */
    TextView label(String key) {
        Wording label = labels.get(key);
        return label == null ? TextView.of(HtmlText.html(key.substring(key.indexOf('.') + 1))) : view(label);
    }

    boolean hasLabel(String key) {
        return labels.containsKey(key);
    }

    /** A text of the front matter, marked where it is still in English. */
    TextView view(Wording wording) {
        Html html = new Html(new InlineHtml(this).html(wording.inlines()));
        return wording.origin().isFallback()
                ? new TextView(
                        html,
                        Language.ENGLISH.tag(),
                        Language.ENGLISH.direction().label())
                : TextView.of(html);
    }

    /** Plain text of a wording, facts filled in: for titles of windows and feeds. */
    String plain(Wording wording) {
        return wording.plainText(facts);
    }
}
