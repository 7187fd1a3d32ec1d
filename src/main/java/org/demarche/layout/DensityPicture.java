package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EventType;

/** Draws the histogram of events that stand too close for marks: bars stacked by family. */
final class DensityPicture {
    private static final List<EventType.Family> FAMILIES = List.of(EventType.Family.values());
    /** The highest bar on the axis; it ends below the lowest row of cards. */
    static final double MAX_PX = 34;

    private static final double MIN_SHARE = 0.15;
    private static final double OPACITY = 0.6;
    private static final double DIMMED = 0.3;
    /** A lone match among thousands is seen too. */
    private static final double LEAST_LIT_PX = 4;

    private DensityPicture() {}

    static List<FramePart> bins(Frame frame) {
        List<FramePart> parts = new ArrayList<>();
        for (Frame.Bin bin : frame.bins()) {
            List<Shape> shapes = new ArrayList<>();
            bin(bin, shapes);
            parts.add(new FramePart(FramePart.Kind.BIN, bin.strongest(), shapes));
        }
        return parts;
    }

    /**
     * The height of a bar, on a logarithmic scale so that a lone event can still be seen beside a thousand.
     *
     * @param peak about the highest total that there is at this scale, above 1
     * @param maxPx the height for that
     */
    static double height(int total, double peak, double maxPx) {
        double least = MIN_SHARE * maxPx;
        return total <= 0 ? 0 : least + (maxPx - least) * Math.min(1, Math.log(total) / Math.log(peak));
    }

    private static void bin(Frame.Bin bin, List<Shape> shapes) {
        int total = bin.total();
        double opacity = bin.lit() == total ? OPACITY : OPACITY * DIMMED;
        double bottom = bin.bottom();
        for (int i = 0; i < FAMILIES.size(); i++) {
            int count = bin.counts().get(i);
            if (count > 0) {
                double part = bin.height() * count / total;
                Tint tint = new Tint(Ink.of(FAMILIES.get(i)), opacity);
                shapes.add(new Shape.Box(bin.x(), bottom - part, bin.width(), part, 0, tint, null));
                bottom -= part;
            }
        }
        if (bin.lit() > 0 && bin.lit() < total) {
            double part = Math.min(bin.height(), Math.max(LEAST_LIT_PX, bin.height() * bin.lit() / total));
            shapes.add(new Shape.Box(bin.x(), bin.bottom() - part, bin.width(), part, 0, Tint.of(Ink.ACCENT), null));
        }
    }
}
