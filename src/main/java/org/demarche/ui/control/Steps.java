package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.layout.Frame;

/** Which event stands above or below which. Answers are positions, {@link ChronicleControl#NONE} if there is none. */
final class Steps {
    /** Cards and labels whose tops differ by less stand in the same row. */
    private static final double SAME_ROW_PX = 1;

    private Steps() {}

    /**
     * The event whose card or label stands in the next row above or below the given one's, as near as possible in x;
     * from an event without either, the nearest to the axis.
     */
    static int byRow(Frame frame, int from, boolean up) {
        List<Seat> seats = seats(frame);
        Optional<Seat> here =
                seats.stream().filter(seat -> seat.event() == from).findFirst();
        if (here.isEmpty()) {
            return seats.stream()
                    .max(Comparator.comparingDouble(Seat::y))
                    .map(Seat::event)
                    .orElse(ChronicleControl.NONE);
        }
        Seat seat = here.get();
        List<Seat> beyond = seats.stream()
                .filter(other -> up ? other.y() < seat.y() - SAME_ROW_PX : other.y() > seat.y() + SAME_ROW_PX)
                .toList();
        return beyond.stream()
                .min(Comparator.<Seat>comparingDouble(other -> Math.rint(Math.abs(other.y() - seat.y())))
                        .thenComparingDouble(other -> Math.abs(other.x() - seat.x())))
                .map(Seat::event)
                .orElse(ChronicleControl.NONE);
    }

    private static List<Seat> seats(Frame frame) {
        List<Seat> seats = new ArrayList<>();
        frame.cards().forEach(card -> seats.add(new Seat(card.event(), card.x(), card.y())));
        frame.labels().forEach(label -> seats.add(new Seat(label.event(), label.x(), label.y())));
        return seats;
    }

    private record Seat(int event, double x, double y) {}
}
