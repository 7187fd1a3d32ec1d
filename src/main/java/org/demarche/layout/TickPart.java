package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line or label of the axis. When the axis is divided otherwise, those that stay move with the time they stand for,
 * the others come or go.
 *
 * @param text empty for a line
 * @param strength how strong it is, 0 to 1
 */
record TickPart(Kind kind, double x, String text, double strength) {
    /** Nobody sees less than that fade. */
    private static final double LEAST_STRENGTH = 0.04;
    /** Nearer to each other than this, two parts are the same. */
    private static final double SAME_PX = 1;

    /** The kinds of parts. */
    enum Kind {
        LINE,
        MINOR,
        MAJOR
    }

    /** All parts of a frame's axis, at full strength. */
    static List<TickPart> of(Frame frame) {
        List<TickPart> parts = new ArrayList<>();
        for (Frame.Tick tick : frame.minorTicks()) {
            parts.add(new TickPart(Kind.LINE, tick.x(), "", 1));
            addLabel(parts, Kind.MINOR, tick);
        }
        frame.majorTicks().forEach(tick -> addLabel(parts, Kind.MAJOR, tick));
        return parts;
    }

    private static void addLabel(List<TickPart> parts, Kind kind, Frame.Tick tick) {
        if (!tick.text().isEmpty()) {
            parts.add(new TickPart(kind, tick.x(), tick.text(), 1));
        }
    }

    boolean isFading() {
        return strength < 1;
    }

    /**
     * The parts on their way to those of another frame.
     *
     * @param from the viewport in which these stand
     * @param rest how much of the way is left
     */
    static List<TickPart> towards(List<TickPart> before, Viewport from, Frame target, double rest) {
        Viewport to = target.viewport();
        double originX = to.xOf(from.start());
        double stretched = from.secondsPerPx() / to.secondsPerPx();
        List<TickPart> left = new ArrayList<>();
        before.forEach(part -> left.add(part.at(originX + stretched * part.x)));
        List<TickPart> parts = new ArrayList<>();
        for (TickPart part : of(target)) {
            double xBefore = (part.x - originX) / stretched;
            boolean isFromOutside = xBefore < 0 || xBefore >= to.widthPx();
            double strength = isFromOutside ? 1 : 0;
            for (int i = 0; i < left.size(); i++) {
                if (left.get(i).isSame(part)) {
                    strength = left.remove(i).strength;
                    break;
                }
            }
            double weak = rest * (1 - strength);
            parts.add(part.as(weak > LEAST_STRENGTH ? 1 - weak : 1));
        }
        for (TickPart part : left) {
            if (rest * part.strength > LEAST_STRENGTH && part.x < to.widthPx()) {
                parts.add(part.as(rest * part.strength));
            }
        }
        return parts;
    }

    /** The label of a larger unit stays at the left edge as long as that lasts. */
    private TickPart at(double otherX) {
        return new TickPart(kind, kind == Kind.MAJOR ? Math.max(0, otherX) : otherX, text, strength);
    }

    private TickPart as(double otherStrength) {
        return new TickPart(kind, x, text, otherStrength);
    }

    private boolean isSame(TickPart other) {
        return kind == other.kind && Math.abs(x - other.x) < SAME_PX && text.equals(other.text);
    }
}
