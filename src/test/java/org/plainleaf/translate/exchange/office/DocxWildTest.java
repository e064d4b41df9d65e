package org.plainleaf.translate.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;

/** Word files as they come back from people and their programs. */
class DocxWildTest {
    private static final ExchangeFormat FORMAT = new DocxFormat();
    private static final Parcel SENT = OfficeSamples.small(OfficeSamples.URDU);
    private static final byte[] FILE = OfficeSamples.write(FORMAT, SENT);
    private static final String DOCUMENT = "word/document.xml";
    private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<w:tc>.*?</w:tc>", Pattern.DOTALL);
    private static final String KEY = "guides/a#0123456789abcdef";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:p><w:r><w:t>sp</w:t></w:r><w:proofErr w:type="x"/><w:r><w:rPr><w:b/></w:rPr><w:t>lit</w:t></w:r></w:p> | split
            <w:p><w:r><w:t>one</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>two</w:t></w:r></w:p><w:p/>                      | one\\n\\ntwo
            <w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br w:type="page"/></w:r></w:p>            | a\\nb\\tc
            <w:p><w:r><w:t xml:space="preserve"> kept </w:t><w:t> not </w:t></w:r></w:p>                              | ' kept not'
            <w:p><w:r><w:t>new </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>                 | new
            <w:p><w:ins><w:r><w:t>added</w:t></w:r><w:del><w:r><w:t>x</w:t></w:r></w:del></w:ins></w:p>               | added
            <w:p><w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>here</w:t></w:r></w:moveTo></w:p> | here
            <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>jo</w:t></w:r></w:p><w:p><w:r><w:t>ined</w:t></w:r></w:p> | joined
            <w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p> | a\\nb
            <w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>               | seen
            <w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>x</w:t></w:r></w:p> | x
            <w:p><w:r><w:t>x</w:t><w:noBreakHyphen/><w:t>y</w:t><w:softHyphen/><w:t>z</w:t></w:r></w:p>               | x\u2011y\u00adz
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/><w:t>!</w:t></w:r></w:p> | 7!
            <w:p><w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>!</w:t></w:r></w:smartTag></w:p> | a link!
            <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>“curly” and\u00a0fixed</w:t></w:r></w:p> | “curly” and\u00a0fixed
            <w:p><w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:drawing><w:t>out</w:t></w:r></w:p> | out
            <w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>in a field</w:t></w:r></w:p></w:sdtContent></w:sdt> | in a field
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>inner</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>                     | inner
            """)
    void readsATranslationAsItIsSeen(String cell, String text) throws Unreadable {
        Returned returned = FORMAT.read(withBody(table(row(KEY, "<w:p><w:r><w:t>English</w:t></w:r></w:p>", cell))));

        assertThat(returned.rows().get(0).target())
                .isEqualTo(text.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(returned.rows().get(0).source()).isEqualTo("English");
    }

    @Test
    void findsColumnsThatWereMovedAndRowsThatWereSorted() throws Unreadable {
        byte[] file = OfficeSamples.change(FILE, DOCUMENT, xml -> {
            List<String> rows = all(ROW, xml);
            String body = xml.substring(0, xml.indexOf("<w:tr>"));
            List<String> moved = new ArrayList<>();
            for (String row : rows) {
                List<String> cells = new ArrayList<>(all(CELL, row));
                Collections.reverse(cells);
                moved.add("<w:tr>" + String.join("", cells) + "</w:tr>");
            }
            Collections.reverse(moved.subList(1, moved.size()));
            moved.add(2, "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>");
            return body + String.join("", moved) + end(xml);
        });

        Returned returned = FORMAT.read(file);

        List<String> sent = new ArrayList<>(OfficeSamples.sent(SENT));
        Collections.reverse(sent);
        assertThat(OfficeSamples.came(returned)).isEqualTo(sent);
        assertThat(returned.language()).isEqualTo("ur");
        assertThat(returned.rows().get(0).where()).isEqualTo("number 5");
    }

    @Test
    void leavesOtherTablesAndDeletedRowsAlone() throws Unreadable {
        String other = table("<w:tr><w:tc><w:p><w:r><w:t>My notes</w:t></w:r></w:p></w:tc></w:tr>");
        byte[] file = OfficeSamples.change(
                FILE,
                DOCUMENT,
                xml -> xml.replaceFirst("<w:tbl>", other + "<w:tbl>")
                        .replaceFirst("(?s)(.*)<w:trPr>", "$1<w:trPr><w:del/>"));

        assertThat(OfficeSamples.came(FORMAT.read(file)))
                .isEqualTo(OfficeSamples.sent(SENT).subList(0, 4));
    }

    @Test
    void notesAreNoEnglishEvenIfTheStylesAreLost() throws Unreadable {
        byte[] file = OfficeSamples.change(FILE, DOCUMENT, xml -> xml.replaceAll("<w:pStyle[^>]*>", ""));

        assertThat(OfficeSamples.came(FORMAT.read(file))).isEqualTo(OfficeSamples.sent(SENT));
    }

    @Test
    void aFieldThatNobodyClosedHidesNothingBehindItsCell() throws Unreadable {
        byte[] file = OfficeSamples.change(
                FILE,
                DOCUMENT,
                xml -> xml.replaceFirst("</w:p></w:tc>", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>$0"));

        assertThat(OfficeSamples.came(FORMAT.read(file))).isEqualTo(OfficeSamples.sent(SENT));
    }

    @Test
    void anOldStyleOfATrackedChangeDoesNotCount() throws Unreadable {
        byte[] file = OfficeSamples.change(
                FILE,
                DOCUMENT,
                xml -> xml.replace(
                        "<w:pStyle w:val=\"PlainleafEnglish\"/>",
                        "<w:pStyle w:val=\"PlainleafEnglish\"/><w:pPrChange><w:pPr><w:pStyle w:val=\"PlainleafNote\"/>"
                                + "</w:pPr></w:pPrChange>"));

        assertThat(OfficeSamples.came(FORMAT.read(file))).isEqualTo(OfficeSamples.sent(SENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:r><w:rPr><w:strike/></w:rPr><w:t>old</w:t></w:r><w:r><w:t> new</w:t></w:r>                      | old
            <w:r><w:t>new </w:t></w:r><w:r><w:rPr><w:dstrike w:val="1"/></w:rPr><w:t>old</w:t></w:r>           | old
            <w:r><w:rPr><w:strike/><w:dstrike w:val="0"/></w:rPr><w:t>old</w:t></w:r>                          | old
            <w:r><w:rPr><w:strike/></w:rPr><w:t>a</w:t></w:r><w:r><w:t> b </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>c</w:t></w:r> | a … c
            <w:r><w:rPr><w:strike w:val="0"/><w:dstrike w:val="false"/></w:rPr><w:t>new</w:t></w:r>            | ''
            <w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>new</w:t></w:r>      | ''
            <w:del><w:r><w:rPr><w:strike/></w:rPr><w:t>old</w:t></w:r></w:del><w:r><w:t>new</w:t></w:r>        | ''
            <w:r><w:rPr><w:strike/><w:vanish/></w:rPr><w:t>old</w:t></w:r><w:r><w:t>new</w:t></w:r>            | ''
            <w:r><w:t>new</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t xml:space="preserve"> </w:t></w:r>    | ''
            <w:pPr><w:rPr><w:strike/></w:rPr></w:pPr><w:r><w:t>new</w:t></w:r>                                 | ''
            """)
    void wordsWithALineThroughThemAreNoTranslation(String runs, String struck) throws Unreadable {
        String done = "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>English</w:t></w:r></w:p>";

        Returned.Row row = FORMAT.read(withBody(table(row(KEY, done, "<w:p>" + runs + "</w:p>"))))
                .rows()
                .get(0);

        assertThat(row.source()).as("a line through what is done").isEqualTo("English");
        if (struck.isEmpty()) {
            assertThat(row.fault()).isEmpty();
        } else {
            assertThat(row.fault()).contains("\"" + struck + "\"", "Delete them", "send this row again");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:r><w:rPr><w:rStyle w:val="Gone"/></w:rPr><w:t>old</w:t></w:r><w:r><w:t> new</w:t></w:r>        | old
            <w:r><w:rPr><w:rStyle w:val="LikeGone"/></w:rPr><w:t>old</w:t></w:r>                              | old
            <w:pPr><w:pStyle w:val="Gone"/></w:pPr><w:r><w:t>old</w:t></w:r>                                  | old
            <w:r><w:rPr><w:rStyle w:val="Gone"/><w:strike w:val="0"/></w:rPr><w:t>new</w:t></w:r>             | ''
            <w:r><w:rPr><w:rStyle w:val="NotGone"/></w:rPr><w:t>new</w:t></w:r>                               | ''
            <w:r><w:rPr><w:rStyle w:val="Circle"/></w:rPr><w:t>new</w:t></w:r>                                | ''
            <w:r><w:rPr><w:rStyle w:val="Unknown"/></w:rPr><w:t>new</w:t></w:r>                               | ''
            """)
    void aStyleCanDrawTheLine(String runs, String struck) throws Unreadable {
        byte[] file = OfficeSamples.change(
                withBody(table(row(KEY, "<w:p><w:r><w:t>English</w:t></w:r></w:p>", "<w:p>" + runs + "</w:p>"))),
                "word/styles.xml",
                xml -> xml.replace("</w:styles>", """
                        <w:style w:type="character" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>
                        <w:style w:type="character" w:styleId="LikeGone"><w:basedOn w:val="Gone"/></w:style>
                        <w:style w:type="character" w:styleId="NotGone"><w:basedOn w:val="Gone"/>
                        <w:rPr><w:strike w:val="0"/></w:rPr></w:style>
                        <w:style w:type="character" w:styleId="Circle"><w:basedOn w:val="Round"/></w:style>
                        <w:style w:type="character" w:styleId="Round"><w:basedOn w:val="Circle"/></w:style>
                        </w:styles>"""));

        String fault = FORMAT.read(file).rows().get(0).fault();

        if (struck.isEmpty()) {
            assertThat(fault).isEmpty();
        } else {
            assertThat(fault).contains("\"" + struck + "\"");
        }
    }

    @Test
    void aRowWhoseKeyIsGoneComesWithoutOne() throws Unreadable {
        byte[] file = OfficeSamples.change(
                FILE, DOCUMENT, xml -> xml.replace(SENT.rows().get(1).key().toString(), "guides/page"));

        assertThat(FORMAT.read(file).rows().get(1).key()).isNull();
        assertThat(FORMAT.read(file).rows().get(1).source())
                .isEqualTo(SENT.rows().get(1).source());
    }

    @Test
    void knowsWhatStillNeedsALook() throws Unreadable {
        assertThat(FORMAT.read(FILE).rows().get(2).unsure()).isTrue();

        byte[] looked = OfficeSamples.change(FILE, DOCUMENT, xml -> xml.replaceFirst("(?s)(.*)please check", "$1"));
        assertThat(FORMAT.read(looked).rows().get(2).unsure())
                .as("the words were deleted")
                .isFalse();

        byte[] mended = OfficeSamples.change(FILE, DOCUMENT, xml -> xml.replace("یہ مفت ہے۔", "یہ اب بھی مفت ہے۔"));
        assertThat(FORMAT.read(mended).rows().get(2).unsure())
                .as("it was changed, and its mark left")
                .isTrue();

        byte[] doubted = OfficeSamples.change(
                FILE, DOCUMENT, xml -> xml.replaceFirst("(?s)(.*)please check", "$1Please Check!"));
        assertThat(FORMAT.read(doubted).rows().get(2).unsure())
                .as("other words")
                .isTrue();

        byte[] said =
                OfficeSamples.change(FILE, DOCUMENT, xml -> xml.replaceFirst("(?s)(.*)please check", "$1Translated"));
        assertThat(FORMAT.read(said).rows().get(2).unsure()).as("it says so").isFalse();
    }

    @Test
    void aCommentIsTheRemarkOfItsRow() throws Unreadable {
        byte[] file = OfficeSamples.change(
                FILE,
                "word/comments.xml",
                xml -> "<w:comments xmlns:w=\"" + DocxWriter.MAIN + "\"><w:comment w:id=\"4\"><w:p><w:r><w:t>Not clear"
                        + "</w:t></w:r></w:p><w:p><w:r><w:t>to me</w:t></w:r></w:p></w:comment></w:comments>");
        file = OfficeSamples.change(
                file,
                "word/_rels/document.xml.rels",
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId7\" Type=\"x/comments\" Target=\"comments.xml\"/></Relationships>"));
        file = OfficeSamples.change(
                file,
                DOCUMENT,
                xml -> xml.replaceFirst(
                        "(?s)(.*)</w:p></w:tc>", "$1<w:r><w:commentReference w:id=\"4\"/></w:r></w:p></w:tc>"));

        assertThat(FORMAT.read(file).rows())
                .extracting(Returned.Row::remark)
                .containsExactly("", "", "", "", "Not clear\nto me");
    }

    @Test
    void saysWhatToDoWhenNoTableHasKeys() {
        assertThatThrownBy(() -> FORMAT.read(withBody("<w:p><w:r><w:t>Dear all</w:t></w:r></w:p>")))
                .isInstanceOfSatisfying(Unreadable.class, e -> {
                    assertThat(e.message()).contains("no table with the texts");
                    assertThat(e.advice()).contains("Export the texts again");
                });
    }

    private static List<String> all(Pattern pattern, String xml) {
        return pattern.matcher(xml).results().map(MatchResult::group).toList();
    }

    private static String end(String xml) {
        return xml.substring(xml.lastIndexOf("</w:tr>") + "</w:tr>".length());
    }

    private static byte[] withBody(String body) {
        return OfficeSamples.change(
                FILE,
                DOCUMENT,
                xml -> "<w:document xmlns:w=\"" + DocxWriter.MAIN + "\"><w:body>" + body + "</w:body></w:document>");
    }

    private static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    private static String row(String key, String english, String translation) {
        return "<w:tr><w:tc><w:p><w:r><w:t>" + key + "</w:t></w:r></w:p></w:tc><w:tc>" + english + "</w:tc><w:tc>"
                + translation + "</w:tc></w:tr>";
    }
}
