package org.demarche.ui.control;

import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.LaneKind;
import org.demarche.layout.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * A timeline's viewport and the way it moves. Keeps the control's size, and tells moves from outside, which end any
 * other, from steps of a move. As long as nobody moves it, it shows all events.
 */
final class MovedViewport extends SimpleObjectProperty<Viewport> implements ViewportMotion.Moved {
    /** So much of the chronicle stays in view at an edge. */
    private static final double SEEN_PX = 40;

    private final TimelineView view;
    private final ViewportMotion motion = new ViewportMotion(this);
    private boolean fitted = true;

    MovedViewport(TimelineView view) {
        super(view, "viewport", FrameBuilder.fitAll(ChronicleControl.EMPTY, 1, 1));
        this.view = view;
    }

    /** Shows another stretch of time, at once; null shows all events. */
    @Override
    public void set(@Nullable Viewport value) {
        if (value == null) {
            fitAll();
        } else if (!value.equals(get())) {
            motion.stop();
            fitted = false;
            step(value);
        }
    }

    @Override
    public Viewport viewport() {
        return get();
    }

    @Override
    public void step(Viewport value) {
        boolean sized = view.getWidth() > 0 && view.getHeight() > 0;
        super.set(sized ? value.resized(view.getWidth(), view.getHeight()) : value);
    }

    /** Never from where something of the chronicle can be seen to where nothing can. */
    @Override
    public boolean mayCoastTo(Viewport viewport) {
        return isInChronicle(viewport) || !isInChronicle(get());
    }

    private boolean isInChronicle(Viewport viewport) {
        ChronicleIndex index = view.getIndex();
        return index.placedCount() > 0
                && viewport.xOf(index.first()) <= viewport.widthPx() - SEEN_PX
                && viewport.xOf(index.last()) >= SEEN_PX;
    }

    @Override
    protected void invalidated() {
        view.outdate();
    }

    /** Where it will come to rest, as far as that is known. */
    Viewport destination() {
        return motion.destination();
    }

    void fitAll() {
        fitted = true;
        glideTo(all());
    }

    /** Moves to another stretch of time. */
    void moveTo(Viewport target) {
        fitted = false;
        glideTo(target);
    }

    private void glideTo(Viewport target) {
        if (view.isReducedMotion() || view.getScene() == null || view.getWidth() <= 0) {
            motion.stop();
            step(target);
        } else {
            motion.glideTo(target);
        }
    }

    /** Shows all events again if nobody has moved it. */
    void refit() {
        if (fitted) {
            motion.stop();
            step(all());
        }
    }

    private Viewport all() {
        return all(view.getLaneKind()).apply(view.getIndex());
    }

    private Function<ChronicleIndex, Viewport> all(LaneKind lanes) {
        double width = Math.max(1, view.getWidth());
        double height = Math.max(1, view.getHeight());
        return index -> FrameBuilder.fitAll(index, width, height, lanes);
    }

    /** Where it will be when a picture of a chronicle with such lanes stands, unless it is moved; for any thread. */
    Function<ChronicleIndex, Viewport> landing(LaneKind lanes) {
        Viewport there = destination();
        return fitted ? all(lanes) : any -> there;
    }

    void coast(double pxPerNano) {
        motion.coast(pxPerNano);
    }

    void halt() {
        motion.stop();
    }
}
