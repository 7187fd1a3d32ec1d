package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Evidence;
import org.demarche.model.Paragraph;
import org.demarche.ui.control.MarkedText.Mark;
import org.demarche.ui.control.MarkedText.Piece;

/** Puts an excerpt together from left to right; what it leaves out between two pieces becomes one ellipsis. */
final class ExcerptWriter {
    /** How much of the text before and after a sentence is given, at most. */
    private static final int CONTEXT_CHARS = 70;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private boolean gap;

    ExcerptWriter(String text) {
        this.text = text;
    }

    Excerpt write(List<Evidence> evidence) {
        List<Evidence> ranges = evidence.stream()
                .filter(one -> one.start() >= 0 && one.start() < one.end() && one.end() <= text.length())
                .sorted(Comparator.comparingInt(Evidence::start))
                .toList();
        for (Paragraph paragraph : Paragraph.of(text)) {
            List<Evidence> here = ranges.stream()
                    .filter(one -> paragraph.meets(one.start(), one.end()))
                    .toList();
            if (!here.isEmpty()) {
                paragraph(paragraph, here);
            }
        }
        if (gap) {
            add(" …", Mark.NONE);
        }
        return new Excerpt(pieces, numbers);
    }

    private void paragraph(Paragraph paragraph, List<Evidence> ranges) {
        numbers.add(paragraph.number());
        gap |= !pieces.isEmpty();
        int written = paragraph.start();
        int contextAllowed = CONTEXT_CHARS;
        for (Evidence range : ranges) {
            int start = Math.max(range.start(), written);
            int end = Math.min(range.end(), paragraph.end());
            if (start >= end) {
                continue;
            }
            context(written, start, contextAllowed);
            mark(start, end);
            written = end;
            contextAllowed = 2 * CONTEXT_CHARS;
        }
        int end = paragraph.end() - written <= CONTEXT_CHARS
                ? paragraph.end()
                : wordBefore(written, written + CONTEXT_CHARS);
        add(text.substring(written, end), Mark.NONE);
        gap = end < paragraph.end();
    }

    /** The words before a sentence, all of them if they are few. */
    private void context(int from, int to, int allowed) {
        int start = from;
        if (to - from > allowed) {
            if (allowed > CONTEXT_CHARS) {
                add(text.substring(from, wordBefore(from, from + CONTEXT_CHARS)), Mark.NONE);
            }
            start = wordAfter(to - CONTEXT_CHARS, to);
            gap = true;
        }
        if (start < to) {
            closeGap();
            add(text.substring(start, to), Mark.NONE);
        }
    }

    private void mark(int start, int end) {
        closeGap();
        add(text.substring(start, end), Mark.STRONG);
    }

    private void closeGap() {
        if (gap) {
            add(pieces.isEmpty() ? "… " : " … ", Mark.NONE);
            gap = false;
        }
    }

    private void add(String piece, Mark mark) {
        if (piece.isEmpty()) {
            return;
        }
        boolean same = !pieces.isEmpty() && pieces.getLast().mark() == mark;
        if (same) {
            Piece before = pieces.removeLast();
            pieces.add(new Piece(before.text() + piece, mark));
        } else {
            pieces.add(new Piece(piece, mark));
        }
    }

    private int wordAfter(int from, int to) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= to ? from : space + 1;
    }

    private int wordBefore(int from, int to) {
        int space = text.lastIndexOf(' ', to);
        return space <= from ? to : space;
    }
}
