package org.demarche.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a PDF's pages in the order in which they are read; type of another size begins a paragraph, as below a
 * headline. Numbers of notes that stand raised behind a word are left out.
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

    /** The gap between the cells of a table at least, in parts of the size of type. */
    private static final double CELL_GAP = 1.5;

    private final List<List<Line>> pages = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean atStart = true;
    private boolean gap;
    private boolean cells;
    private boolean top;
    private double last;
    private double type;
    private @Nullable TextPosition end;
    /** The last character that is not raised, null at the start of a page. */
    private @Nullable TextPosition standing;

    /**
     * A line.
     *
     * @param size of its type
     * @param gap whether a paragraph seems to begin with it
     * @param top whether it stands at the top of a column
     * @param cells whether there are wide gaps in it, as in a table
     */
    record Line(String text, double size, boolean gap, boolean top, boolean cells) {}

    private PdfLines() {}

    /** The lines of each page that has something on it. Goes by the pages there are, not by how many are promised. */
    static List<List<Line>> of(PDDocument document) throws IOException {
        PdfLines reading = new PdfLines();
        reading.getText(document);
        return reading.pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        lines.clear();
        super.processPage(page);
        endLine();
        pages.add(List.copyOf(lines));
    }

    private void endLine() {
        String text = Whitespace.tidy(words.toString());
        words.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new Line(text, type, gap, top, cells));
        }
        gap = text.isEmpty();
        cells = false;
        top = false;
        atStart = true;
    }

    @Override
    protected void writePageStart() throws IOException {
        last = 0;
        type = 0;
        end = null;
        standing = null;
        super.writePageStart();
    }

    @Override
    protected void writePage() throws IOException {
        for (List<TextPosition> article : getCharactersByArticle()) {
            List<TextPosition> ordered = List.copyOf(PdfColumns.inOrder(article));
            article.clear();
            article.addAll(ordered);
        }
        super.writePage();
    }

    @Override
    protected void writeParagraphStart() throws IOException {
        gap = true;
        super.writeParagraphStart();
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endLine();
        super.writeLineSeparator();
    }

    @Override
    protected void writeWordSeparator() throws IOException {
        words.append(' ');
        super.writeWordSeparator();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        TextPosition first = positions.getFirst();
        TextPosition before = end;
        if (before != null && words.isEmpty()) {
            top |= before.getYDirAdj() - first.getYDirAdj() > 2 * first.getFontSizeInPt();
        } else if (before != null) {
            double width = first.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
            cells |= width > CELL_GAP * first.getFontSizeInPt();
        }
        end = positions.getLast();
        if (atStart && positions.size() >= FEWEST_CHARACTERS) {
            TextPosition middle = positions.get(positions.size() / 2);
            double size = middle.getHeightDir();
            gap |= last > 0 && (size > last * ALIKE || last > size * ALIKE);
            last = size;
            type = middle.getFontSizeInPt();
            atStart = false;
        }
        String kept = withoutNotes(text, positions);
        words.append(kept);
        super.writeString(kept, positions);
    }

    private String withoutNotes(String text, List<TextPosition> positions) {
        StringBuilder kept = new StringBuilder();
        boolean dropped = false;
        for (TextPosition one : positions) {
            String characters = one.getUnicode();
            if (isRaised(one) && isNumber(characters) && !LENGTH.matcher(kept).find()) {
                dropped = true;
            } else {
                kept.append(characters);
                standing = isRaised(one) ? standing : one;
            }
        }
        return dropped ? kept.toString() : text;
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
