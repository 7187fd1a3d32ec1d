package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/** Builds the staircase of one tile of a {@link CardPlanner}. */
final class TilePlanning {
    static final double REACH_PX = CardStyle.WIDTH + CardStyle.GAP;
    /** Cards come first up to this part of the height, so that labels have room too. */
    private static final double CARDS_SHARE = 0.4;
    /** Titles stand in heaps, whose stems are no farther than this from their middle. */
    private static final double POLE_PX = 12;

    private static final double LEAST_WEIGHT = 1e-9;

    /** Of so many events in a tile, all are to have titles if that is possible. */
    static final int FEW = 40;

    /** A box of a tile, with the bounds it keeps to; see {@link Staircase.Step}. */
    record Box(int event, double height, double base, double floor, double ceiling) {
        boolean isCard() {
            return height >= CardStyle.HEIGHT;
        }

        double top() {
            return base + height;
        }
    }

    /**
     * What a tile decided.
     *
     * @param boxes its own, from left to right
     * @param left boxes of earlier tiles that reached over its left edge when that came to be
     * @param right boxes of later tiles within reach of its right edge when that came to be
     */
    record Tile(List<Box> boxes, List<Box> left, List<Box> right) {
        static final Tile EMPTY = new Tile(List.of(), List.of(), List.of());
    }

    /**
     * What all tiles share.
     *
     * @param heightPx room above the lowest row
     * @param labelWidthPx how wide an event's label is
     * @param fullHeightPx how high an event's card is with all that it may say, no lower than {@link CardStyle#HEIGHT}
     * @param still whether nobody zooms in to more titles, so that full cards may take their room
     */
    record Room(
            ChronicleIndex index,
            AnchorOrder order,
            double heightPx,
            IntToDoubleFunction labelWidthPx,
            IntToDoubleFunction fullHeightPx,
            boolean still) {
        double widthOf(Box box) {
            return box.isCard() ? CardStyle.WIDTH : labelWidthPx.applyAsDouble(box.event());
        }
    }

    private final Room room;
    private final TimePoint start;
    private final double scale;
    private final double width;
    private final boolean edgeAtLeft;
    private final boolean edgeAtRight;
    private final Tile begun;
    private final Staircase staircase;
    private final Map<Integer, Staircase.Step> steps = new HashMap<>();

    TilePlanning(
            Room room,
            TimePoint start,
            double scale,
            double width,
            boolean edgeAtLeft,
            boolean edgeAtRight,
            Tile begun) {
        this.room = room;
        this.staircase = new Staircase(room.heightPx());
        this.start = start;
        this.scale = scale;
        this.width = width;
        this.edgeAtLeft = edgeAtLeft;
        this.edgeAtRight = edgeAtRight;
        this.begun = begun;
        for (Box box : begun.boxes().reversed()) {
            take(new Staircase.Step(
                    box.event(), x(box.event()), room.widthOf(box), box.height(), box.floor(), box.ceiling()));
        }
    }

    private double x(int event) {
        return start.secondsTo(room.index().anchor(event)) / scale;
    }

    private boolean take(Staircase.Step step) {
        boolean taken = staircase.add(step);
        if (taken) {
            steps.put(step.event, step);
        }
        return taken;
    }

    /**
     * Gives the events of these ranks titles as long as there is room: cards in the lower part of the height, then
     * labels, so that as many events as possible have a title; at last cards instead of labels where that costs no
     * title, but among few events only if all of them have one, and full cards instead of plain ones if all have one or
     * nobody zooms in to more. Of many events, those come first that stand in heaps with room between them.
     *
     * @param count how many events the tile holds
     */
    void add(int[] ranks, int count) {
        boolean crowded = count > FEW;
        if (crowded) {
            addPoles(ranks);
        }
        addCards(ranks, crowded ? POLE_PX : Double.POSITIVE_INFINITY);
        addLabels(ranks, POLE_PX);
        boolean complete = addLabels(ranks, Double.POSITIVE_INFINITY) == count;
        if (complete || crowded) {
            enlarge(ranks, event -> CardStyle.HEIGHT);
        }
        if (complete || (crowded && room.still())) {
            enlarge(ranks, room.fullHeightPx());
        }
    }

    /** Begins heaps of titles with cards that stand alone, and fills them with what stands close by. */
    private void addPoles(int[] ranks) {
        int[] alone = Arrays.stream(ranks)
                .filter(rank -> staircase.standsNear(step(room.order().event(rank), CardStyle.HEIGHT), 0))
                .sorted()
                .toArray();
        double[] xs = Arrays.stream(alone)
                .mapToDouble(rank -> x(room.order().event(rank)))
                .toArray();
        double[] weights = Arrays.stream(alone)
                .mapToDouble(rank -> Math.max(
                        LEAST_WEIGHT,
                        Math.pow(room.index().significance(room.order().event(rank)), 3)))
                .toArray();
        List<Integer> poles = Poles.choose(xs, weights, REACH_PX);
        for (int pole : poles) {
            addCards(new int[] {alone[pole]}, 0);
        }
        for (int pole : poles) {
            int[] near = near(xs[pole]);
            addCards(near, 2 * POLE_PX);
            addLabels(near, 2 * POLE_PX);
        }
    }

    /** Ranks of the tile's events around a place, as many as a heap may hold, the most significant first. */
    private int[] near(double x) {
        double from = Math.max(0, x - POLE_PX);
        double to = Math.min(width, x + POLE_PX);
        int most = (int) (Math.max(0, room.heightPx()) / (CardStyle.LABEL_HEIGHT + CardStyle.LABEL_GAP));
        return room.order()
                .mostSignificantRanks(
                        room.order().firstAtOrAfter(start.plusSeconds(from * scale)),
                        room.order().firstAtOrAfter(start.plusSeconds(to * scale)),
                        most);
    }

    /** Takes boxes of a finer level as long as there is room, as cards or as labels. */
    void keep(List<Box> boxes) {
        List<Box> byWeight = new ArrayList<>(boxes);
        byWeight.sort(Comparator.comparingDouble((Box box) -> -room.index().significance(box.event())));
        for (Box box : byWeight) {
            if (!take(step(box.event(), Math.min(box.height(), CardStyle.HEIGHT))) && box.isCard()) {
                take(step(box.event(), CardStyle.LABEL_HEIGHT));
            }
        }
    }

    private void addCards(int[] ranks, double nearPx) {
        double cap = CARDS_SHARE * room.heightPx();
        staircase.steps().forEach(step -> step.cap = step.isCard() ? Math.max(cap, step.top()) : step.cap);
        for (int rank : ranks) {
            if (!steps.containsKey(room.order().event(rank))) {
                Staircase.Step card = step(room.order().event(rank), CardStyle.HEIGHT);
                card.cap = cap;
                if (staircase.standsNear(card, nearPx)) {
                    take(card);
                }
            }
        }
        staircase.steps().forEach(step -> step.cap = Double.POSITIVE_INFINITY);
    }

    /** Gives the events of these ranks labels as long as there is room, and counts the titles that there are. */
    int addLabels(int[] ranks, double nearPx) {
        for (int rank : ranks) {
            if (!steps.containsKey(room.order().event(rank))) {
                Staircase.Step label = step(room.order().event(rank), CardStyle.LABEL_HEIGHT);
                if (staircase.standsNear(label, nearPx)) {
                    take(label);
                }
            }
        }
        return steps.size();
    }

    /** Makes labels cards, and cards full ones, as long as there is room. */
    void enlarge(int[] ranks) {
        enlarge(ranks, event -> CardStyle.HEIGHT);
        enlarge(ranks, room.fullHeightPx());
    }

    /** Gives the boxes of these ranks that height at least, as long as there is room. */
    private void enlarge(int[] ranks, IntToDoubleFunction heights) {
        for (int rank : ranks) {
            int event = room.order().event(rank);
            Staircase.Step small = steps.get(event);
            if (small != null && small.height < heights.applyAsDouble(event)) {
                staircase.remove(small);
                if (!take(step(event, heights.applyAsDouble(event)))) {
                    take(small);
                }
            }
        }
    }

    private Staircase.Step step(int event, double height) {
        double x = x(event);
        double boxWidth = height >= CardStyle.HEIGHT
                ? CardStyle.WIDTH
                : room.labelWidthPx().applyAsDouble(event);
        double reach = x + boxWidth + CardStyle.GAP;
        double floor = 0;
        if (edgeAtRight && reach > width) {
            floor = room.heightPx() / 2;
            for (Box other : begun.right()) {
                floor = x(other.event()) < reach ? Math.max(floor, other.top() + CardStyle.GAP) : floor;
            }
        }
        double ceiling = Double.POSITIVE_INFINITY;
        if (edgeAtLeft && x < REACH_PX) {
            ceiling = room.heightPx() / 2 - CardStyle.GAP;
            for (Box other : begun.left()) {
                boolean reached = x(other.event()) + room.widthOf(other) + CardStyle.GAP > x;
                ceiling = reached ? Math.min(ceiling, other.base() - CardStyle.GAP) : ceiling;
            }
        }
        return new Staircase.Step(event, x, boxWidth, height, floor, ceiling);
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(staircase.steps().size());
        for (Staircase.Step step : staircase.steps()) {
            boxes.add(new Box(step.event, step.height, step.base, step.floor, step.ceiling));
        }
        return boxes;
    }
}
