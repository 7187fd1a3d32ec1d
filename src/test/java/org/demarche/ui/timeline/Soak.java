package org.demarche.ui.timeline;

import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.demarche.index.EventFilter;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.model.EventType;
import org.demarche.ui.control.EventFirer;
import org.demarche.ui.control.TimelineView;
import org.demarche.ui.session.Session;

/** Hands that do at random whatever can be done with a timeline. For the JavaFX thread. */
public final class Soak {
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.W,
            KeyCode.S,
            KeyCode.A,
            KeyCode.D,
            KeyCode.Z,
            KeyCode.F,
            KeyCode.C,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP,
            KeyCode.ESCAPE);
    private static final List<String> QUERIES = List.of("", "", "geneva", "japan t", "accord", "xyzzy", "e");

    private final TimelineScene scene;
    private final Random random;
    private final TimelineView view;
    private final Session session;
    private final EventFirer hand;
    private final EventFirer handOnStrip;

    public Soak(TimelineScene scene, Random random) {
        this.scene = scene;
        this.random = random;
        view = scene.timeline();
        session = scene.session();
        hand = new EventFirer(view);
        handOnStrip = new EventFirer(scene.overview());
    }

    /** Does one thing. */
    public void step() {
        double x = random.nextDouble(view.getWidth());
        double y = random.nextDouble(view.getHeight());
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> view.panBy(random.nextGaussian() * view.getWidth());
            case 3, 4, 5 -> hand.scroll(x, y, 0, random.nextGaussian() * 120, random.nextInt(5) == 0);
            case 6, 7 -> hand.click(x, y);
            case 8 -> hand.move(x, y);
            case 9, 10 -> hand.key(any(KEYS));
            case 11 -> session.filterProperty().set(filter());
            case 12 -> session.queryProperty().set(any(QUERIES));
            case 13 -> dragOnStrip();
            case 14 -> session.select(random.nextInt(session.index().size() + 1) - 1);
            default -> another();
        }
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private EventFilter filter() {
        EventType type = any(List.of(EventType.values()));
        return random.nextInt(3) == 0 ? EventFilter.NONE : EventFilter.NONE.withTypes(Set.of(type));
    }

    private void dragOnStrip() {
        double width = scene.overview().getWidth();
        double from = random.nextDouble(width);
        handOnStrip.press(from, 20);
        handOnStrip.drag(Math.clamp(from + random.nextGaussian() * 60, 0, width), 20);
        handOnStrip.release(from, 20);
    }

    private void another() {
        switch (random.nextInt(3)) {
            case 0 -> view.fitAll();
            case 1 -> view.setCurve(view.getCurve().withVisible(random.nextBoolean()));
            default -> session.lanesProperty().set(LaneView.of(any(List.of(LaneKind.values()))));
        }
    }

    /** Leaves the timeline as it was found. */
    public void tidy() {
        hand.leave();
        session.clearFilter();
        session.queryProperty().set("");
        session.select(Session.NONE);
        session.lanesProperty().set(LaneView.NONE);
        view.setCurve(view.getCurve().withVisible(true));
        view.fitAll();
    }

    /** How many nodes the scene has. */
    public int nodes() {
        return count(scene.scene().getRoot());
    }

    private static int count(Node node) {
        int sum = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                sum += count(child);
            }
        }
        return sum;
    }
}
