package org.demarche.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.layout.Passage.Box;

/** Takes a step from one {@link Passage} to the next. */
final class PassageStep {
    /** Nobody sees less than that move. */
    private static final double LEAST_PX = 0.5;
    /** Nobody sees less than that fade. */
    private static final double LEAST_STRENGTH = 0.04;

    private final Passage before;
    private final Frame target;
    private final double rest;
    /** Where the point that stood at pixel 0 before stands in the target, and how far those 1 px apart stand apart. */
    private final double originX;

    private final double stretched;
    private final boolean isPanned;
    /** Panning alone brings or takes no marks or ticks but at the edges. */
    private final boolean isPannedOnly;
    /** How far below before's place each lane lies that is in view before and in the target. */
    private final Map<String, Double> laneShifts = new HashMap<>();
    /**
     * Where those of before stand, and those of the target: their lower edges, on which they rest, by event or
     * {@link #key}.
     */
    private final Map<Integer, Double> bottoms = new HashMap<>();

    private final Map<Integer, Double> targetBottoms = new HashMap<>();
    /** How high the bars of before stand, by event. */
    private final Map<Integer, Double> barYs = new HashMap<>();
    /** How strong the boxes of before are that have not been found in the target yet. */
    private final Map<Box, Double> known = new HashMap<>();

    private final Map<Box, Double> strengths = new HashMap<>();
    /** Whether something stands higher or lower than in the target. */
    private boolean moved;

    /** @param share as in {@link Passage#towards} */
    PassageStep(Passage before, Frame target, double share) {
        this.before = before;
        this.target = target;
        this.rest = 1 - share;
        Viewport from = before.frame().viewport();
        Viewport to = target.viewport();
        originX = to.xOf(from.start());
        stretched = from.secondsPerPx() / to.secondsPerPx();
        isPanned = before.isPanned(target);
        isPannedOnly = isPanned && before.isStill();
        Frame.LaneArea lanes = before.frame().lanes();
        Frame.LaneArea targetLanes = target.lanes();
        if (lanes != null && targetLanes != null) {
            targetLanes.bands().forEach(band -> laneShifts.put(band.key(), band.y()));
            Map<String, Double> ys = new HashMap<>();
            lanes.bands().forEach(band -> ys.put(band.key(), band.y()));
            laneShifts.keySet().retainAll(ys.keySet());
            ys.forEach((key, y) -> laneShifts.computeIfPresent(key, (same, targetY) -> targetY - y));
        }
    }

    Passage passage() {
        Passage.Going earlier = before.going();
        List<Frame.Card> cardsBefore = all(earlier.cards(), before.frame().cards());
        List<Frame.Label> labelsBefore = all(earlier.labels(), before.frame().labels());
        List<Frame.Mark> barsBefore = isPannedOnly ? List.of() : all(earlier.bars(), bars(before.frame()));
        List<Frame.Disc> discsBefore = isPannedOnly ? List.of() : all(earlier.discs(), before.discs());
        cardsBefore.forEach(this::know);
        labelsBefore.forEach(this::know);
        barsBefore.forEach(this::know);
        discsBefore.forEach(disc -> know(Box.of(before.frame(), disc)));

        Frame frame = frame();
        List<Frame.Disc> discs = frame.discs();
        if (!isPannedOnly) {
            discs.forEach(disc -> come(Box.of(target, disc), disc.mark().x(), 0));
        }
        // Those that are left in what was known have no place in the target.
        return new Passage(
                frame,
                discs,
                new Passage.Going(
                        goingCards(cardsBefore),
                        goingLabels(labelsBefore),
                        goingBars(barsBefore),
                        goingDiscs(discsBefore)),
                strengths,
                isPannedOnly
                        ? TickPart.of(target)
                        : TickPart.towards(before.ticks(), before.frame().viewport(), target, rest));
    }

    private static List<Frame.Mark> bars(Frame frame) {
        return frame.marks().stream()
                .filter(mark -> MarkPicture.hasBar(frame, mark))
                .toList();
    }

    private static <T> List<T> all(List<T> going, List<T> others) {
        if (going.isEmpty()) {
            return others;
        }
        List<T> all = new ArrayList<>(going);
        all.addAll(others);
        return all;
    }

    private void know(Box box) {
        known.put(box, before.strength(box));
    }

    private void know(Frame.Card card) {
        if (card.isSeen()) {
            know(Box.of(card));
            bottoms.put(card.event(), card.y() + card.height());
        }
    }

    private void know(Frame.Label label) {
        if (label.isSeen()) {
            know(Box.of(before.frame(), label));
            if (isGliding() && !(label.held() && isPanned)) {
                bottoms.put(key(label), label.y() + label.height());
            }
        }
    }

    private void know(Frame.Mark mark) {
        know(Box.of(before.frame(), mark));
        if (isGliding()) {
            barYs.put(mark.event(), mark.y());
        }
    }

    /** In lanes, an event may stand in several places. */
    private boolean isGliding() {
        return target.lanes() == null;
    }

    /** Held titles go from row to row on their own: their events may have boxes too. */
    private static int key(Frame.Label label) {
        return label.held() ? ~label.event() : label.event();
    }

    /** The target with what is higher or lower by now. */
    private Frame frame() {
        List<Frame.Card> cards = new ArrayList<>();
        for (Frame.Card card : target.cards()) {
            double bottom = card.y() + card.height();
            if (card.isSeen()) {
                targetBottoms.put(card.event(), bottom);
                come(Box.of(card), card.x(), card.width());
            }
            double shift = shift(bottoms.getOrDefault(card.event(), bottom) - bottom);
            cards.add(shift == 0 ? card : card.at(card.x(), card.y() + shift));
        }
        List<Frame.Label> labels = new ArrayList<>();
        for (Frame.Label label : target.labels()) {
            double bottom = label.y() + label.height();
            if (label.isSeen()) {
                targetBottoms.put(key(label), bottom);
                come(Box.of(target, label), label.held() ? 0 : label.x(), label.width());
            }
            double shift = shift(bottoms.getOrDefault(key(label), bottom) - bottom);
            labels.add(shift == 0 ? label : label.at(label.x(), label.y() + shift));
        }
        List<Frame.Mark> marks = isPannedOnly ? target.marks() : marks();
        return moved ? target.withBoxes(cards, labels).withMarks(marks, target.bins()) : target;
    }

    private List<Frame.Mark> marks() {
        List<Frame.Mark> marks = new ArrayList<>();
        for (Frame.Mark mark : target.marks()) {
            if (MarkPicture.hasBar(target, mark)) {
                come(Box.of(target, mark), mark.left(), mark.right() - mark.left());
            }
            double shift = shift(barYs.getOrDefault(mark.event(), mark.y()) - mark.y());
            marks.add(shift == 0 ? mark : mark.at(mark.y() + shift));
        }
        return marks;
    }

    /** How far off its place in the target something still is that was so far off. */
    private double shift(double off) {
        double shift = rest * off;
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
            double xBefore = (x - originX) / stretched;
            boolean slidIn = xBefore + width / stretched <= 0
                    || xBefore >= target.viewport().widthPx();
            strength = slidIn ? 1.0 : 0.0;
        }
        double weak = rest * (1 - strength);
        if (weak > LEAST_STRENGTH) {
            strengths.put(box, 1 - weak);
        }
    }

    private List<Frame.Card> goingCards(List<Frame.Card> cards) {
        List<Frame.Card> going = new ArrayList<>();
        for (Frame.Card card : cards) {
            double x = x(card.x());
            if (isGoing(Box.of(card), x, card.width())) {
                going.add(card.at(x, y(card.event(), card.y(), card.height())));
            }
        }
        return going;
    }

    private List<Frame.Label> goingLabels(List<Frame.Label> labels) {
        List<Frame.Label> going = new ArrayList<>();
        for (Frame.Label label : labels) {
            double x = label.held() ? label.x() : x(label.x());
            Box box = Box.of(before.frame(), label);
            if (label.isSeen() && isGoing(box, x, label.width())) {
                double y = y(key(label), label.y() + laneShift(box), label.height());
                going.add(label.at(x, y));
            }
        }
        return going;
    }

    private List<Frame.Mark> goingBars(List<Frame.Mark> marks) {
        List<Frame.Mark> going = new ArrayList<>();
        for (Frame.Mark mark : marks) {
            Box box = Box.of(before.frame(), mark);
            if (isGoing(box, edge(mark.left()), edge(mark.right()) - edge(mark.left()))) {
                going.add(moved(mark, box));
            }
        }
        return going;
    }

    private List<Frame.Disc> goingDiscs(List<Frame.Disc> discs) {
        List<Frame.Disc> going = new ArrayList<>();
        for (Frame.Disc disc : discs) {
            Box box = Box.of(before.frame(), disc);
            if (isGoing(box, x(disc.mark().x()), 0)) {
                going.add(new Frame.Disc(moved(disc.mark(), box), disc.marks(), disc.count()));
            }
        }
        return going;
    }

    /** A mark of before where it stands now. */
    private Frame.Mark moved(Frame.Mark mark, Box box) {
        Frame.Strength strength = mark.strength();
        return mark.at(mark.y() + laneShift(box))
                .along(
                        x(mark.x()),
                        edge(mark.left()),
                        edge(mark.right()),
                        new Frame.Strength(
                                x(strength.begin()),
                                x(strength.coreBegin()),
                                x(strength.coreEnd()),
                                x(strength.end())));
    }

    /** Where the point that stood at a pixel before stands now. */
    private double x(double xBefore) {
        return originX + stretched * xBefore;
    }

    /** Where the end of a bar stands now; one that was out of view stays so. */
    private double edge(double xBefore) {
        boolean inView = xBefore > 0 && xBefore < target.viewport().widthPx();
        return inView ? x(xBefore) : xBefore;
    }

    private double laneShift(Box box) {
        return laneShifts.getOrDefault(box.lane(), 0.0);
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
