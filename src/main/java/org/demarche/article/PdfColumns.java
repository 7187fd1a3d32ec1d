package org.demarche.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;

/**
 * The columns of a page. Most files have their text in the order in which it is read, and keep it. Where that runs
 * across columns row by row, or leaves a column for a box beside it and comes back, one column after the other is read.
 */
final class PdfColumns {
    private static final int DEEPEST = 4;
    private static final int FEWEST_LINES = 3;

    /** Lengths in parts of the size of type: between words at most, and between columns at least. */
    private static final double WORD_GAP = 1;

    private static final double GUTTER = 0.8;
    private static final double SAME_LINE = 0.6;

    /** The distance of a page's head or foot from its text. */
    private static final double APART = 2;

    /** The lines of a text that begin within a sentence; of the cells of a table few do. */
    private static final double RUNNING = 0.3;

    private static final double SHORTEST_MEAN = 12;

    private final List<List<Piece>> blocks = new ArrayList<>();
    private final double size;

    private PdfColumns(List<Piece> pieces) {
        size = pieces.stream()
                .mapToDouble(piece -> piece.size)
                .sorted()
                .skip(pieces.size() / 2)
                .findFirst()
                .orElse(1);
        cut(pieces, 0);
    }

    /** The characters of a page in the order in which they are read. */
    static List<TextPosition> inOrder(List<TextPosition> characters) {
        List<Piece> pieces = pieces(characters);
        PdfColumns columns = new PdfColumns(pieces);
        return columns.isTorn(pieces)
                ? columns.blocks.stream()
                        .flatMap(List::stream)
                        .flatMap(piece -> piece.characters.stream())
                        .toList()
                : characters;
    }

    /** A line, or what a column has of it. */
    private static final class Piece {
        private final int number;
        private final List<TextPosition> characters = new ArrayList<>();
        private final double y;
        private final double left;
        private double right;
        private double size;
        private int length;
        private int block;

        Piece(int number, TextPosition first) {
            this.number = number;
            y = first.getYDirAdj();
            left = first.getXDirAdj();
            right = left;
        }

        boolean takes(TextPosition next) {
            double type = Math.max(size, next.getFontSizeInPt());
            double gap = next.getXDirAdj() - right;
            return Math.abs(next.getYDirAdj() - y) < type * SAME_LINE && Math.abs(gap) < type * WORD_GAP;
        }

        void add(TextPosition next) {
            characters.add(next);
            if (!next.getUnicode().isBlank()) {
                right = Math.max(right, next.getXDirAdj() + next.getWidthDirAdj());
                size = Math.max(size, next.getFontSizeInPt());
                length++;
            }
        }

        boolean isWithinSentence() {
            return Character.isLowerCase(characters.getFirst().getUnicode().codePointAt(0));
        }
    }

    private static List<Piece> pieces(List<TextPosition> characters) {
        List<Piece> pieces = new ArrayList<>();
        for (TextPosition one : characters) {
            boolean blank = one.getUnicode().isBlank();
            if (pieces.isEmpty() || (!blank && !pieces.getLast().takes(one))) {
                pieces.add(new Piece(pieces.size(), one));
            }
            pieces.getLast().add(one);
        }
        return pieces;
    }

    /** Whether the text comes back to a block that it has left. */
    private boolean isTorn(List<Piece> pieces) {
        Set<Integer> left = new HashSet<>();
        int at = -1;
        for (Piece piece : pieces) {
            if (piece.block != at) {
                if (!left.add(piece.block)) {
                    return true;
                }
                at = piece.block;
            }
        }
        return false;
    }

    /** Cuts a part of a page into what stands above, between, below and in its columns. */
    private void cut(List<Piece> part, int depth) {
        OptionalDouble gutter = depth < DEEPEST ? gutter(part) : OptionalDouble.empty();
        if (gutter.isEmpty()) {
            block(part);
            return;
        }
        double x = gutter.getAsDouble();
        List<Piece> plain = new ArrayList<>();
        for (List<Piece> band : bands(part, x, depth == 0)) {
            List<Piece> before = band.stream().filter(piece -> piece.right <= x).toList();
            List<Piece> behind = band.stream().filter(piece -> piece.left >= x).toList();
            if (areColumns(band, before, behind)) {
                block(plain);
                plain = new ArrayList<>();
                cut(before, depth + 1);
                cut(behind, depth + 1);
            } else {
                plain.addAll(band);
            }
        }
        block(plain);
    }

    private void block(List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            pieces.forEach(piece -> piece.block = blocks.size());
            blocks.add(pieces.stream()
                    .sorted(Comparator.comparingInt(piece -> piece.number))
                    .toList());
        }
    }

    /** The middle of the gap that most lines have in common, none if these are few. */
    private OptionalDouble gutter(List<Piece> part) {
        List<Piece> down = down(part);
        TreeMap<Double, Integer> steps = new TreeMap<>();
        for (int i = 0; i < down.size(); i++) {
            Piece one = down.get(i);
            double next = Double.POSITIVE_INFINITY;
            for (int j = i + 1; j < down.size() && isBeside(one, down.get(j)); j++) {
                next = Math.min(next, down.get(j).left >= one.right ? down.get(j).left : next);
            }
            for (int j = i - 1; j >= 0 && isBeside(one, down.get(j)); j--) {
                next = Math.min(next, down.get(j).left >= one.right ? down.get(j).left : next);
            }
            if (next < Double.POSITIVE_INFINITY && next - one.right >= size * GUTTER) {
                steps.merge(one.right, 1, Integer::sum);
                steps.merge(next, -1, Integer::sum);
            }
        }
        int open = 0;
        int most = FEWEST_LINES - 1;
        OptionalDouble gutter = OptionalDouble.empty();
        for (Map.Entry<Double, Integer> step : steps.entrySet()) {
            open += step.getValue();
            if (open > most) {
                most = open;
                gutter = OptionalDouble.of((step.getKey() + steps.higherKey(step.getKey())) / 2);
            }
        }
        return gutter;
    }

    private boolean isBeside(Piece one, Piece other) {
        return Math.abs(one.y - other.y) < size * SAME_LINE;
    }

    private static List<Piece> down(List<Piece> part) {
        return part.stream()
                .sorted(Comparator.<Piece>comparingDouble(piece -> piece.y).thenComparingDouble(piece -> piece.left))
                .toList();
    }

    /** The lines between which others stand across the gutter, and these; of a whole page its head and foot too. */
    private List<List<Piece>> bands(List<Piece> part, double gutter, boolean isPage) {
        List<Piece> down = down(part);
        double first = down.getFirst().y;
        double last = down.getLast().y;
        boolean isHead = isPage && isApart(down.stream().filter(piece -> piece.y > first + size * SAME_LINE), first);
        boolean isFoot = isPage && isApart(down.stream().filter(piece -> piece.y < last - size * SAME_LINE), last);
        List<List<Piece>> bands = new ArrayList<>();
        boolean wasAcross = true;
        for (Piece piece : down) {
            boolean across = (piece.left < gutter && piece.right > gutter)
                    || (isHead && piece.y <= first + size * SAME_LINE)
                    || (isFoot && piece.y >= last - size * SAME_LINE);
            if (across || wasAcross) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(piece);
            wasAcross = across;
        }
        return bands;
    }

    private boolean isApart(Stream<Piece> others, double y) {
        return others.mapToDouble(piece -> Math.abs(piece.y - y)).min().orElse(0) > size * APART;
    }

    /** Whether what stands at both sides of a gutter is text, and not the cells of a table. */
    private static boolean areColumns(List<Piece> band, List<Piece> before, List<Piece> behind) {
        return before.size() >= FEWEST_LINES
                && behind.size() >= FEWEST_LINES
                && (!isRowByRow(
                                band,
                                behind.stream()
                                        .mapToDouble(piece -> piece.left)
                                        .min()
                                        .orElse(0))
                        || (isText(before) && isText(behind)));
    }

    private static boolean isRowByRow(List<Piece> band, double second) {
        List<Boolean> sides = band.stream()
                .sorted(Comparator.comparingInt(piece -> piece.number))
                .map(piece -> piece.left >= second)
                .toList();
        int switches = 0;
        for (int i = 1; i < sides.size(); i++) {
            switches += sides.get(i).equals(sides.get(i - 1)) ? 0 : 1;
        }
        return switches * FEWEST_LINES > sides.size();
    }

    private static boolean isText(List<Piece> side) {
        long within = side.stream().filter(Piece::isWithinSentence).count();
        double mean = side.stream().mapToInt(piece -> piece.length).average().orElse(0);
        return within >= side.size() * RUNNING && mean >= SHORTEST_MEAN;
    }
}
