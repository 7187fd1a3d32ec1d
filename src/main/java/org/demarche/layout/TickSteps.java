package org.demarche.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.demarche.time.TickStep;
import org.demarche.time.TickText;
import org.demarche.time.TimePoint;

/**
 * Chooses the step of the axis from the scale alone, so that panning never changes it: the finest whose labels have
 * room, and those of the larger unit too, measured on the labels around the present. Where years are longer to name, as
 * they are far from it, only every second, fifth or tenth tick is.
 */
final class TickSteps {
    static final double LABEL_GAP_PX = 12;

    private static final double MIN_STEP_PX = 36;
    private static final TimePoint PRESENT = TimePoint.ofDay(2000, 1, 1);
    /** So many labels to each side are measured: a window holds no more of them. */
    private static final int MEASURED = 20;

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
            boolean wide = step.approximateSeconds() >= MIN_STEP_PX * secondsPerPx;
            if (wide && leastPxPerSecond.computeIfAbsent(step, this::leastPxPerSecond) * secondsPerPx <= 1) {
                return step;
            }
        }
        return ladder.getLast();
    }

    /** Whether a tick has a label, which depends on how long those around it are. */
    boolean isNamed(TickStep step, TimePoint tick, double secondsPerPx) {
        if (step.unit() != TickStep.Unit.YEAR) {
            return true;
        }
        for (TickStep coarser : TickStep.ladder()) {
            boolean within = coarser.unit() == step.unit() && coarser.count() % step.count() == 0;
            if (within && hasRoom(coarser, tick, secondsPerPx)) {
                return coarser.floor(tick).equals(tick);
            }
        }
        return false;
    }

    private boolean hasRoom(TickStep step, TimePoint point, double secondsPerPx) {
        double widest = Math.max(
                metrics.widthPx(text.minor(step, step.floor(point)), Ticks.MINOR),
                metrics.widthPx(text.minor(step, step.next(point)), Ticks.MINOR));
        return widest + LABEL_GAP_PX <= step.approximateSeconds() / secondsPerPx;
    }

    private double leastPxPerSecond(TickStep step) {
        double least = leastPxPerSecond(step, tick -> metrics.widthPx(text.minor(step, tick), Ticks.MINOR));
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
            least = Math.max(least, (widthPx.applyAsDouble(tick) + LABEL_GAP_PX) / tick.secondsTo(next));
            tick = next;
        }
        return least;
    }
}
