package org.demarche.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import org.demarche.layout.Frame;
import org.jspecify.annotations.Nullable;

/** A lane in the hand: where it would be put, and lanes that scroll while it is held at their first or last line. */
final class LaneDrag {
    private static final double SLACK_PX = 4;
    private static final double EDGE_PX = 32;
    /** At an edge lanes scroll so fast, beyond it up to the square of {@link #MOST_DEPTH} times as fast. */
    private static final double PX_PER_SECOND = 400;

    private static final double MOST_DEPTH = 3;
    private static final double NANOS_PER_SECOND = 1e9;

    private final TimelineView view;
    private final Frame.LaneBand band;
    private final double fromY;
    private final Scrolling scrolling = new Scrolling();
    private double y;
    private boolean moving;
    private double dropY = Double.NaN;

    /** @param fromY where the hand has taken hold of the lane's title */
    LaneDrag(TimelineView view, Frame.LaneBand band, double fromY) {
        this.view = view;
        this.band = band;
        this.fromY = fromY;
        y = fromY;
    }

    String key() {
        return band.key();
    }

    /** Whether the lane is moved, and not just clicked. */
    boolean isMoving() {
        return moving;
    }

    /** The y of the line between the lane's new neighbours; NaN before it is moved. */
    double dropY() {
        return dropY;
    }

    void moveTo(double newY) {
        y = newY;
        if (!moving && Math.abs(y - fromY) > SLACK_PX) {
            moving = true;
            view.setCursor(Cursor.CLOSED_HAND);
            scrolling.start();
        }
        if (moving) {
            place();
        }
    }

    private void place() {
        dropY = gap().map(Gap::y).orElse(Double.NaN);
        view.requestLayout();
    }

    /** Puts the lane where it is. */
    void drop() {
        end();
        gap().ifPresent(gap -> {
            int place = gap.before() > band.number() ? gap.before() - 1 : gap.before();
            view.laneMoves().moveTo(band.key(), place);
        });
    }

    /** Leaves the lane where it was. */
    void end() {
        scrolling.stop();
        view.setCursor(Cursor.DEFAULT);
        view.requestLayout();
    }

    /** The line between two lanes that lies nearest, and the number of the lane below it. */
    private record Gap(double y, int before) {}

    private Optional<Gap> gap() {
        Frame.LaneArea area = area();
        Gap nearest = null;
        for (Frame.LaneBand one : area == null ? List.<Frame.LaneBand>of() : area.bands()) {
            double bottom = one.y() + one.height();
            for (Gap gap : List.of(new Gap(one.y(), one.number()), new Gap(bottom, one.number() + 1))) {
                if (nearest == null || Math.abs(gap.y() - y) < Math.abs(nearest.y() - y)) {
                    nearest = gap;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Frame.@Nullable LaneArea area() {
        Frame frame = view.getFrame();
        return frame == null ? null : frame.lanes();
    }

    /** How fast the lanes move up, down if negative, while the hand stays where it is. */
    private double pxPerSecond() {
        Frame frame = view.getFrame();
        Frame.LaneArea area = area();
        if (frame == null || area == null) {
            return 0;
        }
        double above = depth(y - area.topPx());
        double below = depth(frame.axisY() - y);
        return PX_PER_SECOND * (below * below - above * above);
    }

    private static double depth(double insidePx) {
        return Math.clamp((EDGE_PX - insidePx) / EDGE_PX, 0, MOST_DEPTH);
    }

    private final class Scrolling extends AnimationTimer {
        private long before;

        @Override
        public void handle(long now) {
            double seconds = before == 0 ? 0 : (now - before) / NANOS_PER_SECOND;
            before = now;
            double px = pxPerSecond() * seconds;
            if (px != 0 && view.laneMoves().scrollBy(px)) {
                place();
            }
        }
    }
}
