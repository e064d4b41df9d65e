package org.plainleaf.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Tidies the marks in the content of a page. Stretches of text that follow each other in one block become one stretch: at
 * the border between two, pdf.js forgets that a space stood there, and that a line runs from right to left. Marks around
 * nothing go.
 */
final class MarkedContent {
    private final List<Object> tokens;
    private final List<Object> out = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    /** Which stretch each of the joined ones became part of. */
    private final Map<Integer, Integer> joined;

    private final List<COSBase> parents;

    private MarkedContent(List<Object> tokens, List<COSBase> parents, Map<Integer, Integer> joined) {
        this.tokens = tokens;
        this.parents = parents;
        this.joined = joined;
    }

    /**
     * Tidies a page. {@code parents} has the structure element of each stretch by its number (MCID). Into {@code joined} goes
     * the number of each stretch that is no more, and that of the one that has its text now.
     */
    static void tidy(PDDocument pdf, PDPage page, List<COSBase> parents, Map<Integer, Integer> joined)
            throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        PDStream stream = new PDStream(pdf);
        try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(bytes).writeTokens(new MarkedContent(tokens, parents, joined).tidied());
        }
        page.setContents(stream);
    }

    private List<Object> tidied() {
        List<Object> operands = new ArrayList<>();
        for (Object token : tokens) {
            operands.add(token);
            if (token instanceof Operator operator) {
                take(operator.getName(), operands);
                operands.clear();
            }
        }
        return out;
    }

    private void take(String operator, List<Object> operands) {
        switch (operator) {
            case "BDC", "BMC" -> {
                if (!join(operands)) {
                    starts.add(out.size());
                    out.addAll(operands);
                }
            }
            case "EMC" -> {
                int start = starts.remove(starts.size() - 1);
                if (isArtifact(start) && drawsNothing(start)) {
                    out.subList(start, out.size()).clear();
                } else {
                    out.addAll(operands);
                }
            }
            default -> out.addAll(operands);
        }
    }

    private boolean isArtifact(int start) {
        return COSName.ARTIFACT.equals(out.get(start));
    }

    private boolean drawsNothing(int start) {
        return out.subList(start, out.size()).stream()
                        .filter(Operator.class::isInstance)
                        .count()
                == 1;
    }

    /** Opens the last stretch again where this one belongs to the same block and nothing stands between them. */
    private boolean join(List<Object> operands) {
        Integer number = number(operands);
        int last = out.size() - 1;
        if (number == null
                || last < 0
                || !(out.get(last) instanceof Operator end)
                || !end.getName().equals("EMC")) {
            return false;
        }
        int start = startOfLast();
        Integer before = start < 0 ? null : number(out.subList(start, start + 2));
        if (before == null || parents.get(before) == null || parents.get(before) != parents.get(number)) {
            return false;
        }
        out.remove(last);
        starts.add(start);
        joined.put(number, before);
        return true;
    }

    private int startOfLast() {
        int depth = 0;
        for (int i = out.size() - 1; i >= 0; i--) {
            if (out.get(i) instanceof Operator operator) {
                if (operator.getName().equals("EMC")) {
                    depth++;
                } else if (operator.getName().equals("BDC")
                        || operator.getName().equals("BMC")) {
                    depth--;
                    if (depth == 0) {
                        return operator.getName().equals("BDC") ? i - 2 : -1;
                    }
                }
            }
        }
        return -1;
    }

    private static @org.jspecify.annotations.Nullable Integer number(List<Object> operands) {
        return operands.size() >= 2
                        && COSName.getPDFName("Span").equals(operands.get(0))
                        && operands.get(1) instanceof COSDictionary properties
                        && properties.containsKey(COSName.MCID)
                ? Integer.valueOf(properties.getInt(COSName.MCID))
                : null;
    }
}
