package org.plainleaf.render;

import java.io.IOException;
import java.nio.file.Path;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Site;

/**
 * How the pages of a site look: its templates, style sheets and drawings, and its glossary. Takes time to make, and may be used
 * for as long as none of their files changes. Thread-safe.
 */
public final class Look {
    private final Assets assets;
    private final Icons icons;
    private final PageRenderer renderer;
    private final Glossary glossary;

    /** The look of the site in {@code root}; faults of templates go to {@code report} as pages are made. */
    public Look(Path root, Site site, Report report) throws IOException {
        Theme theme = new Theme(root);
        this.assets = new Assets(theme);
        this.icons = new Icons(theme::textNow);
        this.renderer = new PageRenderer(theme, icons, report);
        this.glossary = Glossary.of(site);
    }

    Assets assets() {
        return assets;
    }

    Icons icons() {
        return icons;
    }

    PageRenderer renderer() {
        return renderer;
    }

    Glossary glossary() {
        return glossary;
    }
}
