package org.demarche.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture on its way to a frame. What has cards, and in which rows, differs from one zoom to another: whoever keeps
 * its card or label glides to its new row, whoever gets one or loses it fades in or out. To the left and right all
 * stands where the frame's viewport puts it, on the way too. A held title that is pushed out of its row while the
 * picture is panned, and comes back in another one, is there at once.
 *
 * @param frame the frame that it is on the way to, its boxes as high as they stand by now
 * @param goingCards cards that the frame has no more
 * @param goingLabels labels that the frame has no more
 * @param strengths how strong those are that come or go, 0 to 1; whoever is not named is at full strength
 */
public record Passage(
        Frame frame, List<Frame.Card> goingCards, List<Frame.Label> goingLabels, Map<Box, Double> strengths) {
    /** Nobody sees less than that move. */
    private static final double LEAST_PX = 0.5;
    /** Nobody sees less than that fade. */
    private static final double LEAST_STRENGTH = 0.04;

    public Passage {
        goingCards = List.copyOf(goingCards);
        goingLabels = List.copyOf(goingLabels);
        strengths = Map.copyOf(strengths);
    }

    /** What stands for an event in a frame. While its title is held, an event may have a label too. */
    public record Box(int event, Kind kind) {
        static Box of(Frame.Card card) {
            return new Box(card.event(), Kind.CARD);
        }

        static Box of(Frame.Label label) {
            return new Box(label.event(), label.held() ? Kind.HELD_TITLE : Kind.LABEL);
        }
    }

    /** The kinds of boxes. */
    public enum Kind {
        CARD,
        LABEL,
        HELD_TITLE
    }

    /** A frame as it is, where nothing is on its way. */
    public static Passage at(Frame frame) {
        return new Passage(frame, List.of(), List.of(), Map.of());
    }

    /** Whether nothing is on its way to a frame any more. */
    @SuppressWarnings("ReferenceEquality") // An equal frame would cost more to tell than to show.
    public boolean isAt(Frame target) {
        return frame == target && goingCards.isEmpty() && goingLabels.isEmpty() && strengths.isEmpty();
    }

    public double strength(Frame.Card card) {
        return strengths.getOrDefault(Box.of(card), 1.0);
    }

    public double strength(Frame.Label label) {
        return strengths.getOrDefault(Box.of(label), 1.0);
    }

    /**
     * A step on the way to a frame of the same chronicle. To one of another size or in lanes there is no way: that is
     * reached at once.
     *
     * @param share how much of the way that is left is covered: 0 (the rows stay, in the target's viewport) to 1
     *     (nothing is left)
     */
    public Passage towards(Frame target, double share) {
        if (isAt(target)) {
            return this;
        }
        return share >= 1 || !isAlike(target) ? at(target) : new Step(this, target, share).passage();
    }

    private boolean isAlike(Frame target) {
        return frame.lanes() == null
                && target.lanes() == null
                && frame.axisY() == target.axisY()
                && frame.viewport().widthPx() == target.viewport().widthPx()
                && frame.viewport().heightPx() == target.viewport().heightPx();
    }

    /** Takes one step. */
    private static final class Step {
        private final Passage before;
        private final Frame target;
        private final double rest;
        /**
         * Where those of before stand, and those of the target: their lower edges, on which they rest, by event or
         * {@link #key}.
         */
        private final Map<Integer, Double> bottoms = new HashMap<>();

        private final Map<Integer, Double> targetBottoms = new HashMap<>();
        /** How strong the boxes of before are that have not been found in the target yet. */
        private final Map<Box, Double> known = new HashMap<>();

        private final Map<Box, Double> strengths = new HashMap<>();
        /** Whether a box stands higher or lower than in the target. */
        private boolean moved;

        Step(Passage before, Frame target, double share) {
            this.before = before;
            this.target = target;
            this.rest = 1 - share;
        }

        Passage passage() {
            before.goingCards.forEach(this::know);
            before.goingLabels.forEach(this::know);
            before.frame.cards().forEach(this::know);
            before.frame.labels().forEach(this::know);
            target.cards().stream()
                    .filter(Frame.Card::isSeen)
                    .forEach(card -> targetBottoms.put(card.event(), card.y() + card.height()));
            target.labels().stream()
                    .filter(Frame.Label::isSeen)
                    .forEach(label -> targetBottoms.put(key(label), label.y() + label.height()));

            List<Frame.Card> cards = new ArrayList<>();
            for (Frame.Card card : target.cards()) {
                if (card.isSeen()) {
                    come(Box.of(card), card.x(), card.width());
                }
                double shift = shift(card.event(), card.y() + card.height());
                cards.add(shift == 0 ? card : card.at(card.x(), card.y() + shift));
            }
            List<Frame.Label> labels = new ArrayList<>();
            for (Frame.Label label : target.labels()) {
                if (label.isSeen()) {
                    come(Box.of(label), label.held() ? 0 : label.x(), label.width());
                }
                double shift = shift(key(label), label.y() + label.height());
                labels.add(shift == 0 ? label : label.at(label.x(), label.y() + shift));
            }
            // Those that are left in what was known have no place in the target.
            List<Frame.Card> goingCards = new ArrayList<>();
            before.goingCards.forEach(card -> go(card, goingCards));
            before.frame.cards().forEach(card -> go(card, goingCards));
            List<Frame.Label> goingLabels = new ArrayList<>();
            before.goingLabels.forEach(label -> go(label, goingLabels));
            before.frame.labels().forEach(label -> go(label, goingLabels));
            Frame frame = moved ? target.withBoxes(cards, labels) : target;
            return new Passage(frame, goingCards, goingLabels, strengths);
        }

        /** Held titles go from row to row on their own: their events may have boxes too. */
        private static int key(Frame.Label label) {
            return label.held() ? ~label.event() : label.event();
        }

        private void know(Frame.Card card) {
            if (card.isSeen()) {
                known.put(Box.of(card), before.strength(card));
                bottoms.put(card.event(), card.y() + card.height());
            }
        }

        private void know(Frame.Label label) {
            if (label.isSeen()) {
                known.put(Box.of(label), before.strength(label));
                if (!label.held() || !isPanned()) {
                    bottoms.put(key(label), label.y() + label.height());
                }
            }
        }

        private boolean isPanned() {
            Viewport from = before.frame.viewport();
            Viewport to = target.viewport();
            return from.secondsPerPx() == to.secondsPerPx() && !from.start().equals(to.start());
        }

        /** How far below its target's place a box stands. */
        private double shift(int key, double targetBottom) {
            double shift = rest * (bottoms.getOrDefault(key, targetBottom) - targetBottom);
            if (Math.abs(shift) < LEAST_PX) {
                return 0;
            }
            moved = true;
            return shift;
        }

        /** Notes how strong a box of the target is by now. One that slides in at an edge is there at once. */
        private void come(Box box, double x, double width) {
            Double strength = known.remove(box);
            if (strength == null) {
                double xBefore = before.frame.viewport().xOf(target.viewport().at(x));
                boolean slidIn =
                        xBefore + width <= 0 || xBefore >= target.viewport().widthPx();
                strength = slidIn ? 1.0 : 0.0;
            }
            double weak = rest * (1 - strength);
            if (weak > LEAST_STRENGTH) {
                strengths.put(box, 1 - weak);
            }
        }

        private void go(Frame.Card card, List<Frame.Card> going) {
            double x = x(card.x());
            if (isGoing(Box.of(card), x, card.width())) {
                going.add(card.at(x, y(card.event(), card.y(), card.height())));
            }
        }

        private void go(Frame.Label label, List<Frame.Label> going) {
            double x = label.held() ? label.x() : x(label.x());
            if (label.isSeen() && isGoing(Box.of(label), x, label.width())) {
                going.add(label.at(x, y(key(label), label.y(), label.height())));
            }
        }

        /** Where the point that stood at a pixel before stands now. */
        private double x(double before) {
            return target.viewport().xOf(this.before.frame.viewport().at(before));
        }

        private double y(int key, double y, double height) {
            double bottom = targetBottoms.getOrDefault(key, y + height);
            return y + (1 - rest) * (bottom - y - height);
        }

        /** Whether a box that has no place in the target can still be seen; if so, notes how strong it is. */
        private boolean isGoing(Box box, double x, double width) {
            Double strength = known.remove(box);
            if (strength == null
                    || strength * rest <= LEAST_STRENGTH
                    || x + width <= 0
                    || x >= target.viewport().widthPx()) {
                return false;
            }
            strengths.put(box, strength * rest);
            return true;
        }
    }
}
