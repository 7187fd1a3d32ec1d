package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.time.Bound;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;

/** What the events in view leave on the axis. */
final class Marks {
    /** Sides that run out of the window are cut so far outside of it that no cap or fade shows. */
    private static final double OUTSIDE_PX = 64;
    /** Up to so many marks a pixel's width are drawn one by one; above that, one for each pixel. */
    private static final double MARKS_PER_PX = 2;

    private Marks() {}

    static List<Frame.Mark> of(FrameRequest request) {
        Viewport viewport = request.viewport();
        TimePoint from = viewport.at(-OUTSIDE_PX);
        TimePoint to = viewport.at(viewport.widthPx() + OUTSIDE_PX);
        int[] events = request.index()
                .within(from, to)
                .filter(request.shown()::contains)
                .toArray();
        boolean crowded = events.length > viewport.widthPx() * MARKS_PER_PX;
        List<Frame.Mark> marks = new ArrayList<>();
        for (int event : crowded ? mostSignificantPerPixel(request, events) : events) {
            marks.add(mark(request, event));
        }
        marks.sort(Comparator.comparingDouble((Frame.Mark mark) -> mark.left() - mark.right()));
        return marks;
    }

    /** Of the events whose anchors share a pixel, the most significant one. */
    private static int[] mostSignificantPerPixel(FrameRequest request, int[] events) {
        Viewport viewport = request.viewport();
        ChronicleIndex index = request.index();
        int columns = (int) Math.ceil(viewport.widthPx());
        int[] best = new int[columns];
        Arrays.fill(best, -1);
        for (int event : events) {
            double x = viewport.xOf(index.anchor(event));
            if (x >= 0 && x < columns) {
                int column = (int) x;
                if (best[column] < 0 || index.significance(event) > index.significance(best[column])) {
                    best[column] = event;
                }
            }
        }
        return Arrays.stream(best).filter(event -> event >= 0).toArray();
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
