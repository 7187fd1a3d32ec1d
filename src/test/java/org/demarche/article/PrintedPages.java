package org.demarche.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

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

    /** Words set at a place, counted in points from the top left. */
    public record Words(double left, double top, double size, String text) {}

    /** A column of lines. */
    public static List<Words> column(double left, double top, double size, String... lines) {
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            words.add(new Words(left, top + i * size * 1.25, size, lines[i]));
        }
        return words;
    }

    /** Columns set row by row: the first line of each, then the second. */
    @SafeVarargs
    public static List<Words> rowByRow(List<Words>... columns) {
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < columns[0].size(); i++) {
            for (List<Words> column : columns) {
                if (i < column.size()) {
                    words.add(column.get(i));
                }
            }
        }
        return words;
    }

    /** A file of pages turned by some degrees, with these words in this order. */
    public static byte[] file(int rotation, List<List<Words>> pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (List<Words> words : pages) {
                PDPage page = new PDPage();
                page.setRotation(rotation);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    if (rotation == 90) {
                        content.transform(new Matrix(0, 1, -1, 0, 612, 0));
                    }
                    content.beginText();
                    for (Words one : words) {
                        content.setFont(new PDType1Font(FontName.HELVETICA), (float) one.size());
                        content.setTextMatrix(Matrix.getTranslateInstance(
                                (float) one.left(), (float) ((rotation == 90 ? 612 : 792) - one.top())));
                        content.showText(one.text());
                    }
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
