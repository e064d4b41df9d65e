package org.plainleaf.translate.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Unreadable;

/** Files that were made to do harm, and files that broke on the way: one plain sentence, no harm, never a crash. */
class OfficeHostileTest {
    private static final Parcel SENT = OfficeSamples.small(OfficeSamples.URDU);
    private static final int TRIES = 250;
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    private static final String BARE = "<!DOCTYPE x SYSTEM \"http://localhost:9/x.dtd\">";

    static List<Arguments> formats() {
        return List.of(
                Arguments.of(new XlsxFormat(), "xl/worksheets/sheet1.xml", "xl/workbook.xml"),
                Arguments.of(new DocxFormat(), "word/document.xml", "word/document.xml"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesEveryDocumentType(ExchangeFormat format, String part, String main) {
        for (String type : List.of(LAUGHS, OUTSIDE, BARE)) {
            byte[] file = OfficeSamples.change(file(format), part, xml -> xml.replaceFirst("\\?>", "?>" + type));

            refuses(format, file, "document type");
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesAPartThatUnpacksToMoreThanAnyRealOne(ExchangeFormat format, String part, String main) {
        Map<String, byte[]> parts = OfficeSamples.parts(file(format));
        byte[] bomb = new byte[(40 << 20) + 1];
        Arrays.fill(bomb, (byte) ' ');
        parts.put("customXml/item1.xml", bomb);

        refuses(format, OfficeSamples.pack(parts), "too large");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesPartsThatAreTooLargeTogetherOrTooMany(ExchangeFormat format, String part, String main) {
        Map<String, byte[]> parts = OfficeSamples.parts(file(format));
        byte[] large = new byte[39 << 20];
        for (int i = 0; i < 6; i++) {
            parts.put("customXml/item" + i + ".xml", large);
        }
        refuses(format, OfficeSamples.pack(parts), "too large");

        Map<String, byte[]> many = OfficeSamples.parts(file(format));
        for (int i = 0; i < 5000; i++) {
            many.put("customXml/item" + i + ".bin", new byte[0]);
        }
        refuses(format, OfficeSamples.pack(many), "too large");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesMacros(ExchangeFormat format, String part, String main) {
        for (String name :
                List.of("xl/vbaProject.bin", "word/VBAPROJECT.BIN", "xl/macrosheets/sheet1.xml", "x\\activeX\\a.bin")) {
            Map<String, byte[]> parts = OfficeSamples.parts(file(format));
            parts.put(name, new byte[] {1});
            refuses(format, OfficeSamples.pack(parts), "macros");
        }
        byte[] renamed = OfficeSamples.change(
                file(format),
                "[Content_Types].xml",
                xml -> xml.replaceFirst(
                        "application/vnd.openxmlformats-officedocument.[a-z.]*main\\+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        refuses(format, renamed, "macros");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesNamesThatLookLikePaths(ExchangeFormat format, String part, String main) {
        for (String name : List.of("../../etc/x.xml", "xl\\..\\..\\x.xml", "/etc/x.xml", "C:\\x.xml", "..")) {
            Map<String, byte[]> parts = OfficeSamples.parts(file(format));
            parts.put(name, "<x/>".getBytes(StandardCharsets.UTF_8));
            refuses(format, OfficeSamples.pack(parts), "odd name");
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesTwoPartsOfOneName(ExchangeFormat format, String part, String main) {
        Map<String, byte[]> parts = OfficeSamples.parts(file(format));
        parts.put(part.toUpperCase(Locale.ROOT).replace(".XML", ".xml"), parts.get(part));

        refuses(format, OfficeSamples.pack(parts), "two parts of the same name");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void saysWhatIsWrongWithOtherFiles(ExchangeFormat format, String part, String main) {
        refuses(format, new byte[0], "not an Excel, Word or LibreOffice file");
        refuses(format, "page,English\n".repeat(50).getBytes(StandardCharsets.UTF_8), "not an Excel");
        refuses(format, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3}, "has a password");
        refuses(format, OfficeSamples.pack(Map.of("a.xml", new byte[0])), "not from Word, Excel");
        byte[] locked = file(format);
        // The flag of encryption in the table of contents.
        locked[new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
        refuses(format, locked, "has a password");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesAFileThatIsCutShort(ExchangeFormat format, String part, String main) {
        byte[] file = file(format);
        for (int length = 0; length < file.length; length += 7) {
            refuses(format, Arrays.copyOf(file, length), "");
        }
        refuses(format, Arrays.copyOf(file, file.length - 1), "cut short");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDamagedFileIsReadOrRefused(ExchangeFormat format, String part, String main) {
        Random random = new Random(20261122);
        byte[] whole = file(format);
        for (int i = 0; i < TRIES; i++) {
            byte[] file = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(format, file);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void damagedXmlIsReadOrRefused(ExchangeFormat format, String part, String main) {
        Random random = new Random(20261122);
        byte[] whole = file(format);
        List<String> names = List.copyOf(OfficeSamples.parts(whole).keySet());
        for (int i = 0; i < TRIES; i++) {
            Map<String, byte[]> parts = OfficeSamples.parts(whole);
            byte[] xml = Objects.requireNonNull(parts.get(i % 2 == 0 ? part : names.get(random.nextInt(names.size()))));
            for (int change = random.nextInt(4); change >= 0; change--) {
                xml[random.nextInt(xml.length)] = (byte)
                        (random.nextInt(4) == 0 ? random.nextInt(256) : "<>/\"=&;1rs".charAt(random.nextInt(10)));
            }
            readOrRefuse(format, OfficeSamples.pack(parts));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesEndlessNesting(ExchangeFormat format, String part, String main) {
        byte[] file = OfficeSamples.change(
                file(format),
                part,
                xml -> xml.replaceFirst(
                        "<(sheetData|w:body)>", "<$1>" + "<a>".repeat(100_000) + "</a>".repeat(100_000)));

        refuses(format, file, "nested too deeply");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesAFileWithoutItsMainPart(ExchangeFormat format, String part, String main) {
        Map<String, byte[]> parts = OfficeSamples.parts(file(format));
        parts.remove(main);

        refuses(format, OfficeSamples.pack(parts), "A part of the file is missing: " + main);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1000000000\"><c r=\"ZZZZZZZZZ1000000000\" t=\"inlineStr\"><is><t>x</t></is></c></row>",
                "<row r=\"9\"><c r=\"XFD9\" t=\"inlineStr\"><is><t>x</t></is></c></row>",
                "<row/><row/><row><c/></row>"
            })
    void aFarPlaceCostsNothing(String row) throws Unreadable {
        ExchangeFormat format = new XlsxFormat();
        byte[] file = OfficeSamples.change(
                file(format),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("<sheetData>", "<dimension ref=\"A1:XFD1000000000\"/><sheetData>")
                        .replace("</sheetData>", row + "</sheetData>"));

        assertThat(OfficeSamples.came(format.read(file))).isEqualTo(OfficeSamples.sent(SENT));
    }

    static Stream<String> brokenCells() {
        return Stream.of(
                "<row r=\"x\"/>",
                "<row r=\"99999999999999999999\"/>",
                "<row><c r=\"!1\"/></row>",
                "<row><c t=\"s\"><v>999999</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"s\"><v>one</v></c></row>");
    }

    @ParameterizedTest
    @MethodSource("brokenCells")
    void refusesBrokenCells(String row) {
        ExchangeFormat format = new XlsxFormat();
        byte[] file = OfficeSamples.change(
                file(format), "xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", row + "</sheetData>"));

        refuses(format, file, "a cell has no place or no text");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void knowsItsOwnFilesByNameOrContent(ExchangeFormat format, String part, String main) {
        assertThat(format.recognises("Texts.XLSX", new byte[0]) || format.recognises("Texts.DOCX", new byte[0]))
                .isTrue();
        assertThat(format.recognises("download", file(format))).isTrue();
        assertThat(format.recognises("texts.zip", new byte[] {'P', 'K', 3, 4})).isFalse();
        assertThat(format.recognises("texts.po", "msgid \"xl/workbook.xml\"".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    private static byte[] file(ExchangeFormat format) {
        return OfficeSamples.write(format, SENT);
    }

    private static void refuses(ExchangeFormat format, byte[] file, String why) {
        assertThatThrownBy(() -> format.read(file)).isInstanceOfSatisfying(Unreadable.class, e -> {
            assertThat(e.message()).contains(why).endsWith(".");
            assertThat(e.advice()).isNotBlank().endsWith(".");
        });
    }

    private static void readOrRefuse(ExchangeFormat format, byte[] file) {
        try {
            assertThat(format.read(file).rows()).isNotNull();
        } catch (Unreadable e) {
            assertThat(e.message()).isNotBlank();
        }
    }
}
