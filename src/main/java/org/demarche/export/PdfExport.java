package org.demarche.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.demarche.format.AtomicFile;
import org.demarche.format.Progress;
import org.demarche.model.Phase;

/**
 * Writes pictures as PDF: pages of vectors with text that can be searched and copied in embedded fonts, an outline,
 * links from events to notes and from notes to sources, and a structure for screen readers. The same bytes for the same
 * picture.
 */
public final class PdfExport {
    private static final String PRODUCER = "Démarche";
    private static final float VERSION = 1.7f;
    /** In pictures of more events, only those that have their titles there have notes, and the notes say so. */
    private static final int MOST_NOTES = 2_000;

    private final Picture picture;
    private final PDDocument pdf;
    private final PdfTags tags;
    private final PdfFonts fonts = new PdfFonts();
    private final PdfTransparency transparency = new PdfTransparency();
    private final List<PdfPage> pages = new ArrayList<>();
    private final Map<Integer, PDPageXYZDestination> notes = new HashMap<>();

    private PdfExport(Picture picture, PDDocument pdf) {
        this.picture = picture;
        this.pdf = pdf;
        this.tags = new PdfTags(pdf);
    }

    /**
     * Writes the picture to a file; if that fails, an older file stays as it was.
     *
     * @param progress counts pages
     * @throws IOException if the file can't be written
     * @throws CancellationException if {@code progress} asks to stop
     */
    public static void write(Picture picture, Path target, Progress progress) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            new PdfExport(picture, pdf).make(progress);
            AtomicFile.write(target, progress, pdf::save);
        }
    }

    private void make(Progress progress) throws IOException {
        List<Sheet> sheets = new ArrayList<>(picture.sheets(PictureSpec.MAX_PAGES));
        int pictures = sheets.size();
        if (picture.spec().notes()) {
            sheets.addAll(noteSheets(sheets));
        }
        EventWords words = new EventWords(picture.index(), picture.wording());
        for (Sheet sheet : sheets) {
            if (!progress.advance(pages.size(), sheets.size())) {
                throw new CancellationException("stopped after " + pages.size() + " pages");
            }
            pages.add(new PdfPage(picture, sheet, pdf, tags, fonts, transparency, words));
        }
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts.resource());
        resources.getCOSObject().setItem(COSName.EXT_G_STATE, transparency.resource());
        for (PdfPage page : pages) {
            page.page().setResources(resources);
            page.noteDestinations().forEach(notes::putIfAbsent);
        }
        pages.forEach(page -> page.linkTo(notes));
        tags.finish();
        outline(pictures);
        describe();
    }

    private List<Sheet> noteSheets(List<Sheet> sheets) {
        BitSet all = new BitSet();
        BitSet titled = new BitSet();
        for (Sheet sheet : sheets) {
            for (Sheet.Block block : sheet.blocks()) {
                if (block instanceof Sheet.Row row) {
                    row.parts().stream().filter(PdfPage::namesItsEvent).forEach(part -> titled.set(part.event()));
                    row.own().stream().forEach(all::set);
                }
            }
        }
        all.or(titled);
        BitSet events = all.cardinality() <= MOST_NOTES ? all : titled;
        if (events.isEmpty()) {
            return List.of();
        }
        Sheet first = sheets.getFirst();
        return new Notes(
                        picture.index(),
                        picture.wording(),
                        new AwtTextMetrics(),
                        first.widthPx(),
                        first.heightPx(),
                        first.zoom())
                .sheets(events.stream().boxed().toList(), all.cardinality() - events.cardinality());
    }

    /** An entry for each phase where it begins, else for each page; then the notes. */
    private void outline(int pictures) {
        PDDocumentOutline outline = new PDDocumentOutline();
        List<PdfPage> drawn = pages.subList(0, pictures);
        for (Phase phase : picture.index().chronicle().phases()) {
            phase.when()
                    .extent()
                    .earliest()
                    .point()
                    .ifPresent(begin -> drawn.stream()
                            .flatMap(page -> page.destinationOf(begin).stream())
                            .findFirst()
                            .ifPresent(destination -> add(outline, phase.title(), destination)));
        }
        if (outline.getFirstChild() == null) {
            drawn.forEach(page -> add(outline, page.span(), page.top()));
        }
        if (pages.size() > pictures) {
            add(
                    outline,
                    picture.wording().text("export.notes"),
                    pages.get(pictures).top());
        }
        pdf.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void add(PDDocumentOutline outline, String title, PDPageXYZDestination destination) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDActionGoTo action = new PDActionGoTo();
        action.setDestination(destination);
        item.setAction(action);
        outline.addLast(item);
    }

    private void describe() throws IOException {
        pdf.setVersion(VERSION);
        // Instead of the time of day, so that the same picture is the same file.
        pdf.setDocumentId(0L);
        pdf.getDocumentInformation().setTitle(picture.name());
        pdf.getDocumentInformation().setProducer(PRODUCER);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(picture.wording().language().toLanguageTag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        byte[] packet = metadata().getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet)));
    }

    /** Claims PDF/UA-1 (ISO 14289-1), whose rules that a machine can check were found to hold with veraPDF 1.28. */
    private String metadata() {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <pdf:Producer>%s</pdf:Producer>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(XmlText.escaped(picture.name()), PRODUCER);
    }
}
