package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;

/** The bars of the relation curve: of few events each its own, of many one for each stretch, with their mean score. */
final class CurveBars {
    static final double BAR_PX = 6;
    private static final double STEP_PX = 8;
    /** At one place so many bars stand side by side before they are counted together. */
    private static final int BARS_PER_PLACE = 3;
    /** Up to so many events in view have bars of their own. */
    private static final int MAX_SINGLE = 600;
    /** Of more events than this in a stretch, only some are looked at for the strongest. */
    private static final int LOOKED_AT = 64;

    private final RelationCurve curve;
    private final FrameRequest request;

    CurveBars(RelationCurve curve, FrameRequest request) {
        this.curve = curve;
        this.request = request;
    }

    /** The bars of the events with ranks from {@code first} up to but not including {@code end}. */
    List<Frame.Bar> between(int first, int end) {
        return end - first <= MAX_SINGLE ? single(first, end) : stretches(first, end);
    }

    private List<Frame.Bar> single(int first, int end) {
        List<Frame.Bar> bars = new ArrayList<>();
        double placeX = Double.NEGATIVE_INFINITY;
        int atPlace = 0;
        for (int rank = first; rank < end; rank++) {
            double x = curve.x(request.viewport(), rank) - BAR_PX / 2;
            if (x >= placeX + STEP_PX * Math.max(1, atPlace)) {
                placeX = x;
                atPlace = 0;
            }
            if (atPlace < BARS_PER_PLACE) {
                bars.add(bar(placeX + atPlace * STEP_PX, rank, curve.score(rank), 1, isDimmed(rank)));
                atPlace++;
            } else {
                bars.set(bars.size() - 1, joined(bars.getLast(), rank));
            }
        }
        return bars;
    }

    private boolean isDimmed(int rank) {
        return !request.lit().contains(curve.event(rank));
    }

    private Frame.Bar bar(double x, int rank, double score, int count, boolean dimmed) {
        return new Frame.Bar(curve.event(rank), x, BAR_PX, score, count, dimmed);
    }

    /** A bar with one event more: its score becomes the mean, its event the one that scores most. */
    private Frame.Bar joined(Frame.Bar bar, int rank) {
        int first = rank - bar.count();
        int strongest = rank;
        boolean dimmed = bar.dimmed() && isDimmed(rank);
        for (int other = first; other < rank; other++) {
            strongest = Math.abs(curve.score(other)) >= Math.abs(curve.score(strongest)) ? other : strongest;
        }
        return bar(bar.x(), strongest, curve.mean(first, rank + 1), bar.count() + 1, dimmed);
    }

    /** Stretches are counted from a fixed point, so that they move with what they show. */
    private List<Frame.Bar> stretches(int first, int end) {
        List<Frame.Bar> bars = new ArrayList<>();
        Viewport viewport = request.viewport();
        int rank = first;
        for (double x = Marks.firstBinX(request.index().first(), viewport, STEP_PX); rank < end; x += STEP_PX) {
            int next = Math.min(end, curve.firstAfter(viewport.at(x + STEP_PX), rank));
            if (next > rank) {
                bars.add(stretch(x + (STEP_PX - BAR_PX) / 2, rank, next));
            }
            rank = next;
        }
        return bars;
    }

    private Frame.Bar stretch(double x, int from, int to) {
        int step = Math.max(1, (to - from) / LOOKED_AT);
        int strongest = from;
        boolean dimmed = true;
        for (int rank = from; rank < to; rank += step) {
            strongest = Math.abs(curve.score(rank)) > Math.abs(curve.score(strongest)) ? rank : strongest;
            dimmed &= isDimmed(rank);
        }
        return bar(x, strongest, curve.mean(from, to), to - from, dimmed);
    }
}
