package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import org.demarche.time.AxisZone;
import org.demarche.time.TickText;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;
import org.demarche.time.ZonedStep;

/**
 * Calendar ticks in two levels: the finest step whose labels have room ({@link TickSteps}), and the larger unit it
 * stands in, with a label at the left edge for the unit that began before the window. Labels never overlap. The first
 * label under clock times that has room names the zone, unless they are UTC.
 */
final class Ticks {
    static final TextStyle MINOR = TextStyle.regular(11);
    static final TextStyle MAJOR = TextStyle.semibold(12);
    /** From a tick's line to its label. */
    static final double LABEL_INSET_PX = 5;

    private static final double LABEL_GAP_PX = TickSteps.LABEL_GAP_PX;

    private final TextMetrics metrics;
    private final TickText text;
    private final TickSteps steps;

    Ticks(TextMetrics metrics, Wording wording) {
        this.metrics = metrics;
        this.text = new TickText(wording);
        this.steps = new TickSteps(metrics, text);
    }

    List<Frame.Tick> minor(Viewport viewport, AxisZone zone) {
        ZonedStep step = step(viewport, zone);
        List<Frame.Tick> ticks = new ArrayList<>();
        double nextFreeX = Double.NEGATIVE_INFINITY;
        for (TimePoint point : points(viewport, step)) {
            double x = viewport.xOf(point);
            String label = minorText(step, point);
            // Where clocks are put back, two ticks stand closer than usual, as they do beside AD 1.
            boolean free = x >= nextFreeX && steps.isNamed(step.step(), zone.local(point), viewport.secondsPerPx());
            double endX = x + LABEL_INSET_PX + metrics.widthPx(label, MINOR);
            if (free) {
                nextFreeX = endX + LABEL_GAP_PX - LABEL_INSET_PX;
            }
            if (x >= 0) {
                ticks.add(new Frame.Tick(x, free && endX <= viewport.widthPx() ? label : "", true));
            }
        }
        return ticks;
    }

    List<Frame.Tick> major(Viewport viewport, AxisZone zone) {
        ZonedStep minor = step(viewport, zone);
        List<TimePoint> points = minor.step()
                .parent()
                .map(parent -> points(viewport, new ZonedStep(parent, zone)))
                .orElse(List.of());
        List<Frame.Tick> ticks = major(viewport, minor, points, false);
        boolean anyNamed = ticks.stream().anyMatch(tick -> !tick.text().isEmpty());
        return anyNamed ? ticks : major(viewport, minor, points, true);
    }

    /** @param over whether a label may reach over the ticks that follow, which then have none */
    private List<Frame.Tick> major(Viewport viewport, ZonedStep minor, List<TimePoint> points, boolean over) {
        AxisZone zone = minor.zone();
        List<Frame.Tick> ticks = new ArrayList<>();
        Zoned zoned = zoned(viewport, minor, points);
        double nextFreeX = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double x = viewport.xOf(points.get(i));
            double labelX = Math.max(0, x);
            double endX = endX(viewport, points, i);
            boolean named = zoned.at() == i;
            String label = named ? zoned.label() : text.major(minor.step(), zone.local(points.get(i)));
            double width = metrics.widthPx(label, MAJOR) + LABEL_GAP_PX;
            boolean room = labelX >= nextFreeX
                    && (named || labelX + width <= endX || (over && labelX + width <= roomEndX(viewport)));
            if (room) {
                nextFreeX = labelX + width;
            }
            if (room || x >= 0) {
                ticks.add(new Frame.Tick(labelX, room ? label : "", x >= 0));
            }
        }
        return ticks;
    }

    /**
     * The label that names the zone.
     *
     * @param at which of the ticks it is the label of; −1 for none
     */
    private record Zoned(int at, String label) {}

    /** In full where that fits, else in short; at last in short over the labels that follow. */
    private Zoned zoned(Viewport viewport, ZonedStep minor, List<TimePoint> points) {
        AxisZone zone = minor.zone();
        if (zone.isAsWritten() || !minor.step().unit().isOfClock() || points.isEmpty()) {
            return new Zoned(-1, "");
        }
        for (boolean full : new boolean[] {true, false}) {
            for (int i = 0; i < points.size(); i++) {
                String label = zonedText(minor, points.get(i), full);
                double labelEndX =
                        Math.max(0, viewport.xOf(points.get(i))) + metrics.widthPx(label, MAJOR) + LABEL_GAP_PX;
                if (labelEndX <= endX(viewport, points, i)) {
                    return new Zoned(i, label);
                }
            }
        }
        return new Zoned(0, zonedText(minor, points.getFirst(), false));
    }

    /** Where the label of a larger unit, with the free space behind it, has to end: at the next one or at the edge. */
    private static double endX(Viewport viewport, List<TimePoint> points, int i) {
        double edge = roomEndX(viewport);
        return i + 1 < points.size() ? Math.min(edge, viewport.xOf(points.get(i + 1))) : edge;
    }

    /** At the edge, the free space may be cut, the text not. */
    private static double roomEndX(Viewport viewport) {
        return viewport.widthPx() + LABEL_GAP_PX - LABEL_INSET_PX;
    }

    private String zonedText(ZonedStep minor, TimePoint point, boolean full) {
        String label = text.major(minor.step(), minor.zone().local(point));
        return text.zoned(label, minor.zone(), point, full);
    }

    private ZonedStep step(Viewport viewport, AxisZone zone) {
        return new ZonedStep(steps.at(viewport.secondsPerPx()), zone);
    }

    private String minorText(ZonedStep step, TimePoint point) {
        return text.minor(step.step(), step.zone().local(point));
    }

    /** The last tick at or before the left edge and all up to the right edge. */
    private static List<TimePoint> points(Viewport viewport, ZonedStep step) {
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
