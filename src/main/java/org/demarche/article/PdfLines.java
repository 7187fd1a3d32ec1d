package org.demarche.article;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF, with a mark before each paragraph; type of another size begins one, as below a headline. */
final class PdfLines extends PDFTextStripper {
    /** Fewer characters are an initial or a note's number. */
    private static final int FEWEST_CHARACTERS = 3;

    private static final double ALIKE = 1.12;

    private boolean atStart = true;
    private double last;

    PdfLines(String paragraph) {
        setParagraphStart(paragraph);
    }

    @Override
    protected void writePageStart() throws IOException {
        last = 0;
        atStart = true;
        super.writePageStart();
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        atStart = true;
        super.writeLineSeparator();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (atStart && positions.size() >= FEWEST_CHARACTERS) {
            double size = positions.get(positions.size() / 2).getHeightDir();
            boolean another = size > last * ALIKE || last > size * ALIKE;
            if (another && last > 0) {
                output.write(getParagraphStart());
            }
            last = size;
            atStart = false;
        }
        super.writeString(text, positions);
    }
}
