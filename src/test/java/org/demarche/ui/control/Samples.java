package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Palette;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Phase;
import org.demarche.time.EdtfException;
import org.demarche.time.When;

/** A small chronicle and controls that show it. */
final class Samples {
    static final Messages ENGLISH = Messages.forLocale(Locale.ENGLISH);
    static final double WIDTH = 900;
    static final double HEIGHT = 620;

    private Samples() {}

    /** Seven events, the last of them undated; the second and third on one day. */
    static ChronicleIndex index() {
        return index(
                event("2017", EventType.CONTEXT, "A new president"),
                event("2018-06-12", EventType.SUMMIT, "First summit"),
                event("2018-06-12", EventType.AGREEMENT, "Joint statement"),
                event("2018-07", EventType.ACCUSATION, "A visit is regretted"),
                event("2018-09-10", EventType.TALKS, "A second summit is prepared"),
                event("2019-02-27/2019-02-28", EventType.SUMMIT, "Second summit ends early"),
                event("/", EventType.STATEMENT, "Nobody knows when"));
    }

    static ChronicleIndex index(Event... events) {
        List<Event> all = new ArrayList<>(List.of(events));
        return ChronicleIndex.of(
                new Chronicle("Two summits", List.of(), List.of(), List.of(), List.of(), Map.of(), all, Extras.NONE));
    }

    /** {@link #index()} with a phase. */
    static ChronicleIndex indexWithPhase(String title, String when) {
        Chronicle plain = index().chronicle();
        List<Phase> phases =
                List.of(new Phase(title, event(when, EventType.CONTEXT, title).when(), Extras.NONE));
        return ChronicleIndex.of(new Chronicle(
                "Two summits", List.of(), List.of(), List.of(), phases, Map.of(), plain.events(), Extras.NONE));
    }

    static Event event(String when, EventType type, String title) {
        try {
            return Event.builder(title, title, When.parse(when))
                    .types(List.of(type))
                    .build();
        } catch (EdtfException e) {
            throw new IllegalArgumentException(when, e);
        }
    }

    /** A timeline of {@link #index()}, laid out in a scene of its own without motion. */
    static TimelineView timeline() {
        TimelineView view = new TimelineView();
        view.setWording(ENGLISH);
        view.setReducedMotion(true);
        view.setIndex(index());
        laidOut(view, WIDTH, HEIGHT);
        return view;
    }

    /** An overview of {@link #index()} with the viewport of a timeline, laid out in a scene of its own. */
    static OverviewBar overview() {
        OverviewBar bar = new OverviewBar();
        bar.setWording(ENGLISH);
        bar.setIndex(index());
        bar.setViewport(timeline().getViewport());
        laidOut(bar, WIDTH, 64);
        return bar;
    }

    static void laidOut(Region control, double width, double height) {
        BorderPane root = new BorderPane(control);
        Theme.apply(new Scene(root, width, height), Palette.LIGHT);
        pulse(control);
    }

    /** Lays out as the next pulse would. */
    static void pulse(Region control) {
        control.getScene().getRoot().applyCss();
        control.getScene().getRoot().layout();
    }
}
