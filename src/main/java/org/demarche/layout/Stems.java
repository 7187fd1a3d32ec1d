package org.demarche.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the stems from cards and labels down to the axis. */
final class Stems {
    static final double OPACITY = 0.7;

    private static final double WIDTH = 1.5;
    private static final double DIMMED = 0.3;
    /** From the bottom of a card or the top of a label: where the stem begins, so that no gap shows. */
    private static final double CARD_OVERLAP_PX = 4;

    private static final double LABEL_INSET_PX = 2;
    /** So far above a disc beside it a stem bends towards it; lower than any card or label lies. */
    private static final double FOOT_PX = 14;

    private final double axisY;
    private final Map<Integer, Frame.Mark> discs = new HashMap<>();

    Stems(Frame frame, List<Frame.Disc> discs) {
        this.axisY = frame.axisY();
        discs.forEach(disc -> disc.marks().forEach(mark -> this.discs.put(mark.event(), disc.mark())));
    }

    List<Shape> of(Frame.Card card) {
        double fromY = card.y() + card.height() - CARD_OVERLAP_PX;
        return stem(card.event(), card.x(), fromY, new Tint(Ink.of(card.type()), opacity(card.dimmed())));
    }

    List<Shape> of(Frame.Label label) {
        double fromY = label.y() + LABEL_INSET_PX;
        return stem(label.event(), label.x(), fromY, new Tint(Ink.of(label.type()), opacity(label.dimmed())));
    }

    private static double opacity(boolean dimmed) {
        return dimmed ? OPACITY * DIMMED : OPACITY;
    }

    /**
     * Straight down to the axis or the event's disc above it, or with a foot that leads to the disc that its event
     * shares.
     */
    private List<Shape> stem(int event, double x, double fromY, Tint tint) {
        Shape.Pen pen = Shape.Pen.of(tint, WIDTH);
        Frame.Mark disc = discs.get(event);
        if (disc == null || Math.abs(disc.x() - x) < 1) {
            return List.of(new Shape.Line(x, fromY, x, disc == null ? axisY : disc.y(), pen));
        }
        double footY = Math.max(fromY, disc.y() - FOOT_PX);
        return List.of(new Shape.Line(x, fromY, x, footY, pen), new Shape.Line(x, footY, disc.x(), disc.y(), pen));
    }
}
