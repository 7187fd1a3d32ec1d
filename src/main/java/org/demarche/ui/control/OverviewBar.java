package org.demarche.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.LaneKind;
import org.demarche.layout.Overview;
import org.demarche.layout.TextMetrics;
import org.demarche.layout.Viewport;
import org.demarche.task.Latest;
import org.demarche.task.TaskRunner;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The strip that shows the whole extent of a chronicle, with a brush over the stretch that the {@link TimelineView} has
 * in view: bind their viewports to the same property. A marker shows the selection.
 */
public final class OverviewBar extends ChronicleControl {
    private static final double HEIGHT_PX = 64;
    private static final double KEY_MOVE_SHARE = 0.1;
    private static final double KEY_ZOOM = 1.25;

    private final ObjectProperty<Viewport> viewport = new Drawn<>("viewport", FrameBuilder.fitAll(EMPTY, 1, 1));
    private final ObjectProperty<LaneKind> laneKind = new SimpleObjectProperty<>(this, "laneKind", LaneKind.NONE);
    private final FxTextMetrics metrics = new FxTextMetrics();
    private final Latest<Wanted, Overview> latest = new Latest<>("overview", this::outdate);

    /** All that a strip is made from. */
    private record Wanted(
            ChronicleIndex index, EventSet shown, EventSet lit, double width, double height, Wording wording) {
        Overview make(TextMetrics textMetrics) {
            return Overview.of(index, shown, lit, width, height, textMetrics, wording);
        }
    }

    public OverviewBar() {
        super("overview-bar");
        setAccessibleRole(AccessibleRole.NODE);
        setMinHeight(HEIGHT_PX);
        setPrefHeight(HEIGHT_PX);
    }

    @Override
    void outdate() {
        requestLayout();
    }

    /** {@inheritDoc} It is under the brush. Its size is the timeline's, and changes made here keep it. */
    @Override
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /** By what the timeline has lanes: under their titles nothing is seen. */
    public ObjectProperty<LaneKind> laneKindProperty() {
        return laneKind;
    }

    public LaneKind getLaneKind() {
        return laneKind.get();
    }

    public void setLaneKind(LaneKind value) {
        laneKind.set(value);
    }

    /** The strip; null without words or room, or as long as the first one of a chronicle is not ready. */
    @Nullable
    Overview getOverview() {
        Wording words = getWording();
        if (words == null || getWidth() < 1 || getHeight() < 1) {
            return null;
        }
        Wanted wanted = new Wanted(getIndex(), getShown(), getLit(), getWidth(), getHeight(), words);
        TaskRunner runner = tasks();
        Latest.Answer<Wanted, Overview> answer = latest.ask(wanted, runner, () -> stop -> wanted.make(metrics));
        return answer != null && answer.question().index() == getIndex() ? answer.value() : null;
    }

    @Override
    public Ahead ahead() {
        Wording words = getWording();
        double width = getWidth();
        double height = getHeight();
        return (index, shown, lit, selected, stop) -> {
            if (words == null || width < 1 || height < 1) {
                return () -> {};
            }
            Wanted wanted = new Wanted(index, shown, lit, width, height, words);
            Overview made = wanted.make(metrics);
            return () -> expect(index, () -> latest.put(wanted, made));
        };
    }

    /** Shows the stretch between two points, whichever comes first. */
    void showBetween(TimePoint one, TimePoint other) {
        Viewport now = getViewport();
        TimePoint from = one.isBefore(other) ? one : other;
        TimePoint to = one.isBefore(other) ? other : one;
        setViewport(Viewport.fit(from, to, now.widthPx(), now.heightPx(), 0, 0));
    }

    /** Moves the brush, as wide as it is, so that its middle lies over a point. */
    void centreOn(TimePoint point) {
        setViewport(framing().centredOn(point));
    }

    /** Moves the brush by a tenth of its width. */
    void moveBrush(boolean later) {
        double step = getViewport().widthPx() * KEY_MOVE_SHARE;
        setViewport(getViewport().panBy(later ? -step : step));
    }

    /** Makes the brush wider or narrower about its middle. */
    void resizeBrush(boolean wider) {
        Viewport now = getViewport();
        setViewport(now.zoomAround(now.widthPx() / 2, wider ? 1 / KEY_ZOOM : KEY_ZOOM));
    }

    /** Moves the brush to the beginning or the end of the chronicle. */
    void moveToEnd(boolean last) {
        if (getIndex().placedCount() > 0) {
            setViewport(last ? framing().ending() : framing().beginning());
        }
    }

    private Framing framing() {
        return new Framing(getIndex(), getShown(), laneKind.get(), getViewport());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OverviewSkin(this);
    }
}
