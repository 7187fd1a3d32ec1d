package org.demarche.article;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDFs for tests. */
public final class PrintedPages {
    private PrintedPages() {}

    /** A document with these lines on its pages, those that begin with # in larger type; to be closed by the caller. */
    public static PDDocument of(List<List<String>> pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setLeading(15);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    boolean isHead = line.startsWith("#");
                    content.setFont(new PDType1Font(FontName.HELVETICA), isHead ? 20 : 12);
                    content.showText(isHead ? line.substring(1) : line);
                    content.newLine();
                }
                content.endText();
            }
        }
        return document;
    }
}
