package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The bars of the relation curve. Time is cut into stretches of one scale, counted from a fixed point; each has a bar
 * above the line with the mean of its scores that cooperate and one below with the mean of those in conflict. So bars
 * stand where their events do, never on one another, and panning regroups nothing.
 */
final class CurveBars {
    static final double BAR_PX = 6;
    private static final double STEP_PX = 8;
    /** Of more events than this in a stretch, only some are looked at for the strongest. */
    private static final int LOOKED_AT = 64;

    private final RelationCurve curve;
    private final FrameRequest request;

    CurveBars(RelationCurve curve, FrameRequest request) {
        this.curve = curve;
        this.request = request;
    }

    /** Events of a stretch, by rank: from {@code from} up to but not including {@code to}. */
    private record Stretch(double x, int from, int to) {
        double endX() {
            return x + STEP_PX;
        }
    }

    /** The bars of all events in view. */
    List<Frame.Bar> all() {
        List<Stretch> stretches = stretches();
        List<Frame.Bar> bars = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean crowded = i > 0 && stretches.get(i - 1).endX() > stretch.x() - STEP_PX / 2
                    || i + 1 < stretches.size() && stretches.get(i + 1).x() < stretch.endX() + STEP_PX / 2;
            double x = middle(stretch, crowded) - BAR_PX / 2;
            if (x > -BAR_PX && x < request.viewport().widthPx()) {
                addBar(bars, stretch, x, false);
                addBar(bars, stretch, x, true);
            }
        }
        return bars;
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        Viewport viewport = request.viewport();
        double x = Marks.firstBinX(request.index().first(), viewport, STEP_PX);
        int rank = curve.firstAfter(viewport.at(x), 0);
        // One more on the right: whether the last in view has a neighbour must not depend on where the window ends.
        for (; x < viewport.widthPx() + STEP_PX; x += STEP_PX) {
            int next = curve.firstAfter(viewport.at(x + STEP_PX), rank);
            if (next > rank) {
                stretches.add(new Stretch(x, rank, next));
            }
            rank = next;
        }
        return stretches;
    }

    /** Where its events stand; between neighbours only so far from the middle that no bar touches another. */
    private double middle(Stretch stretch, boolean crowded) {
        Viewport viewport = request.viewport();
        double x = (curve.x(viewport, stretch.from()) + curve.x(viewport, stretch.to() - 1)) / 2;
        return crowded ? Math.clamp(x, stretch.x() + BAR_PX / 2, stretch.endX() - BAR_PX / 2) : x;
    }

    private void addBar(List<Frame.Bar> bars, Stretch stretch, double x, boolean conflict) {
        int count = curve.count(stretch.from(), stretch.to(), conflict);
        if (count == 0) {
            return;
        }
        int size = stretch.to() - stretch.from();
        int step = count == size ? Math.max(1, size / LOOKED_AT) : 1;
        int strongest = -1;
        boolean dimmed = true;
        for (int rank = stretch.from(); rank < stretch.to(); rank += step) {
            if (curve.isConflict(rank) == conflict) {
                boolean stronger = strongest < 0 || Math.abs(curve.score(rank)) > Math.abs(curve.score(strongest));
                strongest = stronger ? rank : strongest;
                dimmed &= !request.lit().contains(curve.event(rank));
            }
        }
        double mean = curve.sum(stretch.from(), stretch.to(), conflict) / count;
        bars.add(new Frame.Bar(curve.event(strongest), x, BAR_PX, mean, count, dimmed));
    }
}
