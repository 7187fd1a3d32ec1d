package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.time.Wording;

/** A frame as shapes, layer by layer from the back to the front. */
public final class FramePicture {
    private static final double AXIS_PX = 1.2;
    /** From the last baseline of a quotation to the end of the rule beside it. */
    private static final double QUOTE_RULE_BELOW_PX = 3;

    private static final double TICK_PX = 8;
    private static final double MINOR_BASELINE = 20;
    private static final double MAJOR_BASELINE = 37;
    private static final double HELD_BAR_INSET = 3;
    private static final double DIMMED = 0.3;

    private static final double CURVE_BAR_OPACITY = 0.55;
    private static final TextStyle CURVE_WORDS = TextStyle.regular(11);
    private static final double MOST_SCORE = 10;
    /** From the tip of the highest possible bar up, and of the lowest down, to the baselines of the words. */
    private static final double CURVE_WORDS_ABOVE_PX = 3;

    private static final double CURVE_WORDS_BELOW_PX = 11;

    private FramePicture() {}

    /** Grid, phases, axis and tick labels. */
    public static List<Shape> grid(Frame frame) {
        return grid(frame, TickPart.of(frame));
    }

    /** As {@link #grid(Frame)}, with the ticks as they are on their way. */
    public static List<Shape> grid(Passage passage) {
        return grid(passage.frame(), passage.ticks());
    }

    private static List<Shape> grid(Frame frame, List<TickPart> parts) {
        List<Shape> shapes = new ArrayList<>();
        double axisY = frame.axisY();
        if (frame.lanes() != null) {
            LanePicture.bands(frame, frame.lanes(), shapes);
        }
        parts.forEach(part -> shapes.add(tick(part, axisY)));
        PhasePicture.bands(frame, shapes);
        shapes.add(new Shape.Line(
                0, axisY, frame.viewport().widthPx(), axisY, Shape.Pen.of(Tint.of(Ink.FG_FAINT), AXIS_PX)));
        return shapes;
    }

    private static Shape tick(TickPart part, double axisY) {
        double textX = part.x() + Ticks.LABEL_INSET_PX;
        return switch (part.kind()) {
            case LINE -> {
                Shape.Pen pen = Shape.Pen.of(new Tint(Ink.GRID, part.strength()), 1);
                yield new Shape.Line(part.x(), 0, part.x(), axisY + TICK_PX, pen);
            }
            case MINOR -> text(textX, axisY + MINOR_BASELINE, part, Ticks.MINOR, Ink.FG_MUTED);
            case MAJOR -> text(textX, axisY + MAJOR_BASELINE, part, Ticks.MAJOR, Ink.FG);
        };
    }

    private static Shape text(double x, double baseline, TickPart part, TextStyle style, Ink ink) {
        return new Shape.Text(x, baseline, part.text(), style, new Tint(ink, part.strength()), Shape.Anchor.LEFT);
    }

    /** The relation curve with its words; nothing if it is hidden. */
    public static List<Shape> curve(Frame frame, Wording wording) {
        Frame.Curve curve = frame.curve();
        List<Shape> shapes = new ArrayList<>();
        if (curve == null) {
            return shapes;
        }
        double widthPx = frame.viewport().widthPx();
        shapes.add(
                new Shape.Line(0, curve.zeroY(), widthPx, curve.zeroY(), Shape.Pen.of(new Tint(Ink.FG_FAINT, 0.5), 1)));
        for (Frame.Bar bar : curve.bars()) {
            shapes.add(bar(curve, bar));
        }
        for (List<Shape.Point> level : curve.levels()) {
            shapes.add(new Shape.Path(level, false, null, Shape.Pen.of(Tint.of(Ink.ACCENT), 2)));
        }
        double reach = MOST_SCORE * curve.pxPerScore();
        double above = curve.zeroY() - reach - CURVE_WORDS_ABOVE_PX;
        double below = curve.zeroY() + reach + CURVE_WORDS_BELOW_PX;
        shapes.add(text(10, above, wording.text("layout.curve.cooperation"), CURVE_WORDS, Ink.FG_MUTED));
        shapes.add(text(10, below, wording.text("layout.curve.conflict"), CURVE_WORDS, Ink.FG_MUTED));
        return shapes;
    }

    private static Shape bar(Frame.Curve curve, Frame.Bar bar) {
        double tip = curve.zeroY() - bar.score() * curve.pxPerScore();
        double height = Math.max(1, Math.abs(tip - curve.zeroY()));
        Ink ink = bar.score() == 0 ? Ink.GREY : bar.score() > 0 ? Ink.GREEN : Ink.VERMILION;
        Tint tint = new Tint(ink, bar.dimmed() ? CURVE_BAR_OPACITY * DIMMED : CURVE_BAR_OPACITY);
        return new Shape.Box(bar.x(), Math.min(tip, curve.zeroY()), bar.width(), height, 0, tint, null);
    }

    /** All parts of a frame from the back to the front; nothing is selected. */
    public static List<FramePart> parts(Frame frame, Wording wording) {
        List<FramePart> parts = new ArrayList<>();
        parts.add(new FramePart(FramePart.Kind.GRID, FramePart.NO_EVENT, grid(frame)));
        if (frame.curve() != null) {
            parts.add(new FramePart(FramePart.Kind.CURVE, FramePart.NO_EVENT, curve(frame, wording)));
        }
        parts.addAll(markParts(Passage.at(frame)));
        for (Frame.Card card : frame.cards()) {
            List<Shape> shapes = new ArrayList<>();
            card(card, false, shapes);
            add(parts, FramePart.Kind.CARD, card.event(), shapes);
        }
        return parts;
    }

    /** Stems, discs, bars and bands, and one-line labels; with lanes also their titles. */
    public static List<Shape> marks(Frame frame) {
        return marks(Passage.at(frame));
    }

    /** As {@link #marks(Frame)}, with the stems and labels as they are on their way. */
    public static List<Shape> marks(Passage passage) {
        return markParts(passage).stream()
                .flatMap(part -> part.shapes().stream())
                .toList();
    }

    private static List<FramePart> markParts(Passage passage) {
        Frame frame = passage.frame();
        List<FramePart> parts = new ArrayList<>(DensityPicture.bins(frame));
        if (frame.lanes() != null) {
            parts.addAll(LanePicture.marks(passage, frame.lanes()));
            parts.add(LanePicture.headers(frame, frame.lanes()));
            return parts;
        }
        add(parts, FramePart.Kind.COUNT, FramePart.NO_EVENT, MarkPicture.ribbon(frame));
        bars(passage, parts);
        List<Frame.Disc> discs = passage.discs();
        add(parts, FramePart.Kind.COUNT, FramePart.NO_EVENT, BarCounts.of(frame, discs));
        Stems stems = new Stems(frame, discs);
        for (Frame.Card card : all(passage.going().cards(), frame.cards())) {
            if (card.isSeen() && !card.held()) {
                List<Shape> stem = Faded.of(stems.of(card), passage.strength(card));
                add(parts, FramePart.Kind.STEM, card.event(), stem);
            }
        }
        for (Frame.Label label : all(passage.going().labels(), frame.labels())) {
            List<Shape> shapes = Faded.of(label(label, stems), passage.strength(label));
            add(parts, FramePart.Kind.LABEL, label.event(), shapes);
        }
        for (Frame.Disc disc : all(passage.going().discs(), discs)) {
            List<Shape> shapes = new ArrayList<>();
            MarkPicture.disc(frame, disc, shapes);
            add(parts, FramePart.Kind.DISC, disc.mark().event(), Faded.of(shapes, passage.strength(disc)));
        }
        return parts;
    }

    private static void bars(Passage passage, List<FramePart> parts) {
        Frame frame = passage.frame();
        for (Frame.Mark mark : passage.going().bars()) {
            bar(passage, mark, parts);
        }
        for (Frame.Mark mark : frame.marks()) {
            if (MarkPicture.hasBar(frame, mark)) {
                bar(passage, mark, parts);
            }
        }
    }

    private static void bar(Passage passage, Frame.Mark mark, List<FramePart> parts) {
        List<Shape> shapes = new ArrayList<>();
        MarkPicture.bar(passage.frame(), mark, shapes);
        add(parts, FramePart.Kind.BAND, mark.event(), Faded.of(shapes, passage.strength(mark)));
    }

    static <T> List<T> all(List<T> going, List<T> others) {
        if (going.isEmpty()) {
            return others;
        }
        List<T> all = new ArrayList<>(going);
        all.addAll(others);
        return all;
    }

    private static void add(List<FramePart> parts, FramePart.Kind kind, int event, List<Shape> shapes) {
        if (!shapes.isEmpty()) {
            parts.add(new FramePart(kind, event, shapes));
        }
    }

    private static List<Shape> label(Frame.Label label, Stems stems) {
        if (!label.isSeen()) {
            return List.of();
        }
        List<Shape> shapes = new ArrayList<>(label.held() ? List.of(heldBar(label)) : stems.of(label));
        shapes.add(new Shape.Text(
                label.textX(),
                label.y() + CardStyle.LABEL_BASELINE,
                label.text(),
                CardStyle.LABEL,
                new Tint(Ink.FG, label.dimmed() ? DIMMED : 1),
                Shape.Anchor.LEFT));
        return shapes;
    }

    /** Instead of a stem: the title belongs to what goes on and not to this place. */
    private static Shape heldBar(Frame.Label label) {
        Tint tint = new Tint(Ink.of(label.type()), label.dimmed() ? Stems.OPACITY * DIMMED : Stems.OPACITY);
        return new Shape.Box(
                label.x(),
                label.y() + HELD_BAR_INSET,
                CardStyle.BAR_WIDTH,
                label.height() - 2 * HELD_BAR_INSET,
                CardStyle.BAR_WIDTH / 2,
                tint,
                null);
    }

    /** The cards with their text; the selected one framed. A window that has nodes for cards leaves this layer out. */
    public static List<Shape> cards(Frame frame, OptionalInt selected) {
        List<Shape> shapes = new ArrayList<>();
        for (Frame.Card card : frame.cards()) {
            boolean isSelected = selected.isPresent() && selected.getAsInt() == card.event();
            card(card, isSelected, shapes);
        }
        return shapes;
    }

    private static void card(Frame.Card card, boolean selected, List<Shape> shapes) {
        if (!card.isSeen()) {
            return;
        }
        double x = card.x();
        double y = card.y();
        double strength = card.dimmed() ? DIMMED : 1;
        shapes.add(new Shape.Box(
                x, y + 1, card.width(), card.height(), CardStyle.RADIUS, new Tint(Ink.SHADOW, strength), null));
        if (selected) {
            Tint glow = new Tint(Ink.ACCENT, 0.22);
            shapes.add(
                    new Shape.Box(x - 3, y - 3, card.width() + 6, card.height() + 6, CardStyle.RADIUS + 3, glow, null));
        }
        Tint border = selected ? Tint.of(Ink.ACCENT) : Tint.of(Ink.LINE);
        shapes.add(new Shape.Box(
                x, y, card.width(), card.height(), CardStyle.RADIUS, Tint.of(Ink.PANEL), Shape.Pen.of(border, 1)));
        shapes.add(new Shape.Box(
                x,
                y + CardStyle.BAR_INSET,
                CardStyle.BAR_WIDTH,
                card.height() - 2 * CardStyle.BAR_INSET,
                2,
                new Tint(Ink.of(card.type()), strength),
                null));
        double textX = x + CardStyle.PADDING_LEFT;
        shapes.add(new Shape.Text(
                textX,
                y + CardStyle.DATE_BASELINE,
                card.dateLine(),
                CardStyle.DATE,
                new Tint(Ink.FG_MUTED, strength),
                Shape.Anchor.LEFT));
        double baseline = y + CardStyle.TITLE_BASELINE;
        for (String line : card.titleLines()) {
            shapes.add(new Shape.Text(
                    textX, baseline, line, CardStyle.TITLE, new Tint(Ink.FG, strength), Shape.Anchor.LEFT));
            baseline += CardStyle.TITLE_LINE_HEIGHT;
        }
        body(card, baseline - CardStyle.TITLE_LINE_HEIGHT, strength, shapes);
    }

    /** What stands below a card's title. */
    private static void body(Frame.Card card, double titleBaseline, double strength, List<Shape> shapes) {
        double textX = card.x() + CardStyle.PADDING_LEFT;
        double last = titleBaseline;
        if (!card.summaryLines().isEmpty()) {
            last = lines(
                    card.summaryLines(), textX, last + CardStyle.BODY_GAP, new Tint(Ink.FG_MUTED, strength), shapes);
        }
        if (!card.quoteLines().isEmpty()) {
            double first = last + CardStyle.BODY_GAP;
            double quoteX = textX + CardStyle.QUOTE_INDENT;
            last = lines(card.quoteLines(), quoteX, first, new Tint(Ink.FG, strength), shapes);
            double top = first - CardStyle.BODY.sizePx();
            double height = last + QUOTE_RULE_BELOW_PX - top;
            Tint rule = new Tint(Ink.LINE, strength);
            shapes.add(new Shape.Box(textX, top, CardStyle.QUOTE_RULE, height, 1, rule, null));
        }
    }

    /** Adds lines of text and returns the last one's baseline. */
    private static double lines(List<String> lines, double x, double baseline, Tint tint, List<Shape> shapes) {
        double y = baseline;
        for (String line : lines) {
            shapes.add(new Shape.Text(x, y, line, CardStyle.BODY, tint, Shape.Anchor.LEFT));
            y += CardStyle.BODY_LINE_HEIGHT;
        }
        return y - CardStyle.BODY_LINE_HEIGHT;
    }

    private static Shape text(double x, double baseline, String text, TextStyle style, Ink ink) {
        return new Shape.Text(x, baseline, text, style, Tint.of(ink), Shape.Anchor.LEFT);
    }
}
