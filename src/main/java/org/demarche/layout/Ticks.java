package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import org.demarche.time.TickStep;
import org.demarche.time.TickText;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;

/**
 * Calendar ticks in two levels: the finest step whose labels have room, and the larger unit it stands in, with a label
 * at the left edge for the unit that began before the window. Labels never overlap.
 */
final class Ticks {
    static final TextStyle MINOR = TextStyle.regular(11);
    static final TextStyle MAJOR = TextStyle.semibold(12);
    /** From a tick's line to its label. */
    static final double LABEL_INSET_PX = 5;

    private static final double LABEL_GAP_PX = 12;
    private static final double MIN_STEP_PX = 36;

    private final TextMetrics metrics;
    private final TickText text;

    Ticks(TextMetrics metrics, Wording wording) {
        this.metrics = metrics;
        this.text = new TickText(wording);
    }

    List<Frame.Tick> minor(Viewport viewport) {
        TickStep step = step(viewport);
        List<Frame.Tick> ticks = new ArrayList<>();
        for (TimePoint point : points(viewport, step)) {
            double x = viewport.xOf(point);
            if (x >= 0) {
                ticks.add(new Frame.Tick(x, text.minor(step, point), true));
            }
        }
        return ticks;
    }

    List<Frame.Tick> major(Viewport viewport) {
        TickStep minor = step(viewport);
        List<TimePoint> points =
                minor.parent().map(parent -> points(viewport, parent)).orElse(List.of());
        List<Frame.Tick> ticks = new ArrayList<>();
        double nextFreeX = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double x = viewport.xOf(points.get(i));
            String label = text.major(minor, points.get(i));
            double width = metrics.widthPx(label, MAJOR) + LABEL_GAP_PX;
            double labelX = Math.max(0, x);
            double endX = i + 1 < points.size() ? viewport.xOf(points.get(i + 1)) : Double.MAX_VALUE;
            boolean room = labelX >= nextFreeX && labelX + width <= endX;
            if (room) {
                nextFreeX = labelX + width;
            }
            if (room || x >= 0) {
                ticks.add(new Frame.Tick(labelX, room ? label : "", x >= 0));
            }
        }
        return ticks;
    }

    /** The finest step whose labels all have room at this scale. */
    private TickStep step(Viewport viewport) {
        List<TickStep> ladder = TickStep.ladder();
        for (TickStep step : ladder) {
            double stepPx = step.approximateSeconds() / viewport.secondsPerPx();
            if (stepPx >= MIN_STEP_PX && hasRoom(viewport, step)) {
                return step;
            }
        }
        return ladder.getLast();
    }

    private boolean hasRoom(Viewport viewport, TickStep step) {
        List<TimePoint> points = points(viewport, step);
        for (int i = 0; i + 1 < points.size(); i++) {
            double stepPx = viewport.xOf(points.get(i + 1)) - viewport.xOf(points.get(i));
            if (metrics.widthPx(text.minor(step, points.get(i)), MINOR) + LABEL_GAP_PX > stepPx) {
                return false;
            }
        }
        return true;
    }

    /** The last tick at or before the left edge and all up to the right edge. */
    private static List<TimePoint> points(Viewport viewport, TickStep step) {
        List<TimePoint> points = new ArrayList<>();
        TimePoint end = viewport.end();
        TimePoint point = step.floor(viewport.start());
        while (!point.isAfter(end)) {
            points.add(point);
            TimePoint next = step.next(point);
            if (!next.isAfter(point)) {
                break;
            }
            point = next;
        }
        return points;
    }
}
