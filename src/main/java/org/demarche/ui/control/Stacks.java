package org.demarche.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.demarche.layout.Frame;

/** Finds marks that lie on one another, as those of events of one day do. */
final class Stacks {
    private static final double REACH_PX = 8;
    /** Discs whose middles are farther apart can be told from each other. */
    private static final double SAME_PX = 3;

    private Stacks() {}

    /** The events whose discs lie under a pixel of the axis, in the order of the timeline; none elsewhere. */
    static List<Integer> at(Frame frame, double x, double y) {
        boolean onCard = frame.cards().stream().anyMatch(card -> card.contains(x, y));
        if (onCard || Math.abs(y - frame.axisY()) > REACH_PX) {
            return List.of();
        }
        OptionalDouble nearest = frame.marks().stream()
                .mapToDouble(Frame.Mark::x)
                .filter(markX -> Math.abs(markX - x) <= REACH_PX)
                .boxed()
                .min(Comparator.comparingDouble(markX -> Math.abs(markX - x)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        if (nearest.isEmpty()) {
            return List.of();
        }
        return frame.marks().stream()
                .filter(mark -> Math.abs(mark.x() - nearest.getAsDouble()) <= SAME_PX)
                .map(Frame.Mark::event)
                .sorted()
                .toList();
    }
}
