package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/**
 * Which events of a lane get a label and in which of its rows. The decision is taken per {@link TileGrid} tile and
 * holds in every window: a tile begins with the labels that the coarser tiles that meet it decided on, in the same
 * rows, and adds the most significant events for which there is room. So zooming in only adds, and moves no label to
 * another row.
 *
 * <p>Tiles know nothing of their neighbours but what stood beside their common edge when it came to be. Labels added
 * since then keep apart by a rule: those that reach beyond a tile's right edge take even rows, those that begin at its
 * left edge odd ones; in a lane of one row, nothing is added that reaches over the right edge. So a tile costs what it
 * holds, whatever lies around it.
 */
final class LaneRows {
    /** No label is kept free more room than this, disc and free space included. */
    static final double MOST_KEPT_PX = 120;
    /** Without a title, a label has its disc and the free space; none takes less. */
    static final double LEAST_PX = CardStyle.LANE_TEXT + CardStyle.LANE_GAP;

    private static final int MAX_TILES = 512;
    private static final int COLUMNS = 16;
    /** Up to so many events of a tile are all candidates; of more, the best of each column. */
    private static final int ALL_CANDIDATES = 160;

    private final ChronicleIndex index;
    private final AnchorOrder order;
    private final TileGrid grid;
    private final int rows;
    private final IntToDoubleFunction widthPx;
    private final Tiles<Tile> tiles;

    /**
     * A label.
     *
     * @param row counted from the top
     * @param widthPx the room that it must have
     */
    record Slot(int event, int row, double widthPx) {}

    /**
     * What a tile decided.
     *
     * @param slots its own labels, by their anchors
     * @param left labels of earlier tiles that reached over its left edge when that came to be
     * @param right labels of later tiles within reach when its right edge came to be
     */
    private record Tile(List<Slot> slots, List<Slot> left, List<Slot> right) {
        static final Tile EMPTY = new Tile(List.of(), List.of(), List.of());
    }

    /**
     * The rows of one lane.
     *
     * @param order the lane's events
     * @param rows number of rows, at least 1
     * @param widthPx the room that an event's label must have, at most {@link #MOST_KEPT_PX}
     */
    LaneRows(ChronicleIndex index, AnchorOrder order, TileGrid grid, int rows, IntToDoubleFunction widthPx) {
        this.index = index;
        this.order = order;
        this.grid = grid;
        this.rows = rows;
        this.widthPx = widthPx;
        tiles = new Tiles<>(index, order, grid, MAX_TILES, Tile.EMPTY, this::plan);
    }

    /** The level for pictures of a scale. */
    int level(double secondsPerPx) {
        return grid.level(secondsPerPx);
    }

    /** The labels of the tiles that meet a stretch, by their anchors. */
    List<Slot> within(int level, TimePoint from, TimePoint to) {
        int first = order.firstAtOrAfter(from);
        if (first == order.size() || to.isBefore(index.anchor(order.event(first)))) {
            return List.of();
        }
        int last = Math.max(first, order.firstAtOrAfter(to) - 1);
        List<Slot> within = new ArrayList<>();
        tiles.along(level, first, last + 1).forEach(tile -> within.addAll(tile.slots()));
        return within;
    }

    /** Number of rows. */
    int count() {
        return rows;
    }

    /** The label of an event of the lane, if it has one at a level. */
    Optional<Slot> find(int level, int event) {
        return tiles.around(level, event).slots().stream()
                .filter(slot -> slot.event() == event)
                .findFirst();
    }

    private Tile plan(int level, long tile, TimePoint start, int from, int to) {
        if (tiles.isBeyondBase(level)) {
            return kept(level, tile, start, from == 0);
        }
        Tile begun = inherited(level, tile, start);
        if (begun.slots().size() == to - from) {
            return begun;
        }
        Placing placing = new Placing(level, start, from == 0);
        begun.left().forEach(placing::take);
        begun.right().forEach(placing::take);
        begun.slots().forEach(placing::take);
        List<Slot> slots = new ArrayList<>(begun.slots());
        Set<Integer> named = new HashSet<>();
        begun.slots().forEach(slot -> named.add(slot.event()));
        IntStream candidates =
                to - from <= ALL_CANDIDATES ? IntStream.range(from, to) : placing.best(begun.slots(), from, to);
        int[] ranks = order.mostSignificantFirst(candidates.filter(rank -> {
            int event = order.event(rank);
            return placing.hasRoom(event) && !named.contains(event);
        }));
        for (int rank : ranks) {
            int event = order.event(rank);
            int row = placing.add(event);
            if (row >= 0) {
                slots.add(slot(event, row));
            }
        }
        slots.sort(Comparator.comparingInt(slot -> order.rankOf(slot.event(), from, to)));
        return new Tile(List.copyOf(slots), begun.left(), begun.right());
    }

    /** The labels of finer tiles for which there is room, in their rows. */
    private Tile kept(int level, long tile, TimePoint start, boolean isFirst) {
        List<Slot> slots = new ArrayList<>();
        tiles.children(level, tile).forEach(child -> slots.addAll(child.slots()));
        slots.removeIf(slot -> !TileGrid.holds(level, x(slot, start, TileGrid.scale(level))));
        List<Slot> byWeight = new ArrayList<>(slots);
        byWeight.sort(Comparator.comparingDouble((Slot slot) -> -index.significance(slot.event())));
        Placing placing = new Placing(level, start, isFirst);
        Set<Slot> kept = new HashSet<>();
        for (Slot slot : byWeight) {
            if (placing.keep(slot)) {
                kept.add(slot);
            }
        }
        slots.removeIf(slot -> !kept.contains(slot));
        return new Tile(List.copyOf(slots), List.of(), List.of());
    }

    /** What a tile takes over from the coarser ones that meet it. */
    private Tile inherited(int level, long tile, TimePoint start) {
        double scale = TileGrid.scale(level);
        double width = TileGrid.widthPx(level);
        List<Slot> own = new ArrayList<>();
        List<Slot> left = new ArrayList<>();
        List<Slot> right = new ArrayList<>();
        for (Tile parent : tiles.parents(level, tile)) {
            if (!TileGrid.halves(level)) {
                left.addAll(parent.left());
                right.addAll(parent.right());
            }
            for (Slot slot : parent.slots()) {
                double x = x(slot, start, scale);
                (x < 0 ? left : x >= width ? right : own).add(slot);
            }
        }
        left.removeIf(slot -> end(slot, start, scale) <= 0);
        right.removeIf(slot -> x(slot, start, scale) >= width + MOST_KEPT_PX);
        return new Tile(List.copyOf(own), List.copyOf(left), List.copyOf(right));
    }

    private double x(Slot slot, TimePoint start, double scale) {
        return x(slot.event(), start, scale);
    }

    private double x(int event, TimePoint start, double scale) {
        return start.secondsTo(index.anchor(event)) / scale;
    }

    private double end(Slot slot, TimePoint start, double scale) {
        return x(slot, start, scale) + slot.widthPx();
    }

    /** A label of an event in a row. */
    Slot slot(int event, int row) {
        return new Slot(event, row, widthPx.applyAsDouble(event));
    }

    /** A part of a tile, and where in it labels may begin. */
    private static final class Column {
        private double first = Double.POSITIVE_INFINITY;
        private double last = Double.NEGATIVE_INFINITY;
        private int freeRows;
        private int named;

        void add(double from, double to) {
            first = Math.min(first, from);
            last = Math.max(last, to);
            freeRows++;
        }

        /** Of many events, so many are asked for, some of which have labels already or find no room. */
        int candidates() {
            return named + 2 * freeRows + 2;
        }
    }

    /** Finds rows for labels of one tile. */
    private final class Placing {
        private final TimePoint start;
        private final double scale;
        private final double width;
        private final double leftZonePx;
        private final RowRoom room = new RowRoom(rows);

        Placing(int level, TimePoint start, boolean isFirst) {
            this.start = start;
            this.leftZonePx = isFirst ? Double.NEGATIVE_INFINITY : MOST_KEPT_PX;
            this.scale = TileGrid.scale(level);
            this.width = TileGrid.widthPx(level);
        }

        void take(Slot slot) {
            double x = xOf(slot.event());
            take(slot.row(), slot.event(), x, x + slot.widthPx());
        }

        private void take(int row, int event, double x, double end) {
            room.take(row, x, end, barLeft(event, x), barRight(event, x));
        }

        private double barLeft(int event, double x) {
            boolean lasts = index.isLasting(event);
            return lasts ? Math.min(x, start.secondsTo(index.start(event)) / scale) : x;
        }

        /** Where a bar ends, or the disc of what does not last. */
        private double barRight(int event, double x) {
            double disc = x + CardStyle.LANE_DISC;
            return index.isLasting(event) ? Math.max(disc, start.secondsTo(index.end(event)) / scale) : disc;
        }

        /** Takes room for a label in its row, if that may be had. */
        boolean keep(Slot slot) {
            double x = xOf(slot.event());
            double end = x + slot.widthPx();
            boolean even = slot.row() % 2 == 0;
            boolean allowed = (end <= width || (rows > 1 && even)) && (rows == 1 || x >= leftZonePx || !even);
            if (!allowed || room.freeUpTo(slot.row(), x) < end) {
                return false;
            }
            take(slot.row(), slot.event(), x, end);
            return true;
        }

        /** Whether there is room for the shortest of labels. */
        boolean hasRoom(int event) {
            return room.isFree(xOf(event), LEAST_PX);
        }

        private double xOf(int event) {
            return x(event, start, scale);
        }

        /**
         * The ranks of the most significant events of each column, from where there is room for a label as narrow as
         * those that there are.
         */
        IntStream best(List<Slot> slots, int from, int to) {
            double leastPx = slots.stream().mapToDouble(Slot::widthPx).min().orElse(LEAST_PX);
            double columnPx = width / COLUMNS;
            Column[] columns = new Column[COLUMNS];
            Arrays.setAll(columns, i -> new Column());
            for (int row = 0; row < rows; row++) {
                room.forEachFree(row, width, leastPx, (left, right) -> {
                    for (int i = (int) (left / columnPx); i < COLUMNS && i * columnPx <= right; i++) {
                        columns[i].add(Math.max(left, i * columnPx), Math.min(right, (i + 1) * columnPx));
                    }
                });
            }
            slots.forEach(slot -> columns[Math.clamp((long) (xOf(slot.event()) / columnPx), 0, COLUMNS - 1)].named++);
            IntStream.Builder ranks = IntStream.builder();
            int next = from;
            for (Column column : columns) {
                if (column.freeRows > 0) {
                    int begin = order.firstAtOrAfter(start.plusSeconds(column.first * scale), next);
                    next = Math.min(to, order.firstAtOrAfter(start.plusSeconds(column.last * scale), begin));
                    for (int rank : order.mostSignificantRanks(begin, next, column.candidates())) {
                        ranks.add(rank);
                    }
                }
            }
            return ranks.build();
        }

        /**
         * Takes room for a label where there is most of it, in a row where its bar overlaps no other if there is one,
         * and returns its row; −1 if there is none.
         */
        int add(int event) {
            double x = xOf(event);
            if (!room.isFree(x, LEAST_PX)) {
                return -1;
            }
            double end = x + widthPx.applyAsDouble(event);
            boolean reachesOver = end > width;
            if (rows == 1 && reachesOver) {
                return -1;
            }
            boolean atLeft = rows > 1 && x < leftZonePx;
            int first = atLeft ? 1 : 0;
            int step = atLeft || reachesOver ? 2 : 1;
            int best = -1;
            double bestEnd = end;
            boolean bestClear = false;
            double barLeft = barLeft(event, x);
            double barRight = barRight(event, x);
            for (int row = first; row < rows; row += step) {
                double free = room.freeUpTo(row, x);
                boolean more = best < 0 || free > bestEnd;
                if (free >= end && (more || !bestClear)) {
                    boolean clear = room.isClear(row, barLeft, barRight);
                    if (clear == bestClear ? more : clear || best < 0) {
                        best = row;
                        bestEnd = free;
                        bestClear = clear;
                    }
                }
            }
            if (best >= 0) {
                take(best, event, x, end);
            }
            return best;
        }
    }
}
