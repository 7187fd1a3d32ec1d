package org.demarche.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.time.TickStep;
import org.demarche.time.TickText;
import org.demarche.time.TimePoint;

/**
 * Chooses the step of the axis from the scale alone, so that panning never changes it: the finest whose labels have
 * room, and those of the larger unit too, measured on the labels around the present. Where years are longer to name, as
 * they are far from it, only every second, fifth or tenth tick is; of half seconds, the whole ones.
 */
final class TickSteps {
    static final double LABEL_GAP_PX = 12;

    private static final double MIN_STEP_PX = 36;
    private static final TickStep SECOND = new TickStep(TickStep.Unit.SECOND, 1);
    private static final TimePoint PRESENT = TimePoint.ofDay(2000, 1, 1);
    /** So many labels to each side are measured: a window holds no more of them. */
    private static final int MEASURED = 20;

    /** Of larger units that are too short for all their labels, one of so many has its own. */
    private static final List<Integer> MULTIPLES = List.of(1, 2, 3, 6, 12);

    /** What part of its usual length a step of years has at least, but beside AD 1. */
    private static final double SHORTEST = 0.999;

    /** Looked up for each tick: of which steps of years a step of years is a part. */
    private static final Map<TickStep, List<TickStep>> COARSER_YEARS = TickStep.ladder().stream()
            .filter(step -> step.unit() == TickStep.Unit.YEAR)
            .collect(Collectors.toMap(Function.identity(), TickSteps::coarserYears));

    private final TextMetrics metrics;
    private final TickText text;
    private final Map<TickStep, Double> leastPxPerSecond = new HashMap<>();

    TickSteps(TextMetrics metrics, TickText text) {
        this.metrics = metrics;
        this.text = text;
    }

    /** The step at a scale. */
    TickStep at(double secondsPerPx) {
        List<TickStep> ladder = TickStep.ladder();
        for (TickStep step : ladder) {
            // Days have so short labels that there is room for them long before.
            boolean wide = step.unit() == TickStep.Unit.DAY || step.approximateSeconds() >= MIN_STEP_PX * secondsPerPx;
            if (wide && leastPxPerSecond.computeIfAbsent(step, this::leastPxPerSecond) * secondsPerPx <= 1) {
                return step;
            }
        }
        return ladder.getLast();
    }

    /** Whether a tick has a label, which depends on how long those around it are. */
    boolean isNamed(TickStep step, TimePoint tick, double secondsPerPx) {
        boolean isAnyNamed = step.unit() != TickStep.Unit.YEAR && !step.isHalfSecond();
        return isAnyNamed
                || isNamed(
                        step, tick, secondsPerPx, coarser -> widthPx(metrics, text.minor(step, coarser), Ticks.MINOR));
    }

    /**
     * How wide a label is that has the widest digits: labels of as many digits have room or none alike, so that 720
     * alone is not named among hundreds because a 7 is narrow.
     */
    static double widthPx(TextMetrics metrics, String label, TextStyle style) {
        char[] widest = label.toCharArray();
        for (int i = 0; i < widest.length; i++) {
            widest[i] = widest[i] >= '0' && widest[i] <= '9' ? '0' : widest[i];
        }
        return metrics.widthPx(String.valueOf(widest), style);
    }

    /**
     * As {@link #isNamed(TickStep, TimePoint, double)}, of a larger unit.
     *
     * @param widthPx how wide the label of one of its ticks is
     */
    static boolean isNamed(TickStep step, TimePoint tick, double secondsPerPx, ToDoubleFunction<TimePoint> widthPx) {
        return coarser(step).stream()
                .filter(coarser -> hasRoom(coarser, tick, secondsPerPx, widthPx))
                .findFirst()
                .map(coarser -> !coarser.floor(tick).isBefore(step.floor(tick)))
                .orElse(false);
    }

    /** The step itself and those of which it is a part, fine to coarse. */
    private static List<TickStep> coarser(TickStep step) {
        if (step.isHalfSecond()) {
            return List.of(step, SECOND);
        }
        return step.unit() == TickStep.Unit.YEAR
                ? COARSER_YEARS.getOrDefault(step, List.of())
                : MULTIPLES.stream()
                        .map(multiple -> new TickStep(step.unit(), multiple * step.count()))
                        .toList();
    }

    /** Those of the ladder, and the double of the step: from 20 years the ladder leads on to 100 only. */
    private static List<TickStep> coarserYears(TickStep step) {
        List<TickStep> ladder = TickStep.ladder();
        long twice = Math.min(2 * step.count(), ladder.getLast().count());
        return Stream.concat(Stream.of(new TickStep(step.unit(), twice)), ladder.stream())
                .filter(coarser -> coarser.unit() == step.unit() && coarser.count() % step.count() == 0)
                .distinct()
                .sorted(Comparator.comparingLong(TickStep::count))
                .toList();
    }

    private static boolean hasRoom(
            TickStep step, TimePoint point, double secondsPerPx, ToDoubleFunction<TimePoint> widthPx) {
        TimePoint tick = step.floor(point);
        TimePoint next = step.next(point);
        double widest = Math.max(widthPx.applyAsDouble(tick), widthPx.applyAsDouble(next));
        // As long as the shortest, so that leap years have no more room than others.
        double usual = SHORTEST * step.approximateSeconds();
        return widest + LABEL_GAP_PX <= Math.min(usual, tick.secondsTo(next)) / secondsPerPx;
    }

    private double leastPxPerSecond(TickStep step) {
        TickStep named = step.isHalfSecond() ? SECOND : step;
        double least = leastPxPerSecond(named, tick -> metrics.widthPx(text.minor(step, tick), Ticks.MINOR));
        TickStep parent = step.parent().orElse(null);
        if (parent != null) {
            least = Math.max(
                    least, leastPxPerSecond(parent, tick -> metrics.widthPx(text.major(step, tick), Ticks.MAJOR)));
        }
        return least;
    }

    private static double leastPxPerSecond(TickStep step, ToDoubleFunction<TimePoint> widthPx) {
        double least = 0;
        TimePoint tick = step.floor(PRESENT.plusSeconds(-MEASURED * step.approximateSeconds()));
        for (int i = 0; i < 2 * MEASURED && tick.isBefore(TimePoint.MAX); i++) {
            TimePoint next = step.next(tick);
            if (tick.isAfter(TimePoint.MIN) && next.isBefore(TimePoint.MAX)) {
                least = Math.max(least, (widthPx.applyAsDouble(tick) + LABEL_GAP_PX) / tick.secondsTo(next));
            }
            tick = next;
        }
        return least;
    }
}
