package org.demarche.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A document's structure, which screen readers follow: elements, and which marks on the pages belong to them. */
final class PdfTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    /** What the marks of a page, or a link, belong to, by their keys in the parent tree. */
    private final List<COSBase> parents = new ArrayList<>();

    private final Map<PDPage, COSArray> pages = new HashMap<>();
    private final Map<Integer, PDStructureElement> notes = new HashMap<>();

    PdfTags(PDDocument pdf) {
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        document = element("Document", root);
    }

    PDStructureElement document() {
        return document;
    }

    /** A new element at the end of another. */
    PDStructureElement element(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** The paragraph with the note of an event, which may go on in another column or on another page. */
    PDStructureElement noteOf(int event) {
        return notes.computeIfAbsent(event, any -> element("P", document));
    }

    /** The number of a new mark on a page that belongs to an element. */
    int mark(PDPage page, PDStructureElement element) {
        COSArray marks = pages.computeIfAbsent(page, any -> {
            page.setStructParents(parents.size());
            COSArray added = new COSArray();
            parents.add(added);
            return added;
        });
        int number = marks.size();
        marks.add(element.getCOSObject());
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (page.equals(element.getPage())) {
            element.appendKid(number);
        } else {
            PDMarkedContentReference elsewhere = new PDMarkedContentReference();
            elsewhere.setPage(page);
            elsewhere.setMCID(number);
            element.appendKid(elsewhere);
        }
        return number;
    }

    /** Makes a link on a page a part of an element. */
    void link(PDPage page, PDAnnotationLink link, PDStructureElement element) {
        link.setStructParent(parents.size());
        parents.add(element.getCOSObject());
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
    }

    /** Completes the tree once all pages are made. */
    void finish() {
        COSArray numbers = new COSArray();
        for (int key = 0; key < parents.size(); key++) {
            numbers.add(COSInteger.get(key));
            numbers.add(parents.get(key));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.getCOSObject().setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
    }
}
