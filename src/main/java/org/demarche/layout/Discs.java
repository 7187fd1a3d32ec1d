package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which marks get a disc of their own and which share one. A mark whose disc would lie on that of a more
 * important one joins the nearest that has one, so no two discs of a line overlap. Who is more important is decided by
 * the events alone, so that panning changes nothing: those with a title before those without, then by significance.
 */
final class Discs {
    /** Nearer to each other than this, discs would touch: a counted one with its rim is as wide. */
    static final double APART_PX = 17;

    static final double LANE_APART_PX = 8;
    /** Thin bars are long enough for each to have its dot, half of it at the least before the next one begins. */
    static final double DOT_APART_PX = BarBand.LEAST_PX / 2 - 0.1;

    private static final double ROUNDING_PX = 0.01;

    private Discs() {}

    /** From left to right, line by line from the top. */
    static List<Frame.Disc> of(Frame frame) {
        List<Frame.Mark> marks = new ArrayList<>(frame.marks());
        marks.sort(precedence(frame));
        Map<Double, NavigableMap<Double, List<Frame.Mark>>> lines = new TreeMap<>();
        List<Frame.Mark> others = new ArrayList<>();
        for (Frame.Mark mark : marks) {
            double apartPx = apartPx(frame, mark);
            NavigableMap<Double, List<Frame.Mark>> line = lines.computeIfAbsent(mark.y(), any -> new TreeMap<>());
            if (line.subMap(mark.x() - apartPx, false, mark.x() + apartPx, false)
                    .isEmpty()) {
                line.put(mark.x(), new ArrayList<>(List.of(mark)));
            } else {
                others.add(mark);
            }
        }
        for (Frame.Mark mark : others) {
            nearest(Objects.requireNonNull(lines.get(mark.y())), mark.x()).add(mark);
        }
        List<Frame.Disc> discs = new ArrayList<>();
        lines.values().forEach(line -> line.values().forEach(shared -> discs.add(disc(frame, shared))));
        return discs;
    }

    /** How near to each other the discs of a mark's line may come. */
    static double apartPx(Frame frame, Frame.Mark mark) {
        return frame.isThin(mark) ? DOT_APART_PX : frame.lanes() == null ? APART_PX : LANE_APART_PX;
    }

    /** Of marks that share a disc, the first is drawn: one with a title, else the most significant. */
    static Comparator<Frame.Mark> precedence(Frame frame) {
        Set<Integer> titled = new HashSet<>();
        frame.cards().forEach(card -> titled.add(card.event()));
        frame.labels().forEach(label -> titled.add(label.event()));
        return Comparator.comparing((Frame.Mark mark) -> !titled.contains(mark.event()))
                .thenComparing(
                        Comparator.comparingDouble(Frame.Mark::significance).reversed())
                .thenComparingInt(Frame.Mark::lot);
    }

    private static List<Frame.Mark> nearest(NavigableMap<Double, List<Frame.Mark>> line, double x) {
        Map.Entry<Double, List<Frame.Mark>> left = line.floorEntry(x);
        Map.Entry<Double, List<Frame.Mark>> right = line.ceilingEntry(x);
        if (left == null || right == null) {
            return (left == null ? line.firstEntry() : left).getValue();
        }
        // Between two at the same distance, as days often are, it is always the left one.
        return (x - left.getKey() < right.getKey() - x + ROUNDING_PX ? left : right).getValue();
    }

    private static Frame.Disc disc(Frame frame, List<Frame.Mark> shared) {
        Frame.Mark mark = shared.getFirst();
        int behind = 0;
        if (frame.lanes() == null && mark.y() == frame.axisY()) {
            for (Frame.Bin bin : frame.bins()) {
                boolean near = mark.x() > bin.x() - 1 && mark.x() < bin.x() + bin.width() + 1;
                if (near && frame.isIn(bin, mark.anchor())) {
                    behind += bin.total();
                }
            }
        }
        shared.sort(Comparator.comparingInt(Frame.Mark::event));
        return new Frame.Disc(mark, shared, shared.size() + behind);
    }
}
