package org.demarche.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture on its way to a frame. What has cards, and in which rows, differs from one zoom to another: whoever keeps
 * its card or label glides to its new row, whoever gets one or loses it fades in or out. A held title that is pushed
 * out of its row while the picture is panned, and comes back in another one, is there at once. A bar that gets a row of
 * its own rises from the axis to it; bars and discs that come or go fade. In lanes nothing glides, all fades. So do the
 * lines and labels of the axis when its step is another. To the left and right all stands where the frame's viewport
 * puts it, on the way too.
 *
 * @param frame the frame that it is on the way to, its boxes and bars as high as they stand by now
 * @param discs the discs of that frame's marks
 * @param going what the frame has no more
 * @param strengths how strong those are that come or go, 0 to 1; whoever is not named is at full strength
 * @param ticks the lines and labels of the axis, also those that the frame has no more
 */
public record Passage(
        Frame frame, List<Frame.Disc> discs, Going going, Map<Box, Double> strengths, List<TickPart> ticks) {
    public Passage {
        discs = List.copyOf(discs);
        strengths = Map.copyOf(strengths);
        ticks = List.copyOf(ticks);
    }

    /**
     * What is still to be seen of frames before.
     *
     * @param bars marks of which only the bars are drawn
     */
    public record Going(
            List<Frame.Card> cards, List<Frame.Label> labels, List<Frame.Mark> bars, List<Frame.Disc> discs) {
        private static final Going NONE = new Going(List.of(), List.of(), List.of(), List.of());

        public Going {
            cards = List.copyOf(cards);
            labels = List.copyOf(labels);
            bars = List.copyOf(bars);
            discs = List.copyOf(discs);
        }
    }

    /**
     * What stands for an event in a frame. While its title is held, an event may have a label too.
     *
     * @param lane the lane's key; empty without lanes
     * @param place tells places in a lane apart; 0 without lanes, where a box is the same wherever it stands
     */
    public record Box(int event, Kind kind, String lane, int place) {
        private static Box of(Frame frame, int event, Kind kind, double y) {
            Frame.LaneArea area = frame.lanes();
            Frame.LaneBand band = area == null ? null : area.bandOf(y);
            return band == null
                    ? new Box(event, kind, "", 0)
                    : new Box(event, kind, band.key(), (int) Math.rint(y - band.y()));
        }

        static Box of(Frame.Card card) {
            return new Box(card.event(), Kind.CARD, "", 0);
        }

        static Box of(Frame frame, Frame.Label label) {
            return of(frame, label.event(), label.held() ? Kind.HELD_TITLE : Kind.LABEL, label.y());
        }

        /** Of a mark's bar. */
        static Box of(Frame frame, Frame.Mark mark) {
            return of(frame, mark.event(), Kind.BAR, mark.y());
        }

        static Box of(Frame frame, Frame.Disc disc) {
            return of(frame, disc.mark().event(), Kind.DISC, disc.mark().y());
        }
    }

    /** The kinds of boxes. */
    public enum Kind {
        CARD,
        LABEL,
        HELD_TITLE,
        BAR,
        DISC
    }

    /** A frame as it is, where nothing is on its way. */
    public static Passage at(Frame frame) {
        return at(frame, frame.discs());
    }

    private static Passage at(Frame frame, List<Frame.Disc> discs) {
        return new Passage(frame, discs, Going.NONE, Map.of(), TickPart.of(frame));
    }

    /** Whether nothing is on its way to a frame any more. */
    @SuppressWarnings("ReferenceEquality") // An equal frame would cost more to tell than to show.
    public boolean isAt(Frame target) {
        return frame == target && isStill();
    }

    public double strength(Frame.Card card) {
        return strengths.isEmpty() ? 1 : strength(Box.of(card));
    }

    double strength(Frame.Label label) {
        return strengths.isEmpty() ? 1 : strength(Box.of(frame, label));
    }

    /** How strong a mark's bar is. */
    double strength(Frame.Mark mark) {
        return strengths.isEmpty() ? 1 : strength(Box.of(frame, mark));
    }

    double strength(Frame.Disc disc) {
        return strengths.isEmpty() ? 1 : strength(Box.of(frame, disc));
    }

    double strength(Box box) {
        return strengths.getOrDefault(box, 1.0);
    }

    /**
     * A step on the way to a frame of the same chronicle. To one of another size or with other lanes there is no way:
     * that is reached at once.
     *
     * @param share how much of the way that is left is covered: 0 (the rows stay, in the target's viewport) to 1
     *     (nothing is left)
     */
    public Passage towards(Frame target, double share) {
        if (isAt(target)) {
            return this;
        }
        return share >= 1 || !isAlike(target) ? at(target) : new PassageStep(this, target, share).passage();
    }

    /** Whether nothing comes or goes. */
    boolean isStill() {
        return strengths.isEmpty() && going.equals(Going.NONE) && ticks.stream().noneMatch(TickPart::isFading);
    }

    /** Whether another stretch of time is in view in the target, at the same scale. */
    boolean isPanned(Frame target) {
        Viewport from = frame.viewport();
        Viewport to = target.viewport();
        return from.secondsPerPx() == to.secondsPerPx() && !from.start().equals(to.start());
    }

    private boolean isAlike(Frame target) {
        return frame.axisY() == target.axisY()
                && frame.viewport().widthPx() == target.viewport().widthPx()
                && frame.viewport().heightPx() == target.viewport().heightPx()
                && isAlike(frame.lanes(), target.lanes());
    }

    private static boolean isAlike(Frame.@Nullable LaneArea lanes, Frame.@Nullable LaneArea others) {
        if (lanes == null || others == null) {
            return lanes == null && others == null;
        }
        Set<String> keys = lanes.bands().stream().map(Frame.LaneBand::key).collect(Collectors.toSet());
        return lanes.contentPx() == others.contentPx()
                && others.bands().stream().map(Frame.LaneBand::key).anyMatch(keys::contains);
    }
}
