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
    private static final double FOOT_PX = 11;
    /** Histograms below thin rows are so high, the lower one that of few events. */
    private static final double LOW_BIN_PX = 10;

    private static final double HIGH_BIN_PX = 24;
    private static final double ABOVE_PX = 8;
    private static final double COLUMN_PX = 4;

    private final ChronicleIndex index;
    private final BarRows rows;
    private final RunningCounts running;
    private final int usable;
    private final boolean isThin;
    private final double footPx;
    private final double pitchPx;
    private final double binPx;
    private final double leastPx;

    /**
     * @param events number of events shown, lasting or not
     * @param roomPx from the axis up to the upper edge
     */
    BarBand(ChronicleIndex index, BarRows rows, int events, double roomPx) {
        this.index = index;
        this.rows = rows;
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

    /** The height of the highest bar of the histogram. */
    double binPx() {
        return binPx;
    }

    /** How far above the axis an event's bar lies at a scale. */
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

    /** How the bars of a picture are to be drawn. */
    Frame.Bars bars(Viewport viewport) {
        if (!isThin) {
            return Frame.Bars.WIDE;
        }
        return new Frame.Bars(true, pitchPx, leastPx, running.most() == 0 ? List.of() : runs(viewport));
    }

    private List<Frame.Run> runs(Viewport viewport) {
        List<Frame.Run> runs = new ArrayList<>();
        double left = Marks.firstBinX(index.first(), viewport, COLUMN_PX);
        int columns = (int) Math.ceil((viewport.widthPx() + Marks.OUTSIDE_PX - left) / COLUMN_PX);
        int[] counts = running.at(viewport.at(left + COLUMN_PX / 2), COLUMN_PX * viewport.secondsPerPx(), columns);
        for (int i = 0; i < columns; i++) {
            int count = counts[i];
            double x = left + i * COLUMN_PX;
            if (count > 0) {
                double share = running.most() == 1 ? 1 : Math.log(count) / Math.log(running.most());
                runs.add(new Frame.Run(x, COLUMN_PX, count, share));
            }
        }
        return runs;
    }
}
