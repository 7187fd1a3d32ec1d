package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boxes that hang to the right of their stems, arranged so that no two overlap and no stem crosses a box: among boxes
 * that would overlap in x, the earlier stands higher. From right to left, a box stands on the highest of the later
 * boxes it reaches into. A box is taken in only if the whole staircase stays within a given height, and each box within
 * its own bounds.
 */
final class Staircase {
    /** Which of two events stands before the other, as a {@code Comparator} does. */
    interface Order {
        int compare(int event, int other);
    }

    private final double maxHeightPx;
    private final Order order;
    private final List<Step> steps = new ArrayList<>();
    /** The bases before a box was taken in, from its own place to the left. */
    private double[] oldBases = new double[32];

    /** One box: {@code x} is its stem, {@code base} how high over the lowest row it stands. */
    static final class Step {
        final int event;
        final double x;
        final double width;
        final double height;
        /** It stands no lower than this. */
        final double floor;
        /** Its top is no higher than this. */
        final double ceiling;

        /** For the time being its top is no higher than this either. */
        double cap = Double.POSITIVE_INFINITY;

        double base;

        Step(int event, double x, double width, double height, double floor, double ceiling) {
            this.event = event;
            this.x = x;
            this.width = width;
            this.height = height;
            this.floor = floor;
            this.ceiling = ceiling;
        }

        Step(int event, double x, double width, double height) {
            this(event, x, width, height, 0, Double.POSITIVE_INFINITY);
        }

        double top() {
            return base + height;
        }

        /** Where a later box has to begin so as not to be reached into. */
        double reach() {
            return x + width + CardStyle.GAP;
        }

        boolean fits(double atBase, double maxHeightPx) {
            return atBase + height <= Math.min(maxHeightPx, Math.min(ceiling, cap));
        }

        boolean isCard() {
            return height >= CardStyle.HEIGHT;
        }
    }

    /** @param order the order in time, for what stands at one pixel at one zoom and at two at another */
    Staircase(double maxHeightPx, Order order) {
        this.maxHeightPx = maxHeightPx;
        this.order = order;
    }

    /** The boxes from left to right. */
    List<Step> steps() {
        return steps;
    }

    /** Takes the box in if all still fits; otherwise leaves everything as it was. */
    boolean add(Step step) {
        int at = insertionPoint(step);
        if (!step.fits(baseOf(step, at), maxHeightPx)) {
            return false;
        }
        steps.add(at, step);
        int settled = settle(at);
        if (settled < 0) {
            return true;
        }
        for (int i = 0; i < settled; i++) {
            steps.get(at - i).base = oldBases[i];
        }
        steps.remove(at);
        return false;
    }

    /** Takes the box out; those that stood on it come down. */
    void remove(Step step) {
        int at = insertionPoint(step);
        steps.remove(at);
        double changedFromX = step.x;
        for (int i = at - 1; i >= 0; i--) {
            Step earlier = steps.get(i);
            if (earlier.x + CardStyle.WIDTH + CardStyle.GAP <= changedFromX) {
                return;
            }
            double base = baseOf(earlier, i + 1);
            if (base != earlier.base) {
                earlier.base = base;
                changedFromX = earlier.x;
            }
        }
    }

    /**
     * Works out the bases from a box to the left, as far as they change.
     *
     * @return −1 if all fits, else how many bases were changed until one did not; these are noted
     */
    private int settle(int from) {
        double changedFromX = steps.get(from).x;
        int noted = 0;
        for (int i = from; i >= 0; i--) {
            Step step = steps.get(i);
            if (i < from && step.x + CardStyle.WIDTH + CardStyle.GAP <= changedFromX) {
                return -1;
            }
            if (noted == oldBases.length) {
                oldBases = Arrays.copyOf(oldBases, 2 * noted);
            }
            oldBases[noted++] = step.base;
            double base = baseOf(step, i + 1);
            if (!step.fits(base, maxHeightPx)) {
                return noted;
            }
            if (base != step.base || i == from) {
                step.base = base;
                changedFromX = step.x;
            }
        }
        return -1;
    }

    /** The lowest base of a box that is followed by those from {@code next} on. */
    private double baseOf(Step step, int next) {
        double base = step.floor;
        double reach = step.reach();
        for (int j = next; j < steps.size(); j++) {
            Step later = steps.get(j);
            if (later.x >= reach) {
                break;
            }
            base = Math.max(base, later.top() + gapBetween(step, later));
        }
        return base;
    }

    /** The one of the boxes that a box stands on; null if it stands on its floor. */
    @Nullable
    Step below(Step step) {
        for (int j = insertionPoint(step) + 1; j < steps.size() && steps.get(j).x < step.reach(); j++) {
            Step later = steps.get(j);
            if (later.top() + gapBetween(step, later) == step.base) {
                return later;
            }
        }
        return null;
    }

    private static double gapBetween(Step upper, Step lower) {
        return gapPx(upper.isCard() || lower.isCard());
    }

    /** How far apart two boxes stand above each other of which one is a card, or neither. */
    static double gapPx(boolean hasCard) {
        return hasCard ? CardStyle.GAP : CardStyle.LABEL_GAP;
    }

    /** Boxes at one x stand in the order of their events, the earlier to the left and so higher. */
    private int insertionPoint(Step step) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Step other = steps.get(middle);
            boolean before = other.x < step.x || (other.x == step.x && order.compare(other.event, step.event) < 0);
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
