package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import org.demarche.layout.Ink;
import org.demarche.layout.Overview;
import org.demarche.layout.Shape;
import org.demarche.layout.Tint;
import org.jspecify.annotations.Nullable;

/** The nodes of an {@link OverviewBar}: the strip, its markers, and the brush above them. */
final class OverviewSkin extends SkinBase<OverviewBar> {
    private static final double MARKER_TOP_PX = 4;
    private static final double MARKER_BOTTOM_PX = 15;
    private static final double MARKER_WIDTH_PX = 2;
    /** A selection's marker is a triangle at the top edge. */
    private static final double POINTER_PX = 5;

    private final ShapePainter painter = new ShapePainter();
    private final Layer strip = new Layer(painter);
    private final Layer markers = new Layer(painter);
    private final Region brush = new Region();
    private final OverviewBehavior behavior;

    OverviewSkin(OverviewBar bar) {
        super(bar);
        brush.getStyleClass().add("brush");
        brush.setMouseTransparent(true);
        getChildren().setAll(strip, markers, brush);
        getChildren().forEach(node -> node.setManaged(false));
        behavior = new OverviewBehavior(bar);
    }

    @Override
    protected void layoutChildren(double contentX, double contentY, double contentWidth, double contentHeight) {
        OverviewBar bar = getSkinnable();
        OverviewBar.Made made = bar.made();
        if (made == null) {
            strip.erase();
            markers.erase();
            brush.setVisible(false);
            return;
        }
        Overview overview = made.overview();
        brush.setVisible(true);
        double width = bar.getWidth();
        double height = bar.getHeight();
        strip.show(width, height, bar.getPalette(), overview, overview::shapes);
        List<Shape> marked = markers(bar, made);
        markers.show(width, height, bar.getPalette(), marked, () -> marked);
        Brush span = Brush.of(bar, overview);
        brush.resizeRelocate(span.left(), 0, span.width(), height);
    }

    private static List<Shape> markers(OverviewBar bar, OverviewBar.Made made) {
        List<Shape> shapes = new ArrayList<>();
        Shape.Pen pen = Shape.Pen.of(Tint.of(Ink.ACCENT), MARKER_WIDTH_PX);
        for (int x : made.found()) {
            shapes.add(new Shape.Line(x, MARKER_TOP_PX, x, MARKER_BOTTOM_PX, pen));
        }
        made.overview()
                .markerX(bar.getIndex(), bar.getSelected())
                .ifPresent(x -> shapes.add(pointer(x, bar.getHeight())));
        return shapes;
    }

    private static Shape pointer(double x, double height) {
        return new Shape.Path(
                List.of(
                        new Shape.Point(x, height - POINTER_PX - 1),
                        new Shape.Point(x + POINTER_PX, height - 1),
                        new Shape.Point(x - POINTER_PX, height - 1)),
                true,
                Tint.of(Ink.ACCENT),
                null);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        EventWords words = getSkinnable().words();
        if (attribute == AccessibleAttribute.TEXT && words != null) {
            return words.overview(getSkinnable().getIndex(), getSkinnable().getViewport());
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            behavior.dispose();
            getChildren().clear();
        }
        super.dispose();
    }
}
