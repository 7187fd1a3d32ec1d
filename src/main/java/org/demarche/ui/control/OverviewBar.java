package org.demarche.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.Viewport;

/**
 * The strip that shows the whole extent of a chronicle, with a brush over the stretch that the {@link TimelineView} has
 * in view: bind their viewports to the same property.
 */
public final class OverviewBar extends ChronicleControl {
    private final ObjectProperty<Viewport> viewport = new Drawn<>("viewport", FrameBuilder.fitAll(EMPTY, 1, 1));

    public OverviewBar() {
        super("overview-bar");
        setAccessibleRole(AccessibleRole.SLIDER);
    }

    @Override
    void outdate() {
        requestLayout();
    }

    /** The stretch of time under the brush, in a picture of the timeline's size, which changes keep. */
    @Override
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OverviewSkin(this);
    }
}
