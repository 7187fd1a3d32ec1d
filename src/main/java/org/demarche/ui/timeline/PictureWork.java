package org.demarche.ui.timeline;

import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventFilter;
import org.demarche.layout.CurveView;
import org.demarche.layout.LaneView;
import org.demarche.ui.control.TimelineView;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the window that another picture of many events is being worked out than the one that stands, and leads back
 * to what was asked for when that was made. For the window's thread.
 */
final class PictureWork {
    private static final String TEXT = "ui.edit.updating";

    private final Session session;
    private final TimelineView timeline;
    private @Nullable Asked standing;
    private @Nullable Activity activity;

    /** What a picture was asked for. */
    private record Asked(ChronicleIndex index, EventFilter filter, String query, LaneView lanes, CurveView curve) {
        static Asked of(Session session) {
            return new Asked(
                    session.index(),
                    session.filterProperty().get(),
                    session.queryProperty().get(),
                    session.lanesProperty().get(),
                    session.curveProperty().get());
        }

        Asked withQuery(String other) {
            return new Asked(index, filter, other, lanes, curve);
        }
    }

    PictureWork(Session session, TimelineView timeline) {
        this.session = session;
        this.timeline = timeline;
    }

    /** Shows it from now on. */
    void show() {
        timeline.workingProperty().addListener((property, old, now) -> update());
        session.sievingProperty().addListener((property, old, now) -> update());
        timeline.frameProperty().addListener((property, old, now) -> note());
    }

    private boolean isUnderWay() {
        return timeline.workingProperty().get() || session.sievingProperty().get();
    }

    private void note() {
        if (!isUnderWay()) {
            standing = Asked.of(session);
        }
    }

    private void update() {
        if (!isUnderWay()) {
            note();
            end();
        } else if (activity == null && session.activityProperty().get() == null) {
            Activity begun = begun();
            activity = begun;
            session.activityProperty().set(begun);
        }
    }

    /** What typing has begun, Esc in the field leaves with all that was typed. */
    private Activity begun() {
        Asked before = standing;
        Asked now = Asked.of(session);
        if (before == null || before.index() != now.index()) {
            return Activity.unstoppable(TEXT);
        }
        boolean typed = before.withQuery(now.query()).equals(now);
        return typed ? new Activity(() -> goBack(before), TEXT) : Activity.leftByEscape(() -> goBack(before), TEXT);
    }

    private void end() {
        // Something else may be under way by now.
        if (activity != null && session.activityProperty().get() == activity) {
            session.activityProperty().set(null);
        }
        activity = null;
    }

    private void goBack(Asked before) {
        session.lanesProperty().set(before.lanes());
        session.curveProperty().set(before.curve());
        session.filterProperty().set(before.filter());
        session.queryProperty().set(before.query());
    }
}
