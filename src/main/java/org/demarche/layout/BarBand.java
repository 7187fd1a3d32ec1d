package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/**
 * Where the rows of bars lie in pictures of one height. Few rows stand as far apart as discs have to, the lowest on the
 * axis. More are thin, with dots instead of discs, and lie above all that stands on the axis: as near to each other as
 * it takes for all bars to have a row. Where even that is not enough, a few rows have the longest bars, and the others
 * run on the axis as one ribbon that is as strong as they are many. Immutable.
 */
final class BarBand {
    /** Lowest row of boxes above the axis, whatever bars there are. */
    static final double STEM_PX = 44;
    /** Bars that are narrower stay on the axis, where thin rows would show nothing of them but their dots. */
    static final double LEAST_PX = 12;
    /** As {@link #LEAST_PX}, where not all bars have rows: a few long ones say more than a heap of short ones. */
    private static final double LEAST_OF_MANY_PX = 60;

    private static final int MOST_WIDE_ROWS = 3;
    /** Of more events than these, so many may be at one place that bars of a histogram show them. */
    private static final int FEW_EVENTS = 300;
    /** The band takes no more of the room above the axis. */
    private static final double SHARE = 0.25;

    private static final double MOST_PX = 150;
    private static final double MOST_PITCH_PX = 12;
    private static final double GOOD_PITCH_PX = 6;
    /** As high as the thin rows are if they have not to be closer to each other. */
    private static final double GOOD_PX = BarRows.SOME_ROWS * GOOD_PITCH_PX;

    private static final double LEAST_PITCH_PX = 3;
    /** Above the discs on the axis. */
    static final double FOOT_PX = 11;
    /** Histograms below thin rows are so high, the lower one that of few events. */
    private static final double LOW_BIN_PX = 10;

    private static final double HIGH_BIN_PX = 24;
    private static final double ABOVE_PX = 8;
    /** A ribbon is worked out for stretches so wide. */
    private static final double COLUMN_PX = 4;
    /** As {@link #COLUMN_PX}, in lanes, of which there are several. */
    private static final double LANE_COLUMN_PX = 8;

    /** Of the whole chronicle. */
    private static final double LONG_SHARE = 0.025;
    /** So many thin rows in a lane at the most. */
    private static final int MOST_IN_LANE = 20;
    /** From one thin row of a lane to the next, where not all bars have rows. */
    private static final double LANE_PITCH_PX = 5;

    private final ChronicleIndex index;
    private final BarRows rows;
    private final RunningCounts running;
    private final int usable;
    private final boolean isThin;
    private final double footPx;
    private final double pitchPx;
    private final double binPx;
    private final double leastPx;
    private final double columnPx;
    /** How many of a lane's rows of labels the thin rows take the place of. */
    private final int replaced;

    /**
     * The rows of bars in a lane. Where no more last at a time than have labels, their bars underline these or lie in
     * the lane's strip; where more do, those without labels have thin rows above the strip, in the place of up to half
     * of the lane's rows of labels. Only for bars that last a good part of the chronicle do labels give way.
     *
     * @param labelRows rows that the lane has; 0 if it is collapsed
     */
    static BarBand ofLane(ChronicleIndex index, BarRows rows, int labelRows) {
        return new BarBand(index, rows, labelRows);
    }

    private BarBand(ChronicleIndex index, BarRows rows, int labelRows) {
        this.index = index;
        this.rows = rows;
        int count = rows.count();
        isThin = !rows.isComplete() || count > Math.max(MOST_WIDE_ROWS, labelRows);
        columnPx = LANE_COLUMN_PX;
        binPx = LaneHeights.STRIP_PX;
        footPx = LaneHeights.STRIP_PX / 2;
        int longRows = rows.rowsOf(index.first().secondsTo(index.last()) * LONG_SHARE);
        double neededPx = Math.min(longRows, MOST_IN_LANE) * LEAST_PITCH_PX;
        replaced = isThin ? Math.min((int) Math.ceil(neededPx / LaneHeights.ROW_PX), labelRows / 2) : 0;
        double thinPx = replaced * LaneHeights.ROW_PX;
        boolean all = rows.isComplete() && count * LEAST_PITCH_PX <= thinPx;
        usable = all ? count : (int) Math.min(count, thinPx / LANE_PITCH_PX);
        pitchPx = Math.clamp(thinPx / Math.max(1, usable), LEAST_PITCH_PX, GOOD_PITCH_PX);
        leastPx = all ? LEAST_PX : LEAST_OF_MANY_PX;
        running = new RunningCounts(index, isThin ? rows.withoutRowBelow(usable) : IntStream.empty());
    }

    /**
     * @param events number of events shown, lasting or not
     * @param roomPx from the axis up to the upper edge
     */
    BarBand(ChronicleIndex index, BarRows rows, int events, double roomPx) {
        this.index = index;
        this.rows = rows;
        replaced = 0;
        columnPx = COLUMN_PX;
        int count = rows.count();
        boolean few = events <= FEW_EVENTS;
        isThin = count > 0 && (count > MOST_WIDE_ROWS || !few);
        if (isThin) {
            binPx = few ? LOW_BIN_PX : HIGH_BIN_PX;
            footPx = few ? FOOT_PX : HIGH_BIN_PX + 2;
            double thinPx = Math.clamp(SHARE * roomPx, 0, MOST_PX) - footPx;
            boolean all = rows.isComplete() && count * LEAST_PITCH_PX <= thinPx;
            int fewer = (int) (Math.clamp(thinPx, LEAST_PITCH_PX, GOOD_PX) / GOOD_PITCH_PX);
            usable = all ? count : Math.min(count, fewer);
            double good = Math.clamp(GOOD_PX / Math.max(1, usable), GOOD_PITCH_PX, MOST_PITCH_PX);
            pitchPx = Math.clamp(thinPx / Math.max(1, usable), LEAST_PITCH_PX, good);
        } else {
            binPx = DensityPicture.MAX_PX;
            footPx = 0;
            usable = count;
            pitchPx = Discs.APART_PX;
        }
        leastPx = isThin && (usable < count || !rows.isComplete()) ? LEAST_OF_MANY_PX : LEAST_PX;
        running = new RunningCounts(index, isThin ? rows.withoutRowBelow(usable) : IntStream.empty());
    }

    /** From the axis up to the lowest row of boxes. */
    double stemPx() {
        return isThin ? Math.max(STEM_PX, footPx + usable * pitchPx + ABOVE_PX) : STEM_PX;
    }

    /** How many of a lane's rows of labels the thin rows take the place of. */
    int replacedRows() {
        return replaced;
    }

    /** The height of the highest bar of the histogram. */
    double binPx() {
        return binPx;
    }

    /** How far above the axis, or the middle of a lane's strip, an event's bar lies at a scale. */
    double abovePx(int event, double secondsPerPx) {
        int row = rows.rowOf(event);
        if (row < 0 || row >= usable) {
            return 0;
        }
        if (!isThin) {
            return row * pitchPx;
        }
        return rows.seconds(event) < leastPx * secondsPerPx ? 0 : footPx + (row + 0.5) * pitchPx;
    }

    /** Names the events whose bars lie above the axis and meet a picture or what is a little outside of it. */
    void forEachAbove(Viewport viewport, double outsidePx, IntConsumer sink) {
        double least = isThin ? leastPx * viewport.secondsPerPx() : 0;
        TimePoint from = viewport.at(-outsidePx);
        TimePoint to = viewport.at(viewport.widthPx() + outsidePx);
        rows.forEach(from, to, least, usable, event -> {
            if (abovePx(event, viewport.secondsPerPx()) > 0) {
                sink.accept(event);
            }
        });
    }

    /** As {@link #bars(Viewport)}, where so much else stands in the place of a ribbon that there is none. */
    Frame.Bars withoutRuns() {
        return isThin ? new Frame.Bars(true, pitchPx, Double.POSITIVE_INFINITY, List.of()) : Frame.Bars.WIDE;
    }

    /** How the bars of a picture are to be drawn. */
    Frame.Bars bars(Viewport viewport) {
        if (!isThin) {
            return Frame.Bars.WIDE;
        }
        return new Frame.Bars(true, pitchPx, leastPx, running.most() == 0 ? List.of() : runs(viewport));
    }

    private List<Frame.Run> runs(Viewport viewport) {
        List<Frame.Run> runs = new ArrayList<>();
        double left = Marks.firstBinX(index.first(), viewport, columnPx);
        int columns = (int) Math.ceil((viewport.widthPx() + Marks.OUTSIDE_PX - left) / columnPx);
        int[] counts = running.at(viewport.at(left + columnPx / 2), columnPx * viewport.secondsPerPx(), columns);
        for (int i = 0; i < columns; i++) {
            int count = counts[i];
            double x = left + i * columnPx;
            if (count > 0) {
                double share = running.most() == 1 ? 1 : Math.log(count) / Math.log(running.most());
                runs.add(new Frame.Run(x, columnPx, count, share));
            }
        }
        return runs;
    }
}
