package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes that hang to the right of their stems, arranged so that no two overlap and no stem crosses a box: among boxes
 * that would overlap in x, the earlier stands higher. From right to left, a box stands on the highest of the later
 * boxes it reaches into. A box is taken in only if the whole staircase stays within a given height.
 */
final class Staircase {
    private final double maxHeightPx;
    private final List<Step> steps = new ArrayList<>();

    /** One box: {@code x} is its stem, {@code base} how high over the lowest row it stands. */
    static final class Step {
        final int event;
        final double x;
        final double width;
        final double height;
        double base;

        Step(int event, double x, double width, double height) {
            this.event = event;
            this.x = x;
            this.width = width;
            this.height = height;
        }

        double top() {
            return base + height;
        }
    }

    Staircase(double maxHeightPx) {
        this.maxHeightPx = maxHeightPx;
    }

    /** The boxes from left to right. */
    List<Step> steps() {
        return steps;
    }

    /** Takes the box in if all still fits; otherwise leaves everything as it was. */
    boolean add(Step step) {
        if (step.height > maxHeightPx) {
            return false;
        }
        int at = insertionPoint(step);
        steps.add(at, step);
        List<Double> bases = new ArrayList<>();
        if (settle(at, bases)) {
            return true;
        }
        for (int i = 0; i < bases.size(); i++) {
            steps.get(at - i).base = bases.get(i);
        }
        steps.remove(at);
        return false;
    }

    /** Takes the box out; those that stood on it come down. */
    void remove(Step step) {
        int at = steps.indexOf(step);
        steps.remove(at);
        for (int i = at - 1; i >= 0; i--) {
            steps.get(i).base = baseOf(i);
        }
    }

    /** Works out the bases from a box to the left, as far as they change, and notes the old ones. */
    private boolean settle(int from, List<Double> oldBases) {
        double changedFromX = steps.get(from).x;
        for (int i = from; i >= 0; i--) {
            Step step = steps.get(i);
            if (i < from && step.x + CardStyle.WIDTH + CardStyle.GAP <= changedFromX) {
                return true;
            }
            oldBases.add(step.base);
            double base = baseOf(i);
            if (base + step.height > maxHeightPx) {
                return false;
            }
            if (base != step.base) {
                step.base = base;
                changedFromX = step.x;
            }
        }
        return true;
    }

    private double baseOf(int index) {
        Step step = steps.get(index);
        double base = 0;
        for (int j = index + 1; j < steps.size(); j++) {
            Step later = steps.get(j);
            if (later.x >= step.x + step.width + CardStyle.GAP) {
                break;
            }
            base = Math.max(base, later.top() + gapBetween(step, later));
        }
        return base;
    }

    private static double gapBetween(Step upper, Step lower) {
        boolean labels = upper.height < CardStyle.HEIGHT && lower.height < CardStyle.HEIGHT;
        return labels ? CardStyle.LABEL_GAP : CardStyle.GAP;
    }

    /** Boxes at one x stand in the order of their events, the earlier to the left and so higher. */
    private int insertionPoint(Step step) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Step other = steps.get(middle);
            boolean before = other.x < step.x || (other.x == step.x && other.event < step.event);
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
