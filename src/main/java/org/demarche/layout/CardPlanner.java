package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * Decides which events get a card or a label and how high these stand. The decision is taken per quarter octave of
 * zoom, for events and not for a window, so panning never changes it; and each level begins with what the next coarser
 * one decided, so zooming in only adds. The more significant event is asked first.
 *
 * <p>A chronicle of more than {@link #WHOLE_LIMIT} events is planned tile by tile of the visible stretch.
 */
final class CardPlanner {
    /** Up to so many events are planned for the whole chronicle at once. */
    static final int WHOLE_LIMIT = 2_000;

    private static final int LEVELS_PER_OCTAVE = 4;
    /** The width of a tile of a large chronicle, and how many of its events are candidates for a card. */
    private static final double TILE_PX = 1024;

    private static final int TILE_CANDIDATES = 300;

    private final ChronicleIndex index;
    private final EventSet shown;
    private final double heightPx;
    private final IntToDoubleFunction labelWidthPx;
    private final boolean plannedWhole;
    /** Empty for a chronicle that is planned by tiles. */
    private final int[] bySignificance;

    private final TimePoint origin;
    private final int coarsestLevel;
    private final Map<Integer, List<Slot>> plans = new HashMap<>();
    private @Nullable Tiles tiles;
    private List<Slot> tilePlan = List.of();

    /** The tiles of a level that a plan covers, counted from the chronicle's beginning. */
    private record Tiles(int level, double first, double last) {}

    /** What an event gets at a level: how high over the lowest row its box stands. */
    record Slot(int event, boolean card, double base) {}

    /** The plan for a chronicle's shown events in so many pixels above the lowest row. */
    CardPlanner(ChronicleIndex index, EventSet shown, double heightPx, IntToDoubleFunction labelWidthPx) {
        this.index = index;
        this.shown = shown;
        this.heightPx = heightPx;
        this.labelWidthPx = labelWidthPx;
        int[] placed =
                IntStream.range(0, index.placedCount()).filter(shown::contains).toArray();
        this.plannedWhole = placed.length <= WHOLE_LIMIT;
        this.bySignificance = plannedWhole ? significantFirst(index, IntStream.of(placed)) : new int[0];
        this.origin = placed.length == 0 ? new TimePoint(0, 0) : index.first();
        double span = placed.length == 0 ? 1 : Math.max(1e-3, index.first().secondsTo(index.last()));
        this.coarsestLevel = level(span);
    }

    private static int[] significantFirst(ChronicleIndex index, IntStream events) {
        return events.boxed()
                .sorted(Comparator.<Integer>comparingDouble(event -> -index.significance(event))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int level(double secondsPerPx) {
        return (int) Math.ceil(LEVELS_PER_OCTAVE * Math.log(secondsPerPx) / Math.log(2) - 1e-9);
    }

    private static double scaleOf(int level) {
        return Math.pow(2, (double) level / LEVELS_PER_OCTAVE);
    }

    /** Who gets what in a viewport; {@code forced}, if not negative, gets a card whatever it costs the others. */
    List<Slot> slots(Viewport viewport, int forced) {
        int level = level(viewport.secondsPerPx());
        List<Slot> slots = plannedWhole ? whole(level) : tiles(viewport, level);
        boolean missing = forced >= 0 && slots.stream().noneMatch(slot -> slot.event() == forced && slot.card());
        return missing ? forcing(slots, level, forced) : slots;
    }

    private List<Slot> whole(int wanted) {
        int level = Math.min(wanted, coarsestLevel);
        List<Slot> known = plans.get(level);
        if (known != null) {
            return known;
        }
        int from = level;
        while (from < coarsestLevel && !plans.containsKey(from)) {
            from++;
        }
        List<Slot> plan = plans.computeIfAbsent(from, any -> plan(coarsestLevel, List.of(), bySignificance));
        for (int next = from - 1; next >= level; next--) {
            boolean complete =
                    plan.size() == bySignificance.length && plan.stream().allMatch(Slot::card);
            List<Slot> coarser = plan;
            plan = plan(next, coarser, complete ? new int[0] : bySignificance);
            plans.put(next, plan);
        }
        return plan;
    }

    private List<Slot> tiles(Viewport viewport, int level) {
        double tileSeconds = TILE_PX * scaleOf(level);
        double first = Math.floor(origin.secondsTo(viewport.start()) / tileSeconds) - 1;
        double last = Math.floor(origin.secondsTo(viewport.end()) / tileSeconds) + 1;
        Tiles wanted = new Tiles(level, first, last);
        if (!wanted.equals(tiles)) {
            tiles = wanted;
            tilePlan = plan(level, List.of(), candidates(wanted, tileSeconds));
        }
        return tilePlan;
    }

    /** The most significant events of the tiles, so many for each. */
    private int[] candidates(Tiles wanted, double tileSeconds) {
        TimePoint from = origin.plusSeconds(wanted.first() * tileSeconds);
        TimePoint to = origin.plusSeconds((wanted.last() + 1) * tileSeconds);
        IntStream anchored = index.within(from, to)
                .filter(shown::contains)
                .filter(event -> !index.anchor(event).isBefore(from)
                        && index.anchor(event).isBefore(to));
        long limit = Math.round(wanted.last() - wanted.first() + 1) * TILE_CANDIDATES;
        return Arrays.stream(significantFirst(index, anchored)).limit(limit).toArray();
    }

    private List<Slot> plan(int level, List<Slot> inherited, int[] candidates) {
        double scale = scaleOf(level);
        Staircase staircase = new Staircase(heightPx);
        Map<Integer, Staircase.Step> steps = new HashMap<>();
        for (Slot slot : inherited.reversed()) {
            add(staircase, steps, step(slot.event(), slot.card(), scale));
        }
        for (int event : candidates) {
            Staircase.Step current = steps.get(event);
            if (current == null) {
                add(staircase, steps, step(event, true, scale));
            } else if (current.height < CardStyle.HEIGHT) {
                upgrade(staircase, steps, current, scale);
            }
        }
        for (int event : candidates) {
            if (!steps.containsKey(event)) {
                add(staircase, steps, step(event, false, scale));
            }
        }
        return slotsOf(staircase);
    }

    private void upgrade(Staircase staircase, Map<Integer, Staircase.Step> steps, Staircase.Step label, double scale) {
        staircase.remove(label);
        if (!add(staircase, steps, step(label.event, true, scale))) {
            add(staircase, steps, label);
        }
    }

    /** The plan with a card for one event more; the least significant boxes around it give way until it fits. */
    private List<Slot> forcing(List<Slot> slots, int level, int forced) {
        double scale = scaleOf(level);
        Staircase staircase = new Staircase(heightPx);
        Map<Integer, Staircase.Step> steps = new HashMap<>();
        for (Slot slot : slots.reversed()) {
            if (slot.event() != forced) {
                add(staircase, steps, step(slot.event(), slot.card(), scale));
            }
        }
        Staircase.Step wanted = step(forced, true, scale);
        List<Staircase.Step> yielding = new ArrayList<>(staircase.steps());
        yielding.sort(Comparator.comparingDouble(one -> index.significance(one.event)));
        yielding.removeIf(one -> Math.abs(one.x - wanted.x) >= CardStyle.WIDTH + CardStyle.GAP);
        for (int i = 0; !staircase.add(wanted) && i < yielding.size(); i++) {
            staircase.remove(yielding.get(i));
        }
        return slotsOf(staircase);
    }

    private static boolean add(Staircase staircase, Map<Integer, Staircase.Step> steps, Staircase.Step step) {
        boolean added = staircase.add(step);
        if (added) {
            steps.put(step.event, step);
        }
        return added;
    }

    private Staircase.Step step(int event, boolean card, double scale) {
        double x = origin.secondsTo(index.anchor(event)) / scale;
        return card
                ? new Staircase.Step(event, x, CardStyle.WIDTH, CardStyle.HEIGHT)
                : new Staircase.Step(event, x, labelWidthPx.applyAsDouble(event), CardStyle.LABEL_HEIGHT);
    }

    private static List<Slot> slotsOf(Staircase staircase) {
        List<Slot> slots = new ArrayList<>();
        for (Staircase.Step step : staircase.steps()) {
            slots.add(new Slot(step.event, step.height >= CardStyle.HEIGHT, step.base));
        }
        return Collections.unmodifiableList(slots);
    }
}
