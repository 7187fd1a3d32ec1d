package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.demarche.layout.FramePart;
import org.demarche.layout.Ink;
import org.demarche.layout.Shape;
import org.demarche.time.TimePoint;

/** Makes a page of a document from a sheet: what is drawn, its structure, and its links. */
final class PdfPage {
    private static final double POINTS_PER_PX = 0.75;
    /** The longest side that readers accept, in units of the page. */
    private static final double MAX_UNITS = 14_400;

    private final Picture picture;
    private final Sheet sheet;
    private final PDPage page;
    private final PdfTags tags;
    private final PdfContent content;
    private final EventWords words;
    /** Units of the page to the layout pixel. */
    private final double scale;

    private final List<PDAnnotation> annotations = new ArrayList<>();
    private final Map<Integer, PDAnnotationLink> eventLinks = new HashMap<>();
    private final Map<Integer, PDPageXYZDestination> destinations = new HashMap<>();

    PdfPage(
            Picture picture,
            Sheet sheet,
            PDDocument pdf,
            PdfTags tags,
            PdfFonts fonts,
            PdfTransparency transparency,
            EventWords words)
            throws IOException {
        this.picture = picture;
        this.sheet = sheet;
        this.tags = tags;
        this.words = words;
        double points = POINTS_PER_PX * sheet.zoom();
        double unit = Math.ceil(points * Math.max(sheet.widthPx(), sheet.heightPx()) / MAX_UNITS);
        this.scale = points / unit;
        this.page = new PDPage(new PDRectangle((float) (sheet.widthPx() * scale), (float) (sheet.heightPx() * scale)));
        if (unit > 1) {
            page.setUserUnit((float) unit);
        }
        this.content = new PdfContent(picture.spec().palette(), new AwtTextMetrics(), fonts, transparency);
        pdf.addPage(page);
        draw();
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.operators().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    PDPage page() {
        return page;
    }

    /** Where notes stand on this page, by event. */
    Map<Integer, PDPageXYZDestination> noteDestinations() {
        return destinations;
    }

    /** Completes the links of events: to their note, else they are taken off. */
    void linkTo(Map<Integer, PDPageXYZDestination> notes) {
        eventLinks.forEach((event, link) -> {
            PDPageXYZDestination destination = notes.get(event);
            if (destination != null) {
                PDActionGoTo action = new PDActionGoTo();
                action.setDestination(destination);
                link.setAction(action);
            }
        });
        page.setAnnotations(annotations);
    }

    /** The top of the page. */
    PDPageXYZDestination top() {
        return destination(0);
    }

    /** The stretch of time on this page, in words. */
    String span() {
        List<Sheet.Row> rows = rows();
        return rows.size() == 1
                ? rows.getFirst().span()
                : picture.wording()
                        .text(
                                "export.spans",
                                rows.getFirst().span(),
                                rows.getLast().span());
    }

    /** The row in which a point of time lies; empty if it is not on this page. */
    Optional<PDPageXYZDestination> destinationOf(TimePoint point) {
        return rows().stream()
                .filter(row -> !point.isBefore(row.begin()) && !point.isAfter(row.end()))
                .findFirst()
                .map(row -> destination(row.y()));
    }

    private List<Sheet.Row> rows() {
        List<Sheet.Row> rows = new ArrayList<>();
        for (Sheet.Block block : sheet.blocks()) {
            if (block instanceof Sheet.Row row) {
                rows.add(row);
            }
        }
        return rows;
    }

    private PDPageXYZDestination destination(double y) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop((int) Math.round((sheet.heightPx() - y) * scale));
        return destination;
    }

    private void draw() {
        content.operator("q").operator("cm", scale, 0, 0, -scale, 0, sheet.heightPx() * scale);
        content.beginArtifact();
        content.ground(
                sheet.widthPx(), sheet.heightPx(), picture.spec().palette().argb(Ink.CANVAS));
        content.end();
        for (Sheet.Block block : sheet.blocks()) {
            switch (block) {
                case Sheet.Plain plain -> plain(plain);
                case Sheet.Row row -> row(row);
                case Sheet.Note note -> note(note);
            }
        }
        content.operator("Q");
    }

    private void plain(Sheet.Plain plain) {
        if (plain.shapes().isEmpty()) {
            return;
        }
        switch (plain.role()) {
            case PAGE -> {
                content.beginArtifact();
                content.write(plain.shapes());
                content.end();
            }
            case TITLE -> tagged("H1", plain.shapes());
            case NOTES -> tagged("H2", plain.shapes());
            case LEGEND, CAPTION -> tagged("P", plain.shapes());
        }
    }

    private void tagged(String type, List<Shape> shapes) {
        PDStructureElement element = tags.element(type, tags.document());
        content.begin(type, tags.mark(page, element));
        content.write(shapes);
        content.end();
    }

    static boolean namesItsEvent(FramePart part) {
        return part.kind() == FramePart.Kind.CARD || part.kind() == FramePart.Kind.LABEL;
    }

    /** The drawing is a figure that is described; titles in it are paragraphs that link to their notes. */
    private void row(Sheet.Row row) {
        content.operator("q").operator("cm", 1, 0, 0, 1, 0, row.y());
        content.clip(sheet.widthPx(), row.heightPx());
        PDStructureElement figure = tags.element("Figure", tags.document());
        figure.setAlternateDescription(picture.wording().text("export.description", row.span()));
        boolean open = true;
        content.begin("Figure", tags.mark(page, figure));
        content.write(row.fold());
        for (FramePart part : row.parts()) {
            if (namesItsEvent(part)) {
                if (open) {
                    content.end();
                    open = false;
                }
                title(row, part);
            } else {
                if (!open) {
                    content.begin("Figure", tags.mark(page, figure));
                    open = true;
                }
                content.write(part.shapes());
            }
        }
        if (open) {
            content.end();
        }
        content.operator("Q");
    }

    private void title(Sheet.Row row, FramePart part) {
        PDStructureElement paragraph = tags.element("P", tags.document());
        PDStructureElement element = picture.spec().notes() ? tags.element("Link", paragraph) : paragraph;
        content.begin(element.getStructureType(), tags.mark(page, element));
        content.write(part.shapes());
        content.end();
        if (picture.spec().notes()) {
            Bounds bounds = Bounds.of(part.shapes());
            PDAnnotationLink link =
                    link(bounds.left(), row.y() + bounds.top(), bounds.right(), row.y() + bounds.bottom(), element);
            link.setContents(picture.index().event(part.event()).title() + ". " + words.describe(part.event()));
            eventLinks.put(part.event(), link);
        }
    }

    private void note(Sheet.Note note) {
        destinations.putIfAbsent(note.event(), destination(note.y()));
        PDStructureElement paragraph = tags.noteOf(note.event());
        content.operator("q").operator("cm", 1, 0, 0, 1, note.x(), note.y());
        content.begin("P", tags.mark(page, paragraph));
        content.write(note.shapes());
        content.end();
        content.operator("Q");
        for (Sheet.Reference reference : note.references()) {
            PDStructureElement element = tags.element("Link", paragraph);
            PDAnnotationLink link = link(
                    note.x(),
                    note.y() + reference.top(),
                    note.x() + note.widthPx(),
                    note.y() + reference.bottom(),
                    element);
            link.setContents(reference.title());
            PDActionURI action = new PDActionURI();
            action.setURI(reference.url());
            link.setAction(action);
        }
    }

    private PDAnnotationLink link(double left, double top, double right, double bottom, PDStructureElement element) {
        PDAnnotationLink link = new PDAnnotationLink();
        PDRectangle rectangle = new PDRectangle();
        rectangle.setLowerLeftX((float) (left * scale));
        rectangle.setLowerLeftY((float) ((sheet.heightPx() - bottom) * scale));
        rectangle.setUpperRightX((float) (right * scale));
        rectangle.setUpperRightY((float) ((sheet.heightPx() - top) * scale));
        link.setRectangle(rectangle);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPrinted(true);
        link.setPage(page);
        annotations.add(link);
        tags.link(page, link, element);
        return link;
    }
}
