package org.demarche.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what can be seen of the bars of marks that lie on one another. Where hundreds of long spans run through the
 * window, all but the last few are covered, and need not be drawn.
 */
final class Covered {
    /** Under so many bars of {@link MarkPicture#FULL} strength no shade of another is left in eight bits a colour. */
    private static final int OPAQUE = 6;

    private final int columns;
    private final Map<Double, int[]> coverOf = new HashMap<>();

    private Covered(double widthPx) {
        columns = (int) Math.ceil(widthPx);
    }

    /** Those of the marks whose bars can be seen, in their order, which is that of drawing; cut where they cannot. */
    static List<Frame.Mark> seen(List<Frame.Mark> marks, double widthPx) {
        Covered covered = new Covered(widthPx);
        List<Frame.Mark> seen = new ArrayList<>();
        for (Frame.Mark mark : marks.reversed()) {
            if (mark.form() != Frame.Form.POINT) {
                covered.seen(mark).ifPresent(seen::add);
                covered.add(mark);
            }
        }
        return seen.reversed();
    }

    private Optional<Frame.Mark> seen(Frame.Mark mark) {
        int[] cover = coverOf.get(mark.y());
        boolean more = mark.approximate() || mark.openLeft() || mark.openRight();
        if (cover == null || more) {
            return Optional.of(mark);
        }
        double end = Math.max(mark.right(), mark.left() + MarkPicture.MIN_BAR_WIDTH);
        int from = column(Math.floor(mark.left()));
        int to = column(Math.ceil(end));
        if (from >= to) {
            return Optional.of(mark);
        }
        while (from < to && cover[from] >= OPAQUE) {
            from++;
        }
        while (from < to && cover[to - 1] >= OPAQUE) {
            to--;
        }
        return from == to ? Optional.empty() : Optional.of(isEven(mark) ? cut(mark, from, to) : mark);
    }

    /** Whether it is as strong everywhere. */
    private static boolean isEven(Frame.Mark mark) {
        return mark.form() == Frame.Form.SPAN && mark.left() == mark.coreLeft() && mark.right() == mark.coreRight();
    }

    /** The new ends are round too, where nobody sees it, and leave room for the roundness of the other one. */
    private static Frame.Mark cut(Frame.Mark mark, int from, int to) {
        double around = 2 * MarkPicture.BAR_RADIUS + 1;
        double left = Math.max(mark.left(), from - around);
        double right = Math.min(mark.right(), to + around);
        return new Frame.Mark(
                mark.event(),
                mark.x(),
                mark.y(),
                left,
                left,
                right,
                right,
                mark.form(),
                false,
                false,
                false,
                mark.type(),
                mark.significance(),
                mark.lot(),
                mark.dimmed());
    }

    private void add(Frame.Mark mark) {
        if (mark.form() == Frame.Form.SPAN && !mark.dimmed()) {
            int from = column(Math.ceil(mark.coreLeft() + MarkPicture.BAR_RADIUS));
            int to = column(Math.floor(mark.coreRight() - MarkPicture.BAR_RADIUS));
            int[] cover = coverOf.computeIfAbsent(mark.y(), any -> new int[columns]);
            for (int x = from; x < to; x++) {
                cover[x]++;
            }
        }
    }

    private int column(double x) {
        return (int) Math.clamp(x, 0, columns);
    }
}
