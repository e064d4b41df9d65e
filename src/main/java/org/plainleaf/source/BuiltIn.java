package org.plainleaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.TextFiles;

/** Files of a site, with the built-in languages and interface strings behind them for a site that has none. */
public final class BuiltIn implements TextFiles {
    private static final String FOLDER = "/org/plainleaf/builtin/";

    private final SiteFiles files;

    public BuiltIn(SiteFiles files) {
        this.files = files;
    }

    /** The site's own file where there is one, else the built-in one, else nothing, without a finding. */
    @Override
    public Optional<SourceText> read(String path) {
        return files.exists(path) ? files.read(path) : data(path);
    }

    @Override
    public List<SourceText> all(String path) {
        List<SourceText> texts = new ArrayList<>();
        data(path).ifPresent(texts::add);
        if (files.exists(path)) {
            files.read(path).ifPresent(texts::add);
        }
        return texts;
    }

    /** A built-in file, which no site can replace. */
    static Optional<SourceText> data(String path) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(FOLDER + path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new SourceText(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
