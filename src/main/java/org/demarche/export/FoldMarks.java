package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import org.demarche.layout.Frame;
import org.demarche.layout.Ink;
import org.demarche.layout.Shape;
import org.demarche.layout.Tint;

/** Draws where a row goes on in another: a dashed line, and an arrowhead on the axis beyond it. */
final class FoldMarks {
    private static final List<Double> DASHES = List.of(5.0, 4.0);
    private static final double BELOW_AXIS_PX = 8;
    private static final double ARROW_PX = 7;
    private static final double ARROW_INSET = 4;

    private FoldMarks() {}

    static List<Shape> of(Folding.Row row) {
        List<Shape> shapes = new ArrayList<>();
        double axisY = row.frame().axisY();
        Frame.LaneArea lanes = row.frame().lanes();
        double left = ARROW_INSET + (lanes == null ? 0 : lanes.headerPx());
        if (row.continued()) {
            shapes.add(dashed(row.begin(), axisY));
            shapes.add(arrow(left, left + ARROW_PX, axisY));
        }
        if (row.continues()) {
            double edge = row.frame().viewport().widthPx() - ARROW_INSET;
            shapes.add(dashed(row.end(), axisY));
            shapes.add(arrow(edge, edge - ARROW_PX, axisY));
        }
        return shapes;
    }

    private static Shape dashed(double x, double axisY) {
        return new Shape.Line(x, 0, x, axisY + BELOW_AXIS_PX, new Shape.Pen(Tint.of(Ink.FG_FAINT), 1, DASHES));
    }

    private static Shape arrow(double tipX, double backX, double y) {
        List<Shape.Point> points = List.of(
                new Shape.Point(tipX, y), new Shape.Point(backX, y - ARROW_PX), new Shape.Point(backX, y + ARROW_PX));
        return new Shape.Path(points, true, Tint.of(Ink.FG_MUTED), null);
    }
}
