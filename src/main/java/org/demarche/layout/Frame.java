package org.demarche.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.EventType;
import org.demarche.model.Phase;
import org.demarche.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * The immutable geometry of one picture of the timeline, in pixels from its top left. Events are named by their
 * position in the {@link org.demarche.index.ChronicleIndex}.
 *
 * @param axisY where the axis lies
 * @param cards from left to right; no two overlap and no stem crosses one
 * @param labels one-line titles of events for which there was no room for a card
 * @param marks what events leave on the axis or in their lanes, longest first, so that short ones lie on top
 * @param bins events that stand too close for marks of their own, counted; every event whose anchor is in view has a
 *     mark (of its own, below its card or beside its label) or is counted in a bin, in each of its lanes
 * @param curve null if it is hidden
 * @param lanes null without lanes; with them there are no cards, and labels stand in their lanes' rows
 * @param phases the phases in view, above everything else
 * @param bars how the bars above the axis are drawn
 */
public record Frame(
        Viewport viewport,
        double axisY,
        List<Tick> minorTicks,
        List<Tick> majorTicks,
        List<Card> cards,
        List<Label> labels,
        List<Mark> marks,
        List<Bin> bins,
        @Nullable Curve curve,
        @Nullable LaneArea lanes,
        List<PhaseBand> phases,
        Bars bars) {
    public Frame {
        phases = List.copyOf(phases);
        minorTicks = List.copyOf(minorTicks);
        majorTicks = List.copyOf(majorTicks);
        cards = List.copyOf(cards);
        labels = List.copyOf(labels);
        marks = List.copyOf(marks);
        bins = List.copyOf(bins);
    }

    /**
     * A step of the calendar.
     *
     * @param x where the step begins; of the label at the left edge, that edge
     * @param text its label, empty if there is no room for one
     * @param line whether it begins in view, so that a line marks it
     */
    public record Tick(double x, String text, boolean line) {}

    /**
     * An event's card, hanging to the right of its stem; narrower than others where an edge of the picture cuts it.
     *
     * @param dateLine when, for people
     * @param titleLines lines that fit the card's width; none where the picture's edge leaves no room to say anything,
     *     and then nothing of the card is to be seen
     * @param titleCut whether the title is longer than these lines
     * @param summaryLines what happened, below the title; may be empty
     * @param quoteLines what was said, below that; may be empty
     * @param full whether the card says all that {@link CardDetail} asks for
     * @param held whether it stands at the left edge, without a stem, because the event's place is out of view
     */
    public record Card(
            int event,
            double x,
            double y,
            double width,
            double height,
            String dateLine,
            List<String> titleLines,
            boolean titleCut,
            List<String> summaryLines,
            List<String> quoteLines,
            boolean full,
            EventType type,
            boolean dimmed,
            boolean held) {
        public Card {
            titleLines = List.copyOf(titleLines);
            summaryLines = List.copyOf(summaryLines);
            quoteLines = List.copyOf(quoteLines);
        }

        /** Whether there is anything of it to be seen. */
        public boolean isSeen() {
            return !titleLines.isEmpty();
        }

        public boolean contains(double px, double py) {
            return isSeen() && px >= x && px < x + width && py >= y && py < y + height;
        }

        /** The same card in another place. */
        public Card at(double otherX, double otherY) {
            return new Card(
                    event,
                    otherX,
                    otherY,
                    width,
                    height,
                    dateLine,
                    titleLines,
                    titleCut,
                    summaryLines,
                    quoteLines,
                    full,
                    type,
                    dimmed,
                    held);
        }
    }

    /**
     * A one-line title to the right of its stem or, in a lane, of its disc.
     *
     * @param text empty where the picture's edge leaves no room to say anything; then there is no stem either
     * @param textX where the text begins; where the left edge cuts it, its words stand where they do in the whole title
     * @param held whether it stands at the left edge, without a stem, because the event began before and lasts
     */
    public record Label(
            int event,
            double x,
            double y,
            double width,
            double height,
            String text,
            double textX,
            EventType type,
            boolean dimmed,
            boolean held) {
        /** Whether there is anything of it to be seen. */
        public boolean isSeen() {
            return held || !text.isEmpty();
        }

        public boolean contains(double px, double py) {
            return isSeen() && px >= x && px < x + width && py >= y && py < y + height;
        }

        /** The same label in another place. */
        Label at(double otherX, double otherY) {
            double otherTextX = textX + otherX - x;
            return new Label(event, otherX, otherY, width, height, text, otherTextX, type, dimmed, held);
        }
    }

    /**
     * What an event leaves on the axis. A point has {@code left == x == right}; a band or span lies from {@code left}
     * to {@code right}. Sides that run out of the window are cut a little outside of it.
     *
     * @param anchor when the disc stands, exactly
     * @param x where the disc and the stem stand
     * @param y the height of the axis; in a lane, of the disc beside its label or of the lane's strip
     * @param strength how surely it lasts at each pixel
     * @param form how it is drawn
     * @param openLeft runs on to the left for ever: an arrow at the edge
     * @param openRight runs on to the right for ever
     * @param approximate "about": dashed
     * @param significance of two marks too near for a disc each, the more significant has it
     * @param lot tells equally significant ones apart, as {@link org.demarche.index.ChronicleIndex#lot}
     */
    public record Mark(
            int event,
            TimePoint anchor,
            double x,
            double y,
            double left,
            double right,
            Strength strength,
            Form form,
            boolean openLeft,
            boolean openRight,
            boolean approximate,
            EventType type,
            double significance,
            int lot,
            boolean dimmed) {
        /** The same mark at another height. */
        Mark at(double otherY) {
            return placed(x, otherY, left, right, strength);
        }

        /** The same mark in another place along the axis. */
        Mark along(double otherX, double otherLeft, double otherRight, Strength otherStrength) {
            return placed(otherX, y, otherLeft, otherRight, otherStrength);
        }

        private Mark placed(double otherX, double otherY, double otherLeft, double otherRight, Strength otherStrength) {
            return new Mark(
                    event,
                    anchor,
                    otherX,
                    otherY,
                    otherLeft,
                    otherRight,
                    otherStrength,
                    form,
                    openLeft,
                    openRight,
                    approximate,
                    type,
                    significance,
                    lot,
                    dimmed);
        }
    }

    /**
     * How surely an event lasts, along the axis: not at its ends where these are in doubt, ever more towards its core.
     * In pixels, which may lie far outside of the window: how strong a bar is in it must not depend on where it is cut.
     */
    public record Strength(double begin, double coreBegin, double coreEnd, double end) {
        /** From 0 at an end that is in doubt to 1 in the core. */
        public double at(double x) {
            if (x < coreBegin) {
                return Math.clamp((x - begin) / (coreBegin - begin), 0, 1);
            }
            return x > coreEnd ? Math.clamp((end - x) / (end - coreEnd), 0, 1) : 1;
        }
    }

    /**
     * The disc of a mark, shared by those around it whose own would lie on it.
     *
     * @param mark whose disc it is
     * @param marks all marks that share it, that one too, in the order of their events
     * @param count of how many events it tells: those of the marks, and without lanes also those that the bar of the
     *     histogram behind it counts
     */
    public record Disc(Mark mark, List<Mark> marks, int count) {
        public Disc {
            marks = List.copyOf(marks);
        }

        /** Whether none of its marks is at full strength. */
        public boolean dimmed() {
            return marks.stream().allMatch(Mark::dimmed);
        }
    }

    /**
     * Events of a stretch of the axis, or of a lane's strip, that are drawn as a bar of a histogram.
     *
     * @param x left edge
     * @param bottom lower edge
     * @param height grows with the logarithm of the number of events
     * @param counts numbers of events by family, in the order of {@link EventType.Family}
     * @param lit how many of them are at full strength
     * @param strongest the most significant of them
     */
    public record Bin(
            double x, double width, double bottom, double height, List<Integer> counts, int lit, int strongest) {
        public Bin {
            counts = List.copyOf(counts);
        }

        /** Number of events in the bin. */
        public int total() {
            int total = 0;
            for (int count : counts) {
                total += count;
            }
            return total;
        }

        public boolean contains(double px, double py) {
            return px >= x && px < x + width && py >= bottom - height && py <= bottom;
        }
    }

    /**
     * A phase. Sides that run out of the window are cut a little outside of it.
     *
     * @param number counts the chronicle's phases by their beginnings
     * @param text its title as far as there is room for it, which stays in view as long as the band does; behind a band
     *     that is too narrow for it
     * @param beginLine whether a line leads down from where it begins
     * @param endLine whether a line leads down from where it ends
     */
    public record PhaseBand(
            int number,
            Phase phase,
            String text,
            double textX,
            double x,
            double y,
            double width,
            double height,
            boolean beginLine,
            boolean endLine) {
        public boolean contains(double px, double py) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }
    }

    /**
     * The lanes in view. They lie from the phases, or the picture's top, down to the axis; their titles stand in a
     * column at the left edge that covers what lies below it.
     *
     * @param headerPx width of that column
     * @param topPx where the lanes begin
     * @param scrollPx how far the lanes are scrolled up, cut to what there is
     * @param contentPx height of all lanes, in view or not
     * @param count number of all lanes, in view or not
     * @param bands from top to bottom
     */
    public record LaneArea(
            double headerPx, double topPx, double scrollPx, double contentPx, int count, List<LaneBand> bands) {
        public LaneArea {
            bands = List.copyOf(bands);
        }

        /** The lane in view at a height; null if there is none. */
        @Nullable
        LaneBand bandOf(double py) {
            int low = 0;
            int high = bands.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (bands.get(middle).y() <= py) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low <= high && bands.get(low).contains(py) ? bands.get(low) : null;
        }
    }

    /**
     * A lane.
     *
     * @param number its place among all lanes
     * @param key as {@link Lanes.Lane#key()}
     * @param titleLines its name in one line or two, as far as there is room for it
     * @param count number of its events, in view or not
     * @param countText that number as it is written
     * @param y upper edge, above the picture's for a lane that is scrolled partly out of it
     * @param textY baseline of the title's first line, which stays in view as long as the lane does
     * @param stripY middle of the strip with the marks and the density of the events that have no label; NaN if the
     *     strip is not in view as a whole
     * @param labelsEndY lower edge of the rows of labels; between it and the strip, thin bars have rows of their own
     * @param bars how bars of events without labels are drawn
     */
    public record LaneBand(
            int number,
            String key,
            List<String> titleLines,
            int count,
            String countText,
            double y,
            double height,
            double textY,
            double stripY,
            boolean collapsed,
            double labelsEndY,
            Bars bars) {
        public LaneBand {
            titleLines = List.copyOf(titleLines);
        }

        public boolean contains(double py) {
            return py >= y && py < y + height;
        }
    }

    /**
     * How the bars of events that last are drawn without lanes, or those of one lane.
     *
     * @param thin whether those above the axis are thin, with dots instead of discs; then long ones without a row of
     *     their own are merged into the runs
     * @param pitchPx from one row to the next
     * @param leastPx bars that are narrower lie on the axis in any case
     * @param runs from left to right
     */
    public record Bars(boolean thin, double pitchPx, double leastPx, List<Run> runs) {
        /** Rows as far apart as discs. */
        public static final Bars WIDE = new Bars(false, Discs.APART_PX, 0, List.of());

        public Bars {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A stretch of the axis along which bars without rows run.
     *
     * @param x left edge
     * @param count how many they are in its middle
     * @param share how many that are as against the most anywhere, from 0 to 1
     */
    public record Run(double x, double width, int count, double share) {
        /** Whether nothing lies between it and the next one. */
        boolean meets(Run next) {
            return next.x() <= x + 1.5 * width;
        }
    }

    /** The ways to draw a mark. */
    public enum Form {
        /** A filled disc. */
        POINT,
        /** A soft band with a hollow disc: a moment somewhere in it. */
        BAND,
        /** A bar with a filled disc at its beginning. */
        SPAN
    }

    /**
     * The relation curve.
     *
     * @param zeroY where neither cooperation nor conflict prevails
     * @param pxPerScore height of one point of score
     * @param bars scores of the events in view
     * @param levels the running level as polylines, one for each stretch without a gap
     */
    public record Curve(double zeroY, double pxPerScore, List<Bar> bars, List<List<Shape.Point>> levels) {
        public Curve {
            bars = List.copyOf(bars);
            levels = levels.stream().map(List::copyOf).toList();
        }
    }

    /** One score of the relation curve: of {@code count} events, the strongest of them named. */
    public record Bar(int event, double x, double width, double score, int count, boolean dimmed) {}

    /** The frame with other marks and bins. */
    public Frame withMarks(List<Mark> otherMarks, List<Bin> otherBins) {
        return new Frame(
                viewport,
                axisY,
                minorTicks,
                majorTicks,
                cards,
                labels,
                otherMarks,
                otherBins,
                curve,
                lanes,
                phases,
                bars);
    }

    /** The frame with other one-line labels. */
    public Frame withLabels(List<Label> others) {
        return withBoxes(cards, others);
    }

    /** The frame with other cards and labels. */
    Frame withBoxes(List<Card> otherCards, List<Label> otherLabels) {
        return new Frame(
                viewport,
                axisY,
                minorTicks,
                majorTicks,
                otherCards,
                otherLabels,
                marks,
                bins,
                curve,
                lanes,
                phases,
                bars);
    }

    /** The frame with another relation curve, or none. */
    public Frame withCurve(@Nullable Curve other) {
        return new Frame(
                viewport, axisY, minorTicks, majorTicks, cards, labels, marks, bins, other, lanes, phases, bars);
    }

    /** The discs of all marks, line by line from the top; no two of them overlap. Worked out at each call. */
    public List<Disc> discs() {
        return Discs.of(this);
    }

    /**
     * Whether an instant lies in the stretch of the axis that a bar of the histogram counts. That is asked of instants,
     * as it is when events are counted: pixels are rounded, and those of a bar's edge and of an event there differ.
     */
    public boolean isIn(Bin bin, TimePoint instant) {
        return !instant.isBefore(viewport.at(bin.x())) && instant.isBefore(viewport.at(bin.x() + bin.width()));
    }

    /** The disc that one of the frame's marks has or shares. */
    public Disc discOf(Mark mark) {
        return discs().stream()
                .filter(disc -> disc.mark().y() == mark.y() && disc.marks().contains(mark))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Card> cardOf(int event) {
        return cards.stream().filter(card -> card.event() == event).findFirst();
    }

    /** The phase under a pixel. */
    public Optional<PhaseBand> phaseAt(double x, double y) {
        return phases.stream().filter(band -> band.contains(x, y)).findFirst();
    }

    /** The lane whose title stands under a pixel. */
    public Optional<LaneBand> headerAt(double x, double y) {
        LaneArea area = lanes;
        if (area == null || x >= area.headerPx() || y < area.topPx() || y >= axisY) {
            return Optional.empty();
        }
        return area.bands().stream().filter(band -> band.contains(y)).findFirst();
    }

    /** The lane in which a pixel lies. */
    public Optional<LaneBand> bandAt(double y) {
        LaneArea area = lanes;
        if (area == null || y < 0 || y >= axisY) {
            return Optional.empty();
        }
        return area.bands().stream().filter(band -> band.contains(y)).findFirst();
    }

    /** Whether a mark is a thin bar with a dot, above the axis or above the strip of a lane. */
    public boolean isThin(Mark mark) {
        LaneArea area = lanes;
        if (area == null) {
            return bars.thin() && mark.y() < axisY;
        }
        LaneBand band = area.bandOf(mark.y());
        return band != null && band.bars().thin() && mark.y() < band.stripY() && mark.y() > band.labelsEndY();
    }

    /** Whether a mark's bar has no row and is part of the runs. */
    boolean isMerged(Mark mark) {
        LaneArea area = lanes;
        LaneBand band = area == null ? null : area.bandOf(mark.y());
        double baseY = band == null ? axisY : band.stripY();
        Bars rows = barsAt(mark);
        return rows.thin() && mark.y() == baseY && mark.right() - mark.left() >= rows.leastPx();
    }

    /** Where a mark's bar runs as one with others at a pixel; empty if it does not. */
    public Optional<Run> runAt(Mark mark, double x) {
        return isMerged(mark)
                ? barsAt(mark).runs().stream()
                        .filter(run -> x >= run.x() && x < run.x() + run.width())
                        .findFirst()
                : Optional.empty();
    }

    /** How the bars are drawn among which a mark stands. */
    Bars barsAt(Mark mark) {
        LaneArea area = lanes;
        LaneBand band = area == null ? null : area.bandOf(mark.y());
        return band == null ? bars : band.bars();
    }

    /** How far above or below a mark's line a pixel may lie to be on its bar or disc. */
    public double reachPx(Mark mark) {
        return isThin(mark) ? barsAt(mark).pitchPx() / 2 : lanes == null ? HitTest.REACH_PX : HitTest.LANE_REACH_PX;
    }

    /** How far to the left or right of the middle of a mark's disc a pixel may lie to be on it. */
    public double discReachPx(Mark mark) {
        return isThin(mark) ? HitTest.DOT_REACH_PX : reachPx(mark);
    }

    /** The event under a pixel: a card or label, else the nearest mark, else a bar of the relation curve. */
    public OptionalInt hit(double x, double y) {
        return HitTest.at(this, x, y);
    }
}
