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

    /**
     * A document with these lines on its pages, those that begin with # in larger type, with &gt; indented; what stands
     * between two ^ is small and raised. To be closed by the caller.
     */
    public static PDDocument of(List<List<String>> pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    float size = line.startsWith("#") ? 20 : 12;
                    int indent = line.startsWith(">") ? 18 : 0;
                    content.newLineAtOffset(indent, 0);
                    boolean raised = false;
                    for (String part : line.replaceFirst("^[#>]", "").split("\\^", -1)) {
                        content.setFont(new PDType1Font(FontName.HELVETICA), raised ? size * 0.6f : size);
                        content.setTextRise(raised ? size * 0.4f : 0);
                        content.showText(part);
                        raised = !raised;
                    }
                    content.newLineAtOffset(-indent, -15);
                }
                content.endText();
            }
        }
        return document;
    }
}
