package org.plainleaf.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The structure of a PDF: what its parts are, in the order in which they are read (ISO 32000-1, 14.7). Says of each block of
 * text what it reads as, and joins the pieces that the layout left it in.
 */
final class Structure {
    private static final COSName PAGE = COSName.PG;

    private final PDDocument pdf;
    private final COSDictionary root;
    /** The structure element of each stretch of content, by page and number. */
    private final Map<COSBase, List<COSBase>> parents = new HashMap<>();

    private Structure(PDDocument pdf, COSDictionary root) {
        this.pdf = pdf;
        this.root = root;
    }

    /** Repairs the structure of a PDF, and the marks in its content. */
    static void repair(PDDocument pdf) throws IOException {
        var tree = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (tree != null) {
            new Structure(pdf, tree.getCOSObject()).repair();
        }
    }

    private void repair() throws IOException {
        readParents();
        element(root);
        Map<COSBase, Map<Integer, Integer>> joined = new HashMap<>();
        for (PDPage page : pdf.getPages()) {
            Map<Integer, Integer> joinedHere = new HashMap<>();
            MarkedContent.tidy(pdf, page, parents.getOrDefault(page.getCOSObject(), List.of()), joinedHere);
            joined.put(page.getCOSObject(), joinedHere);
        }
        dropJoined(root, joined);
    }

    private void readParents() {
        COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        Map<Integer, COSArray> byKey = new HashMap<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.getObject(i + 1) instanceof COSArray elements) {
                byKey.put(numbers.getInt(i), elements);
            }
        }
        for (PDPage page : pdf.getPages()) {
            COSArray elements = byKey.get(page.getCOSObject().getInt(COSName.STRUCT_PARENTS));
            List<COSBase> list = new ArrayList<>();
            for (int i = 0; elements != null && i < elements.size(); i++) {
                list.add(elements.getObject(i));
            }
            parents.put(page.getCOSObject(), list);
        }
    }

    private void element(COSDictionary element) {
        String description = element.getString(COSName.ALT);
        if (description != null && !description.isEmpty() && description.charAt(0) == SheetDom.READ_OUT) {
            element.removeItem(COSName.ALT);
            element.setItem(COSName.ACTUAL_TEXT, new COSString(description.substring(1)));
            flatten(element);
            return;
        }
        if (description != null && description.isEmpty()) {
            // A drawing that says nothing is read out as nothing.
            element.removeItem(COSName.ALT);
            element.setString(COSName.ACTUAL_TEXT, "");
        }
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                element(inner);
            }
        }
    }

    /** What is inside a block becomes the block's own: it is read as one text. */
    private void flatten(COSDictionary block) {
        COSArray flat = new COSArray();
        collect(block, block, flat);
        block.setItem(COSName.K, flat);
    }

    private void collect(COSDictionary from, COSDictionary block, COSArray into) {
        for (COSBase kid : kids(from)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                collect(inner, block, into);
            } else {
                COSDictionary page = kid instanceof COSDictionary reference && reference.containsKey(PAGE)
                        ? reference.getCOSDictionary(PAGE)
                        : from.getCOSDictionary(PAGE);
                int number = kid instanceof COSDictionary reference
                        ? reference.getInt(COSName.MCID)
                        : ((COSInteger) kid).intValue();
                adopt(page, number, block);
                into.add(page == block.getCOSDictionary(PAGE) ? COSInteger.get(number) : reference(page, number));
            }
        }
    }

    private static COSDictionary reference(COSDictionary page, int number) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(PAGE, page);
        reference.setInt(COSName.MCID, number);
        return reference;
    }

    private void adopt(COSDictionary page, int number, COSDictionary block) {
        List<COSBase> list = parents.get(page);
        if (list != null && number < list.size()) {
            list.set(number, block);
            COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
            int key = page.getInt(COSName.STRUCT_PARENTS);
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                if (numbers.getInt(i) == key && numbers.getObject(i + 1) instanceof COSArray elements) {
                    elements.set(number, block);
                }
            }
        }
    }

    private static void dropJoined(COSDictionary element, Map<COSBase, Map<Integer, Integer>> joined) {
        COSArray kept = new COSArray();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                dropJoined(inner, joined);
                kept.add(kid);
            } else {
                boolean reference = kid instanceof COSDictionary;
                COSDictionary page = reference && ((COSDictionary) kid).containsKey(PAGE)
                        ? ((COSDictionary) kid).getCOSDictionary(PAGE)
                        : element.getCOSDictionary(PAGE);
                int number = reference ? ((COSDictionary) kid).getInt(COSName.MCID) : ((COSInteger) kid).intValue();
                if (!joined.getOrDefault(page, Map.of()).containsKey(number)) {
                    kept.add(kid);
                }
            }
        }
        element.setItem(COSName.K, kept);
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> list = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
        } else if (kids != null) {
            list.add(kids);
        }
        return list;
    }
}
