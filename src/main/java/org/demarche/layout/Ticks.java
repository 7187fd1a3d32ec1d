package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.demarche.time.AxisZone;
import org.demarche.time.TickStep;
import org.demarche.time.TickText;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;
import org.demarche.time.ZonedStep;

/**
 * Calendar ticks in two levels: the finest step whose labels have room ({@link TickSteps}), and the larger unit it
 * stands in, with a label at the left edge for the unit that began before the window. Labels never overlap, and which
 * have room depends on the scale and their places in time, not on the window: panning takes none away. The first label
 * under clock times that has room names the zone; UTC is named where some event has a zone of its own.
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
            boolean free = x >= nextFreeX
                    && point.isAfter(TimePoint.MIN)
                    && steps.isNamed(step.step(), zone.local(point), viewport.secondsPerPx());
            double endX = x + LABEL_INSET_PX + metrics.widthPx(label, MINOR);
            if (free) {
                nextFreeX = endX + LABEL_GAP_PX - LABEL_INSET_PX;
            }
            if (x >= 0 && point.isAfter(TimePoint.MIN)) {
                ticks.add(new Frame.Tick(x, free && endX <= viewport.widthPx() ? label : "", true));
            }
        }
        return ticks;
    }

    /** Of a chronicle in which no event has a zone of its own. */
    List<Frame.Tick> major(Viewport viewport, AxisZone zone) {
        return major(viewport, zone, false);
    }

    /** @param namesZones whether some event has a clock time in a zone of its own */
    List<Frame.Tick> major(Viewport viewport, AxisZone zone, boolean namesZones) {
        ZonedStep minor = step(viewport, zone);
        TickStep step = minor.step().parent().orElse(null);
        boolean isZoned = minor.step().unit().isOfClock() && (namesZones || !zone.isAsWritten());
        return step == null ? List.of() : major(viewport, minor, units(viewport, minor, step, isZoned), isZoned);
    }

    private List<Frame.Tick> major(Viewport viewport, ZonedStep minor, List<Unit> units, boolean isZoned) {
        String[] labels = new String[units.size()];
        for (int i = 0; i < labels.length; i++) {
            String label = majorText(minor, units.get(i).begin());
            labels[i] = hasRoom(viewport, units, i, label) ? label : "";
        }
        if (isZoned && labels.length > 0) {
            nameZone(viewport, minor, units, labels);
        }
        if (labels.length > 0 && Stream.of(labels).allMatch(String::isEmpty)) {
            labels[0] = majorText(minor, units.getFirst().begin());
        }
        List<Frame.Tick> ticks = new ArrayList<>();
        double nextFreeX = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < labels.length; i++) {
            Unit unit = units.get(i);
            double endX = unit.labelX() + labelPx(labels[i]);
            // Where clocks are put back or forth, a unit may be shorter than it is on their faces.
            boolean room = !labels[i].isEmpty() && unit.labelX() >= nextFreeX && endX <= roomEndX(viewport);
            if (room) {
                nextFreeX = endX;
            }
            if (room || unit.x() >= 0) {
                ticks.add(new Frame.Tick(unit.labelX(), room ? labels[i] : "", unit.x() >= 0));
            }
        }
        return ticks;
    }

    /**
     * A larger unit in view.
     *
     * @param x where it begins, below 0 if before the left edge
     * @param named whether it is one of those whose labels have room wherever they stand
     */
    private record Unit(TimePoint begin, double x, boolean named) {
        double labelX() {
            return Math.max(0, x);
        }
    }

    private List<Unit> units(Viewport viewport, ZonedStep minor, TickStep step, boolean isZoned) {
        AxisZone zone = minor.zone();
        ToDoubleFunction<TimePoint> widthPx = local -> {
            String label = text.major(minor.step(), local);
            return TickSteps.widthPx(metrics, isZoned ? text.zoned(label, zone, local, false) : label, MAJOR);
        };
        return points(viewport, new ZonedStep(step, zone)).stream()
                .map(begin -> new Unit(
                        begin,
                        viewport.xOf(begin),
                        TickSteps.isNamed(step, zone.local(begin), viewport.secondsPerPx(), widthPx)))
                .toList();
    }

    /** Whether a label ends before that of the next unit that is to have one; of the first, wherever it stands. */
    private boolean hasRoom(Viewport viewport, List<Unit> units, int i, String label) {
        if (i > 0 && !units.get(i).named()) {
            return false;
        }
        double end = units.stream()
                .skip(i + 1L)
                .filter(Unit::named)
                .mapToDouble(Unit::x)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
        return units.get(i).labelX() + labelPx(label) <= Math.min(end, roomEndX(viewport));
    }

    /** Adds the zone to a label: in full where that fits, else in short; at last in short over those that follow. */
    private void nameZone(Viewport viewport, ZonedStep minor, List<Unit> units, String[] labels) {
        for (boolean full : new boolean[] {true, false}) {
            for (int i = 0; i < labels.length; i++) {
                String zoned = zonedText(minor, units.get(i).begin(), full);
                if (hasRoom(viewport, units, i, zoned)) {
                    labels[i] = zoned;
                    return;
                }
            }
        }
        labels[0] = zonedText(minor, units.getFirst().begin(), false);
    }

    /** With the free space behind it. */
    private double labelPx(String label) {
        return metrics.widthPx(label, MAJOR) + LABEL_GAP_PX;
    }

    /** At the edge, the free space may be cut, the text not. */
    private static double roomEndX(Viewport viewport) {
        return viewport.widthPx() + LABEL_GAP_PX - LABEL_INSET_PX;
    }

    private String majorText(ZonedStep minor, TimePoint point) {
        return text.major(minor.step(), minor.zone().local(point));
    }

    private String zonedText(ZonedStep minor, TimePoint point, boolean full) {
        return text.zoned(majorText(minor, point), minor.zone(), point, full);
    }

    private ZonedStep step(Viewport viewport, AxisZone zone) {
        return new ZonedStep(steps.at(viewport.secondsPerPx()), zone);
    }

    /** Where clocks are put back, the first label that comes again is told from the one before by its offset. */
    private String minorText(ZonedStep step, TimePoint point) {
        String label = text.minor(step.step(), step.zone().local(point));
        return step.isFirstRepeated(point) ? text.withOffset(label, step.zone(), point) : label;
    }

    /** The last tick at or before the left edge and all up to the right edge; the end of the time line is none. */
    private static List<TimePoint> points(Viewport viewport, ZonedStep step) {
        List<TimePoint> points = new ArrayList<>();
        TimePoint end = viewport.end();
        TimePoint point = step.floor(viewport.start());
        while (!point.isAfter(end) && point.isBefore(TimePoint.MAX)) {
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
