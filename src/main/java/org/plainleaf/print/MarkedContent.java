package org.plainleaf.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of a page into the order of the paper, block by block: line by line, each from left to right. The layout draws
 * what is bold or isolated after the rest of its line, and right-to-left lines from their right; viewers that copy and search
 * take the order as it is drawn. Neighbours in one block become one stretch, because at the border between two, pdf.js forgets
 * that a space stood there, and which way the line runs. Marks around nothing go.
 */
final class MarkedContent {
    private static final COSName SPAN = COSName.getPDFName("Span");

    /** Which stretch each of the joined ones became part of. */
    private final Map<Integer, Integer> joined;

    private final List<COSBase> parents;
    private final List<Object> out = new ArrayList<>();
    private final List<Stretch> waiting = new ArrayList<>();
    private List<Object> colour = List.of();

    private MarkedContent(List<COSBase> parents, Map<Integer, Integer> joined) {
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
            new ContentStreamWriter(bytes).writeTokens(new MarkedContent(parents, joined).tidied(tokens));
        }
        page.setContents(stream);
    }

    /**
     * A stretch of marked text.
     *
     * @param number its number (MCID)
     * @param start what opens it
     * @param inside what it draws
     * @param colour what sets the colour that it starts with; empty for none
     */
    private record Stretch(int number, List<Object> start, List<Object> inside, List<Object> colour) {
        /** The place of its first letters: across, or up the page. */
        double place(int index) {
            for (int i = 6; i < inside.size(); i++) {
                if (inside.get(i) instanceof Operator operator
                        && operator.getName().equals("Tm")) {
                    return ((org.apache.pdfbox.cos.COSNumber) inside.get(i - 2 + index)).floatValue();
                }
            }
            return 0;
        }
    }

    private List<Object> tidied(List<Object> tokens) {
        List<Object> group = new ArrayList<>();
        int operands = 0;
        int depth = 0;
        for (Object token : tokens) {
            group.add(token);
            if (!(token instanceof Operator operator)) {
                continue;
            }
            String name = operator.getName();
            if (name.equals("BDC") || name.equals("BMC")) {
                depth++;
            } else if (name.equals("EMC")) {
                depth--;
            } else if (name.equals("rg") || name.equals("g") || name.equals("k")) {
                colour = List.copyOf(group.subList(operands, group.size()));
            }
            operands = group.size();
            if (depth == 0) {
                take(group);
                group = new ArrayList<>();
                operands = 0;
            }
        }
        out.addAll(group);
        flush();
        return out;
    }

    /** One operation outside of all marks, or all that one pair of marks holds. */
    private void take(List<Object> group) {
        Object last = group.get(group.size() - 1);
        boolean marked = last instanceof Operator end && end.getName().equals("EMC");
        Integer number = marked ? number(group) : null;
        if (number != null && isText(group)) {
            Stretch stretch = new Stretch(
                    number,
                    List.copyOf(group.subList(0, 3)),
                    List.copyOf(group.subList(3, group.size() - 1)),
                    colourBefore(group));
            if (!waiting.isEmpty() && block(waiting.get(0).number()) != block(number)) {
                flush();
            }
            waiting.add(stretch);
        } else if (!(marked && COSName.ARTIFACT.equals(group.get(0)) && operators(group) == 2)) {
            flush();
            out.addAll(group);
        }
    }

    private static long operators(List<Object> tokens) {
        return tokens.stream().filter(Operator.class::isInstance).count();
    }

    /** Letters in their place, and nothing that changes how what follows is drawn but colours. */
    private static boolean isText(List<Object> group) {
        List<String> names = group.stream()
                .filter(Operator.class::isInstance)
                .map(token -> ((Operator) token).getName())
                .toList();
        return names.contains("Tm") && names.stream().noneMatch(n -> n.equals("q") || n.equals("cm") || n.equals("gs"));
    }

    private List<Object> colourBefore(List<Object> group) {
        return group.containsAll(colour) && !colour.isEmpty() && startsWithColour(group) ? List.of() : colour;
    }

    private static boolean startsWithColour(List<Object> group) {
        for (Object token : group) {
            if (token instanceof Operator operator) {
                if (operator.getName().equals("Tj") || operator.getName().equals("TJ")) {
                    return false;
                }
                if (operator.getName().equals("rg") || operator.getName().equals("g")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void flush() {
        List<Stretch> ordered = new ArrayList<>(waiting);
        ordered.sort(
                Comparator.comparingLong((Stretch s) -> -Math.round(s.place(1))).thenComparingDouble(s -> s.place(0)));
        boolean moved = !ordered.equals(waiting);
        waiting.clear();
        Stretch before = null;
        for (Stretch stretch : ordered) {
            if (before != null && sameParent(before, stretch)) {
                joined.put(stretch.number(), joined.getOrDefault(before.number(), before.number()));
            } else {
                if (before != null) {
                    out.add(Operator.getOperator("EMC"));
                }
                out.addAll(stretch.start());
            }
            if (moved) {
                out.addAll(stretch.colour());
            }
            out.addAll(stretch.inside());
            before = stretch;
        }
        if (before != null) {
            out.add(Operator.getOperator("EMC"));
            if (moved) {
                out.addAll(colour);
            }
        }
    }

    private boolean sameParent(Stretch one, Stretch other) {
        return parents.get(one.number()) != null && parents.get(one.number()) == parents.get(other.number());
    }

    /** The block of text that a stretch belongs to: a part in another language is not a block. */
    private @Nullable COSBase block(int number) {
        COSBase element = number < parents.size() ? parents.get(number) : null;
        while (element instanceof COSDictionary part && SPAN.equals(part.getCOSName(COSName.S))) {
            element = part.getCOSDictionary(COSName.P);
        }
        return element;
    }

    private static @Nullable Integer number(List<Object> group) {
        return SPAN.equals(group.get(0))
                        && group.get(1) instanceof COSDictionary properties
                        && properties.containsKey(COSName.MCID)
                ? Integer.valueOf(properties.getInt(COSName.MCID))
                : null;
    }
}
