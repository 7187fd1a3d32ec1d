package org.demarche.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import org.demarche.Seeds;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.Viewport;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What hands do, as far as it needs no window. */
class TimelineInputTest {
    private final TimelineView view = OnFx.call(Samples::timeline);
    private final EventFirer hand = new EventFirer(view);

    @Test
    void pointUnderThePointerStaysOnEveryKindOfZoom() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        OnFx.run(() -> {
            for (int i = 0; i < 500; i++) {
                double x = random.nextDouble(Samples.WIDTH);
                TimePoint point = view.timeAt(x);
                switch (random.nextInt(3)) {
                    case 0 -> hand.scroll(x, 100, 0, random.nextGaussian() * 120, false);
                    case 1 -> hand.scroll(x, 100, 0, random.nextGaussian() * 5, false);
                    default -> hand.pinch(x, 100, Math.exp(random.nextGaussian() / 4));
                }
                assertThat(view.getViewport().xOf(point))
                        .as("seed %d, round %d", seed, i)
                        .isCloseTo(x, within(0.5));
            }
        });
    }

    @Test
    void pointUnderThePointerStaysWhileTheZoomGlides() throws TimeoutException {
        List<Double> places = new ArrayList<>();
        Viewport expected = OnFx.call(() -> {
            view.setReducedMotion(false);
            TimePoint point = view.timeAt(321);
            view.viewportProperty().addListener((any, before, now) -> places.add(now.xOf(point)));
            Viewport start = view.getViewport();
            hand.scroll(321, 100, 0, 40, false);
            hand.scroll(321, 100, 0, 40, false);
            return start.zoomAround(321, 1.25).zoomAround(321, 1.25);
        });
        awaitScale(expected.secondsPerPx());
        OnFx.run(() -> {
            assertThat(places)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(x -> assertThat(x).isCloseTo(321, within(0.5)));
            assertThat(view.getViewport().start().secondsTo(expected.start()))
                    .isCloseTo(0, within(expected.secondsPerPx() / 100));
        });
    }

    private void awaitScale(double secondsPerPx) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> OnFx.call(() -> Math.abs(view.getViewport().secondsPerPx() / secondsPerPx - 1) < 1e-9));
    }

    @Test
    void shiftAndSidewaysScrollingPans() {
        OnFx.run(() -> {
            Viewport before = view.getViewport();
            hand.scroll(300, 100, 0, -40, true);
            assertThat(view.getViewport()).isEqualTo(before.panBy(-40));
            hand.scroll(300, 100, 55, 3, false);
            assertThat(view.getViewport()).isEqualTo(before.panBy(-40).panBy(55));
        });
    }

    @Test
    void draggedPointStaysUnderThePointer() {
        OnFx.run(() -> {
            TimePoint point = view.timeAt(400);
            hand.press(400, 30);
            hand.drag(402, 30);
            assertThat(view.getViewport().xOf(point))
                    .as("within a click's slack")
                    .isEqualTo(400, within(1e-6));
            for (int x = 410; x < 700; x += 13) {
                hand.drag(x, 35);
                assertThat(view.getViewport().xOf(point)).isCloseTo(x, within(0.01));
                assertThat(view.getCursor()).isEqualTo(Cursor.CLOSED_HAND);
            }
            hand.release(690, 35);
            assertThat(view.getSelected()).as("a drag selects nothing").isEqualTo(TimelineView.NONE);
        });
    }

    @Test
    void viewCoastsAfterAQuickDragAndStopsWhenTouched() throws TimeoutException {
        TimePoint point = OnFx.call(() -> {
            view.setReducedMotion(false);
            TimePoint grasped = view.timeAt(300);
            hand.press(300, 30);
            for (int x = 330; x <= 480; x += 30) {
                hand.drag(x, 30);
            }
            hand.release(480, 30);
            return grasped;
        });
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> OnFx.call(() -> view.getViewport().xOf(point) > 485));
        OnFx.run(() -> hand.press(100, 30));
        Viewport held = OnFx.call(() -> view.getViewport());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(OnFx.call(() -> view.getViewport())).isEqualTo(held);
    }

    @Test
    void clickSelectsACardAndOnNothingKeepsIt() {
        OnFx.run(() -> {
            Frame.Card card = frame().cardOf(4).orElseThrow();
            hand.click(card.x() + 20, card.y() + 20);
            assertThat(view.getSelected()).isEqualTo(4);
            hand.click(Samples.WIDTH - 3, 5);
            assertThat(view.getSelected()).isEqualTo(4);
        });
    }

    @Test
    void clickSelectsAMarkAndABarOfTheCurve() {
        OnFx.run(() -> {
            Frame.Mark mark = mark(3);
            hand.click(mark.x(), frame().axisY());
            assertThat(view.getSelected()).isEqualTo(3);
            Frame.Curve curve = Objects.requireNonNull(frame().curve());
            Frame.Bar bar = curve.bars().getLast();
            hand.click(bar.x() + 1, curve.zeroY() - bar.score() * curve.pxPerScore() / 2);
            assertThat(view.getSelected()).isEqualTo(bar.event());
        });
    }

    @Test
    void doubleClickZoomsToTheEvent() {
        OnFx.run(() -> {
            Viewport before = view.getViewport();
            Frame.Card card = frame().cardOf(5).orElseThrow();
            hand.doubleClick(card.x() + 20, card.y() + 20);
            assertThat(view.getSelected()).isEqualTo(5);
            assertThat(view.getViewport().secondsPerPx()).isLessThan(before.secondsPerPx() / 2);
            assertThat(view.getViewport().xOf(view.getIndex().anchor(5))).isBetween(0.0, Samples.WIDTH);
        });
    }

    @Test
    void doubleClickZoomsToAPhase() {
        OnFx.run(() -> {
            view.setIndex(Samples.indexWithPhase("Summer", "2018-06/2018-08"));
            Samples.pulse(view);
            Frame.PhaseBand band = frame().phases().getFirst();
            hand.doubleClick(band.x() + 3, band.y() + 3);
            Frame.PhaseBand zoomed = frame().phases().stream()
                    .filter(one -> one.number() == band.number())
                    .findFirst()
                    .orElseThrow();
            assertThat(zoomed.x()).isBetween(0.0, 30.0);
            assertThat(zoomed.x() + zoomed.width()).isBetween(Samples.WIDTH - 30, Samples.WIDTH);
        });
    }

    @Test
    void hoverFollowsThePointerAndThePictureUnderIt() {
        OnFx.run(() -> {
            Frame.Card card = frame().cardOf(4).orElseThrow();
            hand.move(card.x() + 5, card.y() + 5);
            assertThat(view.getHovered()).isEqualTo(4);
            assertThat(view.getCursor()).isEqualTo(Cursor.HAND);
            view.panBy(-5000);
            Samples.pulse(view);
            assertThat(view.getHovered()).isEqualTo(TimelineView.NONE);
            view.panBy(5000);
            Samples.pulse(view);
            assertThat(view.getHovered()).isEqualTo(4);
            hand.leave();
            assertThat(view.getHovered()).isEqualTo(TimelineView.NONE);
        });
    }

    @Test
    void arrowsWalkThroughEvents() {
        OnFx.run(() -> {
            hand.key(KeyCode.RIGHT);
            assertThat(view.getSelected()).isZero();
            hand.key(KeyCode.END);
            assertThat(view.getSelected()).isEqualTo(5);
            hand.key(KeyCode.LEFT);
            assertThat(view.getSelected()).isEqualTo(4);
            hand.key(KeyCode.HOME);
            assertThat(view.getSelected()).isZero();
            hand.key(KeyCode.ESCAPE);
            assertThat(view.getSelected()).isEqualTo(TimelineView.NONE);
        });
    }

    @Test
    void upAndDownChangeRows() {
        OnFx.run(() -> {
            view.setSelected(4);
            Samples.pulse(view);
            double y = frame().cardOf(4).orElseThrow().y();
            hand.key(KeyCode.UP);
            int above = view.getSelected();
            assertThat(frame().cardOf(above).orElseThrow().y()).isLessThan(y);
            hand.key(KeyCode.DOWN);
            assertThat(frame().cardOf(view.getSelected()).orElseThrow().y())
                    .isGreaterThan(frame().cardOf(above).orElseThrow().y());
        });
    }

    @Test
    void keysZoomAroundTheMiddleAndPan() {
        OnFx.run(() -> {
            Viewport fitted = view.getViewport();
            double middle = Samples.WIDTH / 2;
            for (KeyCode in : new KeyCode[] {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD, KeyCode.W}) {
                view.setViewport(fitted);
                hand.key(in);
                assertThat(view.getViewport()).as("%s", in).isEqualTo(fitted.zoomAround(middle, 1.5));
            }
            for (KeyCode out : new KeyCode[] {KeyCode.MINUS, KeyCode.SUBTRACT, KeyCode.S}) {
                view.setViewport(fitted);
                hand.key(out);
                assertThat(view.getViewport()).as("%s", out).isEqualTo(fitted.zoomAround(middle, 1 / 1.5));
            }
            view.setViewport(fitted);
            hand.key(KeyCode.UNDEFINED, "+", false, false);
            assertThat(view.getViewport()).isEqualTo(fitted.zoomAround(middle, 1.5));
            view.setViewport(fitted);
            hand.key(KeyCode.D);
            assertThat(view.getViewport().start().isAfter(fitted.start())).isTrue();
            hand.key(KeyCode.A);
            assertThat(view.getViewport().start().secondsTo(fitted.start())).isCloseTo(0, within(1e-3));
            hand.key(KeyCode.F);
            assertThat(view.getViewport())
                    .isEqualTo(FrameBuilder.fitAll(view.getIndex(), Samples.WIDTH, Samples.HEIGHT));
        });
    }

    @Test
    void shortcutsOfTheWindowAreLeftAlone() {
        OnFx.run(() -> {
            Viewport before = view.getViewport();
            view.panBy(20);
            hand.key(KeyCode.F, "f", false, true);
            assertThat(view.getViewport()).isEqualTo(before.panBy(20));
        });
    }

    @Test
    void enterOpensTheSelection() {
        OnFx.run(() -> {
            List<Integer> opened = new ArrayList<>();
            view.setOnOpen(event -> opened.add(view.getSelected()));
            hand.key(KeyCode.ENTER);
            assertThat(opened).isEmpty();
            view.setSelected(2);
            hand.key(KeyCode.ENTER);
            assertThat(opened).containsExactly(2);
        });
    }

    private Frame frame() {
        return Objects.requireNonNull(view.getFrame());
    }

    private Frame.Mark mark(int event) {
        return frame().marks().stream()
                .filter(mark -> mark.event() == event)
                .findFirst()
                .orElseThrow();
    }
}
