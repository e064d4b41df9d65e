package org.plainleaf.translate.exchange.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** Numbers as somebody typed them: 117, 12.5, 50%; dates and times as 2026-11-22 and 14:30, the one form none misreads. */
final class XlsxNumbers {
    /** Spreadsheets keep this many digits; more are noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int MOST_ZEROS = 20;
    private static final int LAST_DAY = 2_958_465; // 9999-12-31
    private static final int SECONDS = 24 * 60 * 60;

    /** What in a format is shown as it is, or says a colour or a language. */
    private static final Pattern NO_FIELDS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm[:ss]", Locale.ROOT);

    private final List<String> formats;
    private final LocalDate dayZero;

    private XlsxNumbers(List<String> formats, LocalDate dayZero) {
        this.formats = formats;
        this.dayZero = dayZero;
    }

    static XlsxNumbers of(byte[] styles, byte[] workbook) throws Unreadable {
        boolean from1904 = false;
        List<String> formats = new ArrayList<>();
        try {
            XMLStreamReader xml = SafeXml.reader(workbook);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String value = xml.getAttributeValue(null, "date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                }
            }
            if (styles.length > 0) {
                read(SafeXml.reader(styles), formats);
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e).anywhere();
        }
        return new XlsxNumbers(formats, from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30));
    }

    /** A number's text; {@code style} is the number of the cell's style. What is no number stays as it is. */
    String text(String written, String style) {
        if (written.isEmpty() || written.length() > 40) {
            return written;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(written).round(DIGITS);
        } catch (NumberFormatException e) {
            return written;
        }
        if (Math.abs((long) number.scale()) > MOST_ZEROS + DIGITS.getPrecision()) {
            return written; // Written out it would be one digit and a page of zeros.
        }
        String format = format(style);
        if (format.endsWith("%")) {
            return plain(number.movePointRight(2)) + "%";
        }
        String fields = NO_FIELDS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean day = fields.contains("d") || fields.contains("y");
        boolean clock = fields.contains("h") || fields.contains("s");
        boolean inRange = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        return (day || clock) && inRange ? date(number, day, clock) : plain(number);
    }

    private String date(BigDecimal number, boolean day, boolean clock) {
        LocalDateTime time = dayZero.atStartOfDay()
                .plusDays(number.intValue())
                .plusSeconds(number.remainder(BigDecimal.ONE)
                        .multiply(BigDecimal.valueOf(SECONDS))
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValue());
        String date = day ? time.toLocalDate().toString() : "";
        String hours = clock ? CLOCK.format(time).replaceFirst("(?<=:\\d\\d):00$", "") : "";
        return (date + " " + hours).strip();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String format(String style) {
        try {
            return style.isEmpty() ? "" : formats.get(Integer.parseInt(style));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    private static void read(XMLStreamReader xml, List<String> formats) throws XMLStreamException {
        Map<String, String> own = new HashMap<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                return;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String id = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
                switch (xml.getLocalName()) {
                    case "numFmt" -> own.put(id, String.valueOf(xml.getAttributeValue(null, "formatCode")));
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells) {
                            formats.add(own.getOrDefault(id, builtIn(id)));
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    /** What matters of the formats that files only name by number (ECMA-376, numFmt). */
    private static String builtIn(String id) {
        return switch (id) {
            case "9", "10" -> "0%";
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
                "d";
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" -> "h";
            case "22" -> "d h";
            default -> "";
        };
    }
}
