package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.Overview;
import org.demarche.layout.Viewport;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;

class OverviewBarTest {
    private final OverviewBar bar = OnFx.call(OverviewBarTest::summer2018);
    private final EventFirer hand = new EventFirer(bar);

    /** The brush lies over May to October 2018. */
    private static OverviewBar summer2018() {
        OverviewBar bar = Samples.overview();
        bar.showBetween(TimePoint.ofDay(2018, 5, 1), TimePoint.ofDay(2018, 10, 1));
        Samples.pulse(bar);
        return bar;
    }

    @Test
    void brushLiesOverTheStretchInView() {
        OnFx.run(() -> {
            Node brush = Objects.requireNonNull(bar.lookup(".brush"));
            assertThat(brush.getBoundsInParent().getMinX()).isCloseTo(x(TimePoint.ofDay(2018, 5, 1)), within(1.0));
            assertThat(brush.getBoundsInParent().getMaxX()).isCloseTo(x(TimePoint.ofDay(2018, 10, 1)), within(1.0));
        });
    }

    @Test
    void aBrushOverAMomentCanStillBeGrasped() {
        OnFx.run(() -> {
            bar.setViewport(new Viewport(TimePoint.ofDay(2018, 6, 12), 0.1, 900, 600));
            Brush brush = brush();
            assertThat(brush.width()).isGreaterThanOrEqualTo(8);
            assertThat(brush.partAt((brush.left() + brush.right()) / 2)).isEqualTo(Brush.Part.MIDDLE);
            assertThat(brush.partAt(brush.left() - 3)).isEqualTo(Brush.Part.LEFT_EDGE);
            assertThat(brush.partAt(brush.right() + 3)).isEqualTo(Brush.Part.RIGHT_EDGE);
        });
    }

    @Test
    void draggingTheBrushPans() {
        OnFx.run(() -> {
            Viewport before = bar.getViewport();
            TimePoint grasped = overview().at(middle());
            double x = before.xOf(grasped);
            hand.press(middle(), 30);
            hand.drag(middle() + 40, 30);
            double to = 120;
            hand.drag(to, 30);
            hand.release(to, 30);
            Viewport after = bar.getViewport();
            assertThat(after.secondsPerPx()).isEqualTo(before.secondsPerPx());
            assertThat(after.xOf(overview().at(to))).isCloseTo(x, within(0.01));
        });
    }

    @Test
    void draggingAnEdgeResizesAndLeavesTheOther() {
        OnFx.run(() -> {
            TimePoint right = bar.getViewport().end();
            double left = brush().left();
            hand.press(left, 30);
            hand.drag(left - 50, 30);
            hand.release(left - 50, 30);
            assertThat(brush().left()).isCloseTo(left - 50, within(0.01));
            assertThat(bar.getViewport().end().secondsTo(right)).isCloseTo(0, within(1.0));
            double edge = brush().right();
            hand.press(edge, 30);
            hand.drag(edge + 70, 30);
            hand.release(edge + 70, 30);
            assertThat(brush().right()).isCloseTo(edge + 70, within(0.01));
            assertThat(brush().left()).isCloseTo(left - 50, within(0.01));
        });
    }

    @Test
    void edgesMayCross() {
        OnFx.run(() -> {
            double left = brush().left();
            double right = brush().right();
            hand.press(left, 30);
            hand.drag(right + 60, 30);
            hand.release(right + 60, 30);
            assertThat(brush().left()).isCloseTo(right, within(0.01));
            assertThat(brush().right()).isCloseTo(right + 60, within(0.01));
        });
    }

    @Test
    void clickBesideTheBrushJumps() {
        OnFx.run(() -> {
            Viewport before = bar.getViewport();
            hand.click(100, 30);
            assertThat(bar.getViewport().secondsPerPx()).isEqualTo(before.secondsPerPx());
            assertThat(bar.getViewport().xOf(overview().at(100))).isCloseTo(before.widthPx() / 2, within(0.01));
        });
    }

    @Test
    void clickOnTheBrushLeavesIt() {
        OnFx.run(() -> {
            Viewport before = bar.getViewport();
            hand.click(middle(), 30);
            assertThat(bar.getViewport()).isEqualTo(before);
        });
    }

    @Test
    void draggingBesideTheBrushDrawsANewOne() {
        OnFx.run(() -> {
            assertADragDrawsANewBrush();
            assertThat(bar.getViewport().widthPx()).isEqualTo(Samples.WIDTH);
            assertThat(bar.getViewport().heightPx()).isEqualTo(Samples.HEIGHT);
        });
    }

    @Test
    void draggingABrushThatCoversAllDrawsANewOne() {
        OnFx.run(() -> {
            bar.setViewport(FrameBuilder.fitAll(bar.getIndex(), Samples.WIDTH, Samples.HEIGHT)
                    .zoomAround(Samples.WIDTH / 2, 0.5));
            Viewport before = bar.getViewport();
            hand.click(200, 30);
            assertThat(bar.getViewport()).isEqualTo(before);
            assertADragDrawsANewBrush();
        });
    }

    private void assertADragDrawsANewBrush() {
        hand.press(180, 30);
        hand.drag(150, 30);
        hand.drag(60, 30);
        hand.release(60, 30);
        assertThat(brush().left()).isCloseTo(60, within(0.01));
        assertThat(brush().right()).isCloseTo(180, within(0.01));
    }

    @Test
    void cursorTellsWhatADragWouldDo() {
        OnFx.run(() -> {
            hand.move(brush().left(), 30);
            assertThat(bar.getCursor()).isEqualTo(Cursor.H_RESIZE);
            hand.move(middle(), 30);
            assertThat(bar.getCursor()).isEqualTo(Cursor.OPEN_HAND);
            hand.move(100, 30);
            assertThat(bar.getCursor()).isEqualTo(Cursor.DEFAULT);
        });
    }

    @Test
    void arrowsMoveAndWithShiftResize() {
        OnFx.run(() -> {
            Viewport before = bar.getViewport();
            hand.key(KeyCode.RIGHT);
            assertThat(bar.getViewport()).isEqualTo(before.panBy(-before.widthPx() / 10));
            hand.key(KeyCode.LEFT);
            hand.key(KeyCode.RIGHT, "", true, false);
            assertThat(bar.getViewport().secondsPerPx()).isCloseTo(before.secondsPerPx() * 1.25, within(1e-6));
            hand.key(KeyCode.LEFT, "", true, false);
            assertThat(bar.getViewport().start().secondsTo(before.start())).isCloseTo(0, within(1.0));
        });
    }

    @Test
    void homeAndEndShowTheEnds() {
        OnFx.run(() -> {
            hand.key(KeyCode.HOME);
            assertThat(bar.getViewport().xOf(bar.getIndex().first())).isBetween(0.0, 50.0);
            hand.key(KeyCode.END);
            assertThat(bar.getViewport().xOf(bar.getIndex().last())).isBetween(500.0, Samples.WIDTH - 196);
        });
    }

    @Test
    void wheelZoomsWithinTheBrush() {
        OnFx.run(() -> {
            double x = brush().left() + 10;
            TimePoint point = overview().at(x);
            double place = bar.getViewport().xOf(point);
            hand.scroll(x, 30, 0, 40, false);
            assertThat(bar.getViewport().xOf(point)).isCloseTo(place, within(0.5));
        });
    }

    @Test
    void saysWhatIsInView() {
        OnFx.run(() -> assertThat(bar.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo("Overview. In view: May 2018 – October 2018"));
    }

    private Overview overview() {
        return Objects.requireNonNull(bar.getOverview());
    }

    private Brush brush() {
        return Brush.of(bar, overview());
    }

    private double middle() {
        return (brush().left() + brush().right()) / 2;
    }

    private double x(TimePoint point) {
        return overview().xOf(point);
    }
}
