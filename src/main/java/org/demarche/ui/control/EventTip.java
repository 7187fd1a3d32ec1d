package org.demarche.ui.control;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.demarche.layout.Frame;

/** Says what lies under a pointer that rests: date, title and type of the event. */
final class EventTip {
    private static final Duration DELAY = Duration.millis(300);
    private static final double OFFSET_PX = 14;
    private static final double WIDTH_PX = 320;

    private static final double CURVE_STEP_PX = 6;
    private static final int CURVE_EVENTS = 6;

    private final TimelineView view;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition delay = new PauseTransition(DELAY);
    private Object about = ChronicleControl.NONE;
    private Supplier<String> text = () -> "";
    private double screenX;
    private double screenY;

    EventTip(TimelineView view) {
        this.view = view;
        tooltip.getStyleClass().add("timeline-tip");
        tooltip.setMaxWidth(WIDTH_PX);
        tooltip.setWrapText(true);
        delay.setOnFinished(any -> show());
    }

    /**
     * The pointer has moved.
     *
     * @param hovered the event under it, {@link ChronicleControl#NONE} if there is none
     * @param eventsThere how many events lie there
     */
    void follow(int hovered, int eventsThere, double x, double y) {
        follow((Object) hovered, () -> eventText(hovered, eventsThere), x, y);
    }

    /** The pointer has moved over the title of a lane. */
    void followLane(Frame.LaneBand band, double x, double y) {
        follow(band.key(), () -> laneText(band), x, y);
    }

    /** The pointer has moved over the relation curve. */
    void followCurve(double atX, double x, double y) {
        // As long as the pointer stays about there, the tip stays.
        follow(new CurvePlace(Math.round(atX / CURVE_STEP_PX)), () -> curveText(atX), x, y);
    }

    private record CurvePlace(long step) {}

    private void follow(Object what, Supplier<String> words, double x, double y) {
        screenX = x;
        screenY = y;
        text = words;
        if (what.equals(about) && tooltip.isShowing()) {
            return;
        }
        hide();
        about = what;
        if (!what.equals(ChronicleControl.NONE)) {
            delay.playFromStart();
        }
    }

    void hide() {
        delay.stop();
        tooltip.hide();
        about = ChronicleControl.NONE;
    }

    private void show() {
        String words = text.get();
        boolean onScreen = view.getScene() != null && view.getScene().getWindow() != null;
        if (!words.isEmpty() && onScreen) {
            tooltip.setText(words);
            tooltip.show(view, screenX + OFFSET_PX, screenY + OFFSET_PX);
        }
    }

    private String eventText(int event, int count) {
        EventWords words = view.words();
        boolean still = event == view.getHovered() && event < view.getIndex().size();
        return words == null || !still ? "" : words.tip(view.getIndex().event(event), count);
    }

    private String curveText(double x) {
        EventWords words = view.words();
        return words == null
                ? ""
                : view.curveAt(x, CURVE_EVENTS)
                        .map(value -> words.curve(view.getIndex(), view.timeAt(x), view.getViewport(), value))
                        .orElse("");
    }

    private String laneText(Frame.LaneBand band) {
        EventWords words = view.words();
        boolean there = band.number() < view.allLanes().size();
        return words == null || !there
                ? ""
                : words.lane(view.allLanes().get(band.number()).title(), band.count());
    }

    void dispose() {
        hide();
        delay.setOnFinished(null);
    }
}
