package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Event;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Builds frames. Keeps what it worked out for one chronicle (titles broken into lines, which events get cards at which
 * zoom), so one builder serves one view; the frames it gives depend on the request alone. Not safe for several threads.
 */
public final class FrameBuilder {
    /** Free space above the highest card. */
    private static final double TOP_PX = 12;
    /** Below the axis: two levels of tick labels. */
    private static final double TICKS_PX = 48;

    /** One row of titles, which comes before all that stands below it. */
    private static final double TITLES_PX = TOP_PX + CardStyle.LABEL_HEIGHT + BarBand.STEM_PX;
    /** A lower timeline has no room for titles. */
    public static final double LEAST_PX = TITLES_PX + TICKS_PX;

    private static final double CURVE_SHARE = 0.2;
    private static final double CURVE_MIN_PX = 84;
    private static final double CURVE_MAX_PX = 120;
    /** The curve's words stand above and below its highest and lowest possible bars. */
    private static final double CURVE_PADDING_PX = 15;

    /** Between the curve's lower word and what is below the picture. */
    private static final double CURVE_FOOT_PX = 8;

    private static final double MAX_SCORE = 10;

    /**
     * In a window a title may be cut down to this, so that more of them have room; whoever zooms in reads all of it.
     */
    static final double WINDOW_TITLE_PX = 130;
    /** Rows of cards are so high at least where a window has summaries on cards. */
    private static final double HIGH_PX = 640;
    /**
     * Up to this share of the height is kept free for titles of events that began before the picture; below that they
     * give way to cards.
     */
    private static final double HELD_SHARE = 0.12;

    /** Events that last so far have a row kept: zoomed in to once or twice more, they have titles to hold. */
    static final double LONG_PX = CardStyle.WIDTH + CardStyle.GAP;

    private static final double HELD_MOST_SHARE = 0.5;
    /** Free space between a text or card that the picture's left or right edge cuts and that edge. */
    static final double EDGE_PX = 4;
    /** Widths are as good as equal if they differ by less. */
    static final double ROUNDING_PX = 0.5;
    /** So many events that reach into the window from outside have marks, those that reach farthest. */
    private static final int REACHING_LIMIT = 200;
    /** As {@link #REACHING_LIMIT}, where rows of bars have theirs and the others are only to be found in a ribbon. */
    private static final int REACHING_IN_RIBBON = 24;

    private final TextMetrics painted;
    private final Wording wording;
    private final CardDetail detail;
    private final TextMetrics metrics;
    private final TextFitter fitter;
    private final Ticks ticks;
    private final CardTexts cardTexts;
    private final CardEdges cardEdges;
    private final TitleTexts titleTexts;
    private final boolean isStill;
    private final boolean isDetailed;
    private final LitCounts litCounts = new LitCounts();
    private LaneFrames laneFrames;
    private Orders shownOrders = new Orders();
    private Orders titledOrders = new Orders();
    private Orders sharingOrders = new Orders();
    private @Nullable Planned planned;
    private @Nullable Titled titled;
    private @Nullable Phased phased;
    private @Nullable Curved curved;

    /** Builds frames for a window: cards have titles, in a high window also summaries where that costs no title. */
    public FrameBuilder(TextMetrics painted, Wording wording) {
        this(painted, wording, CardDetail.SUMMARY, false);
    }

    /**
     * Builds frames whose cards say as much as {@code detail} asks for where there is room, whatever the height. More
     * than titles are for still pictures: which events have them, changes from one viewport to the next.
     */
    public FrameBuilder(TextMetrics painted, Wording wording, CardDetail detail) {
        this(painted, wording, detail, detail != CardDetail.TITLE);
    }

    private FrameBuilder(TextMetrics painted, Wording wording, CardDetail detail, boolean isStill) {
        this.painted = painted;
        this.wording = wording;
        this.detail = detail;
        this.isStill = isStill;
        this.isDetailed = detail != CardDetail.TITLE;
        this.metrics = new AdvanceTable(painted);
        this.fitter = new TextFitter(metrics, wording.locale());
        this.ticks = new Ticks(metrics, wording);
        this.cardTexts = new CardTexts(fitter, wording, detail);
        this.cardEdges = new CardEdges(cardTexts);
        this.titleTexts = new TitleTexts(fitter, metrics, wording);
        this.laneFrames = new LaneFrames(titleTexts, fitter, metrics, wording);
    }

    /**
     * Another builder of such frames, which may be used on another thread at the same time if text can be measured
     * there. It begins with what this one has worked out for the events shown and lit, as far as that serves other
     * frames too; what it works out itself, this one does not hear of.
     */
    public FrameBuilder fork() {
        FrameBuilder other = new FrameBuilder(painted, wording, detail, isStill);
        other.shownOrders = shownOrders.copy();
        other.titledOrders = titledOrders.copy();
        other.sharingOrders = sharingOrders.copy();
        other.laneFrames = laneFrames.fork(other.titleTexts, other.fitter, other.metrics);
        other.phased = phased;
        other.curved = curved;
        return other;
    }

    private record Planned(
            AnchorOrder order, double widthPx, double heightPx, CardPlanner planner, HeldTitles titles) {}

    private record Titled(ChronicleIndex index, EventSet shown, EventSet lit, EventSet events) {}

    private record Phased(ChronicleIndex index, PhaseRows rows) {}

    private record Curved(ChronicleIndex index, EventSet shown, CurveView view, RelationCurve curve) {}

    /** The frame for a request; its viewport's size is the picture's. */
    public Frame build(FrameRequest request) {
        return build(request, request.shown());
    }

    /**
     * The frame for a request, with the rows of bars that more events need.
     *
     * @param all the events that share the rows, among them those that are shown
     */
    public Frame build(FrameRequest request, EventSet all) {
        Viewport viewport = request.viewport();
        double curvePx = curvePx(request);
        double axisY = axisY(request);
        PhaseRows phases = phases(request.index());
        double topPx = phases.heightPx();
        Marks marks = new Marks(request, litCounts);
        Boxes boxes = new Boxes(new ArrayList<>(), new ArrayList<>());
        Frame.LaneArea lanes = null;
        Frame.Bars bars = Frame.Bars.WIDE;
        if (request.lanes().kind() == LaneKind.NONE) {
            Orders shown = shownOrders.suit(request.index(), request.shown());
            Orders sharing = all.equals(request.shown()) ? shown : sharingOrders.suit(request.index(), all);
            if (!sharing.hasBand()) {
                prepare(request, sharing, axisY, curvePx > 0);
            }
            BarBand band = sharing.band(axisY);
            bars = band.bars(viewport);
            boxes = boxes(request, topPx, axisY, band.stemPx());
            IntToDoubleFunction abovePx = event -> band.abovePx(event, viewport.secondsPerPx());
            marks.add(
                    shown.order(),
                    new Marks.Ground(
                            axisY,
                            abovePx,
                            axisY,
                            band.binPx(),
                            shown.peaks().peak(Marks.binSeconds(viewport)),
                            bars.thin() ? REACHING_IN_RIBBON : REACHING_LIMIT),
                    named(request, boxes, band, event -> axisY - abovePx.applyAsDouble(event)));
        } else {
            lanes = laneFrames.build(request, titled(request), topPx, axisY, marks, boxes.labels());
        }
        return new Frame(
                viewport,
                axisY,
                ticks.minor(viewport, request.index().zone()),
                ticks.major(viewport, request.index().zone(), request.index().namesZones()),
                boxes.cards(),
                boxes.labels(),
                marks.marks(),
                marks.bins(),
                curvePx > 0 ? curve(request, axisY + TICKS_PX, curvePx) : null,
                lanes,
                phases.bands(
                        viewport, headerPx(viewport.widthPx(), request.lanes().kind()), fitter),
                bars);
    }

    /**
     * Works out on two processors what a picture of other events than before needs, which costs what the chronicle
     * holds: on one the rows of bars, on the other what cards, titles and the curve need.
     */
    private void prepare(FrameRequest request, Orders sharing, double axisY, boolean hasCurve) {
        Orders titled = titledOrders(request);
        IntStream.range(0, 2).parallel().forEach(task -> {
            if (task == 0) {
                sharing.band(axisY);
            } else {
                titled.order();
                titled.held();
                if (hasCurve) {
                    curve(request);
                }
            }
        });
    }

    /** The curve's height; 0 where it would take the room of the titles. */
    private double curvePx(FrameRequest request) {
        double heightPx = request.viewport().heightPx();
        double roomPx = heightPx - LEAST_PX - phases(request.index()).heightPx();
        return request.curve().visible() && roomPx >= CURVE_MIN_PX
                ? Math.clamp(heightPx * CURVE_SHARE, CURVE_MIN_PX, Math.min(CURVE_MAX_PX, roomPx))
                : 0;
    }

    private double axisY(FrameRequest request) {
        return Math.max(0, request.viewport().heightPx() - TICKS_PX - curvePx(request));
    }

    /** Events with boxes, and those with bars above the axis. */
    private static List<Marks.Named> named(FrameRequest request, Boxes boxes, BarBand band, IntToDoubleFunction y) {
        Set<Integer> events = new HashSet<>();
        boxes.cards().forEach(card -> events.add(card.event()));
        boxes.labels().stream().filter(label -> !label.held()).forEach(label -> events.add(label.event()));
        band.forEachAbove(request.viewport(), Marks.REACH_PX, event -> {
            if (request.shown().contains(event)) {
                events.add(event);
            }
        });
        return events.stream()
                .sorted(request.index()::compareOnAxis)
                .map(event -> new Marks.Named(event, y.applyAsDouble(event)))
                .toList();
    }

    /** Whether an event lasts at a point, as its bar says; what has no known end or beginning has no bar. */
    public static boolean runsAt(ChronicleIndex index, int event, TimePoint point) {
        return BarRows.hasLength(index, event)
                && !index.start(event).isAfter(point)
                && point.isBefore(index.end(event));
    }

    /**
     * The scroll, nearest to that of a request with lanes, at which one of a shown event's lanes is in view, in pixels.
     */
    public double laneScroll(FrameRequest request, int event) {
        return laneFrames.scrollTo(request, phases(request.index()).heightPx(), axisY(request), event);
    }

    /** All lanes that a request asks for, in view or not, from the first to the last; none without lanes. */
    public List<Lanes.Lane> lanes(FrameRequest request) {
        return request.lanes().kind() == LaneKind.NONE ? List.of() : laneFrames.all(request);
    }

    /**
     * The viewport that shows all placed events, with room for the title of the last one, and something of each phase;
     * of an empty chronicle the last century.
     */
    public static Viewport fitAll(ChronicleIndex index, double widthPx, double heightPx) {
        return fitAll(index, widthPx, heightPx, LaneKind.NONE);
    }

    /** Width of the column of the lanes' titles; 0 without lanes. */
    public static double headerPx(double widthPx, LaneKind lanes) {
        return lanes == LaneKind.NONE ? 0 : LaneFrames.headerPx(widthPx);
    }

    /** The height that so many lanes need at least. */
    public static double leastPx(int lanes) {
        return LaneHeights.least(lanes);
    }

    /** As {@link #fitAll(ChronicleIndex, double, double)}, beside the titles of lanes. */
    public static Viewport fitAll(ChronicleIndex index, double widthPx, double heightPx, LaneKind lanes) {
        return Fit.all(index, widthPx, heightPx, lanes);
    }

    private record Boxes(List<Frame.Card> cards, List<Frame.Label> labels) {}

    private Boxes boxes(FrameRequest request, double topPx, double axisY, double stemPx) {
        List<Frame.Card> cards = new ArrayList<>();
        List<Frame.Label> labels = new ArrayList<>();
        Viewport viewport = request.viewport();
        double rowsPx = axisY - stemPx - TOP_PX - topPx;
        Orders titled = titledOrders(request);
        HeldRows held = titled.held();
        List<HeldBoxes.Title> stillTitles = isStill ? titles(held, viewport, rowsPx) : List.of();
        double planPx = isStill ? rowsPx - keptPx(rowsPx, stillTitles.size()) : rowsPx;
        Planned plan = plan(request, titled, planPx);
        List<CardPlanner.Slot> slots = isStill
                ? plan.planner().still(viewport)
                : plan.planner().slots(viewport, HeldBoxes.PASSED_PX, request.forced());
        List<HeldBoxes.Title> titles = isStill ? stillTitles : plan.titles().at(viewport);
        HeldBoxes boxes = new HeldBoxes(request.index(), viewport, widths(request.index()));
        List<HeldBoxes.Placed> placed = boxes.place(slots, titles, request.forced());
        for (HeldBoxes.Placed box : placed.reversed()) {
            CardPlanner.Slot slot = box.slot();
            double y = axisY - stemPx - slot.base() - slot.height();
            if (slot.isCard()) {
                cards.add(card(request, box, y, planPx, boxes.freeX(box, placed)));
            } else {
                Frame.Label label = label(request, box, y, boxes.freeX(box, placed));
                if (label.x() + label.width() > 0) {
                    labels.add(label);
                }
            }
        }
        cards.sort(Comparator.comparingDouble(Frame.Card::x).thenComparingInt(Frame.Card::event));
        return new Boxes(cards, labels);
    }

    /**
     * Rows for the titles of events that began before a viewport, from the highest down as far as cards seldom stand.
     */
    private List<HeldBoxes.Title> titles(HeldRows held, Viewport viewport, double rowsPx) {
        int[] events = held.at(viewport.start(), mostRows(rowsPx));
        List<HeldBoxes.Title> titles = new ArrayList<>();
        for (int row = 0; row < events.length; row++) {
            if (events[row] >= 0) {
                CardPlanner.Slot slot =
                        new CardPlanner.Slot(events[row], CardStyle.LABEL_HEIGHT, HeldRows.base(rowsPx, row));
                titles.add(new HeldBoxes.Title(slot, TimePoint.MIN, TimePoint.MAX));
            }
        }
        return titles;
    }

    /** How many rows for held titles reach down as far as cards seldom stand. */
    private static int mostRows(double rowsPx) {
        return (int) Math.max(0, HELD_MOST_SHARE * rowsPx / HeldRows.ROW_PX);
    }

    /** What is kept free of a height for so many held titles, if there is room for all of them. */
    private static double keptPx(double rowsPx, int titles) {
        return HeldRows.ROW_PX * (int) Math.clamp(HELD_SHARE * rowsPx / HeldRows.ROW_PX, 0, titles);
    }

    /**
     * What a level of zoom keeps free, wherever one looks: who has a card must not depend on that. Few events leave the
     * upper rows free as soon as one zooms in, and had better all have titles before.
     */
    private double keptPx(HeldRows held, int events, double rowsPx, int level) {
        boolean isFree = isStill || events <= TilePlanning.FEW;
        return isFree ? 0 : keptPx(rowsPx, held.rowsOf(LONG_PX * TileGrid.scale(level)));
    }

    private Planned plan(FrameRequest request, Orders titled, double rowsPx) {
        AnchorOrder order = titled.order();
        Planned current = planned;
        if (current == null
                || current.order() != order
                || current.heightPx() != rowsPx
                || current.widthPx() != request.viewport().widthPx()) {
            HeldRows held = titled.held();
            TilePlanning.Room room = new TilePlanning.Room(
                    request.index(),
                    order,
                    rowsPx,
                    level -> keptPx(held, order.size(), rowsPx, level),
                    event -> labelWidth(request.index(), event),
                    event -> isFull(rowsPx)
                            ? cardTexts.full(request.index(), event).heightPx()
                            : CardStyle.HEIGHT,
                    isStill);
            TileGrid grid = grid(request);
            CardPlanner planner = new CardPlanner(grid, room);
            HeldTitles titles = new HeldTitles(
                    request.index(), grid, planner, held, widths(request.index()), rowsPx, mostRows(rowsPx));
            current = new Planned(order, request.viewport().widthPx(), rowsPx, planner, titles);
            planned = current;
        }
        return current;
    }

    /** The tiles for windows as wide as a request's. */
    static TileGrid grid(FrameRequest request) {
        Viewport viewport = request.viewport();
        Viewport whole = fitAll(
                request.index(),
                viewport.widthPx(),
                viewport.heightPx(),
                request.lanes().kind());
        return new TileGrid(request.index(), whole.secondsPerPx());
    }

    private PhaseRows phases(ChronicleIndex index) {
        Phased current = phased;
        if (current == null || current.index() != index) {
            current = new Phased(index, new PhaseRows(index));
            phased = current;
        }
        return current.rows();
    }

    /** The events that may have titles; kept apart from all that are shown only where these are others. */
    private Orders titledOrders(FrameRequest request) {
        EventSet titled = titled(request);
        boolean all = titled.equals(request.shown());
        return (all ? shownOrders : titledOrders).suit(request.index(), titled);
    }

    /** Worked out once a search: it costs what the chronicle holds, and a frame is to cost what it shows. */
    @SuppressWarnings("ReferenceEquality") // Asked in every frame; equal sets are only worked out again.
    private EventSet titled(FrameRequest request) {
        Titled current = titled;
        if (current == null
                || current.index() != request.index()
                || current.shown() != request.shown()
                || current.lit() != request.lit()) {
            current = new Titled(request.index(), request.shown(), request.lit(), request.titled());
            titled = current;
        }
        return current.events();
    }

    private Frame.Curve curve(FrameRequest request, double topY, double heightPx) {
        double middlePx = (heightPx - CURVE_FOOT_PX) / 2;
        return curve(request).frame(request, topY + middlePx, (middlePx - CURVE_PADDING_PX) / MAX_SCORE);
    }

    private RelationCurve curve(FrameRequest request) {
        CurveView view = request.curve().withVisible(true);
        Curved current = curved;
        if (current == null
                || current.index() != request.index()
                || !current.view().equals(view)
                || !current.shown().equals(request.shown())) {
            RelationCurve curve = new RelationCurve(request.index(), request.shown(), view);
            current = new Curved(request.index(), request.shown(), view, curve);
            curved = current;
        }
        return current.curve();
    }

    /** What the relation curve says under a pixel, and which events make it say so, at most {@code limit} of them. */
    public RelationCurve.Value curveAt(FrameRequest request, double xPx, int limit) {
        return curve(request).at(request.viewport().at(xPx), limit);
    }

    /** The events that the relation curve's bars above and below a pixel stand for, in the order of their anchors. */
    public List<Integer> curveEventsAt(FrameRequest request, double xPx) {
        return new CurveBars(curve(request), request).eventsAt(xPx);
    }

    /**
     * A card for an event that has none in the picture: date, whole title and some remarks. It is to be put where it is
     * wanted; what is returned lies at the origin.
     */
    public Frame.Card loose(FrameRequest request, int position, List<String> remarks) {
        CardTexts.Text text = cardTexts.remarked(request.index(), position, remarks);
        return card(request, position, 0, 0, text.heightPx(), text, true, false);
    }

    private Frame.Card card(FrameRequest request, HeldBoxes.Placed box, double y, double rowsPx, double endX) {
        CardPlanner.Slot slot = box.slot();
        CardTexts.Text plain = cardTexts.plain(request.index(), slot.event());
        CardTexts.Text full = isFull(rowsPx) ? cardTexts.full(request.index(), slot.event()) : plain;
        boolean isFull = !isFull(rowsPx) || slot.height() >= full.heightPx();
        CardTexts.Text text = isFull ? full : plain;
        Frame.Card whole = card(request, slot.event(), box.x(), y, slot.height(), text, isFull, box.held());
        boolean needed = slot.event() == request.forced();
        double widthPx = Math.clamp(endX - box.x(), slot.cardPx(), CardStyle.WIDTH);
        Frame.Card card = slot.cardPx() < CardStyle.WIDTH ? cardEdges.narrowed(request.index(), whole, widthPx) : whole;
        return cardEdges.fitting(request.index(), card, request.viewport().widthPx(), needed);
    }

    private static Frame.Card card(
            FrameRequest request,
            int position,
            double x,
            double y,
            double heightPx,
            CardTexts.Text text,
            boolean isFull,
            boolean held) {
        return new Frame.Card(
                position,
                x,
                y,
                CardStyle.WIDTH,
                heightPx,
                text.dateLine(),
                text.title().lines(),
                text.title().cut(),
                text.summary(),
                text.quote(),
                isFull,
                request.index().event(position).mainType(),
                !request.lit().contains(position),
                held);
    }

    private Frame.Label label(FrameRequest request, HeldBoxes.Placed box, double y, double endX) {
        int position = box.slot().event();
        Event event = request.index().event(position);
        TitleTexts.Text title = title(request.index(), box, endX - box.x() - CardStyle.LABEL_PADDING);
        boolean isWhole =
                title.text().equals(titleTexts.whole(request.index(), position).text());
        TextFitter.Tail seen = seen(title, isWhole, box.x() + CardStyle.LABEL_PADDING);
        return new Frame.Label(
                position,
                box.x(),
                y,
                CardStyle.LABEL_PADDING + title.widthPx(),
                CardStyle.LABEL_HEIGHT,
                seen.text(),
                box.x() + CardStyle.LABEL_PADDING + seen.fromPx(),
                event.mainType(),
                !request.lit().contains(position),
                box.held());
    }

    /** As much of a title as has room; of one that the picture's edge cuts before its second word ends, nothing. */
    private TitleTexts.Text title(ChronicleIndex index, HeldBoxes.Placed box, double roomPx) {
        int position = box.slot().event();
        double mostPx = roomPx + ROUNDING_PX;
        boolean isReadable = mostPx >= leastTextPx() || mostPx >= titleTexts.beginningPx(index, position);
        return box.held() || isReadable ? titleTexts.fitting(index, position, roomPx) : TitleTexts.Text.NONE;
    }

    /**
     * What of a text that begins at a pixel can be read: where it begins outside of the picture, its last words. What
     * is cut at both ends would say nothing.
     */
    private TextFitter.Tail seen(TitleTexts.Text title, boolean isWhole, double textX) {
        if (textX >= 0 || title.text().isEmpty()) {
            return new TextFitter.Tail(title.text(), 0);
        }
        return isWhole ? fitter.tail(title.text(), CardStyle.LABEL, EDGE_PX - textX) : new TextFitter.Tail("", 0);
    }

    /** The room that a label has at least; its text goes on as far as there is more. */
    private double labelWidth(ChronicleIndex index, int position) {
        return CardStyle.LABEL_PADDING + Math.min(leastTextPx(), titleTexts.widthPx(index, position));
    }

    private HeldBoxes.Widths widths(ChronicleIndex index) {
        return new HeldBoxes.Widths(
                event -> labelWidth(index, event),
                event -> titleTexts.widthPx(index, event),
                TextFitter.leastTailPx(CardStyle.LABEL));
    }

    private double leastTextPx() {
        return isStill ? CardStyle.LABEL_MAX_TEXT_WIDTH : WINDOW_TITLE_PX;
    }

    /** Whether cards may say more than date and title, rows of cards being so high. */
    private boolean isFull(double rowsPx) {
        return isDetailed && (isStill || rowsPx >= HIGH_PX);
    }
}
