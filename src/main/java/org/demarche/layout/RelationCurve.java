package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.time.TimePoint;

/**
 * The scores of events through time and their running level {@code L(t) = Σ sᵢ·e^(−(t−tᵢ)/τ) / (Σ e^(−(t−tᵢ)/τ) + κ)},
 * the sums over the events up to {@code t}: the mean of past scores, of which each weighs less the longer ago it was,
 * drawn towards zero where there are few.
 */
public final class RelationCurve {
    /** Draws the level of a few faint events towards zero. */
    private static final double KAPPA = 0.15;
    /** Below so much weight there is no line: nothing has happened for too long. */
    private static final double WEIGHT_FLOOR = 0.02;

    /** After so many τ a score weighs less than a double can tell. */
    private static final double FORGOTTEN_TAUS = 40;

    private static final double SAMPLE_PX = 3;
    private static final double BAR_PX = 6;
    private static final double BAR_STEP_PX = 8;
    /** At one place so many bars stand side by side before they are counted together. */
    private static final int BARS_PER_PLACE = 3;

    private static final double MIN_TAU_SECONDS = 60;
    private static final double TAUS_PER_SPAN = 24;

    private final ChronicleIndex index;
    /** Scored events by the time of their anchors. */
    private final int[] events;

    RelationCurve(ChronicleIndex index, EventSet shown) {
        this.index = index;
        this.events = IntStream.range(0, index.placedCount())
                .filter(event -> shown.contains(event) && !Double.isNaN(index.score(event)))
                .boxed()
                .sorted(Comparator.comparing(index::anchor))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A twenty-fourth of the chronicle's span, at least a minute. */
    public static double defaultTauSeconds(ChronicleIndex index) {
        double span = index.placedCount() == 0 ? 0 : index.first().secondsTo(index.last());
        return Math.max(MIN_TAU_SECONDS, span / TAUS_PER_SPAN);
    }

    Frame.Curve frame(FrameRequest request, double zeroY, double pxPerScore) {
        return new Frame.Curve(zeroY, pxPerScore, bars(request), levels(request, zeroY, pxPerScore));
    }

    private List<Frame.Bar> bars(FrameRequest request) {
        Viewport viewport = request.viewport();
        List<Frame.Bar> bars = new ArrayList<>();
        double placeX = Double.NEGATIVE_INFINITY;
        int atPlace = 0;
        for (int i = firstAtOrAfter(viewport.at(-BAR_PX)); i < events.length; i++) {
            int event = events[i];
            double x = viewport.xOf(index.anchor(event)) - BAR_PX / 2;
            if (x > viewport.widthPx()) {
                break;
            }
            boolean dimmed = !request.lit().contains(event);
            if (x >= placeX + BAR_STEP_PX * Math.max(1, atPlace)) {
                placeX = x;
                atPlace = 0;
            }
            if (atPlace < BARS_PER_PLACE) {
                bars.add(new Frame.Bar(event, placeX + atPlace * BAR_STEP_PX, BAR_PX, index.score(event), 1, dimmed));
                atPlace++;
            } else {
                bars.set(bars.size() - 1, joined(bars.getLast(), event, dimmed));
            }
        }
        return bars;
    }

    /** A bar with one event more: its score becomes the mean, its event the one that scores most. */
    private Frame.Bar joined(Frame.Bar bar, int event, boolean dimmed) {
        double score = index.score(event);
        int strongest = Math.abs(score) > Math.abs(index.score(bar.event())) ? event : bar.event();
        double mean = (bar.score() * bar.count() + score) / (bar.count() + 1);
        return new Frame.Bar(strongest, bar.x(), bar.width(), mean, bar.count() + 1, bar.dimmed() && dimmed);
    }

    private List<List<Shape.Point>> levels(FrameRequest request, double zeroY, double pxPerScore) {
        Viewport viewport = request.viewport();
        Polylines lines = new Polylines(zeroY, pxPerScore);
        Level level = new Level(request.tauSeconds() / viewport.secondsPerPx());
        int next = firstAtOrAfter(viewport.start().plusSeconds(-FORGOTTEN_TAUS * request.tauSeconds()));
        while (next < events.length && !index.anchor(events[next]).isAfter(viewport.start())) {
            level.add(viewport.xOf(index.anchor(events[next])), index.score(events[next]));
            next++;
        }
        double x = 0;
        while (x <= viewport.widthPx()) {
            double eventX = next < events.length ? viewport.xOf(index.anchor(events[next])) : Double.MAX_VALUE;
            if (eventX <= x) {
                lines.to(eventX, level.weightAt(eventX), level.at(eventX));
                level.add(eventX, index.score(events[next]));
                lines.to(eventX, level.weightAt(eventX), level.at(eventX));
                next++;
            } else {
                lines.to(x, level.weightAt(x), level.at(x));
                x += SAMPLE_PX;
            }
        }
        return lines.finished();
    }

    private int firstAtOrAfter(TimePoint point) {
        int low = 0;
        int high = events.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index.anchor(events[middle]).isBefore(point)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The two sums of the formula, carried along in pixels. */
    private static final class Level {
        private final double tauPx;
        private double x;
        private double scores;
        private double weights;

        Level(double tauPx) {
            this.tauPx = tauPx;
        }

        void add(double atX, double score) {
            double decay = decayTo(atX);
            scores = scores * decay + score;
            weights = weights * decay + 1;
            x = atX;
        }

        double weightAt(double atX) {
            return weights * decayTo(atX);
        }

        double at(double atX) {
            double decay = decayTo(atX);
            return scores * decay / (weights * decay + KAPPA);
        }

        private double decayTo(double atX) {
            return Math.exp(Math.min(0, x - atX) / tauPx);
        }
    }

    /** Collects the running level, broken off where it says nothing. */
    private static final class Polylines {
        /** More points on one pixel could not be seen; the last of them tells how it goes on. */
        private static final int POINTS_PER_PX = 6;

        private final double zeroY;
        private final double pxPerScore;
        private final List<List<Shape.Point>> lines = new ArrayList<>();
        private List<Shape.Point> current = new ArrayList<>();

        Polylines(double zeroY, double pxPerScore) {
            this.zeroY = zeroY;
            this.pxPerScore = pxPerScore;
        }

        void to(double x, double weight, double level) {
            if (weight < WEIGHT_FLOOR) {
                finish();
                return;
            }
            Shape.Point point = new Shape.Point(x, zeroY - level * pxPerScore);
            int size = current.size();
            boolean columnIsFull =
                    size >= POINTS_PER_PX && current.get(size - POINTS_PER_PX).x() > x - 1;
            if (columnIsFull) {
                current.set(size - 1, point);
            } else {
                current.add(point);
            }
        }

        List<List<Shape.Point>> finished() {
            finish();
            return lines;
        }

        private void finish() {
            if (current.size() > 1) {
                lines.add(current);
            }
            current = new ArrayList<>();
        }
    }
}
