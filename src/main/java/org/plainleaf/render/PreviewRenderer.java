package org.plainleaf.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.plainleaf.render.view.PreviewView;
import org.plainleaf.render.view.SourceView;

/**
 * Writes what is shown in a preview and nowhere else. It is English, because staff read English; no site can replace its
 * templates. Nothing in it is trusted: texts of authors are always escaped. Thread-safe.
 */
public final class PreviewRenderer {
    private static final String FOLDER = "/org/plainleaf/builtin/preview/";

    private final Configuration templates = Theme.configuration(new ClassTemplateLoader(PreviewRenderer.class, FOLDER));

    /** The panel of a page: a piece of HTML that stands on its own. */
    public String panel(PreviewView view) {
        return fill("panel.ftlh", Map.of("preview", view));
    }

    /** The mark on a page that readers do not see yet, and why; nothing to see where they do. */
    public String mark(List<String> closed) {
        return fill("mark.ftlh", Map.of("closed", closed));
    }

    /** A page in the stead of one that is not there. */
    public String instead(PreviewView view) {
        return fill("instead.ftlh", Map.of("preview", view));
    }

    /** A file of an author. */
    public String source(SourceView view) {
        return fill("source.ftlh", Map.of("source", view));
    }

    /** A file that a preview needs, such as {@code preview.js}. */
    public byte[] file(String name) {
        try (InputStream in = PreviewRenderer.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fill(String template, Map<String, Object> views) {
        StringWriter out = new StringWriter();
        try {
            templates.getTemplate(template).process(views, out);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }
}
