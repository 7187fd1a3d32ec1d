package org.demarche.layout;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.time.Extent;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Lays out lanes: in each as many one-line labels as there is room for, and the other events as marks or density in a
 * strip below them. Only lanes in view cost anything. Keeps what it worked out, so one serves one view.
 */
final class LaneFrames {
    private static final double HEADER_SHARE = 0.16;
    private static final double HEADER_MIN_PX = 150;
    private static final double HEADER_MAX_PX = 190;
    /** However narrow the picture is, the titles leave most of it to the events. */
    private static final double HEADER_MAX_SHARE = 0.34;

    private static final String PAIR = "layout.lanes.pair";

    private static final double HEADER_PADDING_PX = 10;
    private static final double TITLE_BASELINE = 16;

    static final double MAX_TEXT_PX = 420;
    /** A label has at least so much room, disc and free space included, unless its title is shorter. */
    private static final double LEAST_LABEL_PX = 72;

    private static final double COLLAPSED_INSET_PX = 3;
    /** Free space between a label and the picture's right edge, or the bar that scrolls the lanes. */
    private static final double RIGHT_EDGE_PX = 4;
    /** So many long events that began before the view are looked at in a lane. */
    static final int REACHING = 8;

    /** A lane with more events in the width of a bar of its histogram, on average, has no ribbon of what runs. */
    private static final double MOST_WITH_RIBBON = 2;

    private static final int MAX_LANES_KEPT = 256;

    private final TitleTexts titles;
    private final TextFitter fitter;
    private final TextMetrics metrics;
    private final Wording wording;
    private final NumberFormat counts;
    private @Nullable Split split;
    private @Nullable LaneTitles cutTitles;
    private @Nullable Stacked stacked;
    private @Nullable EventSet titled;
    private final Map<Integer, OpenLane> open = kept();
    private final Map<Integer, BarRows> barRows = kept();
    private final Map<Integer, BarBand> barBands = kept();
    private final Map<Integer, LaneLabels> labelled = kept();

    LaneFrames(TitleTexts titles, TextFitter fitter, TextMetrics metrics, Wording wording) {
        this.titles = titles;
        this.fitter = fitter;
        this.metrics = metrics;
        this.wording = wording;
        counts = NumberFormat.getIntegerInstance(wording.locale());
    }

    /**
     * One that knows the same lanes, but for what goes on being worked out: it may be used on another thread.
     *
     * @param titles what it measures with, as the two others are
     */
    LaneFrames fork(TitleTexts titles, TextFitter fitter, TextMetrics metrics) {
        LaneFrames other = new LaneFrames(titles, fitter, metrics, wording);
        other.split = split;
        other.stacked = stacked;
        open.forEach((number, lane) -> other.open.put(number, lane.fork()));
        other.barRows.putAll(barRows);
        other.barBands.putAll(barBands);
        return other;
    }

    private static <T> Map<Integer, T> kept() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, T> eldest) {
                return size() > MAX_LANES_KEPT;
            }
        };
    }

    private record Split(
            ChronicleIndex index,
            EventSet shown,
            LaneKind kind,
            LaneView.Order order,
            List<String> byHand,
            int most,
            Lanes lanes,
            int largest) {
        boolean suits(FrameRequest request, int wanted) {
            LaneView view = request.lanes();
            return index == request.index()
                    && kind == view.kind()
                    && order == view.order()
                    && byHand.equals(view.byHand())
                    && most == wanted
                    && shown.equals(request.shown());
        }
    }

    private record Stacked(Lanes lanes, Set<String> collapsed, double widthPx, double roomPx, LaneHeights heights) {}

    /** A lane that was in view. */
    private record OpenLane(ChronicleIndex index, AnchorOrder order, DensityPeaks peaks) {
        OpenLane(ChronicleIndex index, AnchorOrder order) {
            this(index, order, new DensityPeaks(index, order));
        }

        OpenLane fork() {
            return new OpenLane(index, order);
        }
    }

    /** How wide the column of titles is. */
    static double headerPx(double widthPx) {
        double preferred = Math.clamp(widthPx * HEADER_SHARE, HEADER_MIN_PX, HEADER_MAX_PX);
        return Math.min(preferred, widthPx * HEADER_MAX_SHARE);
    }

    /**
     * The lanes in view; their labels and marks are added to the lists.
     *
     * @param titled the events that may have labels
     */
    Frame.LaneArea build(
            FrameRequest request, EventSet titled, double topPx, double axisY, Marks marks, List<Frame.Label> labels) {
        double roomPx = axisY - topPx;
        Split lanes = split(request, request.lanes().joined() ? LaneHeights.most(roomPx) : Integer.MAX_VALUE);
        suit(titled);
        LaneHeights heights = heights(
                lanes.lanes(), request.lanes().collapsed(), request.viewport().widthPx(), roomPx);
        double scroll = scroll(request, heights, roomPx);
        double headerPx = headerPx(request.viewport().widthPx());
        List<Frame.LaneBand> bands = new ArrayList<>();
        List<Lanes.Lane> all = lanes.lanes().all();
        double peak = peak(request, lanes);
        double barPx = heights.totalPx() > roomPx ? CardStyle.SCROLL_BAR : 0;
        double endPx = request.viewport().widthPx() - barPx - RIGHT_EDGE_PX;
        for (int number = Math.max(0, heights.at(scroll)); number < all.size(); number++) {
            double top = topPx + heights.top(number) - scroll;
            if (top >= axisY) {
                break;
            }
            Lanes.Lane lane = all.get(number);
            BarBand bars = bars(request, lane, number, heights.rows(number));
            int rows = heights.rows(number) - bars.replacedRows();
            LaneSpace space = new LaneSpace(top, heights.heightOf(number), rows, topPx, axisY, headerPx, endPx);
            OpenLane opened = openLane(request, lane, number);
            boolean crowded = isCrowded(request, opened.order());
            Frame.Bars drawn = crowded ? bars.withoutRuns() : bars.bars(request.viewport());
            bands.add(band(request, number, lane, space, drawn));
            LaneLabels named = rows == 0 ? null : labelled(request, opened, number, rows);
            fill(request, opened, named, bars, space, peak, marks, labels);
        }
        return new Frame.LaneArea(
                headerPx, topPx, scroll, heights.totalPx(), lanes.lanes().number(), bands);
    }

    /** By the whole lane and the scale alone, so that it does not change while a picture is panned. */
    private static boolean isCrowded(FrameRequest request, AnchorOrder order) {
        ChronicleIndex index = request.index();
        int last = order.size() - 1;
        double seconds = index.anchor(order.event(0)).secondsTo(index.anchor(order.event(last)));
        double bins = Math.max(1, seconds / Marks.binSeconds(request.viewport()));
        return order.size() > MOST_WITH_RIBBON * bins;
    }

    /**
     * How far the lanes have to be scrolled, at the least, for one of an event's lanes to be in view; as far as they
     * are if one is.
     */
    double scrollTo(FrameRequest request, double topPx, double axisY, int event) {
        double roomPx = axisY - topPx;
        Lanes lanes = split(request, Integer.MAX_VALUE).lanes();
        LaneHeights heights =
                heights(lanes, request.lanes().collapsed(), request.viewport().widthPx(), roomPx);
        double scroll = scroll(request, heights, roomPx);
        Set<String> keys = Lanes.keys(request.lanes().kind(), request.index().event(event));
        double nearest = Double.POSITIVE_INFINITY;
        for (int number = 0; number < lanes.all().size(); number++) {
            if (keys.contains(lanes.all().get(number).key())) {
                double move = heights.moveIntoView(number, scroll, roomPx);
                nearest = Math.abs(move) < Math.abs(nearest) ? move : nearest;
            }
        }
        return Double.isInfinite(nearest) ? scroll : scroll + nearest;
    }

    private static double scroll(FrameRequest request, LaneHeights heights, double roomPx) {
        return Math.clamp(request.lanes().scrollPx(), 0, Math.max(0, heights.totalPx() - roomPx));
    }

    /** All lanes, in view or not. */
    List<Lanes.Lane> all(FrameRequest request) {
        return split(request, Integer.MAX_VALUE).lanes().all();
    }

    private Split split(FrameRequest request, int most) {
        Split current = split;
        if (current == null || !current.suits(request, most)) {
            LaneView view = request.lanes();
            Lanes lanes =
                    Lanes.of(request.index(), request.shown(), view, wording).joined(most, request.index(), wording);
            current = new Split(
                    request.index(),
                    request.shown(),
                    view.kind(),
                    view.order(),
                    view.byHand(),
                    most,
                    lanes,
                    largest(lanes.all()));
            split = current;
            cutTitles = null;
            open.clear();
            barRows.clear();
            barBands.clear();
            labelled.clear();
        }
        return current;
    }

    private static int largest(List<Lanes.Lane> lanes) {
        int largest = 0;
        for (int i = 1; i < lanes.size(); i++) {
            largest = lanes.get(i).count() > lanes.get(largest).count() ? i : largest;
        }
        return largest;
    }

    /** What bars of all lanes are drawn to: how many events the largest lane has where it is most crowded. */
    private double peak(FrameRequest request, Split lanes) {
        List<Lanes.Lane> all = lanes.lanes().all();
        if (all.isEmpty()) {
            return 1;
        }
        int largest = lanes.largest();
        return openLane(request, all.get(largest), largest).peaks().peak(Marks.binSeconds(request.viewport()));
    }

    private LaneHeights heights(Lanes lanes, Set<String> collapsed, double widthPx, double roomPx) {
        Stacked current = stacked;
        if (current == null
                || current.lanes() != lanes
                || current.roomPx() != roomPx
                || current.widthPx() != widthPx
                || !current.collapsed().equals(collapsed)) {
            current = new Stacked(lanes, collapsed, widthPx, roomPx, LaneHeights.of(lanes.all(), collapsed, roomPx));
            stacked = current;
            barBands.clear();
            labelled.clear();
        }
        return current.heights();
    }

    private OpenLane openLane(FrameRequest request, Lanes.Lane lane, int number) {
        ChronicleIndex index = request.index();
        return open.computeIfAbsent(number, any -> new OpenLane(index, AnchorOrder.ofOrdered(index, lane.events())));
    }

    /** @param rows number of its rows of labels, 0 if it is collapsed */
    private BarBand bars(FrameRequest request, Lanes.Lane lane, int number, int rows) {
        ChronicleIndex index = request.index();
        return barBands.computeIfAbsent(number, any -> {
            BarRows ofLane = barRows.computeIfAbsent(
                    number,
                    same -> new BarRows(index, IntStream.of(lane.events()).sorted()));
            return BarBand.ofLane(index, ofLane, rows);
        });
    }

    private LaneLabels labelled(FrameRequest request, OpenLane lane, int number, int rows) {
        ChronicleIndex index = request.index();
        return labelled.computeIfAbsent(number, any -> {
            AnchorOrder order = lane.order().among(Objects.requireNonNull(titled));
            return new LaneLabels(
                    order,
                    new LaneRows(index, order, FrameBuilder.grid(request), rows, event -> leastWidth(index, event)));
        });
    }

    /** Forgets the labels if others may have some now. */
    private void suit(EventSet wanted) {
        if (!Objects.equals(titled, wanted)) {
            titled = wanted;
            labelled.clear();
        }
    }

    private Frame.LaneBand band(FrameRequest request, int number, Lanes.Lane lane, LaneSpace space, Frame.Bars bars) {
        String count = counts.format(lane.count());
        double countPx = metrics.widthPx(count, LanePicture.COUNT);
        boolean collapsed = space.rows() == 0;
        List<String> lines =
                titleLines(request, lane, space.headerPx() - countPx - 3 * HEADER_PADDING_PX, collapsed ? 1 : 2);
        double lowest = space.top() + space.height() - LanePicture.titlePx(lines.size(), space.height());
        double textY = Math.min(lowest, Math.max(space.top(), space.topPx()) + TITLE_BASELINE);
        return new Frame.LaneBand(
                number,
                lane.key(),
                lines,
                lane.count(),
                count,
                space.top(),
                space.height(),
                textY,
                space.stripY(),
                collapsed,
                space.rowTop(space.rows()),
                bars);
    }

    /** The title, in a shorter form if only that fits. */
    private List<String> titleLines(FrameRequest request, Lanes.Lane lane, double roomPx, int most) {
        TextFitter.Lines whole = fitter.wrap(lane.title(), LanePicture.TITLE, roomPx, most);
        if (!whole.cut()) {
            return whole.lines();
        }
        LaneKind kind = request.lanes().kind();
        Directory directory = request.index().directory();
        List<List<String>> pair = Lanes.pairNames(kind, lane.key(), directory);
        return Lanes.shorterTitles(kind, lane.key(), directory, wording).stream()
                .map(title -> fitter.wrap(title, LanePicture.TITLE, roomPx, most))
                .filter(lines -> !lines.cut())
                .findFirst()
                .map(TextFitter.Lines::lines)
                .orElseGet(() ->
                        pair.isEmpty() ? cutTitles().cut(lane.title(), roomPx, most) : pairLines(pair, roomPx, most));
    }

    /** Made when a title first has no room, as it looks at the titles of all lanes. */
    private LaneTitles cutTitles() {
        LaneTitles current = cutTitles;
        if (current == null) {
            current =
                    new LaneTitles(fitter, Objects.requireNonNull(split).lanes().all());
            cutTitles = current;
        }
        return current;
    }

    /** Two names that have no room together: one above the other, or each cut by itself, so that both can be told. */
    private List<String> pairLines(List<List<String>> pair, double roomPx, int most) {
        double dashPx = fitter.widthPx(wording.text(PAIR, "", ""), LanePicture.TITLE);
        if (most > 1) {
            String first = shortened(pair.getFirst(), roomPx - dashPx);
            return List.of(wording.text(PAIR, first, "").strip(), shortened(pair.getLast(), roomPx));
        }
        double halfPx = (roomPx - dashPx) / 2;
        String second = shortened(pair.getLast(), halfPx);
        String first = shortened(pair.getFirst(), roomPx - dashPx - fitter.widthPx(second, LanePicture.TITLE));
        second = shortened(pair.getLast(), roomPx - dashPx - fitter.widthPx(first, LanePicture.TITLE));
        return List.of(wording.text(PAIR, first, second));
    }

    /** The first of an actor's names that fits; if none does, as much of the first one as does. */
    private String shortened(List<String> names, double roomPx) {
        return names.stream()
                .filter(name -> fitter.widthPx(name, LanePicture.TITLE) <= roomPx)
                .findFirst()
                .orElseGet(() -> fitter.cut(names.getFirst(), LanePicture.TITLE, roomPx));
    }

    /** Where a lane lies, and what of the picture it may use; labels end at {@code endPx}. */
    private record LaneSpace(
            double top, double height, int rows, double topPx, double axisY, double headerPx, double endPx) {
        /** The middle of a row, NaN if it does not lie in view as a whole. */
        double rowY(int row) {
            return inView(rowTop(row), LaneHeights.ROW_PX);
        }

        double rowTop(int row) {
            return top + LaneHeights.PADDING_PX + row * LaneHeights.ROW_PX;
        }

        /** The middle of the strip, NaN if it does not lie in view as a whole. */
        double stripY() {
            double stripPx = stripPx();
            return inView(top + height - LaneHeights.PADDING_PX - stripPx, stripPx);
        }

        double stripPx() {
            return rows == 0 ? height - 2 * COLLAPSED_INSET_PX : LaneHeights.STRIP_PX;
        }

        private double inView(double y, double heightPx) {
            return y >= topPx && y + heightPx <= axisY ? y + heightPx / 2 : Double.NaN;
        }
    }

    private void fill(
            FrameRequest request,
            OpenLane lane,
            @Nullable LaneLabels labels,
            BarBand bars,
            LaneSpace space,
            double peak,
            Marks marks,
            List<Frame.Label> out) {
        List<LaneRows.Slot> slots = List.of();
        if (labels != null) {
            slots = labels.of(request, lane.order());
            labels(request, slots, space, out);
        }
        double stripY = space.stripY();
        List<Marks.Named> named = new ArrayList<>(slots.size());
        Set<Integer> labelledEvents = new HashSet<>();
        for (LaneRows.Slot slot : slots) {
            named.add(new Marks.Named(slot.event(), space.rowY(slot.row())));
            labelledEvents.add(slot.event());
        }
        double secondsPerPx = request.viewport().secondsPerPx();
        bars.forEachAbove(request.viewport(), Marks.REACH_PX, event -> {
            if (!labelledEvents.contains(event)) {
                int row = labels == null ? LaneLabels.NONE : labels.rowOutside(request, event);
                double y = row >= 0 ? space.rowY(row) : stripY - bars.abovePx(event, secondsPerPx);
                named.add(new Marks.Named(event, y));
            }
        });
        if (named.size() > slots.size()) {
            named.sort(Comparator.comparing(Marks.Named::event, request.index()::compareOnAxis));
        }
        double bottom = stripY + space.stripPx() / 2;
        marks.add(lane.order(), new Marks.Ground(stripY, event -> 0, bottom, space.stripPx(), peak, REACHING), named);
    }

    /** Sets labels from the right to the left, each up to the next one in its row. */
    private void labels(FrameRequest request, List<LaneRows.Slot> slots, LaneSpace space, List<Frame.Label> labels) {
        Viewport viewport = request.viewport();
        double[] nextX = new double[space.rows()];
        Arrays.fill(nextX, Double.POSITIVE_INFINITY);
        for (int i = slots.size() - 1; i >= 0; i--) {
            LaneRows.Slot slot = slots.get(i);
            Event event = request.index().event(slot.event());
            double anchorX = viewport.xOf(request.index().anchor(slot.event()));
            double x = sticky(request, slot.event(), event, anchorX, space.headerPx());
            double room = nextX[slot.row()] - x - CardStyle.LANE_GAP;
            nextX[slot.row()] = anchorX;
            double y = space.rowY(slot.row());
            // A text whose disc is behind the titles would begin in the middle of a word.
            boolean inView = x >= space.headerPx()
                    && x < viewport.widthPx()
                    && room >= slot.widthPx() - CardStyle.LANE_GAP - 0.5;
            if (inView && !Double.isNaN(y)) {
                labels.add(label(request, slot.event(), event, x, y, Math.min(room, space.endPx() - x)));
            }
        }
    }

    /** Where a label stands: beside its disc; that of an event which lasts, beside the titles if it began before. */
    private static double sticky(FrameRequest request, int position, Event event, double anchorX, double headerPx) {
        double edge = headerPx + CardStyle.LANE_GAP;
        if (anchorX >= edge || event.when().extent().kind() == Extent.Kind.POINT) {
            return anchorX;
        }
        double endX = request.viewport().xOf(request.index().end(position));
        return Math.clamp(endX - LEAST_LABEL_PX, anchorX, edge);
    }

    private Frame.Label label(FrameRequest request, int position, Event event, double x, double y, double room) {
        // Whoever selects an event wants its whole title, if the row is free.
        double most = position == request.forced() ? Double.POSITIVE_INFINITY : MAX_TEXT_PX;
        double textRoom = Math.max(0, Math.min(most, room - CardStyle.LANE_TEXT));
        TitleTexts.Text title = titles.fitting(request.index(), position, textRoom);
        return new Frame.Label(
                position,
                x - CardStyle.LANE_DISC,
                y - LaneHeights.ROW_PX / 2,
                CardStyle.LANE_DISC + CardStyle.LANE_TEXT + title.widthPx(),
                LaneHeights.ROW_PX,
                title.text(),
                x + CardStyle.LANE_TEXT,
                event.mainType(),
                !request.lit().contains(position),
                x > request.viewport().xOf(request.index().anchor(position)));
    }

    /** The room that a label must have: for two words of its title, or all of it if it is shorter. */
    private double leastWidth(ChronicleIndex index, int position) {
        double around = CardStyle.LANE_TEXT + CardStyle.LANE_GAP;
        double beginning =
                Math.clamp(around + titles.beginningPx(index, position), LEAST_LABEL_PX, LaneRows.MOST_KEPT_PX);
        return Math.min(beginning, around + titles.widthPx(index, position));
    }
}
