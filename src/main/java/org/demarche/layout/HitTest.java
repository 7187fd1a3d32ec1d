package org.demarche.layout;

import java.util.Comparator;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds the event under a pixel of a frame. */
final class HitTest {
    /** How far from a disc's centre a click still counts. */
    static final double REACH_PX = 8;
    /** As {@link #REACH_PX}, of a dot on a thin bar. */
    static final double DOT_REACH_PX = 5;

    static final double LANE_REACH_PX = 5.5;

    private HitTest() {}

    static OptionalInt at(Frame frame, double x, double y) {
        if (frame.headerAt(x, y).isPresent()) {
            return OptionalInt.empty();
        }
        for (Frame.Card card : frame.cards()) {
            if (card.contains(x, y)) {
                return OptionalInt.of(card.event());
            }
        }
        for (Frame.Label label : frame.labels()) {
            if (label.contains(x, y)) {
                return OptionalInt.of(label.event());
            }
        }
        Frame.Mark marked = marked(frame, x, y);
        boolean behindBins =
                marked != null && frame.isMerged(marked) && Math.abs(marked.x() - x) > frame.discReachPx(marked);
        if (marked != null && !behindBins) {
            return OptionalInt.of(marked.event());
        }
        for (Frame.Bin bin : frame.bins()) {
            if (bin.contains(x, y)) {
                return OptionalInt.of(bin.strongest());
            }
        }
        if (marked != null) {
            return OptionalInt.of(marked.event());
        }
        return frame.curve() == null ? OptionalInt.empty() : onCurve(frame.curve(), x, y);
    }

    /**
     * The disc nearest to the pixel, of those as near the one that is drawn, else the shortest bar or band that covers
     * it.
     */
    private static Frame.@Nullable Mark marked(Frame frame, double x, double y) {
        Comparator<Frame.Mark> precedence = Discs.precedence(frame);
        Frame.Mark nearest = null;
        double nearestPx = Double.POSITIVE_INFINITY;
        Frame.Mark covering = null;
        for (Frame.Mark mark : frame.marks()) {
            double up = Math.abs(mark.y() - y);
            if (up > frame.reachPx(mark)) {
                continue;
            }
            double distance = Math.max(Math.abs(mark.x() - x), up);
            boolean onDisc = Math.abs(mark.x() - x) <= frame.discReachPx(mark);
            boolean asNear = nearest != null && distance == nearestPx && precedence.compare(mark, nearest) < 0;
            if (onDisc && (asNear || distance < nearestPx)) {
                nearest = mark;
                nearestPx = distance;
            }
            boolean covers = x >= mark.left() && x <= mark.right();
            if (covers && (covering == null || mark.right() - mark.left() <= covering.right() - covering.left())) {
                covering = mark;
            }
        }
        return nearest != null ? nearest : covering;
    }

    private static OptionalInt onCurve(Frame.Curve curve, double x, double y) {
        for (Frame.Bar bar : curve.bars()) {
            double tip = curve.zeroY() - bar.score() * curve.pxPerScore();
            boolean inside = x >= bar.x() - 2
                    && x <= bar.x() + bar.width() + 2
                    && y >= Math.min(tip, curve.zeroY()) - 2
                    && y <= Math.max(tip, curve.zeroY()) + 2;
            if (inside) {
                return OptionalInt.of(bar.event());
            }
        }
        return OptionalInt.empty();
    }
}
