package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.layout.CardStyle;
import org.demarche.layout.Frame;

/**
 * Which event stands above or below which. Answers are positions, {@link ChronicleControl#NONE} if there is none.
 *
 * <p>Of two titles that stand over one another, the earlier is always the higher. So the way down only leads to what
 * begins farther to the right, the way up to what begins farther to the left, and neither comes back to an event,
 * however the selected one's card moves the others.
 */
final class Steps {
    /** What stands so much higher or lower is in the same row. */
    private static final double SAME_ROW_PX = CardStyle.LABEL_HEIGHT / 2;
    /** Rounding aside, one box is above another that begins where it ends. */
    private static final double ROUNDING_PX = 0.5;
    /** Where nothing stands over or under a box, one that is beside it may be so far away. */
    private static final double BESIDE_PX = CardStyle.WIDTH;
    /** A pixel to the side is as far as so many up or down. */
    private static final double ASIDE = 3;

    private Steps() {}

    /**
     * The event whose card or label stands in the next row above or below the given one's, over or under it if there is
     * one, else not far beside it; from an event without either, the nearest to the axis.
     */
    static int byRow(Frame frame, int from, boolean up) {
        List<Seat> seats = seats(frame);
        Optional<Seat> here =
                seats.stream().filter(seat -> seat.event() == from).findFirst();
        Optional<Seat> next = here.isPresent()
                ? next(here.get(), seats, up)
                : seats.stream().max(Comparator.comparingDouble(Seat::y));
        return next.map(Seat::event).orElse(ChronicleControl.NONE);
    }

    private static Optional<Seat> next(Seat here, List<Seat> seats, boolean up) {
        List<Seat> beyond = seats.stream()
                .filter(other -> up ? other.isOver(here) : here.isOver(other))
                .toList();
        List<Seat> stair =
                beyond.stream().filter(other -> here.asidePx(other) == 0).toList();
        if (stair.isEmpty()) {
            return beyond.stream()
                    .filter(other -> here.asidePx(other) < BESIDE_PX)
                    .min(Comparator.comparingDouble(other -> here.abovePx(other) + ASIDE * here.asidePx(other)));
        }
        double nearest = stair.stream().mapToDouble(here::abovePx).min().orElseThrow();
        return stair.stream()
                .filter(other -> here.abovePx(other) < nearest + SAME_ROW_PX)
                .min(Comparator.comparingDouble(other -> Math.abs(other.x() - here.x())));
    }

    /** Where there is something to be seen. */
    private static List<Seat> seats(Frame frame) {
        List<Seat> seats = new ArrayList<>();
        frame.cards().stream()
                .filter(Frame.Card::isSeen)
                .map(card -> new Seat(card.event(), card.x(), card.y(), card.width(), card.height()))
                .forEach(seats::add);
        frame.labels().stream()
                .filter(Frame.Label::isSeen)
                .map(label -> new Seat(label.event(), label.x(), label.y(), label.width(), label.height()))
                .forEach(seats::add);
        return seats;
    }

    private record Seat(int event, double x, double y, double width, double height) {
        /** Whether it is wholly higher than another one and begins farther to the left. */
        boolean isOver(Seat other) {
            boolean earlier = x < other.x || (x == other.x && event < other.event);
            return earlier && y + height <= other.y + ROUNDING_PX;
        }

        /** How much free height is between it and another one. */
        double abovePx(Seat other) {
            return Math.max(y, other.y) - Math.min(y + height, other.y + other.height);
        }

        /** How far to the side another one is; 0 if one of them stands on the other. */
        double asidePx(Seat other) {
            double px = Math.max(x, other.x) - Math.min(x + width, other.x + other.width);
            return Math.max(0, px - CardStyle.GAP);
        }
    }
}
