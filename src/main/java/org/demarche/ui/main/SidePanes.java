package org.demarche.ui.main;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A middle between two side panes that can be hidden, and drawn wider or narrower at their inner edges. The side panes
 * stay as wide as the user left them while the window changes its size, but give way where the middle would get too
 * little room: first down to their least width, then the left one as a whole, and the right one at last.
 */
public final class SidePanes extends Region {
    static final double LEFT_MIN = 192;
    static final double RIGHT_MIN = 280;
    static final double MIDDLE_MIN = 560;
    /** A side pane that leaves the middle less has no room at all. */
    private static final double MIDDLE_LEAST = 360;

    private static final double SIDE_MAX = 720;
    /** The part of an edge that can be grabbed. */
    private static final double GRIP_PX = 6;

    private final ObjectProperty<@Nullable Node> left = new Slot();
    private final ObjectProperty<@Nullable Node> middle = new Slot();
    private final ObjectProperty<@Nullable Node> right = new Slot();
    private final BooleanProperty leftShown = new SimpleBooleanProperty(true);
    private final BooleanProperty rightShown = new SimpleBooleanProperty(true);
    private final DoubleProperty leftWidth = new SimpleDoubleProperty(224);
    private final DoubleProperty rightWidth = new SimpleDoubleProperty(372);
    private double rightStretch = 1;
    private final Region leftGrip = grip();
    private final Region rightGrip = grip();

    public SidePanes() {
        getStyleClass().add("side-panes");
        leftWidth.addListener((property, old, now) -> requestLayout());
        rightWidth.addListener((property, old, now) -> requestLayout());
        leftShown.addListener((property, old, now) -> refresh());
        rightShown.addListener((property, old, now) -> refresh());
        leftGrip.setOnMouseDragged(event ->
                leftWidth.set(Math.clamp(sceneToLocal(event.getSceneX(), 0).getX(), LEFT_MIN, SIDE_MAX)));
        rightGrip.setOnMouseDragged(event -> rightWidth.set(
                Math.clamp(getWidth() - sceneToLocal(event.getSceneX(), 0).getX(), RIGHT_MIN, SIDE_MAX)));
        refresh();
    }

    public ObjectProperty<@Nullable Node> leftProperty() {
        return left;
    }

    public @Nullable Node getLeft() {
        return left.get();
    }

    public void setLeft(@Nullable Node node) {
        left.set(node);
    }

    public ObjectProperty<@Nullable Node> middleProperty() {
        return middle;
    }

    public @Nullable Node getMiddle() {
        return middle.get();
    }

    public void setMiddle(@Nullable Node node) {
        middle.set(node);
    }

    public ObjectProperty<@Nullable Node> rightProperty() {
        return right;
    }

    public @Nullable Node getRight() {
        return right.get();
    }

    public void setRight(@Nullable Node node) {
        right.set(node);
    }

    BooleanProperty leftShownProperty() {
        return leftShown;
    }

    BooleanProperty rightShownProperty() {
        return rightShown;
    }

    /** How wide the left pane is to be where there is room, in pixels. */
    DoubleProperty leftWidthProperty() {
        return leftWidth;
    }

    /** How wide the right pane is to be where there is room, in pixels. */
    DoubleProperty rightWidthProperty() {
        return rightWidth;
    }

    /** Makes the right pane so many times as wide as the user left it. */
    void stretchRight(double times) {
        rightStretch = times;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean anyRight = rightShown.get() && width >= RIGHT_MIN + MIDDLE_LEAST;
        boolean anyLeft = leftShown.get() && width >= LEFT_MIN + MIDDLE_LEAST + (rightShown.get() ? RIGHT_MIN : 0);
        double leftPx = anyLeft ? leftWidth.get() : 0;
        double rightPx = anyRight ? rightWidth.get() * rightStretch : 0;
        double lacking = Math.max(0, MIDDLE_MIN - (width - leftPx - rightPx));
        double fromRight = Math.min(lacking, Math.max(0, rightPx - RIGHT_MIN));
        double fromLeft = Math.min(lacking - fromRight, Math.max(0, leftPx - LEFT_MIN));
        double leftEdge = snapPositionX(leftPx - fromLeft);
        double rightEdge = Math.max(leftEdge, snapPositionX(width - rightPx + fromRight));
        show(anyLeft, left.get(), leftGrip);
        show(anyRight, right.get(), rightGrip);
        place(left.get(), 0, leftEdge, height);
        place(middle.get(), leftEdge, rightEdge - leftEdge, height);
        place(right.get(), rightEdge, width - rightEdge, height);
        leftGrip.resizeRelocate(leftEdge - GRIP_PX / 2, 0, GRIP_PX, height);
        rightGrip.resizeRelocate(rightEdge - GRIP_PX / 2, 0, GRIP_PX, height);
    }

    private static void show(boolean room, @Nullable Node pane, Node grip) {
        grip.setVisible(room);
        if (pane != null) {
            pane.setVisible(room);
        }
    }

    private static void place(@Nullable Node node, double x, double width, double height) {
        if (node != null) {
            node.resizeRelocate(x, 0, width, height);
        }
    }

    private void refresh() {
        getChildren().clear();
        add(leftShown.get(), left.get());
        add(true, middle.get());
        add(rightShown.get(), right.get());
        add(leftShown.get(), leftGrip);
        add(rightShown.get(), rightGrip);
        requestLayout();
    }

    private void add(boolean shown, @Nullable Node node) {
        if (shown && node != null) {
            getChildren().add(node);
        }
    }

    private static Region grip() {
        Region grip = new Region();
        grip.setCursor(Cursor.H_RESIZE);
        return grip;
    }

    /** A place for a node. */
    private final class Slot extends SimpleObjectProperty<@Nullable Node> {
        @Override
        protected void invalidated() {
            refresh();
        }
    }
}
