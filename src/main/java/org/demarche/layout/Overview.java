package org.demarche.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.EventType;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;

/**
 * The strip that shows the whole extent of a chronicle: a bar for what happened at a time, higher where more did, in
 * the colours of the families, and a line along the bottom for what lasted. Immutable.
 *
 * @param viewport the whole extent in a picture of the strip's size
 * @param shapes what is drawn, without the brush
 */
public record Overview(Viewport viewport, List<Shape> shapes) {
    private static final double EDGE_PX = 24;
    private static final double BIN_PX = 3;
    private static final double LABEL_PX = 18;
    private static final double TOP_PX = 6;
    private static final double SPAN_HEIGHT = 4;
    private static final double SPAN_OPACITY = 0.6;
    private static final double MIN_SPAN_PX = 3;
    private static final double RADIUS = 6;
    /** One event makes a bar of this share of the height; more make it higher, ever more slowly. */
    private static final double LONE_SHARE = 0.55;
    /** Above so many lasting events their lines would cover each other: they are counted in the bars alone. */
    private static final int MAX_SPANS = 400;

    private static final List<EventType.Family> FAMILIES = List.of(EventType.Family.values());

    public Overview {
        shapes = List.copyOf(shapes);
    }

    /** The strip for the shown events of a chronicle. */
    public static Overview of(
            ChronicleIndex index,
            EventSet shown,
            double widthPx,
            double heightPx,
            TextMetrics metrics,
            Wording wording) {
        Viewport viewport = wholeExtent(index, widthPx, heightPx);
        List<Shape> shapes = new ArrayList<>();
        Shape.Pen border = Shape.Pen.of(Tint.of(Ink.LINE), 1);
        shapes.add(new Shape.Box(0.5, 0.5, widthPx - 1, heightPx - 1, RADIUS, Tint.of(Ink.PANEL), border));
        years(index, viewport, metrics, wording, shapes);
        spans(index, shown, viewport, shapes);
        density(index, shown, viewport, shapes);
        return new Overview(viewport, shapes);
    }

    private static Viewport wholeExtent(ChronicleIndex index, double widthPx, double heightPx) {
        Viewport fitted = FrameBuilder.fitAll(index, widthPx, heightPx);
        if (index.placedCount() == 0) {
            return fitted;
        }
        boolean alone = index.anchor(0).equals(index.anchor(index.placedCount() - 1));
        return alone ? fitted : Viewport.fit(index.first(), index.last(), widthPx, heightPx, EDGE_PX, EDGE_PX);
    }

    private static void years(
            ChronicleIndex index, Viewport viewport, TextMetrics metrics, Wording wording, List<Shape> shapes) {
        double height = viewport.heightPx();
        Shape.Pen pen = Shape.Pen.of(Tint.of(Ink.LINE), 1);
        Ticks ticks = new Ticks(metrics, wording);
        List<Frame.Tick> major = ticks.major(viewport, index.zone());
        boolean named = major.stream().anyMatch(tick -> !tick.text().isEmpty());
        // In deep time no larger unit has a name.
        for (Frame.Tick tick : named ? major : ticks.minor(viewport, index.zone())) {
            if (tick.line()) {
                shapes.add(new Shape.Line(tick.x(), 4, tick.x(), height - 4, pen));
            }
            double endX = tick.x() + Ticks.LABEL_INSET_PX + metrics.widthPx(tick.text(), Ticks.MINOR);
            if (!tick.text().isEmpty() && endX < viewport.widthPx()) {
                shapes.add(new Shape.Text(
                        tick.x() + Ticks.LABEL_INSET_PX,
                        height - 6,
                        tick.text(),
                        Ticks.MINOR,
                        Tint.of(Ink.FG_MUTED),
                        Shape.Anchor.LEFT));
            }
        }
    }

    private static void spans(ChronicleIndex index, EventSet shown, Viewport viewport, List<Shape> shapes) {
        int[] lasting = lasting(index, shown).toArray();
        if (lasting.length > MAX_SPANS) {
            return;
        }
        double y = viewport.heightPx() - LABEL_PX - SPAN_HEIGHT;
        for (int event : lasting) {
            double left = Math.max(2, viewport.xOf(index.start(event)));
            double right = Math.min(viewport.widthPx() - 2, viewport.xOf(index.end(event)));
            Tint tint = new Tint(Ink.of(index.event(event).mainType()), SPAN_OPACITY);
            shapes.add(new Shape.Box(left, y, Math.max(MIN_SPAN_PX, right - left), SPAN_HEIGHT, 2, tint, null));
        }
    }

    private static IntStream lasting(ChronicleIndex index, EventSet shown) {
        return shown.stream().filter(event -> event < index.placedCount()).filter(index::isLasting);
    }

    private static void density(ChronicleIndex index, EventSet shown, Viewport viewport, List<Shape> shapes) {
        int bins = (int) Math.ceil(viewport.widthPx() / BIN_PX);
        Map<EventType.Family, int[]> counts = new EnumMap<>(EventType.Family.class);
        int[] total = new int[bins];
        boolean spansDrawn = lasting(index, shown).limit(MAX_SPANS + 1L).count() <= MAX_SPANS;
        shown.stream().filter(event -> event < index.placedCount()).forEach(event -> {
            if (spansDrawn && index.isLasting(event)) {
                return;
            }
            int bin = Math.clamp((long) (viewport.xOf(index.anchor(event)) / BIN_PX), 0, bins - 1);
            EventType.Family family = FAMILIES.get(index.family(event));
            counts.computeIfAbsent(family, any -> new int[bins])[bin]++;
            total[bin]++;
        });
        double peak = Math.max(1, IntStream.of(total).max().orElse(1));
        double room = viewport.heightPx() - LABEL_PX - TOP_PX;
        for (int bin = 0; bin < bins; bin++) {
            if (total[bin] > 0) {
                double grown = peak == 1 ? 0 : Math.log(total[bin]) / Math.log(peak);
                double height = room * (LONE_SHARE + (1 - LONE_SHARE) * grown);
                stack(counts, bin, total[bin], height, viewport.heightPx() - LABEL_PX, shapes);
            }
        }
    }

    private static void stack(
            Map<EventType.Family, int[]> counts, int bin, int total, double height, double bottom, List<Shape> shapes) {
        double y = bottom;
        for (Map.Entry<EventType.Family, int[]> family : counts.entrySet()) {
            int count = family.getValue()[bin];
            if (count > 0) {
                double part = height * count / total;
                y -= part;
                Tint tint = Tint.of(Ink.of(family.getKey()));
                shapes.add(new Shape.Box(bin * BIN_PX, y, BIN_PX, part, 0, tint, null));
            }
        }
    }

    /** Pixels from the strip's left edge to a point. */
    public double xOf(TimePoint point) {
        return viewport.xOf(point);
    }

    /** The point under a pixel of the strip. */
    public TimePoint at(double xPx) {
        return viewport.at(xPx);
    }

    /** The pixels of an event's mark, for a marker over it; empty for an undated one. */
    public OptionalInt markerX(ChronicleIndex index, int event) {
        return event >= 0 && event < index.placedCount()
                ? OptionalInt.of((int) Math.round(viewport.xOf(index.anchor(event))))
                : OptionalInt.empty();
    }
}
