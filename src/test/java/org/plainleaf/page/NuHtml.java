package org.plainleaf.page;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, for one document that is no page of a site. */
public final class NuHtml {
    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    private NuHtml() {}

    /** The words of all elements that start with {@code tag}, such as {@code <p class="line">}, without markup. */
    public static List<String> words(String html, String tag) {
        String name = tag.substring(1).split("[ >]", 2)[0];
        Matcher element = Pattern.compile(Pattern.quote(tag) + "(.*?)</" + name + ">", Pattern.DOTALL)
                .matcher(html);
        return element.results()
                .map(found -> found.group(1)
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    /** Errors and warnings as {@code line:column: message}. */
    public static List<String> faults(String html) throws Exception {
        List<String> lines = new ArrayList<>();
        ErrorHandler faults = new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                lines.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        };
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
        validator.setUpMainSchema(HTML, faults);
        validator.setUpValidatorAndParsers(faults, false, false);
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId("https://plainleaf.example/report.html");
        validator.checkHtmlInputSource(source);
        return lines;
    }
}
