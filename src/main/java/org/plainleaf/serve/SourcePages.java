package org.plainleaf.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainleaf.build.Preview;
import org.plainleaf.finding.Finding;
import org.plainleaf.render.view.PreviewView;
import org.plainleaf.render.view.SourceView;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.text.SourceText;

/** Shows authors' files with what is to be mended in them: only texts of the site, wherever shortcuts lead. */
final class SourcePages {
    private static final Pattern FILE = Pattern.compile(
            "(?:content|translations|templates)(?:/[^/\\\\\\p{Cntrl}]+)+\\.(?:md|ya?ml|po|pot|tsv|css|ftlh)");

    private final Path root;

    SourcePages(Path root) {
        this.root = root;
    }

    /** A file; nothing where it is none of the site's texts. */
    Optional<SourceView> page(String file, Preview.State built) {
        if (!FILE.matcher(file).matches() || List.of(file.split("/", -1)).contains("..")) {
            return Optional.empty();
        }
        return new SiteFiles(root, finding -> {}).read(file).map(source -> view(source, built));
    }

    private static SourceView view(SourceText source, Preview.State built) {
        List<Finding> findings =
                Panels.findings(built, finding -> finding.place().file().equals(source.file()));
        List<SourceView.Line> lines = new ArrayList<>();
        for (String text : source.text().split("\r\n|\r|\n", -1)) {
            int number = lines.size() + 1;
            List<PreviewView.Found> here = findings.stream()
                    .filter(finding -> finding.place().line() == number)
                    .map(Panels::found)
                    .toList();
            lines.add(new SourceView.Line(number, text, here));
        }
        return new SourceView(source.file(), lines);
    }
}
