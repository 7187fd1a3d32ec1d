package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes room for one event's card among boxes that are placed already, in the way that costs the fewest titles. Boxes
 * are lifted as long as there is height; then cards become labels; then titles go, first those without which the most
 * of the others have room, and what still fits comes back. Where the card would have to stand on higher boxes, it is
 * tried narrower too.
 */
final class CardRoom {
    /** So much wider than its label is a card with the title in one line. */
    private static final double FRAME_PX = CardStyle.PADDING_LEFT + CardStyle.PADDING_RIGHT - CardStyle.LABEL_PADDING;
    /** No card is narrower than this; narrower than that only if it has room for its title in one line. */
    private static final double LEAST_PX = 64;

    private static final double LEAST_CUT_PX = 88;

    /** Heights that differ by less are the same. */
    private static final double SAME_PX = 1e-6;

    private final double heightPx;
    private final double fixedX;
    private final Staircase.Order order;
    private final IntToDoubleFunction significance;
    private final IntToDoubleFunction labelWidthPx;

    /**
     * Room of a height.
     *
     * @param fixedX boxes farther to the left are not lifted, as others reach into them
     * @param order as of a {@link Staircase}
     * @param significance of an event, so that the least significant titles go
     * @param labelWidthPx how wide an event's label is
     */
    CardRoom(
            double heightPx,
            double fixedX,
            Staircase.Order order,
            IntToDoubleFunction significance,
            IntToDoubleFunction labelWidthPx) {
        this.heightPx = heightPx;
        this.fixedX = fixedX;
        this.order = order;
        this.significance = significance;
        this.labelWidthPx = labelWidthPx;
    }

    /**
     * The boxes with the card among them, from left to right; without it if there is no room whatever goes.
     *
     * @param boxes the others, from left to right, each with where it stands as its floor
     */
    List<Staircase.Step> with(Staircase.Step card, List<Staircase.Step> boxes) {
        Way best = null;
        for (double width : widths(card, boxes)) {
            Way way = new Way(copy(card, width, card.height), boxes);
            if (way.isPossible() && (best == null || way.isCheaperThan(best))) {
                best = way;
            }
            if (best != null && best.isFree()) {
                break;
            }
        }
        return best == null ? boxes : best.staircase.steps();
    }

    /** The usual width, and those narrower ones, ever narrower, with which the card can stand lower. */
    private List<Double> widths(Staircase.Step card, List<Staircase.Step> boxes) {
        List<Staircase.Step> reached = boxes.stream()
                .filter(box -> box.x >= card.x && box.x < card.reach())
                .toList();
        List<Double> widths = new ArrayList<>(List.of(card.width));
        double least = Math.clamp(labelWidthPx.applyAsDouble(card.event) + FRAME_PX, LEAST_PX, LEAST_CUT_PX);
        double top = top(reached);
        for (int i = reached.size() - 1; i >= 0; i--) {
            double width = reached.get(i).x - CardStyle.GAP - card.x;
            double lower = top(reached.subList(0, i));
            if (lower < top && width >= least) {
                widths.add(width);
                top = lower;
            }
        }
        return widths;
    }

    private static double top(List<Staircase.Step> boxes) {
        return boxes.stream().mapToDouble(box -> box.floor + box.height).max().orElse(0);
    }

    /** One way to place the card. */
    private final class Way {
        private final Staircase staircase = new Staircase(Double.POSITIVE_INFINITY, order);
        private final Staircase.Step wanted;
        /** Cards of others that became labels. */
        private final List<Staircase.Step> lessened = new ArrayList<>();

        private final List<Staircase.Step> gone = new ArrayList<>();

        Way(Staircase.Step wanted, List<Staircase.Step> boxes) {
            this.wanted = wanted;
            boxes.reversed().forEach(box -> staircase.add(copy(box, box.width, box.height)));
            staircase.add(wanted);
            clear();
            Comparator<Staircase.Step> byWeight =
                    Comparator.comparingDouble(step -> -significance.applyAsDouble(step.event));
            gone.sort(byWeight);
            gone.removeIf(this::isBack);
            lessened.sort(byWeight);
            lessened.removeIf(this::isCardAgain);
        }

        boolean isPossible() {
            return excessPx() == 0;
        }

        boolean isFree() {
            return gone.isEmpty() && lessened.isEmpty();
        }

        boolean isCheaperThan(Way other) {
            return gone.size() != other.gone.size()
                    ? gone.size() < other.gone.size()
                    : lessened.size() < other.lessened.size();
        }

        /** Takes away what is too much, as long as anything stands too high. */
        private void clear() {
            Staircase.Step high = highest();
            while (high != null) {
                List<Staircase.Step> chain = chain(high);
                List<Staircase.Step> cards =
                        chain.stream().filter(Staircase.Step::isCard).toList();
                if (chain.isEmpty()) {
                    return;
                }
                if (cards.isEmpty()) {
                    Staircase.Step title = cheapest(chain, false);
                    staircase.remove(title);
                    gone.add(title);
                } else {
                    Staircase.Step card = cheapest(cards, true);
                    staircase.remove(card);
                    staircase.add(label(card));
                    lessened.add(card);
                }
                high = highest();
            }
        }

        private Staircase.@Nullable Step highest() {
            Staircase.Step high = null;
            for (Staircase.Step step : staircase.steps()) {
                if (excessPx(step) > 0 && (high == null || excessPx(step) > excessPx(high))) {
                    high = step;
                }
            }
            return high;
        }

        /** What stands on one another from one box down, but for the wanted card. */
        private List<Staircase.Step> chain(Staircase.Step from) {
            List<Staircase.Step> chain = new ArrayList<>();
            for (Staircase.Step step = from; step != null; step = staircase.below(step)) {
                if (step != wanted) {
                    chain.add(step);
                }
            }
            return chain;
        }

        /** The one without which, or as whose label, the least stands too high; of equals the least significant. */
        private Staircase.Step cheapest(List<Staircase.Step> steps, boolean asLabel) {
            Staircase.Step best = steps.getFirst();
            double least = Double.POSITIVE_INFINITY;
            for (Staircase.Step step : steps) {
                staircase.remove(step);
                Staircase.Step label = label(step);
                if (asLabel) {
                    staircase.add(label);
                }
                double px = excessPx();
                if (asLabel) {
                    staircase.remove(label);
                }
                staircase.add(step);
                boolean lighter = significance.applyAsDouble(step.event) < significance.applyAsDouble(best.event);
                if (px < least || (px == least && lighter)) {
                    best = step;
                    least = px;
                }
            }
            return best;
        }

        private boolean isBack(Staircase.Step step) {
            staircase.add(step);
            if (excessPx() > 0) {
                staircase.remove(step);
                return false;
            }
            return true;
        }

        private boolean isCardAgain(Staircase.Step card) {
            Staircase.Step label = staircase.steps().stream()
                    .filter(step -> step.event == card.event)
                    .findFirst()
                    .orElse(null);
            if (label == null) {
                return true;
            }
            staircase.remove(label);
            if (isBack(card)) {
                return true;
            }
            staircase.add(label);
            return false;
        }

        private double excessPx() {
            double px = 0;
            for (Staircase.Step step : staircase.steps()) {
                px += excessPx(step);
            }
            return px;
        }

        private double excessPx(Staircase.Step step) {
            double limit = step.x < fixedX ? step.floor + step.height : heightPx;
            return step.top() - limit > SAME_PX ? step.top() - limit : 0;
        }
    }

    private Staircase.Step label(Staircase.Step box) {
        return copy(box, labelWidthPx.applyAsDouble(box.event), CardStyle.LABEL_HEIGHT);
    }

    private static Staircase.Step copy(Staircase.Step box, double width, double height) {
        return new Staircase.Step(box.event, box.x, width, height, box.floor, Double.POSITIVE_INFINITY);
    }
}
