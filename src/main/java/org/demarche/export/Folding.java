package org.demarche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.layout.CardStyle;
import org.demarche.layout.CurveView;
import org.demarche.layout.Frame;
import org.demarche.layout.FrameBuilder;
import org.demarche.layout.FrameRequest;
import org.demarche.layout.LaneKind;
import org.demarche.layout.LaneView;
import org.demarche.layout.TextFitter;
import org.demarche.layout.Viewport;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * Lays a span out in rows of one scale. Each row has events of its own, with cards that end before its right edge; a
 * little of the neighbouring rows is repeated at both ends, without cards and titles. All rows have the same lanes.
 */
final class Folding {
    private static final double LEFT_PX = 40;
    private static final double RIGHT_PX = CardStyle.WIDTH + 3 * CardStyle.GAP;
    /** A narrower time axis than this is of no use, whatever the page. */
    private static final double MIN_AXIS_PX = 24;

    private final ChronicleIndex index;
    private final EventSet shown;
    /** The events whose lanes the picture has. */
    private final EventSet laned;

    private final PictureSpec spec;
    private final FrameBuilder whole;
    private final FrameBuilder parts;
    private final double widthPx;
    private final double leftPx;

    /**
     * The layout of those events of a chronicle that are shown.
     *
     * @param whole builds frames of all shown events
     * @param parts builds frames of the events of a row
     * @param widthPx width of a row in layout pixels
     */
    Folding(
            ChronicleIndex index,
            EventSet shown,
            PictureSpec spec,
            FrameBuilder whole,
            FrameBuilder parts,
            double widthPx) {
        this.index = index;
        this.shown = shown;
        this.laned = Selection.inSpan(index, shown, spec.from(), spec.to());
        this.spec = spec;
        this.whole = whole;
        this.parts = parts;
        this.widthPx = widthPx;
        this.leftPx = LEFT_PX + FrameBuilder.headerPx(widthPx, spec.lanes());
    }

    /**
     * A row.
     *
     * @param own the events that have their card, label, mark or count here
     * @param begin where the row's own stretch begins, in pixels
     * @param end where it ends
     * @param continued whether there is a row before it
     * @param continues whether there is a row after it
     */
    record Row(Frame frame, EventSet own, double begin, double end, boolean continued, boolean continues) {}

    /** So many rows of the given height. */
    List<Row> rows(int count, double heightPx) {
        if (isWhole(count)) {
            Viewport viewport = FrameBuilder.fitAll(index, widthPx, heightPx, spec.lanes());
            Frame frame = whole.build(request(viewport, shown));
            return List.of(new Row(frame, placed(), 0, widthPx, false, false));
        }
        List<Stretch> stretches = stretches(count, heightPx);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(stretches.get(i), i > 0, i < count - 1));
        }
        return rows;
    }

    /** Whether all is in one row, as the window shows it. */
    private boolean isWhole(int count) {
        return (count == 1 && spec.from() == null && spec.to() == null) || index.placedCount() == 0;
    }

    /** The part of the span that is a row's own. */
    private record Stretch(Viewport viewport, EventSet own) {}

    private List<Stretch> stretches(int count, double heightPx) {
        if (isWhole(count)) {
            return List.of(new Stretch(FrameBuilder.fitAll(index, widthPx, heightPx, spec.lanes()), placed()));
        }
        TimePoint from = spec.from() == null ? index.first() : spec.from();
        TimePoint to = end(from, spec.to() == null ? index.last() : spec.to());
        double perPx = Viewport.fit(from, to, axisPx() * count, heightPx, 0, 0).secondsPerPx();
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TimePoint begin = i == 0 ? from : from.plusSeconds(i * axisPx() * perPx);
            TimePoint end = i == count - 1 ? to : from.plusSeconds((i + 1) * axisPx() * perPx);
            Viewport viewport = new Viewport(begin.plusSeconds(-leftPx * perPx), perPx, widthPx, heightPx);
            stretches.add(new Stretch(viewport, own(begin, end, i == count - 1)));
        }
        return stretches;
    }

    private double axisPx() {
        return Math.max(MIN_AXIS_PX, widthPx - leftPx - RIGHT_PX);
    }

    /** How many events have a card with all that it is to say, in so many rows of the given height. */
    int full(int count, double heightPx) {
        return stretches(count, heightPx).stream()
                .mapToInt(stretch -> told(stretch, true))
                .sum();
    }

    private int told(Stretch stretch, boolean fully) {
        if (hasLanes()) {
            return (int) own(whole.build(request(stretch.viewport(), laned)).labels(), stretch.own()).stream()
                    .filter(Folding::isReadable)
                    .mapToInt(Frame.Label::event)
                    .distinct()
                    .count();
        }
        Frame frame = parts.build(request(stretch.viewport(), stretch.own()));
        return fully
                ? (int) frame.cards().stream().filter(Frame.Card::full).count()
                : frame.cards().size() + frame.labels().size();
    }

    /**
     * Whether, in so many rows of the given height, that share of the events has room for a title.
     *
     * @param fully whether they must have room for a card with all that it is to say
     */
    boolean hasRoom(int count, double heightPx, double share, boolean fully) {
        List<Stretch> stretches = new ArrayList<>(stretches(count, heightPx));
        stretches.sort(Comparator.comparingInt(stretch -> -stretch.own().size()));
        double allowed =
                stretches.stream().mapToInt(stretch -> stretch.own().size()).sum() * (1 - share);
        int missing = 0;
        for (Stretch stretch : stretches) {
            missing += stretch.own().size() - told(stretch, fully);
            if (missing > allowed) {
                return false;
            }
        }
        return true;
    }

    /** A span without length gets a day, so that a row can have a scale. */
    private static TimePoint end(TimePoint from, TimePoint to) {
        return from.isBefore(to) ? to : from.plusSeconds(TimePoint.SECONDS_PER_DAY);
    }

    private EventSet placed() {
        return EventSet.where(index.placedCount(), shown::contains);
    }

    private EventSet own(TimePoint begin, TimePoint end, boolean last) {
        return EventSet.where(index.placedCount(), event -> {
            TimePoint anchor = index.anchor(event);
            boolean beforeEnd = last ? !anchor.isAfter(end) : anchor.isBefore(end);
            return beforeEnd && !anchor.isBefore(begin) && shown.contains(event);
        });
    }

    private Row row(Stretch stretch, boolean continued, boolean continues) {
        double end = leftPx + axisPx();
        Viewport viewport = stretch.viewport();
        EventSet own = stretch.own();
        if (hasLanes()) {
            return laned(stretch, continued, continues);
        }
        Frame mine = parts.build(request(viewport, own), shown);
        Frame all = whole.build(request(viewport, shown));
        List<Frame.Mark> marks = new ArrayList<>();
        List<Frame.Bin> bins = new ArrayList<>(mine.bins());
        for (Frame.Mark mark : all.marks()) {
            if (!own.contains(mark.event()) && isRepeated(mark, continued, continues)) {
                marks.add(mark);
            }
        }
        marks.addAll(mine.marks());
        for (Frame.Bin bin : all.bins()) {
            boolean before = continued && bin.x() + bin.width() <= leftPx;
            boolean after = continues && bin.x() >= end;
            if (before || after) {
                bins.add(bin);
            }
        }
        Frame frame = mine.withMarks(marks, bins).withCurve(upTo(all.curve(), continues ? widthPx : end));
        return new Row(frame, own, leftPx, end, continued, continues);
    }

    /** A row with the lanes of the whole picture. */
    private Row laned(Stretch stretch, boolean continued, boolean continues) {
        double end = leftPx + axisPx();
        EventSet own = stretch.own();
        Frame all = whole.build(request(stretch.viewport(), laned));
        List<Frame.Mark> marks = all.marks().stream()
                .filter(mark -> own.contains(mark.event()) || isRepeated(mark, continued, continues))
                .toList();
        List<Frame.Bin> bins = all.bins().stream()
                .filter(bin -> (continued || bin.x() + bin.width() > leftPx) && (continues || bin.x() <= end))
                .toList();
        Frame frame = all.withMarks(marks, bins)
                .withLabels(own(all.labels(), own))
                .withCurve(upTo(curve(stretch.viewport()), continues ? widthPx : end));
        return new Row(frame, own, leftPx, end, continued, continues);
    }

    /** The curve of all shown events: those from before the span have a share in its level. */
    private Frame.@Nullable Curve curve(Viewport viewport) {
        return spec.curve()
                ? parts.build(request(viewport, shown).withLanes(LaneView.NONE)).curve()
                : null;
    }

    /** Whether a mark of another row's event stands in this one too. */
    private boolean isRepeated(Frame.Mark mark, boolean continued, boolean continues) {
        double end = leftPx + axisPx();
        return (mark.x() < leftPx && (continued || mark.right() >= leftPx))
                || (mark.x() >= end && (continues || mark.left() < end))
                || (mark.left() < end && mark.right() > leftPx);
    }

    /** Whether a title is whole, or as much of it as a label shows without lanes. */
    private static boolean isReadable(Frame.Label label) {
        return label.width() >= CardStyle.LABEL_MAX_TEXT_WIDTH || !label.text().endsWith(TextFitter.ELLIPSIS);
    }

    private boolean hasLanes() {
        return spec.lanes() != LaneKind.NONE;
    }

    private static List<Frame.Label> own(List<Frame.Label> labels, EventSet own) {
        return labels.stream().filter(label -> own.contains(label.event())).toList();
    }

    /** How many lanes the picture has, if there is room for all. */
    int lanes() {
        Viewport viewport = FrameBuilder.fitAll(index, widthPx, 1, spec.lanes());
        return whole.lanes(request(viewport, laned)).size();
    }

    /** The curve up to the end of the span. */
    private static Frame.@Nullable Curve upTo(Frame.@Nullable Curve curve, double endX) {
        if (curve == null) {
            return null;
        }
        return new Frame.Curve(
                curve.zeroY(),
                curve.pxPerScore(),
                curve.bars().stream().filter(bar -> bar.x() <= endX).toList(),
                curve.levels().stream()
                        .map(level -> level.stream()
                                .filter(point -> point.x() <= endX)
                                .toList())
                        .filter(level -> level.size() > 1)
                        .toList());
    }

    private FrameRequest request(Viewport viewport, EventSet events) {
        return new FrameRequest(
                index,
                viewport,
                events,
                events,
                OptionalInt.empty(),
                CurveView.of(index).withVisible(spec.curve()),
                LaneView.still(spec.lanes()));
    }
}
