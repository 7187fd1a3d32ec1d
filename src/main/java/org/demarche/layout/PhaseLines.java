package org.demarche.layout;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * Where phases begin and end, and which of these boundaries are drawn as lines over the whole height: where they would
 * hatch the picture, those of longer phases. A boundary is drawn from a scale on that is its own, so that none comes or
 * goes when the picture is moved, and zooming in only adds.
 */
final class PhaseLines {
    /** Nearer to a boundary of a longer phase there is no line. */
    private static final double APART_PX = 12;

    /** For each phase, how many seconds lie between its begin or end and the nearest boundary of longer ones. */
    private final double[] apartAtBegin;

    private final double[] apartAtEnd;

    /**
     * Finds the scale of each boundary.
     *
     * @param from where each phase begins
     * @param to where each phase ends, in the same order
     */
    PhaseLines(List<TimePoint> from, List<TimePoint> to) {
        apartAtBegin = new double[from.size()];
        apartAtEnd = new double[from.size()];
        NavigableSet<TimePoint> boundaries = new TreeSet<>();
        IntStream.range(0, from.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -from.get(i).secondsTo(to.get(i))))
                .forEach(i -> {
                    apartAtBegin[i] = apart(from.get(i), boundaries);
                    boundaries.add(from.get(i));
                    apartAtEnd[i] = apart(to.get(i), boundaries);
                    boundaries.add(to.get(i));
                });
    }

    /** Whether there is a line where a phase begins. */
    boolean atBegin(int number, Viewport viewport) {
        return apartAtBegin[number] >= APART_PX * viewport.secondsPerPx();
    }

    /** Whether there is a line where a phase ends. */
    boolean atEnd(int number, Viewport viewport) {
        return apartAtEnd[number] >= APART_PX * viewport.secondsPerPx();
    }

    private static double apart(TimePoint boundary, NavigableSet<TimePoint> others) {
        return Math.min(seconds(others.floor(boundary), boundary), seconds(boundary, others.ceiling(boundary)));
    }

    private static double seconds(@Nullable TimePoint from, @Nullable TimePoint to) {
        return from == null || to == null ? Double.POSITIVE_INFINITY : from.secondsTo(to);
    }
}
