package org.plainleaf.translate.exchange.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.Parcel;

/** Writes the rows of a sheet, one below the other. All cells are text; there are no formulas. */
final class XlsxRows {
    static final int GUIDE_WIDTH = 70;

    private final PartXml xml;
    private final ToIntFunction<String> strings;
    private int row;

    /**
     * Rows of a sheet.
     *
     * @param strings gives a text its number in the table of texts
     */
    XlsxRows(PartXml xml, ToIntFunction<String> strings) {
        this.xml = xml;
        this.strings = strings;
    }

    void headings(Language language) throws IOException {
        start(new XlsxHeight());
        for (XlsxColumn column : XlsxColumn.values()) {
            String more = switch (column) {
                case TRANSLATION -> ": " + language.english();
                case KEY -> ": " + language.tag();
                default -> "";
            };
            cell(column.place(), XlsxStyle.HEADING, column.heading() + more);
        }
        xml.close();
    }

    void row(Parcel.Row text) throws IOException {
        String previous = text.previous();
        String changed = previous == null ? "" : cut("The English was: " + previous);
        String notes = cut(String.join("\n", text.notes()));
        start(new XlsxHeight()
                .add(text.source(), XlsxColumn.ENGLISH.width())
                .add(text.target(), XlsxColumn.TRANSLATION.width())
                .add(changed, XlsxColumn.CHANGED.width())
                .add(notes, XlsxColumn.NOTES.width())
                .add(text.key().page(), XlsxColumn.PAGE.width()));
        boolean unsure = text.state() == Parcel.State.UNSURE;
        cell(XlsxColumn.NUMBER, XlsxStyle.SMALL, String.valueOf(row - 1));
        cell(XlsxColumn.PAGE, XlsxStyle.SMALL, text.key().page());
        cell(XlsxColumn.ENGLISH, XlsxStyle.ENGLISH, text.source());
        cell(XlsxColumn.TRANSLATION, unsure ? XlsxStyle.UNSURE : XlsxStyle.TRANSLATION, text.target());
        cell(XlsxColumn.CHANGED, XlsxStyle.SMALL, changed);
        cell(XlsxColumn.NOTES, XlsxStyle.SMALL, notes);
        cell(XlsxColumn.REMARKS, XlsxStyle.REMARK, cut(text.remark()));
        cell(XlsxColumn.STATE, XlsxStyle.STATE, OfficeGuide.word(text.state()));
        cell(XlsxColumn.KEY, XlsxStyle.SMALL, RowTicket.of(text).toString());
        xml.close();
    }

    /** The sheet that says how to fill in the other. */
    void guide(Language language, List<Parcel.Row> leftOut) throws IOException {
        line(XlsxStyle.TITLE, OfficeGuide.title(language));
        List<String> sentences = new ArrayList<>();
        sentences.add("Write your translation in the column “Translation”, beside the English text.");
        sentences.addAll(OfficeGuide.sentences());
        sentences.add(
                "Where the state is “" + OfficeGuide.PLEASE_CHECK + "”, the English has changed or nobody has looked"
                        + " at the translation yet. Mend it. When it is right, choose “translated” in the column “State”.");
        sentences.add("If something is unclear or wrong in the English, write it in the column “Your remarks”.");
        sentences.add("You may filter rows. Keep the heading row, save as .xlsx, and send the file back.");
        for (String sentence : sentences) {
            line(XlsxStyle.GUIDE, sentence);
        }
        if (!leftOut.isEmpty()) {
            line(
                    XlsxStyle.GUIDE,
                    "These texts are not in this file, because a cell of a spreadsheet holds " + XlsxWriter.LONGEST
                            + " characters at most. Ask for them in another format, such as Word:");
            for (Parcel.Row row : leftOut) {
                line(XlsxStyle.GUIDE, row.key().toString());
            }
        }
    }

    private void line(XlsxStyle style, String text) throws IOException {
        start(new XlsxHeight().add(text, style == XlsxStyle.TITLE ? GUIDE_WIDTH / 2 : GUIDE_WIDTH));
        cell(0, style, text);
        xml.close();
    }

    private void start(XlsxHeight height) throws IOException {
        row++;
        xml.open("row", "r", String.valueOf(row), "ht", height.points());
    }

    private void cell(XlsxColumn column, XlsxStyle style, String text) throws IOException {
        cell(column.place(), style, text);
    }

    private void cell(int column, XlsxStyle style, String text) throws IOException {
        String place = (char) ('A' + column) + String.valueOf(row);
        String look = String.valueOf(style.number());
        if (text.isEmpty()) {
            xml.empty("c", "r", place, "s", look);
        } else {
            xml.open("c", "r", place, "s", look, "t", "s").open("v");
            xml.characters(String.valueOf(strings.applyAsInt(text))).close().close();
        }
    }

    /** A text beside, short enough for a cell. It does not come back, so that a cut does no harm. */
    private static String cut(String text) {
        return text.length() <= XlsxWriter.LONGEST ? text : text.substring(0, XlsxWriter.LONGEST - 1) + "…";
    }
}
