package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.EventType;

/**
 * How many events there are in each of the narrow stretches an overview is divided into: a point in one of them, what
 * lasts in all through which it runs. Counted in one pass over the events, whatever they last: up at the first stretch,
 * down behind the last, and then added up from the left.
 */
final class OverviewBins {
    static final double BIN_PX = 3;
    /** The strip has a border. */
    private static final double BORDER_PX = 1;

    private static final List<EventType.Family> FAMILIES = List.of(EventType.Family.values());
    /** What lasts is fainter, so that points stand out above it. */
    private static final double RUNNING_OPACITY = 0.6;
    /** A single event makes a bar of at least this share of the height. */
    private static final double LONE_SHARE = 0.2;
    /** Where never more than one happens at a time, it does not look like a crowd. */
    private static final int LEAST_PEAK = 2;

    /** By family, then by stretch. */
    private final int[][] running;

    private final int[][] points;
    private final int[] totals;
    private final double widthPx;

    private OverviewBins(double widthPx) {
        this.widthPx = widthPx;
        int count = (int) Math.ceil(widthPx / BIN_PX);
        running = new int[FAMILIES.size()][count];
        points = new int[FAMILIES.size()][count];
        totals = new int[count];
    }

    /** Counts some events, the undated ones left out, in a viewport that shows them all. */
    static OverviewBins of(ChronicleIndex index, EventSet events, Viewport viewport) {
        OverviewBins bins = new OverviewBins(viewport.widthPx());
        for (int event = events.next(0); event >= 0 && event < index.placedCount(); event = events.next(event + 1)) {
            int family = index.family(event);
            if (index.isLasting(event)) {
                int first = bins.at(viewport.xOf(index.start(event)));
                int behind = bins.at(viewport.xOf(index.end(event))) + 1;
                bins.running[family][first]++;
                if (behind < bins.totals.length) {
                    bins.running[family][behind]--;
                }
            } else {
                bins.points[family][bins.at(viewport.xOf(index.anchor(event)))]++;
            }
        }
        bins.addUp();
        return bins;
    }

    private int at(double x) {
        return Math.clamp((long) (x / BIN_PX), 0, totals.length - 1);
    }

    private void addUp() {
        for (int family = 0; family < FAMILIES.size(); family++) {
            int running = 0;
            for (int bin = 0; bin < totals.length; bin++) {
                running += this.running[family][bin];
                this.running[family][bin] = running;
                totals[bin] += running + points[family][bin];
            }
        }
    }

    /** How many events there are in each stretch. */
    int[] totals() {
        return totals.clone();
    }

    /**
     * Says how high a bar is. Twice as many are twice as high, unless single events would then be too low to see: then
     * the height grows as a power of the number, chosen so that they are not.
     *
     * @param roomPx height of the highest bar
     */
    Scale scale(double roomPx) {
        int peak = LEAST_PEAK;
        for (int total : totals) {
            peak = Math.max(peak, total);
        }
        return new Scale(peak, Math.min(1, -Math.log(LONE_SHARE) / Math.log(peak)), roomPx);
    }

    /** How high bars are. */
    record Scale(int peak, double exponent, double roomPx) {
        double heightPx(int count) {
            return roomPx * Math.pow((double) count / peak, exponent);
        }
    }

    /**
     * Bars in the colours of the families, what lasts below what happens at a time.
     *
     * @param bottom where they stand
     * @param opacity 1 unless something else is to stand out above them
     */
    List<Shape> byFamily(Scale scale, double bottom, double opacity) {
        List<Shape> bars = new ArrayList<>();
        double[] tops = new double[totals.length];
        for (int family = 0; family < FAMILIES.size(); family++) {
            Ink ink = Ink.of(FAMILIES.get(family));
            stack(bars, running[family], tops, scale, bottom, new Tint(ink, opacity * RUNNING_OPACITY));
        }
        for (int family = 0; family < FAMILIES.size(); family++) {
            stack(bars, points[family], tops, scale, bottom, new Tint(Ink.of(FAMILIES.get(family)), opacity));
        }
        return bars;
    }

    /** Bars of one colour for all of them. */
    List<Shape> together(Scale scale, double bottom, Tint tint) {
        List<Shape> bars = new ArrayList<>();
        stack(bars, totals, new double[totals.length], scale, bottom, tint);
        return bars;
    }

    /** Puts some of those counted on top of what stands already; equal neighbours make one bar. */
    private void stack(List<Shape> bars, int[] counts, double[] tops, Scale scale, double bottom, Tint tint) {
        int bin = 0;
        while (bin < counts.length) {
            double part = part(counts, bin, scale);
            double top = tops[bin];
            int next = bin;
            while (next < counts.length && tops[next] == top && part(counts, next, scale) == part) {
                tops[next++] += part;
            }
            if (part > 0) {
                double left = Math.max(BORDER_PX, bin * BIN_PX);
                double right = Math.min(widthPx - BORDER_PX, next * BIN_PX);
                bars.add(new Shape.Box(left, bottom - top - part, right - left, part, 0, tint, null));
            }
            bin = next;
        }
    }

    private double part(int[] counts, int bin, Scale scale) {
        return counts[bin] == 0 ? 0 : scale.heightPx(totals[bin]) * counts[bin] / totals[bin];
    }
}
