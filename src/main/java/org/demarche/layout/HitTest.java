package org.demarche.layout;

import java.util.OptionalInt;

/** Finds the event under a pixel of a frame. */
final class HitTest {
    /** How far from a disc's centre a click still counts. */
    private static final double REACH_PX = 8;

    private HitTest() {}

    static OptionalInt at(Frame frame, double x, double y) {
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
        if (Math.abs(y - frame.axisY()) <= REACH_PX) {
            OptionalInt onAxis = onAxis(frame, x);
            if (onAxis.isPresent()) {
                return onAxis;
            }
        }
        if (y <= frame.axisY() && y >= frame.axisY() - DensityPicture.MAX_PX) {
            return inBin(frame, x);
        }
        return frame.curve() == null ? OptionalInt.empty() : onCurve(frame.curve(), x, y);
    }

    /** The disc nearest to the pixel, else the shortest bar or band that covers it. */
    private static OptionalInt onAxis(Frame frame, double x) {
        Frame.Mark nearest = null;
        Frame.Mark covering = null;
        for (Frame.Mark mark : frame.marks()) {
            double distance = Math.abs(mark.x() - x);
            if (distance <= REACH_PX && (nearest == null || distance <= Math.abs(nearest.x() - x))) {
                nearest = mark;
            }
            boolean covers = x >= mark.left() && x <= mark.right();
            if (covers && (covering == null || mark.right() - mark.left() <= covering.right() - covering.left())) {
                covering = mark;
            }
        }
        Frame.Mark found = nearest != null ? nearest : covering;
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.event());
    }

    /** The most significant event of the bar under the pixel. */
    private static OptionalInt inBin(Frame frame, double x) {
        return frame.bins().stream()
                .filter(bin -> x >= bin.x() && x < bin.x() + bin.width() && bin.total() > 0)
                .mapToInt(Frame.Bin::strongest)
                .findFirst();
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
