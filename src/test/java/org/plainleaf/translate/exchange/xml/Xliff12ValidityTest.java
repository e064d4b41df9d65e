package org.plainleaf.translate.exchange.xml;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * What the strict schema of XLIFF 1.2 says of our files. The schema is not ours to pass on: the test runs where Debian's
 * package php-symfony-translation is installed, which brings it.
 */
final class Xliff12ValidityTest {
    private static final Path FOLDER = Path.of("/usr/share/php/Symfony/Component/Translation/Resources/schemas");

    @Test
    void isValidWhateverIsInTheTexts() throws IOException, SAXException {
        Path file = FOLDER.resolve("xliff-core-1.2-strict.xsd");
        assumeTrue(Files.exists(file), "the schema of XLIFF 1.2 is not installed (php-symfony-translation)");
        Schema schema = schema(file);
        RandomTexts texts = new RandomTexts(12);
        for (int round = 0; round < 100; round++) {
            byte[] bytes = ExchangeLawTest.written(new Xliff12Format(), texts.parcel(20));
            assertThatCode(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes))))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    /** The schema names that of the attributes of XML by its address; it is taken from beside it. */
    private static Schema schema(Path file) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setResourceResolver((type, namespace, publicId, address, base) -> {
            if (!address.endsWith("/xml.xsd")) {
                throw new IllegalArgumentException(address);
            }
            try (InputStream in = Files.newInputStream(FOLDER.resolve("xml.xsd"))) {
                LSInput input = ((DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance()
                                .newDocumentBuilder()
                                .getDOMImplementation()
                                .getFeature("LS", "3.0"))
                        .createLSInput();
                input.setByteStream(new ByteArrayInputStream(in.readAllBytes()));
                input.setSystemId(address);
                return input;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        });
        return factory.newSchema(file.toFile());
    }
}
