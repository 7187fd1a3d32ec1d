package org.demarche.ui.control;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.FrameBuilder;
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
 * in view: bind their viewports to the same property. Markers show the selection and what a search has found.
 */
public final class OverviewBar extends ChronicleControl {
    private static final double HEIGHT_PX = 64;
    private static final double KEY_MOVE_SHARE = 0.1;
    private static final double KEY_ZOOM = 1.25;

    private final ObjectProperty<Viewport> viewport = new Drawn<>("viewport", FrameBuilder.fitAll(EMPTY, 1, 1));
    private final FxTextMetrics metrics = new FxTextMetrics();
    private final Latest<Wanted, Made> latest = new Latest<>("overview", this::outdate);

    /** All that a strip and its markers are made from. */
    private record Wanted(
            ChronicleIndex index, EventSet shown, EventSet lit, double width, double height, Wording wording) {
        Made make(TextMetrics textMetrics) {
            Overview overview = Overview.of(index, shown, width, height, textMetrics, wording);
            boolean searching = lit.size() < shown.size();
            int[] found = searching ? markers(overview) : new int[0];
            return new Made(overview, Arrays.stream(found).boxed().toList());
        }

        /** The pixels at which something is found, each once. */
        private int[] markers(Overview overview) {
            BitSet pixels = new BitSet();
            for (int event = lit.next(0); event >= 0 && event < index.placedCount(); event = lit.next(event + 1)) {
                if (shown.contains(event)) {
                    overview.markerX(index, event).ifPresent(x -> pixels.set(Math.clamp(x, 0, (int) width)));
                }
            }
            return pixels.stream().toArray();
        }
    }

    /**
     * A strip.
     *
     * @param found the pixels at which a search has found something
     */
    record Made(Overview overview, List<Integer> found) {}

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

    /** The strip; null without words or room, or as long as the first one of a chronicle is not ready. */
    @Nullable
    Overview getOverview() {
        Made made = made();
        return made == null ? null : made.overview();
    }

    /** The strip with its markers; null as {@link #getOverview()}. */
    @Nullable
    Made made() {
        Wording words = getWording();
        if (words == null || getWidth() < 1 || getHeight() < 1) {
            return null;
        }
        Wanted wanted = new Wanted(getIndex(), getShown(), getLit(), getWidth(), getHeight(), words);
        TaskRunner runner = tasks();
        TextMetrics measure = runner == null ? metrics : new FxTextMetrics();
        Latest.Answer<Wanted, Made> answer = latest.ask(wanted, runner, () -> wanted.make(measure));
        return answer != null && answer.question().index() == getIndex() ? answer.value() : null;
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
        Viewport now = getViewport();
        setViewport(now.withPointAt(point, now.widthPx() / 2));
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
            Viewport now = getViewport();
            setViewport(last ? Framing.endingWith(getIndex(), now) : Framing.beginningWith(getIndex(), now));
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OverviewSkin(this);
    }
}
