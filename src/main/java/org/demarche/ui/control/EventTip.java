package org.demarche.ui.control;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.util.Duration;
import org.demarche.layout.Frame;
import org.demarche.model.Phase;

/** Says what lies under a pointer that rests: an event without a card gets one, all else is told in a tooltip. */
final class EventTip {
    private static final Duration DELAY = Duration.millis(300);
    /** A card comes sooner: it is part of the picture. */
    private static final Duration CARD_DELAY = Duration.millis(100);

    private static final double OFFSET_PX = 14;
    private static final double WIDTH_PX = 320;

    private static final double CURVE_STEP_PX = 6;
    private static final int CURVE_EVENTS = 6;

    private final TimelineView view;
    private final HoverCard card;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition delay = new PauseTransition(DELAY);
    private Object about = ChronicleControl.NONE;
    private Runnable opening = () -> {};
    private double screenX;
    private double screenY;

    EventTip(TimelineView view, HoverCard card) {
        this.view = view;
        this.card = card;
        tooltip.getStyleClass().add("timeline-tip");
        tooltip.setMaxWidth(WIDTH_PX);
        tooltip.setWrapText(true);
        delay.setOnFinished(any -> opening.run());
    }

    /**
     * The pointer has moved.
     *
     * @param hovered the event under it, {@link ChronicleControl#NONE} if there is none
     * @param eventsThere how many events lie there
     */
    void follow(int hovered, int eventsThere, MouseEvent pointer) {
        Frame frame = view.getFrame();
        boolean hasCard = frame != null && frame.cardOf(hovered).isPresent();
        if (hovered == ChronicleControl.NONE || hasCard) {
            followWords(hovered, () -> eventText(hovered, eventsThere), pointer);
        } else {
            double x = pointer.getX();
            double y = pointer.getY();
            follow(new Cardless(hovered), CARD_DELAY, () -> showCard(hovered, eventsThere, x, y), pointer);
        }
    }

    /** An event without a card. */
    private record Cardless(int event) {}

    /** The pointer has moved over the title of a lane. */
    void followLane(Frame.LaneBand band, MouseEvent pointer) {
        followWords(band.key(), () -> laneText(band), pointer);
    }

    /** The pointer has moved over a phase. */
    void followPhase(Phase phase, MouseEvent pointer) {
        EventWords words = view.words();
        followWords(phase, () -> words == null ? "" : words.phase(phase), pointer);
    }

    /** The pointer has moved over the relation curve. */
    void followCurve(MouseEvent pointer) {
        // As long as the pointer stays about there, the tip stays.
        double x = pointer.getX();
        followWords(new CurvePlace(Math.round(x / CURVE_STEP_PX)), () -> curveText(x), pointer);
    }

    private record CurvePlace(long step) {}

    private void followWords(Object what, Supplier<String> words, MouseEvent pointer) {
        follow(what, DELAY, () -> showWords(words.get()), pointer);
    }

    private void follow(Object what, Duration after, Runnable opens, MouseEvent pointer) {
        screenX = pointer.getScreenX();
        screenY = pointer.getScreenY();
        opening = opens;
        if (what.equals(about) && (tooltip.isShowing() || card.isShowing())) {
            return;
        }
        hide();
        about = what;
        if (!what.equals(ChronicleControl.NONE)) {
            delay.setDuration(after);
            delay.playFromStart();
        }
    }

    void hide() {
        delay.stop();
        tooltip.hide();
        card.hide();
        about = ChronicleControl.NONE;
    }

    private void showWords(String words) {
        boolean onScreen = view.getScene() != null && view.getScene().getWindow() != null;
        if (!words.isEmpty() && onScreen) {
            tooltip.setText(words);
            tooltip.setPrefHeight(Region.USE_COMPUTED_SIZE);
            tooltip.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
            tooltip.show(view, screenX + OFFSET_PX, screenY + OFFSET_PX);
            fitHeight();
        }
    }

    /** A tooltip reckons with one line where the text wraps; its font, and so its height, is known once it shows. */
    private void fitHeight() {
        Node content = tooltip.getSkin().getNode();
        tooltip.setPrefHeight(content.prefHeight(Math.min(WIDTH_PX, content.prefWidth(-1))));
        tooltip.sizeToScene();
        if (tooltip.getY() < screenY) {
            // The screen's edge has pushed it up: under the pointer, it would take the pointer from the timeline.
            tooltip.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
            tooltip.setAnchorY(screenY - OFFSET_PX);
        }
    }

    private void showCard(int event, int count, double x, double y) {
        EventWords words = view.words();
        if (words == null || !isStill(event)) {
            return;
        }
        double stemX = view.getViewport().xOf(view.getIndex().anchor(event));
        boolean stemInView = stemX >= 0 && stemX <= view.getWidth();
        view.loose(event, words.remarks(view.getIndex().event(event), count))
                .ifPresent(made -> card.show(made, stemInView ? stemX : x, y, view.getWidth(), view.getHeight()));
    }

    private boolean isStill(int event) {
        return event == view.getHovered() && event < view.getIndex().size();
    }

    private String eventText(int event, int count) {
        EventWords words = view.words();
        return words == null || !isStill(event) ? "" : words.tip(view.getIndex().event(event), count);
    }

    private String curveText(double x) {
        EventWords words = view.words();
        Frame frame = view.getFrame();
        int here = frame == null ? 0 : Stacks.onCurve(frame, x);
        return words == null
                ? ""
                : view.curveAt(x, CURVE_EVENTS)
                        .map(value -> words.curve(view.getIndex(), view.timeAt(x), view.getViewport(), value, here))
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
