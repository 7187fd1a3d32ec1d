package org.demarche.ui.control;

import java.util.stream.DoubleStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.demarche.layout.CardStyle;
import org.demarche.layout.Frame;

/**
 * Buttons at the edges of lanes beyond which the selected event stands in more of them: how many there are, and a click
 * brings the next one into view. They stand beside the event, where they cover no text.
 */
final class LaneSigns extends Pane {
    static final double HEIGHT_PX = 17;
    /** Between a sign and an edge or a text. */
    private static final double GAP_PX = 2;

    private final TimelineView view;
    private final Button above = button();
    private final Button below = button();

    LaneSigns(TimelineView view) {
        this.view = view;
        setManaged(false);
        setPickOnBounds(false);
        getChildren().addAll(above, below);
    }

    private static Button button() {
        Button button = new Button();
        button.getStyleClass().setAll("lane-sign");
        button.setMnemonicParsing(false);
        button.setManaged(false);
        button.setVisible(false);
        // The timeline keeps the focus, and has keys for this.
        button.setFocusTraversable(false);
        return button;
    }

    void show(Frame frame, EventWords words) {
        int event = view.getSelected();
        Frame.LaneArea area = frame.lanes();
        boolean shown = area != null && isInView(frame, view, event);
        LanesElsewhere lanes = LanesElsewhere.of(frame, view, event);
        above.setVisible(shown && lanes.above() > 0);
        below.setVisible(shown && lanes.below() > 0);
        if (area != null && above.isVisible()) {
            say(above, words.lanesAbove(lanes.above()), words.spokenLanesAbove(lanes.above()));
            above.setOnAction(any -> view.laneMoves().show(lanes.nextAbove(), true));
            place(above, frame, area, event, true);
        }
        if (area != null && below.isVisible()) {
            say(below, words.lanesBelow(lanes.below()), words.spokenLanesBelow(lanes.below()));
            below.setOnAction(any -> view.laneMoves().show(lanes.nextBelow(), false));
            place(below, frame, area, event, false);
        }
    }

    private static void say(Button button, String text, String spoken) {
        if (!spoken.equals(button.getAccessibleText())) {
            button.setText(text);
            button.setAccessibleText(spoken);
            button.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private void place(Button button, Frame frame, Frame.LaneArea area, int event, boolean isAbove) {
        double width = Math.ceil(button.prefWidth(HEIGHT_PX));
        double y = y(frame, area, isAbove);
        double x = freeX(frame, area, frame.viewport().xOf(view.getIndex().anchor(event)), y, width);
        button.resizeRelocate(Math.rint(x), Math.rint(y), width, HEIGHT_PX);
    }

    /** Whether an event's time is in view beside the titles of the lanes. */
    static boolean isInView(Frame frame, TimelineView view, int event) {
        Frame.LaneArea area = frame.lanes();
        return area != null
                && view.isPlaced(event)
                && frame.viewport().xOf(view.getIndex().end(event)) >= area.headerPx()
                && frame.viewport().xOf(view.getIndex().start(event))
                        <= frame.viewport().widthPx();
    }

    /** The upper edge of a sign. */
    static double y(Frame frame, Frame.LaneArea area, boolean above) {
        return above ? area.topPx() + 1 : frame.axisY() - HEIGHT_PX - 1;
    }

    /** The left edge, nearest to where it is wanted, at which a sign covers no label; if there is none, as wanted. */
    static double freeX(Frame frame, Frame.LaneArea area, double middleX, double y, double width) {
        double least = area.headerPx() + GAP_PX;
        double most = Math.max(least, frame.viewport().widthPx() - CardStyle.SCROLL_BAR - width);
        double wanted = Math.clamp(middleX - width / 2, least, most);
        return DoubleStream.concat(
                        DoubleStream.of(wanted),
                        frame.labels().stream()
                                .flatMapToDouble(label -> DoubleStream.of(
                                        label.x() - width - GAP_PX, label.x() + label.width() + GAP_PX)))
                .filter(x -> x >= least && x <= most)
                .filter(x -> frame.labels().stream().noneMatch(label -> covers(label, x, y, width)))
                .boxed()
                .min((one, other) -> Double.compare(Math.abs(one - wanted), Math.abs(other - wanted)))
                .orElse(wanted);
    }

    private static boolean covers(Frame.Label label, double x, double y, double width) {
        return !label.text().isEmpty()
                && label.y() < y + HEIGHT_PX
                && label.y() + label.height() > y
                && label.x() < x + width
                && label.x() + label.width() > x;
    }
}
