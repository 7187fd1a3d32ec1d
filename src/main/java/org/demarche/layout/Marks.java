package org.demarche.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.index.AnchorOrder;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.time.Bound;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;

/** What the events in view leave on the axis: marks, and bars of a histogram where marks would stand too close. */
final class Marks {
    /** Sides that run out of the window are cut so far outside of it that no cap or fade shows. */
    private static final double OUTSIDE_PX = 64;
    /** The axis is divided into stretches of this width, counted from a fixed point so that panning changes nothing. */
    private static final double BIN_PX = 8;
    /** A stretch with more events than this shows a bar instead of marks. */
    private static final int MARKS_PER_BIN = 4;
    /** So many long events that reach into the window from outside are drawn, those that reach farthest. */
    private static final int REACHING_LIMIT = 200;

    private static final List<EventType.Family> FAMILIES = List.of(EventType.Family.values());

    private final FrameRequest request;
    private final AnchorOrder order;
    /** Events with a card or label that have not had their mark yet, by anchor. */
    private final Deque<Integer> boxed;

    private final List<Frame.Mark> marks = new ArrayList<>();
    private final List<Frame.Bin> bins = new ArrayList<>();

    /**
     * The marks and bins of a request.
     *
     * @param boxed events with a card or label: these always have marks of their own
     */
    Marks(FrameRequest request, AnchorOrder order, Set<Integer> boxed) {
        this.request = request;
        this.order = order;
        this.boxed = boxed.stream()
                .sorted(Comparator.comparing(request.index()::anchor))
                .collect(Collectors.toCollection(ArrayDeque::new));
        collect();
        marks.sort(Comparator.comparingDouble((Frame.Mark mark) -> mark.left() - mark.right())
                .thenComparingInt(Frame.Mark::event));
    }

    List<Frame.Mark> marks() {
        return marks;
    }

    List<Frame.Bin> bins() {
        return bins;
    }

    private void collect() {
        Viewport viewport = request.viewport();
        if (order.size() == 0) {
            return;
        }
        TimePoint origin = request.index().anchor(order.event(0));
        double binSeconds = BIN_PX * viewport.secondsPerPx();
        double bin = Math.floor(origin.secondsTo(viewport.at(-OUTSIDE_PX)) / binSeconds);
        double end = Math.ceil(origin.secondsTo(viewport.at(viewport.widthPx() + OUTSIDE_PX)) / binSeconds);
        int first = order.firstAtOrAfter(origin.plusSeconds(bin * binSeconds));
        int rank = first;
        while (bin < end && rank < order.size()) {
            TimePoint left = origin.plusSeconds(bin * binSeconds);
            TimePoint right = origin.plusSeconds((bin + 1) * binSeconds);
            int next = order.firstAtOrAfter(right);
            boxedBefore(left);
            stretch(viewport.xOf(left), rank, next, boxedBefore(right));
            rank = next;
            bin++;
        }
        for (int event : order.reachingForward(first, viewport.start(), REACHING_LIMIT)) {
            marks.add(mark(request, event));
        }
        for (int event : order.reachingBack(rank, viewport.end(), REACHING_LIMIT)) {
            marks.add(mark(request, event));
        }
    }

    /** Takes out the events with a card or label that are anchored before a point. */
    private List<Integer> boxedBefore(TimePoint point) {
        List<Integer> taken = new ArrayList<>();
        while (!boxed.isEmpty() && request.index().anchor(boxed.element()).isBefore(point)) {
            taken.add(boxed.remove());
        }
        return taken;
    }

    private void stretch(double x, int from, int to, List<Integer> boxedHere) {
        if (to - from <= MARKS_PER_BIN) {
            for (int rank = from; rank < to; rank++) {
                marks.add(mark(request, order.event(rank)));
            }
            return;
        }
        int[] counts = new int[FAMILIES.size()];
        for (int family = 0; family < counts.length; family++) {
            counts[family] = order.count(FAMILIES.get(family), from, to);
        }
        for (int event : boxedHere) {
            marks.add(mark(request, event));
            counts[FAMILIES.indexOf(request.index().event(event).mainType().family())]--;
        }
        int strongest = order.mostSignificant(from, to, 1)[0];
        bins.add(new Frame.Bin(x, BIN_PX, IntStream.of(counts).boxed().toList(), strongest));
    }

    private static Frame.Mark mark(FrameRequest request, int position) {
        Viewport viewport = request.viewport();
        Event event = request.index().event(position);
        Extent extent = event.when().extent();
        double anchorX = viewport.xOf(request.index().anchor(position));
        Edge edge = new Edge(viewport, anchorX);
        boolean point = extent.kind() == Extent.Kind.POINT;
        return new Frame.Mark(
                position,
                anchorX,
                point ? anchorX : edge.left(extent.earliest()),
                point ? anchorX : edge.left(core(extent, Extent::latestStart, extent.earliest())),
                point ? anchorX : edge.right(core(extent, Extent::earliestEnd, extent.latest())),
                point ? anchorX : edge.right(extent.latest()),
                form(extent),
                !point && extent.earliest() == Bound.Missing.OPEN,
                !point && extent.latest() == Bound.Missing.OPEN,
                event.when().qualifier().isApproximate(),
                event.mainType(),
                !request.lit().contains(position));
    }

    /** The inner bound of a span's side; a side known to the day is not in doubt. */
    private static Bound core(Extent extent, Function<Extent, Bound> inner, Bound outer) {
        ToDoubleFunction<TimePoint> distance = point ->
                outer.point().map(end -> Math.abs(end.secondsTo(point))).orElse(0.0);
        Bound bound = inner.apply(extent);
        boolean doubtful = bound.point()
                .map(point -> distance.applyAsDouble(point) > TimePoint.SECONDS_PER_DAY)
                .orElse(false);
        return extent.kind() == Extent.Kind.SPAN && doubtful ? bound : outer;
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

        private double x(Bound bound, double outside) {
            return switch (bound) {
                case Bound.At(TimePoint point) ->
                    Math.clamp(viewport.xOf(point), -OUTSIDE_PX, viewport.widthPx() + OUTSIDE_PX);
                case Bound.Missing.OPEN -> outside;
                case Bound.Missing.UNKNOWN -> anchorX;
            };
        }
    }
}
