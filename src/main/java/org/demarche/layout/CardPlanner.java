package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/**
 * Decides which events get a card or a label and how high these stand. The decision is taken per {@link TileGrid} tile
 * and holds in every window, so panning never changes it; a tile begins with what the coarser tile around it decided,
 * so zooming in only adds. The more significant event is asked first.
 *
 * <p>A tile knows nothing of its neighbours but the boxes near their common edge when that came to be. As long as these
 * reach the edge or begin within reach of it, those on its left come no lower than they were then, those on its right
 * no higher. Boxes added later stand above the middle of the height if they reach over a tile's right edge, and below
 * it if they begin within reach of its left edge. So no box ever meets one of another tile, and a tile costs what it
 * holds, whatever lies around it.
 */
final class CardPlanner {
    private static final double REACH_PX = CardStyle.WIDTH + CardStyle.GAP;
    /** Cards come first up to this part of the height, so that labels have room too. */
    private static final double CARDS_SHARE = 0.62;

    /** Of so many events in a tile, all are to have titles if that is possible. */
    private static final int FEW = 40;

    private static final int NOBODY = -1;
    /** So many events that began long before a window are looked at to be held at its edge. */
    private static final int REACHING = 12;

    private static final int MAX_TILES = 1024;
    private static final int COLUMNS = 16;
    private static final int OF_EACH_COLUMN = 7;
    /** Up to so many events of a tile are all candidates; of more, the best of each column. */
    private static final int ALL_CANDIDATES = 160;

    private final ChronicleIndex index;
    private final AnchorOrder order;
    private final TileGrid grid;
    private final double heightPx;
    private final IntToDoubleFunction labelWidthPx;
    private final IntToDoubleFunction fullHeightPx;
    private final Tiles<Tile> tiles;

    /** What an event gets at a level: how high its box is, and how high over the lowest row it stands. */
    record Slot(int event, double height, double base) {
        boolean isCard() {
            return height >= CardStyle.HEIGHT;
        }
    }

    /** A box of a tile, with the bounds it keeps to; see {@link Staircase.Step}. */
    private record Box(int event, double height, double base, double floor, double ceiling) {
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
    private record Tile(List<Box> boxes, List<Box> left, List<Box> right) {
        static final Tile EMPTY = new Tile(List.of(), List.of(), List.of());
    }

    /**
     * The plan for the events of an order.
     *
     * @param heightPx room above the lowest row
     * @param labelWidthPx how wide an event's label is
     * @param fullHeightPx how high an event's card is with all that it may say, no lower than {@link CardStyle#HEIGHT}
     */
    CardPlanner(
            ChronicleIndex index,
            AnchorOrder order,
            TileGrid grid,
            double heightPx,
            IntToDoubleFunction labelWidthPx,
            IntToDoubleFunction fullHeightPx) {
        this.index = index;
        this.order = order;
        this.grid = grid;
        this.heightPx = heightPx;
        this.labelWidthPx = labelWidthPx;
        this.fullHeightPx = fullHeightPx;
        tiles = new Tiles<>(index, order, grid, MAX_TILES, Tile.EMPTY, this::plan);
    }

    /** Who gets what in a viewport; {@code forced}, if not negative, gets a card whatever it costs the others. */
    List<Slot> slots(Viewport viewport, int forced) {
        int first = order.firstAtOrAfter(viewport.at(-CardStyle.WIDTH));
        List<Slot> slots = along(viewport, first, order.firstAtOrAfter(viewport.end()));
        boolean missing = forced >= 0 && slots.stream().noneMatch(slot -> slot.event() == forced && slot.isCard());
        return missing ? forcing(slots, viewport, forced) : slots;
    }

    /**
     * Who gets what among the events up to so many pixels before a viewport, and among those long before it that reach
     * farthest into it.
     */
    List<Slot> before(Viewport viewport, double px) {
        int end = order.firstAtOrAfter(viewport.at(-CardStyle.WIDTH));
        int near = order.firstAtOrAfter(viewport.at(-px));
        List<Slot> slots = along(viewport, near, end);
        int level = grid.level(viewport.secondsPerPx());
        for (int event : order.reachingForward(near, viewport.start(), REACHING)) {
            tiles.around(level, event).boxes().stream()
                    .filter(box -> box.event() == event)
                    .forEach(box -> slots.add(slot(box)));
        }
        return slots;
    }

    private List<Slot> along(Viewport viewport, int from, int to) {
        int level = grid.level(viewport.secondsPerPx());
        return tiles.along(level, from, to).stream()
                .flatMap(tile -> slots(tile.boxes()).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Who gets what in a picture that nobody pans or zooms. Few events are planned as a whole, which leaves room for
     * more titles and fuller cards.
     */
    List<Slot> still(Viewport viewport) {
        int first = order.firstAtOrAfter(viewport.at(-CardStyle.WIDTH));
        int end = order.firstAtOrAfter(viewport.end());
        if (first >= end || end - first > ALL_CANDIDATES) {
            return slots(viewport, NOBODY);
        }
        TimePoint start = index.anchor(order.event(first));
        int count = end - first;
        int[] ranks = order.mostSignificantRanks(first, end, count);
        Planning titles = still(start, viewport);
        if (titles.addLabels(ranks) == count) {
            titles.enlarge(ranks);
            return slots(titles.boxes());
        }
        Planning planning = still(start, viewport);
        planning.add(ranks, count);
        return slots(planning.boxes());
    }

    private Planning still(TimePoint start, Viewport viewport) {
        return new Planning(start, viewport.secondsPerPx(), Double.POSITIVE_INFINITY, false, false, Tile.EMPTY);
    }

    private static List<Slot> slots(List<Box> boxes) {
        return boxes.stream().map(CardPlanner::slot).toList();
    }

    private static Slot slot(Box box) {
        return new Slot(box.event(), box.height(), box.base());
    }

    private Tile plan(int level, long tile, TimePoint start, int from, int to) {
        Tile begun = inherited(level, tile, start);
        Planning planning =
                new Planning(start, TileGrid.scale(level), TileGrid.widthPx(level), tile > 0, to < order.size(), begun);
        planning.add(candidates(level, tile, from, to), to - from);
        return new Tile(planning.boxes(), begun.left(), begun.right());
    }

    /** What a tile takes over from the coarser one around it, with the bounds that hold from now on. */
    private Tile inherited(int level, long tile, TimePoint start) {
        Tile parent = tiles.parent(level, tile);
        double scale = TileGrid.scale(level);
        double width = TileGrid.widthPx(level);
        boolean halved = TileGrid.halves(level);
        boolean leftHalf = halved && (tile & 1) == 0;
        boolean rightHalf = halved && !leftHalf;
        List<Box> boxes = new ArrayList<>();
        List<Box> left = new ArrayList<>(rightHalf ? List.of() : parent.left());
        List<Box> right = new ArrayList<>(leftHalf ? List.of() : parent.right());
        for (Box box : parent.boxes()) {
            double x = start.secondsTo(index.anchor(box.event())) / scale;
            if (x < 0) {
                left.add(box);
            } else if (x >= width) {
                right.add(box);
            } else {
                double floor = leftHalf ? box.base() : box.floor();
                double ceiling = rightHalf ? box.top() : box.ceiling();
                boxes.add(new Box(
                        box.event(),
                        box.height(),
                        box.base(),
                        x + widthOf(box) + CardStyle.GAP > width ? floor : 0,
                        x < REACH_PX ? ceiling : Double.POSITIVE_INFINITY));
            }
        }
        left.removeIf(box -> start.secondsTo(index.anchor(box.event())) / scale + widthOf(box) + CardStyle.GAP <= 0);
        right.removeIf(box -> start.secondsTo(index.anchor(box.event())) / scale >= width + REACH_PX);
        return new Tile(boxes, List.copyOf(left), List.copyOf(right));
    }

    private double widthOf(Box box) {
        return box.isCard() ? CardStyle.WIDTH : labelWidthPx.applyAsDouble(box.event());
    }

    /** Ranks of the events that may get a card or label, the most significant first. */
    private int[] candidates(int level, long tile, int from, int to) {
        if (to - from <= ALL_CANDIDATES) {
            return order.mostSignificantRanks(from, to, to - from);
        }
        return order.mostSignificantRanks(grid.columns(order, level, tile, COLUMNS), OF_EACH_COLUMN);
    }

    /** Builds the staircase of one tile. */
    private final class Planning {
        private final TimePoint start;
        private final double scale;
        private final double width;
        private final boolean edgeAtLeft;
        private final boolean edgeAtRight;
        private final Tile begun;
        private final Staircase staircase = new Staircase(heightPx);
        private final Map<Integer, Staircase.Step> steps = new HashMap<>();

        Planning(TimePoint start, double scale, double width, boolean edgeAtLeft, boolean edgeAtRight, Tile begun) {
            this.start = start;
            this.scale = scale;
            this.width = width;
            this.edgeAtLeft = edgeAtLeft;
            this.edgeAtRight = edgeAtRight;
            this.begun = begun;
            for (Box box : begun.boxes().reversed()) {
                take(new Staircase.Step(
                        box.event(), x(box.event()), widthOf(box), box.height(), box.floor(), box.ceiling()));
            }
        }

        private double x(int event) {
            return start.secondsTo(index.anchor(event)) / scale;
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
         * labels, so that as many events as possible have a title; at last cards instead of labels, and full cards
         * instead of plain ones, where that costs no title, but among few events only if all of them have one.
         *
         * @param count how many events the tile holds
         */
        void add(int[] ranks, int count) {
            double cap = CARDS_SHARE * heightPx;
            staircase.steps().forEach(step -> step.cap = step.isCard() ? Math.max(cap, step.top()) : step.cap);
            for (int rank : ranks) {
                if (!steps.containsKey(order.event(rank))) {
                    Staircase.Step card = step(order.event(rank), CardStyle.HEIGHT);
                    card.cap = cap;
                    take(card);
                }
            }
            staircase.steps().forEach(step -> step.cap = Double.POSITIVE_INFINITY);
            if (addLabels(ranks) == count || count > FEW) {
                enlarge(ranks);
            }
        }

        /** Gives the events of these ranks labels as long as there is room, and counts the titles that there are. */
        int addLabels(int[] ranks) {
            for (int rank : ranks) {
                if (!steps.containsKey(order.event(rank))) {
                    take(step(order.event(rank), CardStyle.LABEL_HEIGHT));
                }
            }
            return steps.size();
        }

        /** Makes labels cards, and cards full ones, as long as there is room. */
        void enlarge(int[] ranks) {
            enlarge(ranks, event -> CardStyle.HEIGHT);
            enlarge(ranks, fullHeightPx);
        }

        /** Gives the boxes of these ranks that height at least, as long as there is room. */
        private void enlarge(int[] ranks, IntToDoubleFunction heights) {
            for (int rank : ranks) {
                int event = order.event(rank);
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
            double boxWidth = height >= CardStyle.HEIGHT ? CardStyle.WIDTH : labelWidthPx.applyAsDouble(event);
            double reach = x + boxWidth + CardStyle.GAP;
            double floor = 0;
            if (edgeAtRight && reach > width) {
                floor = heightPx / 2;
                for (Box other : begun.right()) {
                    floor = x(other.event()) < reach ? Math.max(floor, other.top() + CardStyle.GAP) : floor;
                }
            }
            double ceiling = Double.POSITIVE_INFINITY;
            if (edgeAtLeft && x < REACH_PX) {
                ceiling = heightPx / 2 - CardStyle.GAP;
                for (Box other : begun.left()) {
                    boolean reached = x(other.event()) + widthOf(other) + CardStyle.GAP > x;
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

    /** The plan with a card for one event more; the least significant boxes around it that are in its way give way. */
    private List<Slot> forcing(List<Slot> slots, Viewport viewport, int forced) {
        Staircase staircase = new Staircase(heightPx);
        for (Slot slot : slots.reversed()) {
            if (slot.event() != forced) {
                double width = slot.isCard() ? CardStyle.WIDTH : labelWidthPx.applyAsDouble(slot.event());
                staircase.add(new Staircase.Step(
                        slot.event(),
                        viewport.xOf(index.anchor(slot.event())),
                        width,
                        slot.height(),
                        slot.base(),
                        Double.POSITIVE_INFINITY));
            }
        }
        Staircase.Step wanted =
                new Staircase.Step(forced, viewport.xOf(index.anchor(forced)), CardStyle.WIDTH, CardStyle.HEIGHT);
        List<Staircase.Step> yielding = new ArrayList<>(staircase.steps());
        yielding.removeIf(one -> Math.abs(one.x - wanted.x) >= REACH_PX);
        yielding.sort(Comparator.comparingDouble(one -> index.significance(one.event)));
        int gone = 0;
        while (!staircase.add(wanted) && gone < yielding.size()) {
            staircase.remove(yielding.get(gone));
            gone++;
        }
        // Not each of those was in the way: the most significant that still fit come back.
        for (int i = gone - 2; i >= 0; i--) {
            staircase.add(yielding.get(i));
        }
        List<Slot> forcedSlots = new ArrayList<>();
        for (Staircase.Step step : staircase.steps()) {
            forcedSlots.add(new Slot(step.event, step.height, step.base));
        }
        return forcedSlots;
    }
}
