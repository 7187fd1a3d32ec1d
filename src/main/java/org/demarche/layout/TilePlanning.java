package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/** Builds the staircase of one tile of a {@link CardPlanner}. */
final class TilePlanning {
    static final double REACH_PX = CardStyle.WIDTH + CardStyle.GAP;
    /** Cards come first up to this part of the height, but at least one, so that labels have room too. */
    private static final double CARDS_SHARE = 0.3;
    /** Events as near as this to more significant ones count less, the less the more there are. */
    private static final double CROWD_PX = 12;

    private static final double CROWD_LOSS = 0.3;
    /** The greater it is, the more a title counts as against which one it is. */
    private static final double WEIGHT_FLATNESS = 30;

    private static final double ROW_PX = CardStyle.LABEL_HEIGHT + CardStyle.LABEL_GAP;

    /** Room is looked for at places so far apart. */
    private static final double PLACES_PX = 16;
    /** So many events are asked for all the room that is left in a tile, at most. */
    private static final int MOST_ASKED = 112;
    /** A label is seldom wider than this. */
    private static final double LABEL_PX = CardStyle.LABEL_PADDING + FrameBuilder.WINDOW_TITLE_PX;

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
     * @param keptPx of that, how much at the top a level would rather keep free
     * @param labelWidthPx how wide an event's label is
     * @param fullHeightPx how high an event's card is with all that it may say, no lower than {@link CardStyle#HEIGHT}
     * @param still whether nobody zooms in to more titles, so that full cards may take their room
     */
    record Room(
            ChronicleIndex index,
            AnchorOrder order,
            double heightPx,
            IntToDoubleFunction keptPx,
            IntToDoubleFunction labelWidthPx,
            IntToDoubleFunction fullHeightPx,
            boolean still) {
        double widthOf(Box box) {
            return box.isCard() ? CardStyle.WIDTH : labelWidthPx.applyAsDouble(box.event());
        }
    }

    private final Room room;
    /** Where all is seen, what is kept free is there for titles that have no room else. */
    private final boolean isFirst;

    private final double keptPx;
    private final TimePoint start;
    private final double scale;
    private final double width;
    private final boolean edgeAtLeft;
    private final boolean edgeAtRight;
    private final Tile begun;
    private final Staircase staircase;
    private final Map<Integer, Staircase.Step> steps = new HashMap<>();
    /** No box is taken that stands higher than this, or for which one comes to stand higher. */
    private double limitPx = Double.POSITIVE_INFINITY;

    /** For all that is seen: it begins with nothing and has no neighbours. */
    static TilePlanning ofWhole(Room room, double keptPx, TimePoint start, double scale, double width) {
        return new TilePlanning(room, keptPx, true, start, scale, width, false, false, Tile.EMPTY);
    }

    /** For a tile of a finer level. */
    TilePlanning(
            Room room,
            double keptPx,
            TimePoint start,
            double scale,
            double width,
            boolean edgeAtLeft,
            boolean edgeAtRight,
            Tile begun) {
        this(room, keptPx, false, start, scale, width, edgeAtLeft, edgeAtRight, begun);
    }

    private TilePlanning(
            Room room,
            double keptPx,
            boolean isFirst,
            TimePoint start,
            double scale,
            double width,
            boolean edgeAtLeft,
            boolean edgeAtRight,
            Tile begun) {
        this.room = room;
        this.keptPx = keptPx;
        this.isFirst = isFirst;
        this.staircase = new Staircase(room.heightPx(), room.index()::compareOnAxis);
        this.start = start;
        this.scale = scale;
        this.width = width;
        this.edgeAtLeft = edgeAtLeft;
        this.edgeAtRight = edgeAtRight;
        this.begun = begun;
        for (Box box : begun.boxes().reversed()) {
            boolean taken = take(new Staircase.Step(
                    box.event(), x(box.event()), room.widthOf(box), box.height(), box.floor(), box.ceiling()));
            assert taken : "zooming in takes the box of event " + box.event();
        }
        limit(room.heightPx() - keptPx);
    }

    private void limit(double px) {
        limitPx = px;
        staircase.steps().forEach(step -> step.cap = Math.max(px, step.top()));
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
     * Gives events of the tile titles as long as there is room. If all of few can have one, that comes first. Of many,
     * where all is seen, those in the {@link Stretches} that matter most come first: cards in the lower part of the
     * height, then labels; then what still fits anywhere, also in the part that is kept free. Zoomed in, titles are
     * there already, and cards and labels come wherever they fit. Then cards instead of labels where that costs no
     * title of those asked so far, and where all is seen titles for others with room left. At last full cards instead
     * of plain ones if all have a title or nobody zooms in to more.
     *
     * @param ranks the most significant first: all that the tile holds, or, where all is seen, some of many; else none
     *     of many
     * @param from rank of the tile's first event
     * @param to rank after that of its last event
     */
    void add(int[] ranks, int from, int to) {
        int count = to - from;
        double wholePx = isFirst ? room.heightPx() : limitPx;
        int[] asked = ranks.length > 0 ? ranks : withRoom(from, to);
        boolean complete = count <= FEW && addAll(ranks, count, wholePx);
        if (!complete) {
            int[] inTurn = ranks.length > 0 ? spread(ranks) : asked;
            if (isFirst) {
                addStretches(inTurn);
            } else {
                addCards(inTurn, Double.POSITIVE_INFINITY);
            }
            limit(wholePx);
            complete = addLabels(inTurn) == count;
        }
        limit(room.heightPx() - keptPx);
        enlarge(asked, event -> CardStyle.HEIGHT);
        if (isFirst && ranks.length < count) {
            limit(wholePx);
            addLabels(withRoom(from, to));
            limit(room.heightPx() - keptPx);
        }
        if (complete || (count > FEW && room.still())) {
            enlarge(asked, room.fullHeightPx());
        }
    }

    /** Places beside each other, all with room for more titles, and for how many. */
    private record Free(double from, double to, int titles) {}

    /** The ranks of the most significant events where there is room for more titles, so many as it is for. */
    private int[] withRoom(int from, int to) {
        List<Free> free = free();
        int titles = free.stream().mapToInt(Free::titles).sum();
        double share = Math.min(1, (double) MOST_ASKED / Math.max(1, titles));
        IntStream.Builder ranks = IntStream.builder();
        int first = from;
        for (Free part : free) {
            first = room.order().firstAtOrAfter(start.plusSeconds(part.from() * scale), first);
            int end = Math.min(to, room.order().firstAtOrAfter(start.plusSeconds(part.to() * scale), first));
            int most = (int) Math.ceil(part.titles() * share);
            IntStream.of(room.order().mostSignificantRanks(first, end, most)).forEach(ranks::add);
        }
        return ranks.build().toArray();
    }

    private List<Free> free() {
        Headroom headroom = new Headroom(staircase.steps(), limitPx);
        List<Free> free = new ArrayList<>();
        double from = 0;
        int most = 0;
        for (double left = 0; left < width; left += PLACES_PX) {
            double x = left + PLACES_PX / 2;
            double freePx = headroom.labelPx(x, LABEL_PX, floor(x + LABEL_PX + CardStyle.GAP), ceiling(x));
            int titles = (int) Math.max(0, (freePx + CardStyle.LABEL_GAP) / ROW_PX);
            if (titles == 0 && most > 0) {
                free.add(new Free(from, left, titles(most, left - from)));
            }
            from = most == 0 ? left : from;
            most = titles == 0 ? 0 : Math.max(most, titles);
        }
        if (most > 0) {
            free.add(new Free(from, width, titles(most, width - from)));
        }
        return free;
    }

    /** For how many titles there is room where so many can stand above each other. */
    private static int titles(int above, double widthPx) {
        return (int) (above * Math.max(1, widthPx / LABEL_PX));
    }

    /** Gives all of few events labels if there is room, else none. */
    private boolean addAll(int[] ranks, int count, double wholePx) {
        List<Staircase.Step> before = List.copyOf(staircase.steps());
        double wasPx = limitPx;
        limit(wholePx);
        if (addLabels(ranks) == count) {
            return true;
        }
        for (Staircase.Step step : List.copyOf(staircase.steps())) {
            if (!before.contains(step)) {
                staircase.remove(step);
                steps.remove(step.event);
            }
        }
        limit(wasPx);
        return false;
    }

    /** The same ranks, but what stands beside more significant events comes later. */
    private int[] spread(int[] ranks) {
        double[] weights = new double[ranks.length];
        double[] xs = Arrays.stream(ranks)
                .mapToDouble(rank -> x(room.order().event(rank)))
                .toArray();
        Integer[] order = new Integer[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            int beside = 0;
            for (int j = 0; j < i; j++) {
                beside += Math.abs(xs[j] - xs[i]) < CROWD_PX ? 1 : 0;
            }
            weights[i] = weight(i) / (1 + CROWD_LOSS * beside);
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> -weights[i]));
        return Arrays.stream(order).mapToInt(i -> ranks[i]).toArray();
    }

    /** How much the title of the event matters that is the so many-th most significant. */
    private static double weight(int place) {
        return 1 / (place + WEIGHT_FLATNESS);
    }

    private void addStretches(int[] ranks) {
        Map<Integer, Integer> placeOf = new HashMap<>();
        List<Staircase.Step> boxes = new ArrayList<>(staircase.steps());
        for (int i = 0; i < ranks.length; i++) {
            int event = room.order().event(ranks[i]);
            if (!steps.containsKey(event)) {
                placeOf.put(event, i);
                boxes.add(step(event, CardStyle.LABEL_HEIGHT));
            }
        }
        boxes.sort(
                (a, b) -> a.x != b.x ? Double.compare(a.x, b.x) : room.index().compareOnAxis(a.event, b.event));
        List<Stretches.Place> places = new ArrayList<>();
        for (Staircase.Step box : boxes) {
            Integer place = placeOf.get(box.event);
            places.add(
                    place != null
                            ? new Stretches.Place(box.x, box.reach(), weight(place), 0)
                            : new Stretches.Place(box.x, box.reach(), 1, takenPx(box)));
        }
        for (Stretches.Stretch stretch : new Stretches(places, limitPx - cardsExtraPx(), ROW_PX).choose()) {
            int[] inIt = boxes.subList(stretch.from(), stretch.to()).stream()
                    .filter(box -> placeOf.containsKey(box.event))
                    .mapToInt(box -> placeOf.get(box.event))
                    .sorted()
                    .map(i -> ranks[i])
                    .toArray();
            addCards(inIt, stretch.nextX());
            addLabels(inIt);
        }
    }

    private static double takenPx(Staircase.Step box) {
        return box.height + (box.isCard() ? CardStyle.GAP : CardStyle.LABEL_GAP);
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

    private double cardsCapPx() {
        return Math.max(CardStyle.HEIGHT, CARDS_SHARE * limitPx);
    }

    /** How much more room the first cards of a stretch take than if they were labels. */
    private double cardsExtraPx() {
        double cardPx = CardStyle.HEIGHT + CardStyle.GAP;
        return Math.floor((cardsCapPx() + CardStyle.GAP) / cardPx) * (cardPx - ROW_PX);
    }

    /** Gives the events of these ranks cards in the lower part of the height, if these reach no farther than that. */
    private void addCards(int[] ranks, double mostX) {
        double cap = cardsCapPx();
        staircase.steps().forEach(step -> step.cap = step.isCard() ? Math.max(cap, step.top()) : step.cap);
        for (int rank : ranks) {
            if (!steps.containsKey(room.order().event(rank))) {
                Staircase.Step card = step(room.order().event(rank), CardStyle.HEIGHT);
                card.cap = cap;
                if (card.reach() <= mostX) {
                    take(card);
                }
            }
        }
        limit(limitPx);
    }

    /** Gives the events of these ranks labels as long as there is room, and counts the titles that there are. */
    int addLabels(int[] ranks) {
        for (int rank : ranks) {
            if (!steps.containsKey(room.order().event(rank))) {
                take(step(room.order().event(rank), CardStyle.LABEL_HEIGHT));
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
        Staircase.Step step =
                new Staircase.Step(event, x, boxWidth, height, floor(x + boxWidth + CardStyle.GAP), ceiling(x));
        step.cap = limitPx;
        return step;
    }

    /** How low a new box may stand at most that reaches so far. */
    private double floor(double reach) {
        double floor = 0;
        if (edgeAtRight && reach > width) {
            floor = room.heightPx() / 2;
            for (Box other : begun.right()) {
                floor = x(other.event()) < reach ? Math.max(floor, other.top() + CardStyle.GAP) : floor;
            }
        }
        return floor;
    }

    /** How high a new box may come at most that begins there. */
    private double ceiling(double x) {
        double ceiling = Double.POSITIVE_INFINITY;
        if (edgeAtLeft && x < REACH_PX) {
            ceiling = room.heightPx() / 2 - CardStyle.GAP;
            for (Box other : begun.left()) {
                boolean reached = x(other.event()) + room.widthOf(other) + CardStyle.GAP > x;
                ceiling = reached ? Math.min(ceiling, other.base() - CardStyle.GAP) : ceiling;
            }
        }
        return ceiling;
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(staircase.steps().size());
        for (Staircase.Step step : staircase.steps()) {
            boxes.add(new Box(step.event, step.height, step.base, step.floor, step.ceiling));
        }
        return boxes;
    }
}
