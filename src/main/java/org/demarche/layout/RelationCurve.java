package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.demarche.index.AnchorSearch;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Event;
import org.demarche.model.Participation;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * The scores of events through time and their running level {@code L(t) = Σ sᵢ·e^(−(t−tᵢ)/τ) / (Σ e^(−(t−tᵢ)/τ) + κ)},
 * the sums over the events up to {@code t}: the mean of past scores, of which each weighs less the longer ago it was,
 * drawn towards zero where there are few. Both sums are carried along once for all events, so that a picture costs its
 * width and not its events.
 */
public final class RelationCurve {
    /** Draws the level of a few faint events towards zero. */
    private static final double KAPPA = 0.15;
    /**
     * When the last event has lost so much of its weight, as after three times τ, there is no line: nothing has
     * happened for too long. If it counted what all events together weigh, a crowd would be told of as long as
     * everything before it.
     */
    private static final double LAST_FLOOR = 0.05;

    private static final double SAMPLE_PX = 3;
    /** Where there are many events, each adds little. */
    private static final double CROWD_PX = 6;
    /** Between two samples so many events are drawn one by one; of more, where they find the level and leave it. */
    private static final int STEPS_PER_SAMPLE = 6;

    private static final double MIN_TAU_SECONDS = 60;
    private static final double FEWEST_TAUS = 4;
    private static final double MOST_TAUS = 24;

    private final ChronicleIndex index;
    private final double tauSeconds;
    /** Scored events by the time of their anchors. */
    private final int[] events;

    private final AnchorSearch search;
    private final float[] scores;
    /** Sums of the scores of all events with a lower rank: of those that cooperate, and of the others. */
    private final double[] cooperationBefore;

    private final double[] conflictBefore;
    /** How many events with a lower rank cooperate. */
    private final int[] cooperatingBefore;
    /** The two sums of the formula right after each event. */
    private final float[] scoreSums;

    private final float[] weightSums;

    RelationCurve(ChronicleIndex index, EventSet shown, CurveView view) {
        this.index = index;
        this.tauSeconds = view.tauSeconds();
        Scored scored = new Scored(index, view, Math.min(shown.size(), index.placedCount()));
        index.forEachByAnchor(shown, scored::add);
        events = scored.events();
        search = new AnchorSearch(index, events);
        scores = scored.scores();
        cooperationBefore = new double[events.length + 1];
        conflictBefore = new double[events.length + 1];
        cooperatingBefore = new int[events.length + 1];
        scoreSums = new float[events.length];
        weightSums = new float[events.length];
        double scoreSum = 0;
        double weightSum = 0;
        for (int i = 0; i < events.length; i++) {
            double decay = i == 0 ? 0 : Math.exp(-index.secondsBetween(events[i - 1], events[i]) / tauSeconds);
            scoreSum = scoreSum * decay + scores[i];
            weightSum = weightSum * decay + 1;
            scoreSums[i] = (float) scoreSum;
            weightSums[i] = (float) weightSum;
            cooperationBefore[i + 1] = cooperationBefore[i] + Math.max(0, scores[i]);
            conflictBefore[i + 1] = conflictBefore[i] + Math.min(0, scores[i]);
            cooperatingBefore[i + 1] = cooperatingBefore[i] + (cooperates(i) ? 1 : 0);
        }
    }

    /**
     * How fast the level forgets if nobody says: twice the mean distance of events, so that it leads from one of few to
     * the next. Between a twenty-fourth and a quarter of the span of the events with a score, or of the whole chronicle
     * where they have none; at least a minute. Of that span long stretches without events do not count: the level of
     * two crowds shall not run on for decades behind each.
     */
    public static double defaultTauSeconds(ChronicleIndex index) {
        double span = index.eventfulSeconds();
        if (span == 0 && index.placedCount() > 0) {
            span = index.first().secondsTo(index.last());
        }
        return Math.max(MIN_TAU_SECONDS, span / Math.clamp(index.placedCount() / 2.0, FEWEST_TAUS, MOST_TAUS));
    }

    /** Collects the events that count, in the order of their anchors. */
    private static final class Scored {
        private final ChronicleIndex index;
        private final CurveView view;
        private final int[] events;
        private final float[] scores;
        private int count;

        Scored(ChronicleIndex index, CurveView view, int most) {
            this.index = index;
            this.view = view;
            this.events = new int[most];
            this.scores = new float[most];
        }

        void add(int position) {
            double score = score(position);
            if (Double.isNaN(score)) {
                return;
            }
            events[count] = position;
            scores[count++] = (float) score;
        }

        private double score(int position) {
            if (view.actors().isEmpty() && view.weights().isEmpty()) {
                return index.score(position);
            }
            Event event = index.event(position);
            if (!takesPart(event)) {
                return Double.NaN;
            }
            Double weight = event.score() == null ? view.weights().get(event.mainType()) : null;
            return weight == null ? index.score(position) : weight;
        }

        private boolean takesPart(Event event) {
            for (String actor : view.actors()) {
                boolean found = false;
                for (Participation participation : event.actors()) {
                    found |= participation.actor().equals(actor);
                }
                if (!found) {
                    return false;
                }
            }
            return true;
        }

        int[] events() {
            return count == events.length ? events : Arrays.copyOf(events, count);
        }

        float[] scores() {
            return count == scores.length ? scores : Arrays.copyOf(scores, count);
        }
    }

    Frame.Curve frame(FrameRequest request, double zeroY, double pxPerScore) {
        Viewport viewport = request.viewport();
        List<Frame.Bar> bars = new CurveBars(this, request).all();
        return new Frame.Curve(zeroY, pxPerScore, bars, levels(viewport, zeroY, pxPerScore));
    }

    int event(int rank) {
        return events[rank];
    }

    double score(int rank) {
        return scores[rank];
    }

    double x(Viewport viewport, int rank) {
        return viewport.xOf(index.anchor(events[rank]));
    }

    /** Whether an event's score says that its actors cooperate, or nothing. */
    boolean cooperates(int rank) {
        return scores[rank] >= 0;
    }

    /** The sum of scores of those events that cooperate, of the ranks from {@code from} to below {@code to}. */
    double cooperation(int from, int to) {
        return cooperationBefore[to] - cooperationBefore[from];
    }

    /** The sum of scores of the others of them. */
    double conflict(int from, int to) {
        return conflictBefore[to] - conflictBefore[from];
    }

    /** How many of them cooperate. */
    int cooperating(int from, int to) {
        return cooperatingBefore[to] - cooperatingBefore[from];
    }

    /** The first of them that does or does not cooperate; there must be one. */
    int first(boolean cooperates, int from, int to) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int cooperating = cooperating(from, middle + 1);
            boolean found = (cooperates ? cooperating : middle + 1 - from - cooperating) > 0;
            low = found ? low : middle + 1;
            high = found ? middle : high;
        }
        return low;
    }

    /**
     * The value of the curve at a point of time.
     *
     * @param level between −10 and +10
     * @param lastWeight how much the last event before still weighs: 1 right after it, 0 if there is none; below
     *     {@value #LAST_FLOOR} the curve has a gap
     * @param events positions of the events that make the value, those that add most to it first
     */
    public record Value(double level, double lastWeight, List<Integer> events) {
        public Value {
            events = List.copyOf(events);
        }

        /** Whether nothing has happened for so long that there is no line. */
        public boolean isGap() {
            return lastWeight < LAST_FLOOR;
        }
    }

    /** Looks so far back for events that make a value: earlier ones weigh less than a hundredth. */
    private static final double LOOK_BACK_TAUS = 4.6;

    private static final int LOOK_BACK_EVENTS = 20_000;

    /** The value at a point and the events that make it, at most {@code limit} of them. */
    Value at(TimePoint point, int limit) {
        int last = firstAfter(point, 0) - 1;
        if (last < 0) {
            return new Value(0, 0, List.of());
        }
        double age = index.anchor(events[last]).secondsTo(point);
        PriorityQueue<Share> greatest = new PriorityQueue<>(Comparator.comparingDouble(Share::amount));
        for (int rank = last; rank >= Math.max(0, last - LOOK_BACK_EVENTS); rank--) {
            double old = index.anchor(events[rank]).secondsTo(point) / tauSeconds;
            if (old > LOOK_BACK_TAUS) {
                break;
            }
            greatest.add(new Share(events[rank], Math.abs(scores[rank]) * Math.exp(-old)));
            if (greatest.size() > limit) {
                greatest.remove();
            }
        }
        List<Integer> most = new ArrayList<>();
        while (!greatest.isEmpty()) {
            most.addFirst(greatest.remove().event());
        }
        double decay = decay(age);
        return new Value(level(last, decay), decay, most);
    }

    private record Share(int event, double amount) {}

    private double level(int rank, double decay) {
        return scoreSums[rank] * decay / (weightSums[rank] * decay + KAPPA);
    }

    private List<List<Shape.Point>> levels(Viewport viewport, double zeroY, double pxPerScore) {
        Polylines lines = new Polylines(zeroY, pxPerScore);
        int next = firstAfter(viewport.start(), 0);
        boolean wasCrowded = false;
        for (double x = 0; x <= viewport.widthPx() + CROWD_PX; x += wasCrowded ? CROWD_PX : SAMPLE_PX) {
            TimePoint at = viewport.at(x);
            int reached = firstAfter(at, next);
            boolean isCrowded = reached - next > STEPS_PER_SAMPLE;
            if (!isCrowded) {
                for (int rank = next; rank < reached; rank++) {
                    leap(lines, viewport, rank, rank);
                }
            } else if (!wasCrowded) {
                leap(lines, viewport, next, reached - 1);
            }
            wasCrowded = isCrowded;
            next = reached;
            if (next > 0) {
                to(lines, x, next - 1, decay(index.anchor(events[next - 1]).secondsTo(at)));
            }
        }
        return lines.finished();
    }

    /** Draws on to where the first of some events finds the level, and then to where the last one leaves it. */
    private void leap(Polylines lines, Viewport viewport, int first, int last) {
        if (first > 0) {
            double age = index.secondsBetween(events[first - 1], events[first]);
            to(lines, x(viewport, first), first - 1, decay(age));
        }
        to(lines, x(viewport, last), last, 1);
    }

    /** Draws on to how the level stands when the event of a rank, the last one, has lost so much of its weight. */
    private void to(Polylines lines, double x, int rank, double decay) {
        lines.to(x, decay, level(rank, decay));
    }

    private double decay(double ageSeconds) {
        return Math.exp(-ageSeconds / tauSeconds);
    }

    /** The first rank whose anchor lies after a point, from a rank on that is known not to lie beyond it. */
    int firstAfter(TimePoint point, int from) {
        return search.firstAfter(point, from);
    }

    /** Collects the running level, broken off where it says nothing. */
    private static final class Polylines {
        /** Points so near to the last one in both directions change nothing that could be seen. */
        private static final double SEEN_PX = 0.3;
        /** Where it leaps, it leaps upright. */
        private static final double STEP_PX = 1;

        private final double zeroY;
        private final double pxPerScore;
        private final List<List<Shape.Point>> lines = new ArrayList<>();
        private List<Shape.Point> current = new ArrayList<>();
        private Shape.@Nullable Point skipped;

        Polylines(double zeroY, double pxPerScore) {
            this.zeroY = zeroY;
            this.pxPerScore = pxPerScore;
        }

        void to(double x, double lastWeight, double level) {
            if (lastWeight < LAST_FLOOR) {
                finish();
            } else {
                Shape.Point point = new Shape.Point(x, zeroY - level * pxPerScore);
                if (current.isEmpty() || isSeen(current.getLast(), point)) {
                    Shape.Point corner = skipped;
                    if (corner != null && Math.abs(point.y() - corner.y()) >= STEP_PX) {
                        current.add(corner);
                    }
                    current.add(point);
                    skipped = null;
                } else {
                    skipped = point;
                }
            }
        }

        List<List<Shape.Point>> finished() {
            finish();
            return lines;
        }

        private static boolean isSeen(Shape.Point last, Shape.Point next) {
            return Math.abs(next.y() - last.y()) >= SEEN_PX || next.x() - last.x() >= SAMPLE_PX;
        }

        private void finish() {
            Shape.Point end = skipped;
            if (end != null) {
                current.add(end);
                skipped = null;
            }
            if (current.size() > 1) {
                lines.add(current);
            }
            current = new ArrayList<>();
        }
    }
}
