package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.demarche.index.AnchorOrder;
import org.demarche.model.Event;
import org.demarche.time.Bound;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;

/**
 * What the events in view leave on an axis or in a lane: marks, and bars of a histogram where marks would stand too
 * close.
 */
final class Marks {
    /** Sides that run out of the window are cut so far outside of it that no cap or fade shows. */
    static final double OUTSIDE_PX = 64;
    /**
     * The axis is divided into stretches of this width, or up to twice as wide. They are counted from a fixed point, so
     * that panning changes nothing, and keep their length for an octave of zoom; then each is halved.
     */
    private static final double LEAST_BIN_PX = 6;
    /** Nothing that is farther outside of the picture has a mark or is counted. */
    static final double REACH_PX = OUTSIDE_PX + 2 * LEAST_BIN_PX;
    /** No whole second is where two stretches meet: what happens then would be counted now here and now there. */
    private static final double OFF_SECONDS = 1 / 3.0;
    /** A stretch with more events than this shows a bar instead of marks. */
    private static final int MARKS_PER_BIN = 4;

    private final FrameRequest request;
    private final List<Frame.Mark> marks = new ArrayList<>();
    private final List<Heap> heaps = new ArrayList<>();

    private final LitCounts litCounts;

    Marks(FrameRequest request, LitCounts litCounts) {
        this.request = request;
        this.litCounts = litCounts;
    }

    /** How many seconds a bar stands for at the scale of a viewport. */
    static double binSeconds(Viewport viewport) {
        return stretchSeconds(viewport, LEAST_BIN_PX);
    }

    /** The length of stretches of time that are so wide, or less than twice as wide: always a power of two. */
    static double stretchSeconds(Viewport viewport, double leastPx) {
        double least = leastPx * viewport.secondsPerPx();
        double power = Math.scalb(1.0, Math.getExponent(least));
        return power < least ? 2 * power : power;
    }

    /**
     * Where the marks of one axis or lane lie.
     *
     * @param y where marks lie; NaN leaves them and the bars out
     * @param abovePx how far above that an event's mark lies
     * @param bottom where bars stand
     * @param maxPx height of the highest bar
     * @param peak how many events the highest bar stands for
     * @param reaching so many long events that reach into the window from a side are drawn, those that reach farthest
     */
    record Ground(double y, IntToDoubleFunction abovePx, double bottom, double maxPx, double peak, int reaching) {
        double yOf(int event) {
            return y - abovePx.applyAsDouble(event);
        }
    }

    /** An event with a card or label, which has a mark of its own in any case, and where; NaN leaves it out. */
    record Named(int event, double y) {}

    private record Heap(
            double x, double width, Ground ground, List<Integer> counts, int total, int lit, int strongest) {}

    /** A stretch of the axis. */
    private record Part(double x, double width) {}

    /** The longest first, so that short ones lie on top. */
    List<Frame.Mark> marks() {
        List<Frame.Mark> bars = new ArrayList<>();
        List<Frame.Mark> points = new ArrayList<>();
        marks.forEach(mark -> (mark.left() < mark.right() ? bars : points).add(mark));
        bars.sort(Comparator.comparingDouble((Frame.Mark mark) -> mark.left() - mark.right())
                .thenComparingInt(Frame.Mark::event));
        // Most marks are points, and these come nearly in order.
        points.sort(Comparator.comparingInt(Frame.Mark::event));
        bars.addAll(points);
        return bars;
    }

    List<Frame.Bin> bins() {
        List<Frame.Bin> bins = new ArrayList<>(heaps.size());
        for (Heap heap : heaps) {
            double height = DensityPicture.height(
                    heap.total(), heap.ground().peak(), heap.ground().maxPx());
            bins.add(new Frame.Bin(
                    heap.x(),
                    heap.width(),
                    heap.ground().bottom(),
                    height,
                    heap.counts(),
                    heap.lit(),
                    heap.strongest()));
        }
        return bins;
    }

    /**
     * Adds what the events of one order leave.
     *
     * @param named by their anchors
     */
    void add(AnchorOrder order, Ground ground, List<Named> named) {
        if (order.size() == 0) {
            return;
        }
        Viewport viewport = request.viewport();
        double binPx = binSeconds(viewport) / viewport.secondsPerPx();
        double left = firstBinX(request.index().anchor(order.event(0)), viewport, binPx);
        int first = order.firstAtOrAfter(viewport.at(left));
        int rank = first;
        int nextNamed = namedBefore(named, 0, viewport.at(left));
        List<Named> earlier = named.subList(0, nextNamed);
        for (double x = left; x < viewport.widthPx() + OUTSIDE_PX && rank < order.size(); x += binPx) {
            TimePoint right = viewport.at(x + binPx);
            int next = order.firstAtOrAfter(right, rank);
            if (next > rank) {
                int namedEnd = namedBefore(named, nextNamed, right);
                stretch(order, ground, new Part(x, binPx), rank, next, named.subList(nextNamed, namedEnd));
                nextNamed = namedEnd;
            }
            rank = next;
        }
        reaching(order.reachingForward(first, viewport.start(), ground.reaching()), ground, earlier);
        List<Named> later = named.subList(nextNamed, named.size());
        reaching(order.reachingBack(rank, viewport.end(), ground.reaching()), ground, later);
    }

    /** Marks long events from outside that reach into the window, in any case those that are named. */
    private void reaching(int[] events, Ground ground, List<Named> named) {
        Map<Integer, Double> ys = new LinkedHashMap<>();
        for (int event : events) {
            ys.put(event, ground.yOf(event));
        }
        for (Named one : named) {
            if (ys.containsKey(one.event()) || reachesIn(one.event())) {
                ys.put(one.event(), one.y());
            }
        }
        ys.forEach(this::mark);
    }

    /** Whether an event from outside of the window lasts into it. */
    private boolean reachesIn(int event) {
        Viewport viewport = request.viewport();
        return request.index().isLasting(event)
                && viewport.start().isBefore(request.index().end(event))
                && request.index().start(event).isBefore(viewport.end());
    }

    private void mark(int event, double y) {
        if (!Double.isNaN(y)) {
            marks.add(mark(request, event, y));
        }
    }

    /**
     * The left edge of the stretch in which what is drawn begins; stretches are counted from a fixed point, so that
     * they move with what they show.
     */
    static double firstBinX(TimePoint origin, Viewport viewport, double binPx) {
        double binSeconds = binPx * viewport.secondsPerPx();
        double since = origin.secondsTo(viewport.at(-OUTSIDE_PX)) + OFF_SECONDS;
        double phase = since - Math.floor(since / binSeconds) * binSeconds;
        return -OUTSIDE_PX - Math.clamp(phase / viewport.secondsPerPx(), 0, binPx);
    }

    private int namedBefore(List<Named> named, int from, TimePoint point) {
        int next = from;
        while (next < named.size()
                && request.index().anchor(named.get(next).event()).isBefore(point)) {
            next++;
        }
        return next;
    }

    private void stretch(AnchorOrder order, Ground ground, Part part, int from, int to, List<Named> named) {
        for (Named one : named) {
            mark(one.event(), one.y());
        }
        int others = to - from - named.size();
        if (others > 0 && others <= MARKS_PER_BIN && to - from <= 4 * MARKS_PER_BIN) {
            for (int rank = from; rank < to; rank++) {
                int event = order.event(rank);
                if (named.stream().noneMatch(one -> one.event() == event)) {
                    mark(event, ground.yOf(event));
                }
            }
        } else if (others > 0 && !Double.isNaN(ground.y())) {
            int[] counts = order.countByFamily(from, to);
            named.forEach(one -> counts[request.index().family(one.event())]--);
            int lit = litCounts.of(request, order, from, to);
            for (Named one : named) {
                lit -= request.lit().contains(one.event()) ? 1 : 0;
            }
            heaps.add(new Heap(
                    part.x(),
                    part.width(),
                    ground,
                    IntStream.of(counts).boxed().toList(),
                    others,
                    lit,
                    strongest(order, from, to, named)));
        }
    }

    /** The most significant event that has no mark of its own. Few are asked first: seldom are the first ones named. */
    private static int strongest(AnchorOrder order, int from, int to, List<Named> named) {
        for (int asked = 1; ; asked = Math.min(2 * asked, named.size() + 1)) {
            for (int event : order.mostSignificant(from, to, asked)) {
                if (named.stream().noneMatch(one -> one.event() == event)) {
                    return event;
                }
            }
            if (asked > named.size()) {
                throw new IllegalStateException("more events are named than there are");
            }
        }
    }

    static Frame.Mark mark(FrameRequest request, int position, double y) {
        Viewport viewport = request.viewport();
        Event event = request.index().event(position);
        Extent extent = request.index().zone().extent(event.when());
        double anchorX = viewport.xOf(request.index().anchor(position));
        Edge edge = new Edge(viewport, anchorX);
        boolean point = extent.kind() == Extent.Kind.POINT;
        double begin = point ? anchorX : edge.left(extent.earliest());
        double end = point ? anchorX : edge.right(extent.latest());
        double middle = (begin + end) / 2;
        boolean band = extent.kind() == Extent.Kind.BAND;
        return new Frame.Mark(
                position,
                request.index().anchor(position),
                anchorX,
                y,
                point ? anchorX : edge.cut(begin),
                point ? anchorX : edge.cut(end),
                new Frame.Strength(
                        begin,
                        band
                                ? middle
                                : point ? anchorX : edge.left(core(extent, extent.latestStart(), extent.earliest())),
                        band
                                ? middle
                                : point ? anchorX : edge.right(core(extent, extent.earliestEnd(), extent.latest())),
                        end),
                form(extent),
                !point && extent.earliest() == Bound.Missing.OPEN,
                !point && extent.latest() == Bound.Missing.OPEN,
                event.when().qualifier().isApproximate(),
                event.mainType(),
                request.index().significance(position),
                request.index().lot(position),
                !request.lit().contains(position));
    }

    /** The inner bound of a span's side; a side known to the day is not in doubt. */
    private static Bound core(Extent extent, Bound inner, Bound outer) {
        if (extent.kind() == Extent.Kind.SPAN
                && inner instanceof Bound.At(TimePoint innerPoint)
                && outer instanceof Bound.At(TimePoint outerPoint)) {
            return Math.abs(outerPoint.secondsTo(innerPoint)) > TimePoint.SECONDS_PER_DAY ? inner : outer;
        }
        return outer;
    }

    private static Frame.Form form(Extent extent) {
        return switch (extent.kind()) {
            case POINT -> Frame.Form.POINT;
            case BAND -> Frame.Form.BAND;
            case SPAN -> Frame.Form.SPAN;
        };
    }

    /** Puts bounds on pixels: open ones outside of the window, unknown ones at the anchor. */
    private record Edge(Viewport viewport, double anchorX) {
        double left(Bound bound) {
            return x(bound, -OUTSIDE_PX);
        }

        double right(Bound bound) {
            return x(bound, viewport.widthPx() + OUTSIDE_PX);
        }

        double cut(double x) {
            return Math.clamp(x, -OUTSIDE_PX, viewport.widthPx() + OUTSIDE_PX);
        }

        private double x(Bound bound, double outside) {
            return switch (bound) {
                case Bound.At(TimePoint point) -> viewport.xOf(point);
                case Bound.Missing.OPEN -> outside;
                case Bound.Missing.UNKNOWN -> anchorX;
            };
        }
    }
}
