package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Event;
import org.demarche.time.Precision;
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
    /** From the lowest row of cards down to the axis: room for the stems. */
    private static final double STEM_PX = 42;
    /** Below the axis: two levels of tick labels. */
    private static final double TICKS_PX = 48;

    private static final double CURVE_SHARE = 0.2;
    private static final double CURVE_MIN_PX = 84;
    private static final double CURVE_MAX_PX = 140;
    /** The curve's words stand above and below its highest and lowest possible bars. */
    private static final double CURVE_PADDING_PX = 10;

    private static final double MAX_SCORE = 10;

    private static final double FIT_LEFT_PX = 40;
    private static final double FIT_RIGHT_PX = CardStyle.WIDTH + 3 * CardStyle.GAP;
    /** What is shown around an event that stands alone. */
    private static final double LONE_EVENT_SECONDS = 14.0 * TimePoint.SECONDS_PER_DAY;

    private final TextFitter fitter;
    private final TextMetrics metrics;
    private final Ticks ticks;
    private final DateLines dateLines;
    private final Map<Integer, CardText> cardTexts = new HashMap<>();
    private @Nullable Planned planned;
    private @Nullable Ordered ordered;
    private @Nullable Curved curved;

    public FrameBuilder(TextMetrics metrics, Wording wording) {
        this.metrics = metrics;
        this.fitter = new TextFitter(metrics, wording.locale());
        this.ticks = new Ticks(metrics, wording);
        this.dateLines = new DateLines(fitter, wording);
    }

    private record CardText(String dateLine, TextFitter.Lines title) {}

    private record Planned(ChronicleIndex index, EventSet shown, double heightPx, CardPlanner planner) {}

    private record Ordered(ChronicleIndex index, EventSet shown, AnchorOrder order) {}

    private record Curved(ChronicleIndex index, EventSet shown, RelationCurve curve) {}

    /** The frame for a request; its viewport's size is the picture's. */
    public Frame build(FrameRequest request) {
        Viewport viewport = request.viewport();
        double curvePx =
                request.curve() ? Math.clamp(viewport.heightPx() * CURVE_SHARE, CURVE_MIN_PX, CURVE_MAX_PX) : 0;
        double axisY = Math.max(0, viewport.heightPx() - TICKS_PX - curvePx);
        Boxes boxes = boxes(request, axisY);
        Marks marks = new Marks(request, order(request), boxes.events());
        return new Frame(
                viewport,
                axisY,
                ticks.minor(viewport),
                ticks.major(viewport),
                boxes.cards(),
                boxes.labels(),
                marks.marks(),
                marks.bins(),
                request.curve() ? curve(request, axisY + TICKS_PX, curvePx) : null);
    }

    /**
     * The viewport that shows all placed events, with room for the last card; of an empty chronicle the last century.
     */
    public static Viewport fitAll(ChronicleIndex index, double widthPx, double heightPx) {
        if (index.placedCount() == 0) {
            return Viewport.fit(
                    TimePoint.ofDay(1926, 1, 1),
                    TimePoint.ofDay(2026, 1, 1),
                    widthPx,
                    heightPx,
                    FIT_LEFT_PX,
                    FIT_LEFT_PX);
        }
        TimePoint from = index.first();
        TimePoint to = index.last();
        boolean alone = index.anchor(0).equals(index.anchor(index.placedCount() - 1));
        if (alone) {
            boolean exact = index.event(0).when().precision().compareTo(Precision.DAY) < 0;
            double around = Math.max(from.secondsTo(to), exact ? 60 : LONE_EVENT_SECONDS);
            return Viewport.fit(
                    from.plusSeconds(-around), to.plusSeconds(around), widthPx, heightPx, FIT_LEFT_PX, FIT_RIGHT_PX);
        }
        return Viewport.fit(from, to, widthPx, heightPx, FIT_LEFT_PX, FIT_RIGHT_PX);
    }

    private record Boxes(List<Frame.Card> cards, List<Frame.Label> labels) {
        Set<Integer> events() {
            Set<Integer> events = new HashSet<>();
            cards.forEach(card -> events.add(card.event()));
            labels.forEach(label -> events.add(label.event()));
            return events;
        }
    }

    private Boxes boxes(FrameRequest request, double axisY) {
        List<Frame.Card> cards = new ArrayList<>();
        List<Frame.Label> labels = new ArrayList<>();
        Viewport viewport = request.viewport();
        double rowsPx = axisY - STEM_PX - TOP_PX;
        int selected = request.selected().orElse(-1);
        boolean forced = selected >= 0
                && selected < request.index().placedCount()
                && request.shown().contains(selected);
        CardPlanner planner = planner(request, rowsPx);
        for (CardPlanner.Slot slot : planner.slots(viewport, forced ? selected : -1)) {
            double x = viewport.xOf(request.index().anchor(slot.event()));
            if (x <= -CardStyle.WIDTH || x >= viewport.widthPx()) {
                continue;
            }
            double bottom = axisY - STEM_PX - slot.base();
            if (slot.card()) {
                cards.add(card(request, slot.event(), x, bottom - CardStyle.HEIGHT));
            } else {
                labels.add(label(request, slot.event(), x, bottom - CardStyle.LABEL_HEIGHT));
            }
        }
        cards.sort(Comparator.comparingDouble(Frame.Card::x).thenComparingInt(Frame.Card::event));
        return new Boxes(cards, labels);
    }

    private CardPlanner planner(FrameRequest request, double rowsPx) {
        Planned current = planned;
        if (current == null || current.index() != request.index()) {
            cardTexts.clear();
        }
        if (current == null
                || current.index() != request.index()
                || !current.shown().equals(request.shown())
                || current.heightPx() != rowsPx) {
            CardPlanner planner = new CardPlanner(
                    request.index(), request.shown(), rowsPx, event -> labelWidth(request.index(), event));
            current = new Planned(request.index(), request.shown(), rowsPx, planner);
            planned = current;
        }
        return current.planner();
    }

    private AnchorOrder order(FrameRequest request) {
        Ordered current = ordered;
        if (current == null
                || current.index() != request.index()
                || !current.shown().equals(request.shown())) {
            current = new Ordered(request.index(), request.shown(), AnchorOrder.of(request.index(), request.shown()));
            ordered = current;
        }
        return current.order();
    }

    private Frame.Curve curve(FrameRequest request, double topY, double heightPx) {
        Curved current = curved;
        if (current == null
                || current.index() != request.index()
                || !current.shown().equals(request.shown())) {
            current = new Curved(request.index(), request.shown(), new RelationCurve(request.index(), request.shown()));
            curved = current;
        }
        double halfPx = heightPx / 2 - CURVE_PADDING_PX;
        return current.curve().frame(request, topY + heightPx / 2 - CURVE_PADDING_PX / 2, halfPx / MAX_SCORE);
    }

    private Frame.Card card(FrameRequest request, int position, double x, double y) {
        Event event = request.index().event(position);
        CardText text = cardTexts.computeIfAbsent(position, any -> cardText(event));
        return new Frame.Card(
                position,
                x,
                y,
                CardStyle.WIDTH,
                CardStyle.HEIGHT,
                text.dateLine(),
                text.title().lines(),
                text.title().cut(),
                event.mainType(),
                !request.lit().contains(position));
    }

    private CardText cardText(Event event) {
        return new CardText(
                dateLines.of(event),
                fitter.wrap(event.title(), CardStyle.TITLE, CardStyle.TEXT_WIDTH, CardStyle.TITLE_LINES));
    }

    private Frame.Label label(FrameRequest request, int position, double x, double y) {
        Event event = request.index().event(position);
        return new Frame.Label(
                position,
                x,
                y,
                labelWidth(request.index(), position),
                CardStyle.LABEL_HEIGHT,
                labelText(event),
                event.mainType(),
                !request.lit().contains(position));
    }

    private double labelWidth(ChronicleIndex index, int position) {
        return CardStyle.LABEL_PADDING + metrics.widthPx(labelText(index.event(position)), CardStyle.LABEL);
    }

    private String labelText(Event event) {
        String title = event.title().strip().replaceAll("\\s+", " ");
        return fitter.cut(title, CardStyle.LABEL, CardStyle.LABEL_MAX_TEXT_WIDTH);
    }
}
