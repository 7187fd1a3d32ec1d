package org.demarche.article;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a PDF, with a mark before each paragraph; type of another size begins one, as below a headline. Numbers
 * of notes that stand raised behind a word are left out.
 */
final class PdfLines extends PDFTextStripper {
    /** Fewer characters are an initial or a note's number. */
    private static final int FEWEST_CHARACTERS = 3;

    private static final double ALIKE = 1.12;

    /** The height of a raised number, and its rise, in parts of the type beside it. */
    private static final double SMALL = 0.85;

    private static final double RAISED = 0.15;

    /** Lengths, of which a raised number makes areas. */
    private static final Pattern LENGTH = Pattern.compile("\\b[ckm]?m$");

    private boolean atStart = true;
    private double last;
    /** The last character that is not raised, null at the start of a page. */
    private @Nullable TextPosition standing;

    PdfLines(String paragraph) {
        setParagraphStart(paragraph);
    }

    @Override
    protected void writePageStart() throws IOException {
        last = 0;
        standing = null;
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
        super.writeString(withoutNotes(text, positions), positions);
    }

    private String withoutNotes(String text, List<TextPosition> positions) {
        StringBuilder words = new StringBuilder();
        boolean dropped = false;
        for (TextPosition one : positions) {
            String characters = one.getUnicode();
            if (isRaised(one) && isNumber(characters) && !LENGTH.matcher(words).find()) {
                dropped = true;
            } else {
                words.append(characters);
                standing = isRaised(one) ? standing : one;
            }
        }
        return dropped ? words.toString() : text;
    }

    private boolean isRaised(TextPosition one) {
        TextPosition beside = standing;
        if (beside == null) {
            return false;
        }
        double rise = beside.getYDirAdj() - one.getYDirAdj();
        double size = beside.getFontSizeInPt();
        return one.getFontSizeInPt() < size * SMALL && rise > size * RAISED && rise < size;
    }

    private static boolean isNumber(String characters) {
        return characters.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',');
    }
}
