package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The bars of the relation curve. Time is cut into stretches of one length, counted from a fixed point, which are
 * halved from one octave of zoom to the next. One with few events has a bar above the line with the mean of its scores
 * that cooperate and one below with the mean of those in conflict; one with many, what either adds to the mean of all,
 * so that both are seen and also which prevails. So bars stand where their events do, never on one another, and panning
 * regroups nothing, nor does zooming within an octave.
 */
final class CurveBars {
    static final double BAR_PX = 6;
    /** Stretches are so wide at least, less than twice as wide. */
    private static final double LEAST_STEP_PX = 8;
    /** Up to so many events in a stretch, no conflict is to be lost in a mean. */
    private static final int FEW = 5;
    /** Of more events than this in a stretch, only some are looked at for the strongest. */
    private static final int LOOKED_AT = 16;

    private final RelationCurve curve;
    private final FrameRequest request;
    private final double stepPx;

    CurveBars(RelationCurve curve, FrameRequest request) {
        this.curve = curve;
        this.request = request;
        Viewport viewport = request.viewport();
        stepPx = Marks.stretchSeconds(viewport, LEAST_STEP_PX) / viewport.secondsPerPx();
    }

    /** Events of a stretch, by rank: from {@code from} up to but not including {@code to}. */
    private record Stretch(double x, double endX, int from, int to) {}

    /** The bars of all events in view. */
    List<Frame.Bar> all() {
        List<Frame.Bar> bars = new ArrayList<>();
        forEachInView((stretch, x) -> addBars(bars, stretch, x));
        return bars;
    }

    /** The events of the bars above and below a pixel, in the order of their anchors; none beside the bars. */
    List<Integer> eventsAt(double xPx) {
        List<Integer> events = new ArrayList<>();
        forEachInView((stretch, x) -> {
            if (xPx >= x && xPx < x + BAR_PX) {
                for (int rank = stretch.from(); rank < stretch.to(); rank++) {
                    events.add(curve.event(rank));
                }
            }
        });
        return events;
    }

    @FunctionalInterface
    private interface Place {
        /** Takes a stretch and where its bars begin. */
        void take(Stretch stretch, double x);
    }

    private void forEachInView(Place place) {
        List<Stretch> stretches = stretches();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean before = i > 0 && stretches.get(i - 1).endX() > stretch.x() - stepPx / 2;
            boolean after = i + 1 < stretches.size() && stretches.get(i + 1).x() < stretch.endX() + stepPx / 2;
            double x = middle(stretch, before || after) - BAR_PX / 2;
            if (x > -BAR_PX && x < request.viewport().widthPx()) {
                place.take(stretch, x);
            }
        }
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        Viewport viewport = request.viewport();
        double x = Marks.firstBinX(request.index().first(), viewport, stepPx);
        int rank = curve.firstAfter(viewport.at(x), 0);
        // One more on the right: whether the last in view has a neighbour must not depend on where the window ends.
        for (; x < viewport.widthPx() + stepPx; x += stepPx) {
            int next = curve.firstAfter(viewport.at(x + stepPx), rank);
            if (next > rank) {
                stretches.add(new Stretch(x, x + stepPx, rank, next));
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

    private void addBars(List<Frame.Bar> bars, Stretch stretch, double x) {
        int all = stretch.to() - stretch.from();
        int cooperating = curve.cooperating(stretch.from(), stretch.to());
        Side above = new Side(stretch, true);
        Side below = new Side(stretch, false);
        for (int rank = stretch.from(); rank < stretch.to(); rank += Math.max(1, all / LOOKED_AT)) {
            (curve.cooperates(rank) ? above : below).look(rank);
        }
        if (cooperating > 0) {
            double sum = curve.cooperation(stretch.from(), stretch.to());
            bars.add(above.bar(x, sum / (all > FEW ? all : cooperating), cooperating));
        }
        int others = all - cooperating;
        if (others > 0) {
            double sum = curve.conflict(stretch.from(), stretch.to());
            bars.add(below.bar(x, sum / (all > FEW ? all : others), others));
        }
    }

    /** Those events of a stretch that cooperate, or the others. */
    private final class Side {
        private final Stretch stretch;
        private final boolean cooperates;
        private int strongest = -1;
        private boolean dimmed = true;

        Side(Stretch stretch, boolean cooperates) {
            this.stretch = stretch;
            this.cooperates = cooperates;
        }

        void look(int rank) {
            if (strongest < 0 || Math.abs(curve.score(rank)) > Math.abs(curve.score(strongest))) {
                strongest = rank;
            }
            dimmed = dimmed && !request.lit().contains(curve.event(rank));
        }

        Frame.Bar bar(double x, double score, int count) {
            if (strongest < 0) {
                look(curve.first(cooperates, stretch.from(), stretch.to()));
            }
            return new Frame.Bar(curve.event(strongest), x, BAR_PX, score, count, dimmed);
        }
    }
}
