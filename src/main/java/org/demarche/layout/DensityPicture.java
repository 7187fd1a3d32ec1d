package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EventType;

/** Draws the histogram of events that stand too close for marks: bars on the axis, stacked by family. */
final class DensityPicture {
    private static final List<EventType.Family> FAMILIES = List.of(EventType.Family.values());
    /** The highest bar; it ends below the lowest row of cards. */
    static final double MAX_PX = 34;

    private static final double MIN_PX = 5;
    private static final double OPACITY = 0.6;

    private DensityPicture() {}

    static List<FramePart> bins(Frame frame) {
        int peak = frame.bins().stream().mapToInt(Frame.Bin::total).max().orElse(0);
        List<FramePart> parts = new ArrayList<>();
        for (Frame.Bin bin : frame.bins()) {
            List<Shape> shapes = new ArrayList<>();
            bar(frame, bin, Math.max(2, peak), shapes);
            parts.add(new FramePart(FramePart.Kind.BIN, bin.strongest(), shapes));
        }
        return parts;
    }

    /** A bar, on a logarithmic scale so that a lone event can still be seen beside a thousand. */
    private static void bar(Frame frame, Frame.Bin bin, int peak, List<Shape> shapes) {
        int total = bin.total();
        if (total == 0) {
            return;
        }
        double height = MIN_PX + (MAX_PX - MIN_PX) * Math.log(total) / Math.log(peak);
        double bottom = frame.axisY();
        for (int i = 0; i < FAMILIES.size(); i++) {
            int count = bin.counts().get(i);
            if (count > 0) {
                double part = height * count / total;
                Tint tint = new Tint(Ink.of(FAMILIES.get(i)), OPACITY);
                shapes.add(new Shape.Box(bin.x(), bottom - part, bin.width(), part, 0, tint, null));
                bottom -= part;
            }
        }
    }
}
