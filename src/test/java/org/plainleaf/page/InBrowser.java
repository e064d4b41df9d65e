package org.plainleaf.page;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Marks tests in a real browser. They may ask for a {@link Browser}, which they share one after the other, and for the
 * {@link ExampleSite}. Without Chromium and chromedriver on the PATH they are skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith({ExampleSite.Given.class, InBrowser.Given.class})
@interface InBrowser {
    /** Starts the browser at its first test and hands it out. */
    final class Given implements BeforeAllCallback, ParameterResolver {
        @Override
        public void beforeAll(ExtensionContext context) {
            if (Chromium.find().isEmpty()) {
                abort(store(context).computeIfAbsent(String.class, key -> sayOnce(), String.class));
            }
        }

        /** What Maven would keep to itself. */
        private static String sayOnce() {
            String why = "Browser tests are skipped: no Chromium with chromedriver is on the PATH.";
            System.err.println(why);
            return why;
        }

        private static ExtensionContext.Store store(ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.create(InBrowser.class));
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return store(context)
                    .computeIfAbsent(Browser.class, key -> start(ExampleSite.of(context)), Browser.class)
                    .reset();
        }

        private static Browser start(ExampleSite site) {
            try {
                return new Browser(Chromium.find().orElseThrow(), site);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
