package org.demarche.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * Decides which events get a card or a label and how high these stand. The decision is taken per {@link TileGrid} tile
 * and holds in every window, so panning never changes it. The level at which all is seen is planned first, as a whole;
 * a finer tile begins with what the coarser tiles that meet it decided, and a coarser level takes from the next finer
 * one, so zooming in only adds. The more significant event is asked first.
 *
 * <p>A tile knows nothing of its neighbours but the boxes near their common edge when that came to be. As long as these
 * reach the edge or begin within reach of it, those on its left come no lower than they were then, those on its right
 * no higher. Boxes added later stand above the middle of the height if they reach over a tile's right edge, and below
 * it if they begin within reach of its left edge. So no box ever meets one of another tile, and a tile costs what it
 * holds, whatever lies around it.
 *
 * <p>Where all is seen nothing began before the picture, so the whole height is there for titles. Finer levels keep its
 * upper part free for what is held at the left edge: what they add stands below that.
 *
 * <p>That settles who gets a box. The boxes then come down, across tiles, as far as those do that they stand on, anew
 * at each level: zooming in keeps boxes, not rows.
 */
final class CardPlanner {
    private static final double REACH_PX = TilePlanning.REACH_PX;
    private static final int NOBODY = -1;
    /** So far to the left of the selected event's card others are lifted for it. */
    private static final double AROUND_PX = 4 * REACH_PX;

    private static final int MAX_TILES = 1024;
    private static final int COLUMNS = 16;
    /**
     * So many of each column are asked where all is seen; later, those where there is room beside the titles so far.
     */
    private static final int OF_EACH_COLUMN = 7;

    /** Up to so many events of a tile are all asked. */
    private static final int MOST_ASKED = 160;

    private final ChronicleIndex index;
    private final AnchorOrder order;
    private final TileGrid grid;
    private final TilePlanning.Room room;
    private final Tiles<TilePlanning.Tile> tiles;
    private final Tiles<List<Slot>> lowered;
    /** The boxes of each level at which all is seen. */
    private final Map<Integer, List<TilePlanning.Box>> wholes = new HashMap<>();

    private @Nullable Forced lastForced;

    /** What boxes around an event become at a level so that it has its card. */
    private record Forced(int level, int event, List<Slot> slots) {}

    /**
     * What an event gets at a level: how high its box is, how high over the lowest row it stands, and how wide it is at
     * least if it is a card.
     */
    record Slot(int event, double height, double base, double cardPx) {
        Slot(int event, double height, double base) {
            this(event, height, base, CardStyle.WIDTH);
        }

        boolean isCard() {
            return height >= CardStyle.HEIGHT;
        }
    }

    /** The plan for what a room is shared by. */
    CardPlanner(TileGrid grid, TilePlanning.Room room) {
        this.index = room.index();
        this.order = room.order();
        this.grid = grid;
        this.room = room;
        tiles = new Tiles<>(index, order, grid, MAX_TILES, TilePlanning.Tile.EMPTY, this::plan);
        lowered = new Tiles<>(index, order, grid, MAX_TILES, List.of(), this::lowered);
    }

    /**
     * Who gets what in a viewport and up to so many pixels before it; {@code forced}, if not negative, gets a card
     * whatever it costs the others.
     */
    List<Slot> slots(Viewport viewport, double beforePx, int forced) {
        TimePoint start = viewport.at(-beforePx);
        int level = grid.level(viewport.secondsPerPx());
        List<Slot> slots = slots(level, start, viewport.end());
        if (forced < 0) {
            return slots;
        }
        TimePoint anchor = index.anchor(forced);
        double scale = TileGrid.scale(level);
        TimePoint from = anchor.plusSeconds(-AROUND_PX * scale);
        TimePoint to = anchor.plusSeconds(REACH_PX * scale);
        if (!from.isBefore(viewport.end()) || (to.isBefore(start) && !index.isLasting(forced))) {
            return slots;
        }
        slots.removeIf(slot -> isWithin(index.anchor(slot.event()), from, to));
        for (Slot slot : around(level, forced, from, to)) {
            if (slot.event() == forced || isWithin(index.anchor(slot.event()), start, viewport.end())) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private static boolean isWithin(TimePoint point, TimePoint from, TimePoint to) {
        return !point.isBefore(from) && point.isBefore(to);
    }

    /** Who gets what at a level from one point up to but not including another. */
    List<Slot> slots(int level, TimePoint from, TimePoint to) {
        return along(level, order.firstAtOrAfter(from), order.firstAtOrAfter(to));
    }

    private List<Slot> along(int level, int from, int to) {
        return lowered.along(level, from, to).stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Who gets what in a picture that nobody pans or zooms. Few events are planned as a whole, which leaves room for
     * more titles and fuller cards.
     */
    List<Slot> still(Viewport viewport) {
        int first = order.firstAtOrAfter(viewport.at(-CardStyle.WIDTH));
        int end = order.firstAtOrAfter(viewport.end());
        if (first >= end || end - first > MOST_ASKED) {
            return slots(viewport, CardStyle.WIDTH, NOBODY);
        }
        TimePoint start = index.anchor(order.event(first));
        int count = end - first;
        int[] ranks = order.mostSignificantRanks(first, end, count);
        TilePlanning titles = still(start, viewport);
        if (titles.addLabels(ranks) == count) {
            titles.enlarge(ranks);
            return slots(titles.boxes());
        }
        TilePlanning planning = still(start, viewport);
        planning.add(ranks, first, end);
        return slots(planning.boxes());
    }

    private TilePlanning still(TimePoint start, Viewport viewport) {
        return TilePlanning.ofWhole(room, 0, start, viewport.secondsPerPx(), Double.POSITIVE_INFINITY);
    }

    private static List<Slot> slots(List<TilePlanning.Box> boxes) {
        return boxes.stream()
                .map(box -> new Slot(box.event(), box.height(), box.base()))
                .toList();
    }

    /**
     * The boxes of a tile as low as they can stand above those that follow. Where they reach into others all the way,
     * these are followed into later tiles. None comes to stand higher than planned.
     */
    private List<Slot> lowered(int level, long tile, TimePoint start, int from, int to) {
        List<TilePlanning.Box> own = tiles.at(level, tile).boxes();
        Staircase staircase = new Staircase(Double.POSITIVE_INFINITY, index::compareOnAxis);
        List<Staircase.Step> steps = new ArrayList<>();
        double reach = Double.NEGATIVE_INFINITY;
        for (TilePlanning.Box box : own) {
            Staircase.Step step = step(start, level, box);
            steps.add(step);
            reach = Math.max(reach, step.reach());
        }
        int rank = to;
        while (rank < order.size() && x(start, level, order.event(rank)) < reach) {
            long next = grid.tile(level, index.anchor(order.event(rank)));
            for (TilePlanning.Box box : tiles.at(level, next).boxes()) {
                Staircase.Step step = step(start, level, box);
                if (step.x < reach) {
                    steps.add(step);
                    reach = Math.max(reach, step.reach());
                }
            }
            rank = order.firstAtOrAfter(grid.start(level, next + 1), rank);
        }
        steps.reversed().forEach(staircase::add);
        return staircase.steps().stream()
                .limit(own.size())
                .map(step -> new Slot(step.event, step.height, step.base))
                .toList();
    }

    private double x(TimePoint start, int level, int event) {
        return start.secondsTo(index.anchor(event)) / TileGrid.scale(level);
    }

    private Staircase.Step step(TimePoint start, int level, TilePlanning.Box box) {
        return new Staircase.Step(box.event(), x(start, level, box.event()), room.widthOf(box), box.height());
    }

    private TilePlanning.Tile plan(int level, long tile, TimePoint start, int from, int to) {
        if (level >= grid.base()) {
            return part(whole(level), start, grid.start(level, tile + 1));
        }
        TilePlanning.Tile begun = inherited(level, tile, start);
        TilePlanning planning = new TilePlanning(
                room,
                room.keptPx().applyAsDouble(level),
                start,
                TileGrid.scale(level),
                TileGrid.widthPx(level),
                from > 0,
                to < order.size(),
                begun);
        add(planning, level, tile, tile, from, to);
        return new TilePlanning.Tile(planning.boxes(), begun.left(), begun.right());
    }

    private List<TilePlanning.Box> whole(int level) {
        List<TilePlanning.Box> known = wholes.get(level);
        if (known == null) {
            known = planWhole(level);
            wholes.put(level, known);
        }
        return known;
    }

    private List<TilePlanning.Box> planWhole(int level) {
        long first = grid.tile(level, index.anchor(order.event(0)));
        long last = grid.tile(level, index.anchor(order.event(order.size() - 1)));
        TilePlanning planning = TilePlanning.ofWhole(
                room,
                level > grid.base() ? 0 : room.keptPx().applyAsDouble(level),
                grid.start(level, first),
                TileGrid.scale(level),
                TileGrid.widthPx(level) * (last + 1 - first));
        if (level > grid.base()) {
            planning.keep(whole(level - 1));
        } else {
            add(planning, level, first, last, 0, order.size());
        }
        return planning.boxes();
    }

    /** The part of a whole from one point up to but not including another. */
    private TilePlanning.Tile part(List<TilePlanning.Box> whole, TimePoint start, TimePoint end) {
        List<TilePlanning.Box> boxes = new ArrayList<>();
        List<TilePlanning.Box> left = new ArrayList<>();
        List<TilePlanning.Box> right = new ArrayList<>();
        for (TilePlanning.Box box : whole) {
            TimePoint anchor = index.anchor(box.event());
            (anchor.isBefore(start) ? left : anchor.isBefore(end) ? boxes : right).add(box);
        }
        return new TilePlanning.Tile(boxes, left, right);
    }

    /** What a tile takes over from the coarser ones that meet it, with the bounds that hold from now on. */
    private TilePlanning.Tile inherited(int level, long tile, TimePoint start) {
        double width = TileGrid.widthPx(level);
        boolean isCutAnew = TileGrid.halves(level);
        boolean isBoundAnew = isCutAnew || level + 1 == grid.base();
        List<TilePlanning.Box> boxes = new ArrayList<>();
        List<TilePlanning.Box> left = new ArrayList<>();
        List<TilePlanning.Box> right = new ArrayList<>();
        for (TilePlanning.Tile parent : tiles.parents(level, tile)) {
            if (!isCutAnew) {
                left.addAll(parent.left());
                right.addAll(parent.right());
            }
            for (TilePlanning.Box box : parent.boxes()) {
                double x = x(start, level, box.event());
                if (x < 0) {
                    left.add(box);
                } else if (x >= width) {
                    right.add(box);
                } else {
                    double floor = isBoundAnew ? box.base() : box.floor();
                    double ceiling = isBoundAnew ? box.top() : box.ceiling();
                    boxes.add(new TilePlanning.Box(
                            box.event(),
                            box.height(),
                            box.base(),
                            x + room.widthOf(box) + CardStyle.GAP > width ? floor : 0,
                            x < REACH_PX ? ceiling : Double.POSITIVE_INFINITY));
                }
            }
        }
        left.removeIf(box -> x(start, level, box.event()) + room.widthOf(box) + CardStyle.GAP <= 0);
        right.removeIf(box -> x(start, level, box.event()) >= width + REACH_PX);
        return new TilePlanning.Tile(boxes, List.copyOf(left), List.copyOf(right));
    }

    /** Adds titles for the events of some tiles beside each other. */
    private void add(TilePlanning planning, int level, long first, long last, int from, int to) {
        int[] ranks = {};
        if (to - from <= MOST_ASKED) {
            ranks = order.mostSignificantRanks(from, to, to - from);
        } else if (level == grid.base()) {
            ranks = order.mostSignificantRanks(grid.columns(order, level, first, last, COLUMNS), OF_EACH_COLUMN);
        }
        planning.add(ranks, from, to);
    }

    /** The plan with a card for one event more, as far as that changes it; the same however one pans. */
    private List<Slot> around(int level, int forced, TimePoint from, TimePoint to) {
        Forced known = lastForced;
        if (known == null || known.level() != level || known.event() != forced) {
            known = new Forced(level, forced, forcing(level, forced, from, to));
            lastForced = known;
        }
        return known.slots();
    }

    private List<Slot> forcing(int level, int forced, TimePoint from, TimePoint to) {
        List<Slot> slots = slots(level, from, to);
        slots.removeIf(slot -> !isWithin(index.anchor(slot.event()), from, to));
        if (slots.stream().anyMatch(slot -> slot.event() == forced && slot.isCard())) {
            return slots;
        }
        slots.removeIf(slot -> slot.event() == forced);
        TimePoint anchor = index.anchor(forced);
        List<Staircase.Step> others = slots.stream()
                .map(slot -> step(level, anchor, slot.event(), slot.height(), slot.base()))
                .toList();
        CardRoom cardRoom = new CardRoom(
                room.heightPx(), REACH_PX - AROUND_PX, index::compareOnAxis, index::significance, room.labelWidthPx());
        return cardRoom.with(step(level, anchor, forced, CardStyle.HEIGHT, 0), others).stream()
                .map(step -> step.event == forced
                        ? new Slot(forced, step.height, step.base, step.width)
                        : new Slot(step.event, step.height, step.base))
                .toList();
    }

    private Staircase.Step step(int level, TimePoint from, int event, double height, double base) {
        double width = height >= CardStyle.HEIGHT
                ? CardStyle.WIDTH
                : room.labelWidthPx().applyAsDouble(event);
        Staircase.Step step =
                new Staircase.Step(event, x(from, level, event), width, height, base, Double.POSITIVE_INFINITY);
        step.base = base;
        return step;
    }
}
