package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import org.demarche.time.AxisZone;
import org.demarche.time.Wording;

/**
 * The lines and labels of the calendar in an overview. It has one row for them, which belongs to the larger units;
 * where there are only few of these, smaller ones are named in the free room between them.
 */
final class OverviewLabels {
    private static final double LINE_INSET_PX = 4;
    private static final double BASELINE_PX = 6;
    /** So many named units say where one is. */
    private static final int ENOUGH = 3;

    private final Viewport viewport;
    private final TextMetrics metrics;
    private final Ticks ticks;
    private final List<Label> labels = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** Where a label stands; without text, only its line. */
    private record Label(double x, double endX) {
        boolean isNear(Label other) {
            return x < other.endX + TickSteps.LABEL_GAP_PX && other.x < endX + TickSteps.LABEL_GAP_PX;
        }
    }

    OverviewLabels(Viewport viewport, TextMetrics metrics, Wording wording) {
        this.viewport = viewport;
        this.metrics = metrics;
        this.ticks = new Ticks(metrics, wording);
    }

    List<Shape> in(AxisZone zone) {
        List<Frame.Tick> larger = ticks.major(viewport, zone);
        larger.forEach(this::add);
        if (larger.stream().filter(tick -> !tick.text().isEmpty()).count() < ENOUGH) {
            ticks.minor(viewport, zone).stream().filter(this::isFree).forEach(this::add);
        }
        return shapes;
    }

    private boolean isFree(Frame.Tick tick) {
        return !tick.text().isEmpty() && labels.stream().noneMatch(label(tick)::isNear);
    }

    private Label label(Frame.Tick tick) {
        double width = tick.text().isEmpty() ? 0 : metrics.widthPx(tick.text(), Ticks.MINOR);
        return new Label(tick.x(), tick.x() + Ticks.LABEL_INSET_PX + width);
    }

    private void add(Frame.Tick tick) {
        double height = viewport.heightPx();
        Label label = label(tick);
        labels.add(label);
        if (tick.line()) {
            Shape.Pen pen = Shape.Pen.of(Tint.of(Ink.LINE), 1);
            shapes.add(new Shape.Line(tick.x(), LINE_INSET_PX, tick.x(), height - LINE_INSET_PX, pen));
        }
        if (!tick.text().isEmpty() && label.endX() < viewport.widthPx()) {
            double x = tick.x() + Ticks.LABEL_INSET_PX;
            Tint tint = Tint.of(Ink.FG_MUTED);
            shapes.add(new Shape.Text(x, height - BASELINE_PX, tick.text(), Ticks.MINOR, tint, Shape.Anchor.LEFT));
        }
    }
}
