package org.plainleaf.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plainleaf.render.view.Html;

/** The functions that templates have: interface strings and drawings. */
final class Functions {
    private Functions() {}

    /** {@code t("guide.step-of", {"number": 3, "total": 6})}. */
    static TemplateMethodModelEx strings(Voice voice) {
        return arguments -> {
            String key = key(arguments);
            if (!voice.strings().has(key)) {
                throw new TemplateModelException("There is no interface string \"" + key + "\".");
            }
            Map<String, Object> values = arguments.size() > 1 && arguments.get(1) instanceof TemplateHashModelEx hash
                    ? values(hash)
                    : Map.of();
            return markup(voice.say(key, values));
        };
    }

    /** {@code icon("phone")} or {@code picture("talk")}. */
    static TemplateMethodModelEx drawing(Function<String, Html> drawings) {
        return arguments -> markup(drawings.apply(key(arguments)));
    }

    private static String key(List<?> arguments) throws TemplateModelException {
        if (!arguments.isEmpty() && arguments.get(0) instanceof TemplateScalarModel name) {
            return name.getAsString();
        }
        throw new TemplateModelException("A name is missing.");
    }

    private static TemplateModel markup(Html html) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }

    private static Map<String, Object> values(TemplateHashModelEx hash) throws TemplateModelException {
        Map<String, Object> values = new HashMap<>();
        TemplateModelIterator keys = hash.keys().iterator();
        while (keys.hasNext()) {
            String key = ((TemplateScalarModel) keys.next()).getAsString();
            TemplateModel value = hash.get(key);
            if (value instanceof TemplateMarkupOutputModel<?> markup) {
                values.put(key, new Html(markup.getOutputFormat() instanceof HTMLOutputFormat ? source(markup) : ""));
            } else if (value instanceof TemplateNumberModel number) {
                values.put(key, number.getAsNumber());
            } else if (value instanceof TemplateScalarModel text) {
                values.put(key, text.getAsString());
            }
        }
        return values;
    }

    private static String source(TemplateMarkupOutputModel<?> markup) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.getMarkupString((TemplateHTMLOutputModel) markup);
    }
}
