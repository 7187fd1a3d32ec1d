package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.time.TimePoint;

/**
 * Finds what stands for several events: marks that lie on one another, as those of one day and of long events do, and
 * bars that count them.
 */
final class Stacks {
    private Stacks() {}

    /** The events whose discs lie under a pixel, in the order of the timeline; none elsewhere. */
    static List<Integer> at(Frame frame, double x, double y) {
        return disc(frame, x, y).map(Stacks::events).orElse(List.of());
    }

    private static List<Integer> events(Frame.Disc disc) {
        return disc.marks().stream().map(Frame.Mark::event).toList();
    }

    /** The disc of the mark nearest to a pixel. */
    private static Optional<Frame.Disc> disc(Frame frame, double x, double y) {
        if (isCovered(frame, x, y)) {
            return Optional.empty();
        }
        return frame.marks().stream()
                .filter(mark -> Math.abs(mark.x() - x) <= frame.discReachPx(mark)
                        && Math.abs(mark.y() - y) <= frame.reachPx(mark))
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.x() - x)))
                .map(frame::discOf);
    }

    /**
     * The bars in which the other events are counted that stand where a disc does; without lanes, a disc above the axis
     * tells of its own marks only.
     */
    private static List<Frame.Bin> behind(Frame frame, Frame.Mark disc) {
        return frame.bins().stream()
                .filter(bin -> frame.isIn(bin, disc.anchor()))
                .filter(bin ->
                        frame.lanes() == null ? disc.y() == bin.bottom() : isOnGroundOf(frame, bin.bottom(), disc))
                .toList();
    }

    /**
     * All events that what lies under a pixel stands for, in the order of the timeline: discs and what the bars behind
     * them count; without a disc, all that last there and what a bar counts; none elsewhere.
     */
    static List<Integer> all(TimelineView view, Frame frame, double x, double y) {
        Optional<Frame.Disc> disc = disc(frame, x, y);
        Set<Integer> all = new TreeSet<>();
        if (disc.isPresent()) {
            all.addAll(events(disc.get()));
            behind(frame, disc.get().mark()).forEach(bin -> all.addAll(counted(view, frame, bin)));
        } else {
            all.addAll(lasting(view, frame, x, y));
            all.addAll(inBar(view, frame, x, y));
        }
        return List.copyOf(all);
    }

    /**
     * The events whose stretches of time lie on one another under a pixel, in the order of the timeline: all that run
     * there as one, be it that they have no marks.
     */
    private static List<Integer> lasting(TimelineView view, Frame frame, double x, double y) {
        List<Frame.Mark> marks = covering(frame, x, y);
        return runAt(frame, marks, x)
                .map(run -> running(view, frame, marks.getFirst(), run))
                .orElseGet(() -> marks.stream().map(Frame.Mark::event).sorted().toList());
    }

    private static Optional<Frame.Run> runAt(Frame frame, List<Frame.Mark> marks, double x) {
        return marks.stream().flatMap(mark -> frame.runAt(mark, x).stream()).findFirst();
    }

    /** All that run with a mark, but those with bars of their own. */
    private static List<Integer> running(TimelineView view, Frame frame, Frame.Mark merged, Frame.Run run) {
        TimePoint point = frame.viewport().at(run.x() + run.width() / 2);
        Set<Integer> apart = frame.marks().stream()
                .filter(mark -> mark.y() != merged.y() && isOnGroundOf(frame, merged.y(), mark))
                .map(Frame.Mark::event)
                .collect(Collectors.toSet());
        List<Integer> running = new ArrayList<>();
        forEachOnGroundOf(view, frame, merged.y(), event -> {
            if (!apart.contains(event) && FrameBuilder.runsAt(view.getIndex(), event, point)) {
                running.add(event);
            }
        });
        return running;
    }

    /** The marks with the bar that a frame finds under a pixel, and of those on the same line that lie there too. */
    private static List<Frame.Mark> covering(Frame frame, double x, double y) {
        OptionalInt hit = isCovered(frame, x, y) ? OptionalInt.empty() : frame.hit(x, y);
        List<Frame.Mark> there =
                frame.marks().stream().filter(mark -> covers(frame, mark, x, y)).toList();
        return there.stream()
                .filter(mark -> hit.isPresent() && mark.event() == hit.getAsInt())
                .findFirst()
                .map(one -> there.stream().filter(mark -> mark.y() == one.y()).toList())
                .orElse(List.of());
    }

    /** How many events {@link #lasting} under a pixel there are. */
    private static int lasting(Frame frame, double x, double y) {
        List<Frame.Mark> marks = covering(frame, x, y);
        return runAt(frame, marks, x).map(Frame.Run::count).orElse(marks.size());
    }

    private static boolean covers(Frame frame, Frame.Mark mark, double x, double y) {
        return mark.left() < mark.right()
                && x >= mark.left()
                && x <= mark.right()
                && Math.abs(mark.y() - y) <= frame.reachPx(mark);
    }

    /**
     * The events that the bar of the histogram under a pixel counts, in the order of their anchors; none elsewhere. In
     * a lane these are events of the lane.
     */
    static List<Integer> inBar(TimelineView view, Frame frame, double x, double y) {
        if (isCovered(frame, x, y)) {
            return List.of();
        }
        return frame.bins().stream()
                .filter(bin -> bin.contains(x, y))
                .findFirst()
                .map(bin -> counted(view, frame, bin))
                .orElse(List.of());
    }

    private static List<Integer> counted(TimelineView view, Frame frame, Frame.Bin bin) {
        ChronicleIndex index = view.getIndex();
        TimePoint from = frame.viewport().at(bin.x());
        TimePoint to = frame.viewport().at(bin.x() + bin.width());
        Set<Integer> marked = frame.marks().stream()
                .filter(mark -> isOnGroundOf(frame, bin.bottom(), mark))
                .map(Frame.Mark::event)
                .collect(Collectors.toSet());
        List<Integer> events = new ArrayList<>();
        forEachOnGroundOf(view, frame, bin.bottom(), event -> {
            TimePoint anchor = index.anchor(event);
            if (!anchor.isBefore(from) && anchor.isBefore(to) && !marked.contains(event)) {
                events.add(event);
            }
        });
        return events;
    }

    /** Whether a mark stands in the lane of a line; without lanes all do. */
    private static boolean isOnGroundOf(Frame frame, double y, Frame.Mark mark) {
        return frame.lanes() == null
                || frame.bandAt(y).filter(band -> band.contains(mark.y())).isPresent();
    }

    /** Names all events shown in the lane of a line, in the order of their anchors; without lanes all. */
    private static void forEachOnGroundOf(TimelineView view, Frame frame, double y, IntConsumer sink) {
        if (frame.lanes() == null) {
            view.getIndex().forEachByAnchor(view.getShown(), sink);
            return;
        }
        frame.bandAt(y)
                .map(band -> view.allLanes().get(band.number()))
                .ifPresent(lane -> IntStream.of(lane.events()).forEach(sink));
    }

    /**
     * How many events what lies under a pixel stands for: discs or long events on one another, a bar of the histogram
     * or of the relation curve.
     *
     * @param hit the event that the frame finds there
     */
    static int countAt(Frame frame, int hit, double x, double y) {
        if (isCovered(frame, x, y)) {
            return 1;
        }
        Optional<Frame.Disc> disc = disc(frame, x, y);
        if (disc.isPresent()) {
            int behind = behind(frame, disc.get().mark()).stream()
                    .mapToInt(Frame.Bin::total)
                    .sum();
            return disc.get().marks().size() + behind;
        }
        int lasting = lasting(frame, x, y);
        if (y <= frame.axisY() || lasting > 0) {
            int counted = frame.bins().stream()
                    .filter(bin -> bin.contains(x, y))
                    .mapToInt(Frame.Bin::total)
                    .findFirst()
                    .orElse(0);
            return Math.max(1, lasting + counted);
        }
        Frame.Curve curve = frame.curve();
        return curve == null
                ? 1
                : curve.bars().stream()
                        .filter(bar -> bar.event() == hit)
                        .mapToInt(Frame.Bar::count)
                        .findFirst()
                        .orElse(1);
    }

    /** How many events the bars of the relation curve above and below a pixel stand for. */
    static int onCurve(Frame frame, double x) {
        Frame.Curve curve = frame.curve();
        return curve == null
                ? 0
                : curve.bars().stream()
                        .filter(bar -> x >= bar.x() && x < bar.x() + bar.width())
                        .mapToInt(Frame.Bar::count)
                        .sum();
    }

    private static boolean isCovered(Frame frame, double x, double y) {
        return frame.cards().stream().anyMatch(card -> card.contains(x, y))
                || frame.labels().stream().anyMatch(label -> label.contains(x, y));
    }
}
