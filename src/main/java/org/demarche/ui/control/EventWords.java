package org.demarche.ui.control;

import java.util.List;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.EventTitle;
import org.demarche.layout.Frame;
import org.demarche.layout.RelationCurve;
import org.demarche.layout.TextFitter;
import org.demarche.layout.Viewport;
import org.demarche.model.Event;
import org.demarche.model.Phase;
import org.demarche.time.TickStep;
import org.demarche.time.TickText;
import org.demarche.time.TimePoint;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;

/** What is said of events and stretches of time, in the reader's language. */
final class EventWords {
    private static final double YEARS_FROM_DAYS = 3000;
    private static final double MONTHS_FROM_DAYS = 60;

    /** Longer titles are cut off in lists. */
    private static final int LINE_CHARACTERS = 70;

    private final Wording wording;
    private final WhenText dates;
    private final TickText ticks;

    EventWords(Wording wording) {
        this.wording = wording;
        dates = new WhenText(wording);
        ticks = new TickText(wording);
    }

    private String type(Event event) {
        return wording.text("model.type." + event.mainType().id());
    }

    /** What of the whole the overview's brush lies on. */
    String overview(ChronicleIndex index, Viewport viewport) {
        return wording.text("ui.control.overview", stretch(index, viewport));
    }

    /** What of a chronicle is in view, how much, and what is selected. */
    String timeline(ChronicleIndex index, Frame frame, int selected) {
        String text = wording.text("ui.control.timeline", index.chronicle().title(), stretch(index, frame.viewport()));
        Frame.LaneArea lanes = frame.lanes();
        text += " "
                + (lanes == null
                        ? wording.text("ui.control.timeline.events", eventsIn(frame))
                        : wording.text(
                                "ui.control.timeline.lanes",
                                lanes.count(),
                                lanes.bands().size()));
        return selected == ChronicleControl.NONE
                ? text
                : text + " " + wording.text("ui.control.timeline.selected", spoken(index.event(selected)));
    }

    private static int eventsIn(Frame frame) {
        double width = frame.viewport().widthPx();
        int marks = (int) frame.marks().stream()
                .filter(mark -> mark.x() >= 0 && mark.x() < width)
                .count();
        return marks
                + frame.bins().stream()
                        .filter(bin -> bin.x() >= 0 && bin.x() < width)
                        .mapToInt(Frame.Bin::total)
                        .sum();
    }

    /** A lane as the reader meets its title. */
    String spokenLane(String title, Frame.LaneBand band) {
        String lane = lane(title, band.count()).replace('\n', ' ');
        return band.collapsed() ? wording.text("ui.control.lane.collapsed", lane) : lane;
    }

    /** From when to when a viewport reaches, to the day, month or year, whichever suits its width. */
    private String stretch(ChronicleIndex index, Viewport viewport) {
        TickStep step = step(viewport);
        return wording.text(
                "ui.control.stretch",
                ticks.full(step, index.zone().local(viewport.start())),
                ticks.full(step, index.zone().local(viewport.end())));
    }

    private static TickStep step(Viewport viewport) {
        double days = viewport.secondsPerPx() * viewport.widthPx() / TimePoint.SECONDS_PER_DAY;
        TickStep.Unit within = days > YEARS_FROM_DAYS
                ? TickStep.Unit.MONTH
                : days > MONTHS_FROM_DAYS ? TickStep.Unit.DAY : TickStep.Unit.HOUR;
        return new TickStep(within, 1);
    }

    /**
     * What a tooltip says.
     *
     * @param count how many events lie where this one does
     */
    String tip(Event event, int count) {
        String tip =
                wording.text("ui.control.tip", dates.full(event.when()), EventTitle.of(event, wording), type(event));
        return count > 1 ? tip + "\n" + here(count) : tip;
    }

    /** What a card under the pointer says below its title. */
    List<String> remarks(Event event, int count) {
        return count > 1 ? List.of(type(event), here(count)) : List.of(type(event));
    }

    private String here(int count) {
        return wording.text("ui.control.tip.count", count);
    }

    /** An event's line in a list. */
    String line(ChronicleIndex index, int position) {
        Event event = index.event(position);
        return wording.text(
                "ui.control.list.item", dates.brief(event.when(), index.zone()), cut(EventTitle.of(event, wording)));
    }

    private static String cut(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= LINE_CHARACTERS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LINE_CHARACTERS - 1))
                                .strip() + "…";
    }

    /**
     * What the relation curve says at a point, and the events that make it say so, one a line.
     *
     * @param here how many events have their bars there
     */
    String curve(ChronicleIndex index, TimePoint at, Viewport viewport, RelationCurve.Value value, int here) {
        String date = ticks.full(step(viewport), index.zone().local(at));
        if (value.isGap()) {
            return wording.text("ui.control.curve.gap", date);
        }
        double level = Math.round(10 * value.level()) / 10.0;
        StringBuilder text = new StringBuilder(
                wording.text("ui.control.curve.level", date, level, level > 0 ? 2 : level < 0 ? 0 : 1, here));
        value.events().forEach(event -> text.append("\n• ").append(line(index, event)));
        return text.toString();
    }

    /** A phase's whole title and its dates. */
    String phase(Phase phase) {
        return wording.text("ui.control.phase", dates.full(phase.when()), TextFitter.oneLine(phase.title()));
    }

    /** A lane's whole title and how many events it has. */
    String lane(String title, int count) {
        return wording.text("ui.control.lane", TextFitter.oneLine(title), count);
    }

    /**
     * An event as the reader meets it in a lane.
     *
     * @param others in how many other lanes it stands too
     */
    String spokenInLane(Event event, String lane, int others) {
        return wording.text("ui.control.lane.event", lane, spoken(event), others);
    }

    /** That an event stands in so many lanes above those in view. */
    String lanesAbove(int count) {
        return wording.text("ui.control.lane.above", count);
    }

    /** That an event stands in so many lanes below those in view. */
    String lanesBelow(int count) {
        return wording.text("ui.control.lane.below", count);
    }

    /** As {@link #lanesAbove}, to be heard. */
    String spokenLanesAbove(int count) {
        return wording.text("ui.control.lane.above.spoken", count);
    }

    /** As {@link #lanesBelow}, to be heard. */
    String spokenLanesBelow(int count) {
        return wording.text("ui.control.lane.below.spoken", count);
    }

    /** All that a card shows, in one sentence for those who hear it. */
    String spoken(Event event) {
        return wording.text("ui.control.card", dates.spoken(event.when()), type(event), EventTitle.of(event, wording));
    }
}
