package org.plainleaf.translate.exchange.office;

import javax.xml.stream.XMLStreamReader;

/** Puts a text of a workbook together from its runs: elements {@code r} and {@code t}, as in {@code si} and {@code is}. */
final class XlsxRuns {
    private final StringBuilder whole = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final StruckWords struck = new StruckWords();
    private boolean collects;
    private boolean strikes;
    /** Depth inside of a reading aid for Japanese, which is no part of the text. */
    private int sounds;

    void clear() {
        whole.setLength(0);
        struck.clear();
    }

    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "r" -> strikes = false;
            case "strike" -> strikes = isOn(xml);
            case "t" -> {
                text.setLength(0);
                collects = true;
            }
            case "rPh" -> sounds++;
            default -> {}
        }
    }

    void characters(String characters) {
        if (collects) {
            text.append(characters);
        }
    }

    void end(String name) {
        switch (name) {
            case "t" -> {
                collects = false;
                if (sounds == 0) {
                    String run = XlsxEscape.unescape(text.toString());
                    whole.append(run);
                    struck.add(run, strikes);
                }
            }
            case "r" -> strikes = false;
            case "rPh" -> sounds--;
            default -> {}
        }
    }

    XlsxText text() {
        return whole.isEmpty() ? XlsxText.NONE : new XlsxText(whole.toString(), struck.text());
    }

    /** Whether a mark such as {@code strike} is on: it is, where it does not say the contrary. */
    static boolean isOn(XMLStreamReader xml) {
        String value = xml.getAttributeValue(null, "val");
        return !"0".equals(value) && !"false".equals(value);
    }
}
