package org.demarche.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/**
 * Which titles are held while a window begins where, and in which rows. It is decided per tile, as long as those of the
 * {@link TileGrid} and a little later, so panning does not change it. The most significant of the events that are long
 * at a zoom are asked first. Each gets the row that it has in the whole {@link HeldRows chronicle} if no box stands in
 * it as long as the event is before the window, else another one, else what is free of several, one after the other:
 * wherever there is room in any row, the most significant has a title. A finer level asks more events and has other
 * boxes, so titles may change rows from level to level.
 */
final class HeldTitles {
    private static final int MAX_TILES = 256;
    /** So many events that last through a tile are asked at most. */
    private static final int MOST_ASKED = 48;
    /** A title is not held for less than this, in which it comes and goes. */
    private static final double LEAST_PX = 2 * (HeldBoxes.EDGE_PX + HeldBoxes.OUT_PX);
    /** A held title is gone when what pushes it out is still so far from the edge. */
    private static final double OUTWARD_PX = HeldBoxes.LEAST_TITLE_PX - HeldBoxes.OUT_PX;
    /** So far from a tile's edge a title neither comes nor goes there, at any scale of the level. */
    private static final double EDGE_PX = 2 * (HeldBoxes.EDGE_PX + HeldBoxes.OUT_PX);

    /**
     * Tiles begin so far after those of the boxes, as no box of an earlier one has a say in them then: to ask for the
     * boxes before a window is enough, and a tile less is planned with each octave.
     */
    private static final double SHIFT_PX = HeldBoxes.PASSED_PX;

    private final ChronicleIndex index;
    private final TileGrid grid;
    private final CardPlanner planner;
    private final HeldRows rows;
    private final HeldBoxes.Widths widths;
    private final double topPx;
    private final int rowCount;
    private final Map<Key, List<Stay>> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Stay>> eldest) {
            return size() > MAX_TILES;
        }
    };

    private record Key(int level, long tile) {}

    /** A title in a row while a window begins from one pixel of a tile up to another. */
    private record Stay(int event, int row, double from, double to) {
        double length() {
            return to - from;
        }
    }

    /** A stretch of pixels. */
    private record Part(double from, double to) {
        double length() {
            return to - from;
        }
    }

    /**
     * The titles for what a planner plans.
     *
     * @param topPx how high over the lowest row the highest ends
     * @param rowCount how many rows there are at most
     */
    HeldTitles(
            ChronicleIndex index,
            TileGrid grid,
            CardPlanner planner,
            HeldRows rows,
            HeldBoxes.Widths widths,
            double topPx,
            int rowCount) {
        this.index = index;
        this.grid = grid;
        this.planner = planner;
        this.rows = rows;
        this.widths = widths;
        this.topPx = topPx;
        this.rowCount = Math.min(rowCount, HeldRows.MOST_ROWS);
    }

    /** The titles that may be held in a window. */
    List<HeldBoxes.Title> at(Viewport viewport) {
        int level = grid.level(viewport.secondsPerPx());
        long tile = grid.tile(level, viewport.start().plusSeconds(-SHIFT_PX * TileGrid.scale(level)));
        TimePoint start = start(level, tile);
        double widthPx = TileGrid.widthPx(level);
        double x = Math.clamp(x(start, level, viewport.start()), 0, Math.nextDown(widthPx));
        List<HeldBoxes.Title> titles = new ArrayList<>();
        for (Stay stay : at(level, tile)) {
            if (stay.from <= x && x < stay.to) {
                boolean wentOn = stay.from == 0 && (x > EDGE_PX || stays(level, tile - 1, stay, false));
                boolean goesOn = stay.to == widthPx && (x < widthPx - EDGE_PX || stays(level, tile + 1, stay, true));
                double scale = TileGrid.scale(level);
                titles.add(new HeldBoxes.Title(
                        new CardPlanner.Slot(stay.event, CardStyle.LABEL_HEIGHT, HeldRows.base(topPx, stay.row)),
                        wentOn ? TimePoint.MIN : start.plusSeconds(stay.from * scale),
                        goesOn ? TimePoint.MAX : start.plusSeconds(stay.to * scale)));
            }
        }
        return titles;
    }

    /** Whether a title stays in its row where a neighbouring tile begins or ends. */
    private boolean stays(int level, long tile, Stay stay, boolean atStart) {
        double widthPx = TileGrid.widthPx(level);
        return at(level, tile).stream()
                .anyMatch(other -> other.event == stay.event
                        && other.row == stay.row
                        && (atStart ? other.from == 0 : other.to == widthPx));
    }

    private List<Stay> at(int level, long tile) {
        Key key = new Key(level, tile);
        List<Stay> decided = known.get(key);
        if (decided == null) {
            decided = plan(level, tile);
            known.put(key, decided);
        }
        return decided;
    }

    private double x(TimePoint start, int level, TimePoint point) {
        return start.secondsTo(point) / TileGrid.scale(level);
    }

    /** The first point of a tile. */
    private TimePoint start(int level, long tile) {
        return grid.start(level, tile).plusSeconds(SHIFT_PX * TileGrid.scale(level));
    }

    private List<Stay> plan(int level, long tile) {
        TimePoint start = start(level, tile);
        double widthPx = TileGrid.widthPx(level);
        double leastSeconds = FrameBuilder.LONG_PX * TileGrid.scale(level);
        int[] asked = rows.lasting(start, start(level, tile + 1), leastSeconds, MOST_ASKED);
        if (asked.length == 0) {
            return List.of();
        }
        double scale = TileGrid.scale(level);
        TimePoint end = start.plusSeconds((widthPx + OUTWARD_PX + CardStyle.GAP) * scale);
        List<Standing> boxes =
                standing(level, start, planner.slots(level, start.plusSeconds(-HeldBoxes.PASSED_PX * scale), end));
        List<List<Part>> free = new ArrayList<>();
        for (int row = 0; row < rowCount; row++) {
            free.add(free(row, boxes, widthPx));
        }
        List<Stay> stays = new ArrayList<>();
        for (int event : asked) {
            double from = x(start, level, index.anchor(event));
            for (Standing box : boxes) {
                from = box.slot.event() == event ? box.x + box.goneAfterPx / TileGrid.MOST_STRETCHED : from;
            }
            double to = x(start, level, index.end(event)) - outPx(event) / TileGrid.MOST_STRETCHED;
            Part whole = new Part(Math.max(0, from), Math.min(widthPx, to));
            if (whole.length() > 0) {
                hold(event, whole, free, stays);
            }
        }
        return List.copyOf(stays);
    }

    /** How far before the end of its event a title is gone. */
    private double outPx(int event) {
        return Math.min(OUTWARD_PX, widths.labelPx().applyAsDouble(event) - HeldBoxes.OUT_PX);
    }

    /**
     * A box of the level, and where its event stands.
     *
     * @param goneAfterPx how far it has to leave the window until nothing can be read of it
     */
    private record Standing(CardPlanner.Slot slot, double x, double goneAfterPx) {
        double top() {
            return slot.base() + slot.height();
        }
    }

    /** Where in a row nothing of a box, nor a stem, is in the way. */
    private List<Part> free(int row, List<Standing> boxes, double widthPx) {
        double base = HeldRows.base(topPx, row);
        List<Part> free = new ArrayList<>(List.of(new Part(0, widthPx)));
        for (Standing box : boxes) {
            if (box.top() + CardStyle.LABEL_GAP > base) {
                boolean isAbove = base + CardStyle.LABEL_HEIGHT + CardStyle.LABEL_GAP <= box.slot.base();
                double goneX = isAbove ? box.x : box.x + box.goneAfterPx;
                take(free, new Part(box.x - CardStyle.GAP - OUTWARD_PX, goneX));
            }
        }
        return free;
    }

    /** Slots by their anchors, as they stand there. */
    private List<Standing> standing(int level, TimePoint start, List<CardPlanner.Slot> slots) {
        double[] xs = slots.stream()
                .mapToDouble(slot -> x(start, level, index.anchor(slot.event())))
                .toArray();
        List<Standing> standing = new ArrayList<>(xs.length);
        for (int i = 0; i < xs.length; i++) {
            CardPlanner.Slot slot = slots.get(i);
            double goneAfterPx = slot.isCard()
                    ? CardStyle.WIDTH - CardEdges.LEAST_PX - FrameBuilder.EDGE_PX
                    : -HeldBoxes.goneX(slot.event(), roomPx(slots, xs, i), widths);
            standing.add(new Standing(slot, xs[i], goneAfterPx));
        }
        return standing;
    }

    /** How far a label may reach until the stem or the box of a later event that stands no lower is in its way. */
    private static double roomPx(List<CardPlanner.Slot> slots, double[] xs, int label) {
        double base = slots.get(label).base();
        for (int i = label + 1; i < xs.length && xs[i] < xs[label] + CardStyle.GAP + HeldBoxes.WIDEST_PX; i++) {
            CardPlanner.Slot other = slots.get(i);
            if (xs[i] > xs[label] && other.base() + other.height() > base) {
                return xs[i] - CardStyle.GAP - xs[label];
            }
        }
        return HeldBoxes.WIDEST_PX;
    }

    private void hold(int event, Part whole, List<List<Part>> free, List<Stay> stays) {
        int[] order = order(event);
        for (int row : order) {
            if (free.get(row).stream().anyMatch(part -> part.from <= whole.from && part.to >= whole.to)) {
                stays.add(new Stay(event, row, whole.from, whole.to));
                take(free.get(row), whole);
                return;
            }
        }
        List<Part> open = new ArrayList<>(List.of(whole));
        Stay longest = longest(event, open, order, free);
        while (longest.length() >= LEAST_PX) {
            Part held = new Part(longest.from, longest.to);
            stays.add(longest);
            take(free.get(longest.row), held);
            take(open, held);
            longest = longest(event, open, order, free);
        }
    }

    private static Stay longest(int event, List<Part> open, int[] order, List<List<Part>> free) {
        Stay longest = new Stay(event, 0, 0, 0);
        for (int row : order) {
            for (Part part : free.get(row)) {
                for (Part wanted : open) {
                    double from = Math.max(part.from, wanted.from);
                    double to = Math.min(part.to, wanted.to);
                    longest = to - from > longest.length() ? new Stay(event, row, from, to) : longest;
                }
            }
        }
        return longest;
    }

    /** All rows, first that which an event has in the whole chronicle. */
    private int[] order(int event) {
        int own = rows.rowOf(event);
        int[] order = new int[rowCount];
        for (int i = 0; i < rowCount; i++) {
            boolean isMoved = i <= own && own < rowCount;
            order[i] = isMoved ? (i == 0 ? own : i - 1) : i;
        }
        return order;
    }

    private static void take(List<Part> free, Part taken) {
        for (int i = free.size() - 1; i >= 0; i--) {
            Part part = free.get(i);
            if (taken.from < part.to && part.from < taken.to) {
                free.remove(i);
                if (taken.to < part.to) {
                    free.add(i, new Part(taken.to, part.to));
                }
                if (part.from < taken.from) {
                    free.add(i, new Part(part.from, taken.from));
                }
            }
        }
    }
}
