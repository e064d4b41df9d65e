package org.plainleaf.translate.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/** A file that means harm, or is no file of this kind at all, gives one plain sentence and nothing else. */
final class HostileXmlTest {
    private static final String XLIFF = "<xliff version=\"1.2\"><file original=\"a\"><body>"
            + "<trans-unit id=\"u1\"><source>&x;</source></trans-unit></body></file></xliff>";

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("empty", new byte[0]);
        files.put("blank", bytes("  \n "));
        files.put("words", bytes("Dear all, please find attached"));
        files.put("external entity", bytes("<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + XLIFF));
        files.put("external subset and entity", bytes("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">" + XLIFF));
        files.put("parameter entity", bytes("<!DOCTYPE x [<!ENTITY % x SYSTEM \"file:///x\"> %x;]>" + XLIFF));
        files.put(
                "billion laughs",
                bytes("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;&a;\">]>" + XLIFF));
        files.put("doctype behind a comment", bytes("<!-- " + "-x".repeat(50_000) + " --><!DOCTYPE x []>" + XLIFF));
        files.put("doctype with a quoted end", bytes("<!DOCTYPE x SYSTEM '>' [<!ENTITY x 'y'>]>" + XLIFF));
        files.put("open doctype", bytes("<!DOCTYPE x SYSTEM 'x"));
        files.put("undeclared entity", bytes(XLIFF));
        files.put("deep", bytes("<xliff version=\"1.2\">" + "<g>".repeat(100_000)));
        files.put(
                "deep text",
                bytes("<xliff version=\"1.2\"><trans-unit id=\"a\"><source>" + "<g id=\"b1\">".repeat(100_000)));
        files.put("huge attribute", bytes("<tmx version=\"" + "1".repeat(1 << 17) + "\"/>"));
        files.put("many attributes", bytes("<tmx" + manyAttributes() + "/>"));
        files.put("huge text", bytes("<tmx>" + "x".repeat(GuardedXml.TEXT + 1) + "</tmx>"));
        files.put("cut short", bytes(XLIFF.substring(0, 90).replace("&x;", "")));
        files.put("control character", bytes("<tmx>\u0001</tmx>"));
        files.put("not in UTF-8", "<tmx>caf\u00E9</tmx>".getBytes(StandardCharsets.ISO_8859_1));
        files.put("another encoding", bytes("<?xml version='1.0' encoding='windows-1256'?><tmx/>"));
        files.put("half of UTF-16", Arrays.copyOf("\uFEFF<tmx/>".getBytes(StandardCharsets.UTF_16BE), 11));
        files.put("web page", bytes("<!doctype html><html><p>Sign in<br></html>"));
        files.put("sound web page", bytes("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>"));
        files.put("zip", new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8, 8, 0, (byte) 0x99, 0});
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        files.put("noise", noise);
        return files;
    }

    private static String manyAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        return attributes.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A way to read a file. */
    private interface Reading {
        Object read(byte[] bytes) throws Unreadable;
    }

    static Stream<ExchangeFormat> formats() {
        return ExchangeLawTest.formats();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isRefusedInOneSentence(ExchangeFormat format) {
        checkAll(format::read);
    }

    @Test
    void isRefusedAsAGlossaryToo() {
        checkAll(bytes -> new TbxReader().read(bytes, RandomTexts.URDU));
    }

    private static void checkAll(Reading reading) {
        files().forEach((what, bytes) -> {
            try {
                Object read = reading.read(bytes);
                assertThat(read).as(what).isNull();
            } catch (Unreadable e) {
                assertThat(e.message())
                        .as(what)
                        .startsWith("This ")
                        .endsWith(".")
                        .doesNotContain("\n", "javax", "Exception", "passwd");
                assertThat(e.message().length()).as(what).isLessThan(160);
                assertThat(e.advice()).as(what).endsWith(".");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noDamagedFileBreaksTheReader(ExchangeFormat format) throws Exception {
        byte[] sound = ExchangeLawTest.written(format, new RandomTexts(8).parcel(6));
        for (int end = 0; end < sound.length; end += 41) {
            readOrRefuse(format, Arrays.copyOf(sound, end));
        }
        Random random = new Random(9);
        for (int round = 0; round < 400; round++) {
            byte[] damaged = sound.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) "<>&\"'/ a0\n#=-".charAt(random.nextInt(13));
            }
            readOrRefuse(format, damaged);
        }
    }

    private static void readOrRefuse(ExchangeFormat format, byte[] bytes) {
        assertThatCode(() -> {
                    format.recognises("x.xlf", bytes);
                    try {
                        format.read(bytes);
                    } catch (Unreadable e) {
                        assertThat(e.message()).endsWith(".");
                    }
                })
                .as(new String(bytes, StandardCharsets.UTF_8))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsUtf16AndMarksOfByteOrder(ExchangeFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Parcel parcel = new RandomTexts(8).parcel(6);
        format.write(parcel, out);
        String xml = out.toString(StandardCharsets.UTF_8);
        List<Returned.Row> rows = format.read(out.toByteArray()).rows();
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_8)) {
            for (String mark : List.of("", "\uFEFF")) {
                byte[] bytes = (mark + xml.replace("UTF-8", charset.name())).getBytes(charset);
                assertThat(format.recognises("x", bytes)).isTrue();
                assertThat(format.read(bytes).rows()).isEqualTo(rows);
            }
        }
    }

    @Test
    void onlyAMemoryMayNameADocumentTypeAndNothingIsLoaded() throws Unreadable {
        byte[] tmx = bytes(
                "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:9/tmx14.dtd\">\n<tmx><body/></tmx>");
        assertThat(new TmxFormat().read(tmx).rows()).isEmpty();
    }
}
