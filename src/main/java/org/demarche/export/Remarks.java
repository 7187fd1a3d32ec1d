package org.demarche.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.Frame;
import org.demarche.time.Wording;

/** Says what a picture does not show in full, so that nothing is left out without a word. */
final class Remarks {
    private final ChronicleIndex index;
    private final EventSet shown;
    private final PictureSpec spec;
    private final Wording wording;

    Remarks(ChronicleIndex index, EventSet shown, PictureSpec spec, Wording wording) {
        this.index = index;
        this.shown = shown;
        this.spec = spec;
        this.wording = wording;
    }

    List<String> of(List<Folding.Row> rows) {
        List<String> remarks = new ArrayList<>();
        int events = 0;
        int titled = 0;
        int marked = 0;
        Set<Integer> drawn = new HashSet<>();
        for (Folding.Row row : rows) {
            Set<Integer> titles = titles(row.frame());
            titles.removeIf(event -> !row.own().contains(event));
            events += row.own().size();
            titled += titles.size();
            for (Frame.Mark mark : row.frame().marks()) {
                boolean first = drawn.add(mark.event());
                boolean ownMark = first && row.own().contains(mark.event()) && !titles.contains(mark.event());
                marked += ownMark ? 1 : 0;
            }
        }
        int counted = events - titled - marked;
        addLanes(rows.getFirst().frame(), remarks);
        if (counted > 0) {
            remarks.add(wording.text("export.remark.counted", events, titled, marked, counted));
        } else if (marked > 0) {
            remarks.add(wording.text("export.remark.marked", events, titled, marked));
        }
        if (spec.isDetailed()) {
            addDetailed(rows, events, remarks);
        }
        long earlier = reachingIn(rows, drawn);
        if (earlier > 0) {
            remarks.add(wording.text("export.remark.earlier", earlier));
        }
        int undated = shown.size()
                - EventSet.where(index.placedCount(), shown::contains).size();
        if (undated > 0) {
            remarks.add(wording.text("export.remark.undated", undated));
        }
        if (rows.size() > 1) {
            remarks.add(wording.text("export.remark.folded"));
        }
        return remarks;
    }

    /** Says how many events have all on their cards that was asked for, unless all have. */
    private void addDetailed(List<Folding.Row> rows, int events, List<String> remarks) {
        long full = rows.stream()
                .flatMap(row -> row.frame().cards().stream())
                .filter(Frame.Card::full)
                .count();
        if (full < events) {
            remarks.add(wording.text("export.remark.detail." + spec.detail().id(), events, full));
        }
    }

    /** Says how many lanes have no room of their own. */
    private void addLanes(Frame frame, List<String> remarks) {
        Frame.LaneArea lanes = frame.lanes();
        if (lanes != null && lanes.bands().size() < lanes.count()) {
            remarks.add(wording.text("export.remark.lanes", lanes.bands().size() - 1, lanes.count()));
        }
    }

    private static Set<Integer> titles(Frame frame) {
        Set<Integer> titles = new HashSet<>();
        Stream.concat(
                        frame.cards().stream().map(Frame.Card::event),
                        frame.labels().stream().map(Frame.Label::event))
                .forEach(titles::add);
        return titles;
    }

    /** How many events stand outside of the span, reach into it, and are not drawn. */
    private long reachingIn(List<Folding.Row> rows, Set<Integer> drawn) {
        if (spec.from() == null && spec.to() == null) {
            return 0;
        }
        IntStream meeting = index.within(
                spec.from() == null ? index.first() : spec.from(), spec.to() == null ? index.last() : spec.to());
        return meeting.filter(event -> shown.contains(event)
                        && !drawn.contains(event)
                        && rows.stream().noneMatch(row -> row.own().contains(event)))
                .count();
    }
}
