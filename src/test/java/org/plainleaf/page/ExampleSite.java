package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.plainleaf.build.Build;
import org.plainleaf.build.Outcome;

/**
 * The example site, built into a temporary folder: once for all tests, which only read it. A preview of it in one language
 * is made by the test that looks at it.
 */
final class ExampleSite implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private static final String LANGUAGES = "languages/";

    private final Path folder;
    private final Path site;
    private final List<String> pages;

    private ExampleSite(UnaryOperator<Build> wish) {
        try {
            folder = Files.createTempDirectory("plainleaf-example-");
            site = folder.resolve("site");
            Outcome outcome = wish.apply(new Build(ROOT, TODAY, (part, done, total) -> {}))
                    .build(site);
            assertThat(outcome.published())
                    .as("The example site was not made: %s", outcome.findings())
                    .isTrue();
            try (Stream<Path> files = Files.walk(site)) {
                pages = files.filter(file -> file.toString().endsWith(".html"))
                        .map(this::address)
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A preview: its English pages and those of one language, with all drafts. Who asks for it closes it. */
    static ExampleSite draftsOf(String language) {
        return new ExampleSite(build -> build.withDrafts(language));
    }

    private String address(Path file) {
        String path = "/" + site.relativize(file).toString().replace('\\', '/');
        return path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }

    /** The addresses of all pages from the root of the site, such as {@code /ur/words/}, and {@code /404.html}. */
    List<String> pages() {
        return pages;
    }

    /** The addresses of the first page of each language; each has a list of languages below it. */
    List<String> homes() {
        return pages.stream()
                .filter(page -> page.endsWith(LANGUAGES))
                .map(page -> page.substring(0, page.length() - LANGUAGES.length()))
                .toList();
    }

    boolean has(String page) {
        return pages.contains(page);
    }

    /** Where the file behind an address is, if there is one. */
    Path file(String address) {
        return site.resolve(address.substring(1) + (address.endsWith("/") ? "index.html" : ""));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The one example site of a test run. */
    static ExampleSite of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ExampleSite.class))
                .computeIfAbsent(ExampleSite.class, key -> new ExampleSite(build -> build), ExampleSite.class);
    }

    /** Hands the example site to the tests that ask for it. */
    static final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ExampleSite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return of(context);
        }
    }
}
