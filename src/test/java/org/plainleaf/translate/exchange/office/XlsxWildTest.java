package org.plainleaf.translate.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.exchange.Unreadable;

/** Spreadsheets as they come back from people and their programs. */
class XlsxWildTest {
    private static final ExchangeFormat FORMAT = new XlsxFormat();
    private static final Parcel SENT = OfficeSamples.small(OfficeSamples.URDU);
    private static final byte[] FILE = OfficeSamples.write(FORMAT, SENT);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String KEY = "guides/a#0123456789abcdef";

    @Test
    void findsColumnsThatWereMoved() throws Unreadable {
        List<List<String>> grid = grid();
        grid.forEach(Collections::reverse);

        Returned returned = FORMAT.read(withGrid(grid));

        assertThat(OfficeSamples.came(returned)).isEqualTo(OfficeSamples.sent(SENT));
        assertThat(returned.language()).isEqualTo("ur");
    }

    @Test
    void takesRowsInAnyOrderWithEmptyOnesBetween() throws Unreadable {
        List<List<String>> grid = grid();
        Collections.reverse(grid.subList(1, grid.size()));
        grid.add(3, List.of("", "", "", ""));
        grid.add(4, List.of(""));
        grid.add(0, List.of("Thank you for helping us"));
        grid.add(1, List.of());

        Returned returned = FORMAT.read(withGrid(grid));

        List<String> sent = new ArrayList<>(OfficeSamples.sent(SENT));
        Collections.reverse(sent);
        assertThat(OfficeSamples.came(returned)).isEqualTo(sent);
        assertThat(returned.rows().get(0).where()).isEqualTo("row 4");
        assertThat(returned.rows().get(4).where()).isEqualTo("row 10");
    }

    @Test
    void readsTheSheetBehindOthersAndItsCopy() throws Unreadable {
        byte[] file = OfficeSamples.change(
                FILE,
                "xl/workbook.xml",
                xml -> xml.replaceFirst(
                        "<sheet name=\"Translations\"[^>]*>",
                        "<sheet name=\"My list\" sheetId=\"3\" r:id=\"rId2\"/>"
                                + "<sheet name=\"Translations (2)\" sheetId=\"4\" r:id=\"rId9\"/>$0"));
        file = OfficeSamples.change(
                file,
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"/xl/worksheets/copy.xml\"/></Relationships>"));
        String copy = gridXml(List.of(List.of("English", "Translation", "Key"), List.of("old", "alt", KEY)));
        file = OfficeSamples.change(file, "xl/worksheets/copy.xml", xml -> copy);

        List<Returned.Row> rows = FORMAT.read(file).rows();
        assertThat(OfficeSamples.came(new Returned(null, rows.subList(0, rows.size() - 1))))
                .isEqualTo(OfficeSamples.sent(SENT));
        assertThat(rows.get(rows.size() - 1))
                .isEqualTo(new Returned.Row(
                        RowKey.parse(KEY).orElseThrow(),
                        "old",
                        "alt",
                        false,
                        "",
                        "row 2 of the sheet \"Translations (2)\""));
    }

    @Test
    void withoutAHeadingRowColumnsAreWhereTheyWere() throws Unreadable {
        List<List<String>> grid = grid();
        grid.remove(0);

        assertThat(OfficeSamples.came(FORMAT.read(withGrid(grid)))).isEqualTo(OfficeSamples.sent(SENT));
    }

    @Test
    void aRowWhoseKeyIsGoneComesWithoutOne() throws Unreadable {
        Returned returned = FORMAT.read(withGrid(List.of(
                List.of("English", "Translation: Urdu", "Plainleaf key: ur"),
                List.of("Hello", "Salam", KEY),
                List.of("Bye", "Khuda hafiz", "guides/a#01234"))));

        assertThat(returned.rows()).hasSize(2);
        assertThat(returned.rows().get(1)).isEqualTo(new Returned.Row(null, "Bye", "Khuda hafiz", false, "", "row 3"));
    }

    @Test
    void aRowWhoseKeyIsGoneSaysOfWhichPageItIs() throws Unreadable {
        Returned returned = FORMAT.read(withGrid(List.of(
                List.of("Page", "English", "Translation: Urdu", "Plainleaf key: ur"),
                List.of("guides/a", "Hello", "Salam", KEY),
                List.of("guides/b", "Bye", "Khuda hafiz", "?"))));

        assertThat(returned.rows()).extracting(Returned.Row::page).containsExactly("", "guides/b");
    }

    @Test
    void saysWhatToDoWhenNoSheetHasKeys() {
        assertThatThrownBy(() -> FORMAT.read(withGrid(List.of(List.of("English", "Translation"), List.of("a", "b")))))
                .isInstanceOfSatisfying(Unreadable.class, e -> {
                    assertThat(e.message()).contains("hidden keys");
                    assertThat(e.advice()).contains("Export the texts again");
                });
    }

    @Test
    void neverWorksOutAFormula() throws Unreadable {
        String first =
                "<c r=\"B2\" t=\"str\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">HYPERLINK(\"http://x\",\"y\")</f><v>y</v></c>";
        String second = "<c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>7</v></c>";
        byte[] file = OfficeSamples.change(
                FILE,
                SHEET,
                xml -> gridXml(List.of(
                                List.of("English", "Translation", "Plainleaf key"),
                                List.of("a", "?1?", KEY),
                                List.of("b", "?2?", KEY)))
                        .replaceFirst("<c [^>]*><is><t[^>]*>\\?1\\?</t></is></c>", first)
                        .replaceFirst("<c [^>]*><is><t[^>]*>\\?2\\?</t></is></c>", second));

        assertThat(FORMAT.read(file).rows())
                .as("the result that is kept in the file")
                .extracting(Returned.Row::target)
                .containsExactly("y", "7");
        assertThat(FORMAT.read(file).rows())
                .allSatisfy(row -> assertThat(row.fault()).contains("comes from a formula", "write it as text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A half   | <c t="e"><v>#REF!</v></c>                              | #REF!      | "#REF!". Write the translation
            A half   | <c t="e"><f>X1</f><v>#NAME?</v></c>                    | #NAME?     | comes from a formula
            A half   | <c><f>A1</f></c>                                       | =A1        | comes from a formula
            A half   | <c t="inlineStr"><is><t> #REF! </t></is></c>           | ' #REF! '  | shows an error
            A half   | <c t="inlineStr"><is><t>#N/A</t></is></c>              | #N/A       | shows an error
            A half   | <c t="inlineStr"><is><t>#CARE</t></is></c>             | #CARE      | ''
            A half   | <c t="inlineStr"><is><t>=A1</t></is></c>               | =A1        | ''
            '#N/A'   | <c t="inlineStr"><is><t>#N/A</t></is></c>              | #N/A       | ''
            1/2      | <c s="10"><v>44928</v></c>                             | 2023-01-02 | made a number, a date
            A half   | <c><v>44928</v></c>                                    | 44928      | text cell
            0300 123 | <c><v>300123</v></c>                                   | 300123     | text cell
            True     | <c t="b"><v>1</v></c>                                  | TRUE       | TRUE or FALSE
            ' 117 '  | <c><v>117</v></c>                                      | 117        | ''
            A half   | <c t="inlineStr"><is><t>44928</t></is></c>             | 44928      | ''
            """)
    void whatASpreadsheetMadeOfWordsIsNoTranslation(String english, String cell, String target, String fault)
            throws Unreadable {
        byte[] file = OfficeSamples.change(
                FILE, "xl/styles.xml", xml -> xml.replace("</cellXfs>", "<xf numFmtId=\"14\"/></cellXfs>"));
        file = OfficeSamples.change(
                file,
                SHEET,
                xml -> gridXml(List.of(
                                List.of("English", "Translation", "Plainleaf key"), List.of(english, "?1?", KEY)))
                        .replace(
                                "<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">?1?</t></is></c>",
                                cell.replace("<c", "<c r=\"B2\"")));

        Returned.Row row = FORMAT.read(file).rows().get(0);

        assertThat(row.target()).isEqualTo(target);
        if (fault.isEmpty()) {
            assertThat(row.fault()).isEmpty();
        } else {
            assertThat(row.fault()).contains(fault);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c s="10" t="inlineStr"><is><t>all of it</t></is></c>                                                     | all of it
            <c s="11" t="inlineStr"><is><t>new</t></is></c>                                                           | ''
            <c s="999" t="inlineStr"><is><t>new</t></is></c>                                                          | ''
            <c t="inlineStr"><is><r><rPr><strike/></rPr><t>old</t></r><r><t> new</t></r></is></c>                     | old
            <c t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>new</t></r></is></c>                               | ''
            <c t="inlineStr"><is><r><rPr><strike/></rPr><t>a</t></r><r><t> b </t></r><r><rPr><strike val="1"/></rPr><t>c</t></r></is></c> | a … c
            <c t="s"><v>0</v></c>                                                                                     | shared
            <c s="10" t="s"><v>1</v></c>                                                                              | plain
            <c t="s"><v>1</v></c>                                                                                     | ''
            """)
    void wordsWithALineThroughThemAreNoTranslation(String cell, String struck) throws Unreadable {
        String styles = "<xf fontId=\"40\"/><xf fontId=\"41\"/></cellXfs>";
        String fonts =
                "<font><sz val=\"9\"/></font>".repeat(40) + "<font><strike/></font><font><strike val=\"0\"/></font>";
        byte[] file = OfficeSamples.change(
                FILE,
                "xl/styles.xml",
                xml -> xml.replaceFirst("(?s)(<fonts[^>]*>).*</fonts>", "$1" + fonts + "</fonts>")
                        .replace("</cellXfs>", styles));
        file = OfficeSamples.change(
                file,
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst(
                        "<si>", "<si><r><rPr><strike/></rPr><t>shared</t></r></si><si><t>plain</t></si><si>"));
        file = OfficeSamples.change(
                file,
                SHEET,
                xml -> gridXml(List.of(List.of("English", "Translation", "Plainleaf key"), List.of("a", "?1?", KEY)))
                        .replace(
                                "<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">?1?</t></is></c>",
                                cell.replace("<c", "<c r=\"B2\"")));

        Returned.Row row = FORMAT.read(file).rows().get(0);

        assertThat(row.target()).isNotEmpty();
        if (struck.isEmpty()) {
            assertThat(row.fault()).isEmpty();
        } else {
            assertThat(row.fault()).contains("\"" + struck + "\"", "Delete them", "send this row again");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c t="n"><v>117</v></c>                                                      | 117
            <c><v>117.0</v></c>                                                          | 117
            <c><v>0.10000000000000001</v></c>                                            | 0.1
            <c><v>1.2E3</v></c>                                                          | 1200
            <c><v>1E999999999</v></c>                                                    | 1E999999999
            <c s="10"><v>0.5</v></c>                                                     | 50%
            <c s="11"><v>46348</v></c>                                                   | 2026-11-22
            <c s="12"><v>0.60416666666666663</v></c>                                     | 14:30
            <c s="13"><v>46348.604166666664</v></c>                                      | 2026-11-22 14:30
            <c s="999"><v>5</v></c>                                                      | 5
            <c t="b"><v>1</v></c>                                                        | TRUE
            <c t="e"><v>#N/A</v></c>                                                     | #N/A
            <c t="str"><v>a_x0041_b</v></c>                                              | aAb
            <c t="inlineStr"><is><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r></is></c> | one two
            <c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></is></c>  | 東京
            <c t="inlineStr"><is><t><![CDATA[<a1>x</a1> & y]]></t></is></c>              | <a1>x</a1> & y
            """)
    void readsACellAsPeopleSeeIt(String cell, String text) throws Unreadable {
        String formats =
                "<xf numFmtId=\"9\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"170\"/></cellXfs>";
        byte[] file = OfficeSamples.change(
                FILE,
                "xl/styles.xml",
                xml -> xml.replace("</cellXfs>", formats)
                        .replace(
                                "<fonts",
                                "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-809]d &quot;of&quot; mmm yyyy hh:mm\"/>"
                                        + "</numFmts><fonts"));
        file = OfficeSamples.change(
                file,
                SHEET,
                xml -> gridXml(List.of(List.of("English", "Translation", "Plainleaf key"), List.of("a", "?1?", KEY)))
                        .replace(
                                "<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">?1?</t></is></c>",
                                cell.replace("<c", "<c r=\"B2\"")));

        assertThat(FORMAT.read(file).rows().get(0).target()).isEqualTo(text);
    }

    @Test
    void bringsRemarksAndWhatNeedsALook() throws Unreadable {
        List<List<String>> grid = grid();
        // Row 3 of the small parcel was sent as unsure.
        grid.get(3).set(XlsxColumn.REMARKS.place(), "Is this still free?");
        assertThat(FORMAT.read(withGrid(grid)).rows().get(2).remark()).isEqualTo("Is this still free?");
        assertThat(FORMAT.read(withGrid(grid)).rows().get(2).unsure()).isTrue();

        grid.get(3).set(XlsxColumn.STATE.place(), "translated");
        assertThat(FORMAT.read(withGrid(grid)).rows().get(2).unsure())
                .as("it was looked at")
                .isFalse();

        grid.get(3).set(XlsxColumn.STATE.place(), "Please check ");
        grid.get(3).set(XlsxColumn.TRANSLATION.place(), "یہ مفت ہے۔ آپ رک سکتے ہیں۔");
        assertThat(FORMAT.read(withGrid(grid)).rows().get(2).unsure())
                .as("it was changed, and its mark left")
                .isTrue();

        grid.get(2).set(XlsxColumn.STATE.place(), "please check");
        assertThat(FORMAT.read(withGrid(grid)).rows().get(1).unsure())
                .as("the translator says so")
                .isTrue();
    }

    /** Row 3 of the small parcel was sent as unsure, row 2 as translated, row 1 as new. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            translated       | false | false
            ' TRANSLATED '   | false | false
            ''               | true  | false
            Please Check!    | true  | true
            not sure         | true  | true
            in progress      | true  | true
            new              | true  | false
            approved         | true  | false
            """)
    void onlyTranslatedTakesAMarkOff(String state, boolean marked, boolean plain) throws Unreadable {
        List<List<String>> grid = grid();
        grid.forEach(row -> row.set(XlsxColumn.STATE.place(), row.get(0).equals("No.") ? "State" : state));

        assertThat(FORMAT.read(withGrid(grid)).rows())
                .extracting(Returned.Row::unsure)
                .containsExactly(plain, plain, marked, plain, plain);
    }

    @Test
    void aRowWithoutItsKeyIsDoneOnlyIfItSaysSo() throws Unreadable {
        List<List<String>> grid = grid();
        grid.get(2).set(XlsxColumn.KEY.place(), "");
        grid.get(2).set(XlsxColumn.STATE.place(), "");
        assertThat(FORMAT.read(withGrid(grid)).rows().get(1).unsure()).isTrue();

        grid.get(2).set(XlsxColumn.STATE.place(), "translated");
        assertThat(FORMAT.read(withGrid(grid)).rows().get(1).unsure()).isFalse();
    }

    @Test
    void namesATextThatDoesNotFitIntoACell() throws Unreadable {
        Parcel.Row fits = OfficeSamples.row(1, "x".repeat(32_767), "y".repeat(32_767), Parcel.State.TRANSLATED, null);
        Parcel.Row tooLong = OfficeSamples.row(2, "x".repeat(32_768), "", Parcel.State.NEW, null);
        byte[] file = OfficeSamples.write(FORMAT, new Parcel(OfficeSamples.POLISH, List.of(fits, tooLong)));

        assertThat(FORMAT.read(file).rows()).extracting(Returned.Row::target).containsExactly(fits.target());
        assertThat(new String(OfficeSamples.parts(file).get("xl/sharedStrings.xml"), StandardCharsets.UTF_8))
                .contains("These texts are not in this file")
                .contains(tooLong.key().toString());
    }

    @Test
    void writesNoFormulaAndLocksTheEnglishOnly() {
        Map<String, byte[]> parts = OfficeSamples.parts(FILE);
        String sheet = new String(parts.get(SHEET), StandardCharsets.UTF_8);

        assertThat(sheet)
                .doesNotContain("<f>", "<f ")
                .contains("rightToLeft=\"1\"")
                .contains("<sheetProtection sheet=\"1\"");
        assertThat(sheet).doesNotContain("password");
        assertThat(new String(parts.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8))
                .contains("<t xml:space=\"preserve\">=1+1 is not a sum here</t>");
    }

    /** The small parcel as a grid of texts, its heading row first. */
    private static List<List<String>> grid() throws Unreadable {
        PackedFile file = PackedFile.open(FILE);
        OfficeLinks links = OfficeLinks.of(file, "xl/workbook.xml");
        List<List<String>> grid = new ArrayList<>();
        for (XlsxRow row : XlsxSheet.rows(file.required(SHEET), XlsxCells.of(file, links, "xl/workbook.xml"))) {
            grid.add(IntStream.range(0, XlsxColumn.values().length)
                    .mapToObj(row::text)
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
        return grid;
    }

    private static byte[] withGrid(List<List<String>> grid) {
        return OfficeSamples.change(FILE, SHEET, xml -> gridXml(grid));
    }

    private static String gridXml(List<List<String>> grid) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + XlsxWriter.MAIN + "\"><sheetData>");
        for (int r = 0; r < grid.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < grid.get(r).size(); c++) {
                xml.append("<c r=\"").append((char) ('A' + c)).append(r + 1).append("\" t=\"inlineStr\">");
                xml.append("<is><t xml:space=\"preserve\">");
                xml.append(XlsxEscape.escape(grid.get(r).get(c))
                        .replace("&", "&amp;")
                        .replace("<", "&lt;"));
                xml.append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }
}
