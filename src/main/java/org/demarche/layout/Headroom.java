package org.demarche.layout;

import java.util.List;

/** How much room a staircase has for one more box, wherever that stands. Of a staircase that does not change. */
final class Headroom {
    private final List<Staircase.Step> steps;
    private final double heightPx;
    /** How high each box's top may come, if all that stand on it are lifted. */
    private final double[] highest;

    Headroom(List<Staircase.Step> steps, double heightPx) {
        this.steps = steps;
        this.heightPx = heightPx;
        highest = new double[steps.size()];
        for (int i = 0; i < highest.length; i++) {
            Staircase.Step step = steps.get(i);
            double topPx = Math.min(heightPx, Math.min(step.ceiling, step.cap));
            highest[i] = Math.min(topPx, below(step.x, step.isCard(), i));
        }
    }

    /**
     * How high the highest label may be that is taken in, at most; 0 or less if there is no room at all.
     *
     * @param x where it begins, at none of the boxes
     * @param widthPx how wide it is
     * @param floor as of a {@link Staircase.Step}
     * @param ceiling as of a {@link Staircase.Step}
     */
    double labelPx(double x, double widthPx, double floor, double ceiling) {
        int next = firstAfter(x);
        double base = floor;
        for (int i = next; i < steps.size() && steps.get(i).x < x + widthPx + CardStyle.GAP; i++) {
            base = Math.max(
                    base, steps.get(i).top() + Staircase.gapPx(steps.get(i).isCard()));
        }
        return Math.min(Math.min(heightPx, ceiling), below(x, false, next)) - base;
    }

    /** How high what begins there may come below the boxes before the so many-th. */
    private double below(double x, boolean isCard, int before) {
        double topPx = Double.POSITIVE_INFINITY;
        for (int i = before - 1; i >= 0 && steps.get(i).x + TilePlanning.REACH_PX > x; i--) {
            Staircase.Step upper = steps.get(i);
            if (upper.reach() > x) {
                topPx = Math.min(topPx, highest[i] - upper.height - Staircase.gapPx(isCard || upper.isCard()));
            }
        }
        return topPx;
    }

    private int firstAfter(double x) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).x < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
