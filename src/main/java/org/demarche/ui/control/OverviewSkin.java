package org.demarche.ui.control;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import org.demarche.layout.Ink;
import org.demarche.layout.Overview;
import org.demarche.layout.Shape;
import org.demarche.layout.Tint;
import org.jspecify.annotations.Nullable;

/** The nodes of an {@link OverviewBar}: the strip, the marker of the selection, and the brush above them. */
final class OverviewSkin extends SkinBase<OverviewBar> {
    /** The marker is a triangle at the bottom edge. */
    private static final double POINTER_PX = 5;

    private final ShapePainter painter = new ShapePainter();
    private final Layer strip = new Layer(painter);
    private final Layer marker = new Layer(painter);
    private final Region brush = new Region();
    private final OverviewBehavior behavior;

    OverviewSkin(OverviewBar bar) {
        super(bar);
        brush.getStyleClass().add("brush");
        brush.setMouseTransparent(true);
        getChildren().setAll(strip, marker, brush);
        getChildren().forEach(node -> node.setManaged(false));
        behavior = new OverviewBehavior(bar);
    }

    @Override
    protected void layoutChildren(double contentX, double contentY, double contentWidth, double contentHeight) {
        OverviewBar bar = getSkinnable();
        Overview overview = bar.getOverview();
        if (overview == null) {
            strip.erase();
            marker.erase();
            brush.setVisible(false);
            return;
        }
        brush.setVisible(true);
        double width = bar.getWidth();
        double height = bar.getHeight();
        strip.show(width, height, bar.getPalette(), overview, overview::shapes);
        List<Shape> marked = marker(bar, overview);
        marker.show(width, height, bar.getPalette(), marked, () -> marked);
        Brush span = Brush.of(bar, overview);
        brush.resizeRelocate(span.left(), 0, span.width(), height);
    }

    private static List<Shape> marker(OverviewBar bar, Overview overview) {
        OptionalInt x = overview.markerX(bar.getIndex(), bar.getSelected());
        return x.isPresent() ? List.of(pointer(x.getAsInt(), bar.getHeight())) : List.of();
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
