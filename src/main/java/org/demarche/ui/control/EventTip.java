package org.demarche.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.demarche.model.Event;

/** Says what lies under a pointer that rests: date, title and type of the event. */
final class EventTip {
    private static final Duration DELAY = Duration.millis(300);
    private static final double OFFSET_PX = 14;
    private static final double WIDTH_PX = 320;

    private final TimelineView view;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition delay = new PauseTransition(DELAY);
    private int count;
    private int event = ChronicleControl.NONE;
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
        count = eventsThere;
        screenX = x;
        screenY = y;
        if (hovered == event && tooltip.isShowing()) {
            return;
        }
        hide();
        event = hovered;
        if (hovered != ChronicleControl.NONE) {
            delay.playFromStart();
        }
    }

    void hide() {
        delay.stop();
        tooltip.hide();
        event = ChronicleControl.NONE;
    }

    private void show() {
        EventWords words = view.words();
        boolean still = event == view.getHovered() && event < view.getIndex().size();
        boolean onScreen = view.getScene() != null && view.getScene().getWindow() != null;
        if (words == null || !still || !onScreen) {
            return;
        }
        Event about = view.getIndex().event(event);
        tooltip.setText(words.tip(about, count));
        tooltip.show(view, screenX + OFFSET_PX, screenY + OFFSET_PX);
    }

    void dispose() {
        hide();
        delay.setOnFinished(null);
    }
}
