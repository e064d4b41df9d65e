package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is valid by the Nu Html Checker, which the W3C runs. */
@ExtendWith(ExampleSite.Given.class)
class NuHtmlTest {
    private static final String HTML = "http://s.validator.nu/html5-all.rnc";
    private static final String HOME = "https://plainleaf.example";

    @Test
    void everyPageIsValidHtml(ExampleSite site) throws Exception {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(site.pages());
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), 4);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Faults>> checking = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                checking.add(pool.submit(checker(site, waiting)));
            }
            List<String> faults = new ArrayList<>();
            int checked = 0;
            for (Future<Faults> done : checking) {
                faults.addAll(done.get().lines);
                checked += done.get().pages;
            }
            assertThat(faults).isEmpty();
            assertThat(checked).isEqualTo(site.pages().size());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Takes pages from the queue until it is empty. A validator serves one thread. */
    private static Callable<Faults> checker(ExampleSite site, Queue<String> waiting) {
        return () -> {
            Faults faults = new Faults();
            SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
            validator.setUpMainSchema(HTML, faults);
            validator.setUpValidatorAndParsers(faults, false, false);
            for (String page = waiting.poll(); page != null; page = waiting.poll()) {
                faults.at(page);
                try (InputStream html = Files.newInputStream(site.file(page))) {
                    InputSource source = new InputSource(html);
                    source.setSystemId(HOME + page);
                    source.setEncoding("UTF-8");
                    validator.checkHtmlInputSource(source);
                }
            }
            return faults;
        };
    }

    /** Notes errors and warnings as {@code page:line:column: message}. */
    private static final class Faults implements ErrorHandler {
        private final List<String> lines = new ArrayList<>();
        private String page = "";
        private int pages;

        void at(String next) {
            page = next;
            pages++;
        }

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            lines.add(page + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
