package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Phase;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;

/**
 * The phases of a chronicle as bands along the upper edge. Those that overlap, or lie one within another, stand in rows
 * below each other, the longer one above, and those that follow one another stay in one row where that costs none;
 * which stands where does not depend on the window.
 */
final class PhaseRows {
    private static final double ROW_PX = 20;
    /** Up to this height rows are as high as they should be. */
    private static final double GOOD_HEIGHT_PX = 80;
    /** Up to this one they keep room for text; more rows than that share it, the upper ones still with text. */
    private static final double MAX_HEIGHT_PX = 140;

    private static final double GAP_PX = 2;
    /** Of a low row, the gap below its bands takes no more than this part. */
    private static final double GAP_SHARE = 0.25;

    private static final double TEXT_INSET_PX = 7;
    /** From a band to a title beside it. */
    private static final double BESIDE_PX = 4;

    /** Rows lower than this have no room for text. */
    private static final double TEXT_ROW_PX = 14;
    /**
     * Rows without text should be so high at least, unless fewer than {@link #LEAST_TITLED} would have text by that.
     */
    private static final double LOW_ROW_PX = 4;

    private static final int LEAST_TITLED = 5;

    private final List<Placed> placed = new ArrayList<>();
    /** Where phases begin and end, in their order. */
    private final List<TimePoint> edges = new ArrayList<>();

    private final int rows;
    /** So many rows from the top, those of the longest phases, have titles. */
    private final int titledRows;

    private final double titledPx;
    private final double lowPx;
    private final double heightPx;

    private final PhaseLines lines;

    /**
     * A phase as a band.
     *
     * @param surelyTo when it can have ended at the earliest
     */
    private record Placed(Phase phase, TimePoint from, TimePoint surelyTo, TimePoint to, int row) {
        String title() {
            return TextFitter.oneLine(phase.title());
        }

        double seconds() {
            return from.secondsTo(to);
        }

        Placed inRow(int other) {
            return new Placed(phase, from, surelyTo, to, other);
        }

        /** Whether another one can follow in the same row, as the band may end anywhere within the doubt of its end. */
        boolean canBeFollowedBy(Placed next) {
            return to.isBefore(next.from) || (from.isBefore(next.from) && !next.from.isBefore(surelyTo));
        }

        /** Up to where the next one of its row begins. */
        Placed upTo(Placed next) {
            TimePoint before = next.from.plusSeconds(-MILLISECOND);
            return to.isBefore(next.from) ? this : new Placed(phase, from, surelyTo, before, row);
        }

        /** How unlike one that follows in the same row is: those that lead on from it and last as long come first. */
        double unlike(Placed next) {
            double ratio = Math.abs(Math.log((next.seconds() + 1) / (seconds() + 1)));
            boolean leadsOn = to.secondsTo(next.from) <= GAP_PART * Math.min(seconds(), next.seconds());
            return leadsOn && ratio < ALIKE ? ratio : ALIKE + ratio;
        }
    }

    /** So much of the shorter of two phases is no gap between them. */
    private static final double GAP_PART = 0.02;
    /** Phases of one kind, such as reigns, seldom differ more in length: the logarithm of five. */
    private static final double ALIKE = Math.log(5);

    private static final double MILLISECOND = 0.001;

    PhaseRows(ChronicleIndex index) {
        List<Placed> phases = new ArrayList<>();
        for (Phase phase : index.chronicle().phases()) {
            Extent extent = index.zone().extent(phase.when());
            if (extent.isPlaced()) {
                TimePoint from = extent.earliest().point().orElse(TimePoint.MIN);
                TimePoint to = extent.latest().point().orElse(TimePoint.MAX);
                phases.add(new Placed(phase, from, extent.earliestEnd().point().orElse(to), to, 0));
            }
        }
        phases.sort(Comparator.comparing(Placed::from).thenComparing(Placed::to, Comparator.reverseOrder()));
        List<Integer> order = place(phases);
        placed.replaceAll(phase -> phase.inRow(order.indexOf(phase.row())));
        placed.forEach(phase -> edges.addAll(List.of(phase.from(), phase.to())));
        Collections.sort(edges);
        lines = new PhaseLines(
                placed.stream().map(Placed::from).toList(),
                placed.stream().map(Placed::to).toList());
        rows = order.size();
        titledRows = titledRows(rows);
        titledPx = rows == 0 ? 0 : Math.clamp(GOOD_HEIGHT_PX / rows, TEXT_ROW_PX, ROW_PX);
        lowPx = rows == titledRows ? 0 : (MAX_HEIGHT_PX - titledRows * titledPx) / (rows - titledRows);
        heightPx = rows == 0 ? 0 : topPx(rows) + GAP_PX;
    }

    private static int titledRows(int rows) {
        if (rows * TEXT_ROW_PX <= MAX_HEIGHT_PX) {
            return rows;
        }
        double room = (MAX_HEIGHT_PX - rows * LOW_ROW_PX) / (TEXT_ROW_PX - LOW_ROW_PX);
        return Math.max(LEAST_TITLED, (int) room);
    }

    private double topPx(int row) {
        return GAP_PX + Math.min(row, titledRows) * titledPx + Math.max(0, row - titledRows) * lowPx;
    }

    /**
     * Gives each phase the free row whose last phase is most like it. Which free row is taken, as they come by their
     * beginnings, does not change how many rows there are.
     *
     * @return the rows, those of longer phases first
     */
    private List<Integer> place(List<Placed> phases) {
        List<List<Integer>> byRow = new ArrayList<>();
        for (Placed phase : phases) {
            int number = placed.size();
            int row = IntStream.range(0, byRow.size())
                    .filter(one -> last(byRow.get(one)).canBeFollowedBy(phase))
                    .boxed()
                    .min(Comparator.comparingDouble(one -> last(byRow.get(one)).unlike(phase)))
                    .orElse(byRow.size());
            if (row == byRow.size()) {
                byRow.add(new ArrayList<>());
            } else {
                placed.set(byRow.get(row).getLast(), last(byRow.get(row)).upTo(phase));
            }
            byRow.get(row).add(number);
            placed.add(phase.inRow(row));
        }
        return IntStream.range(0, byRow.size())
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -byRow.get(row).stream()
                        .mapToDouble(number -> placed.get(number).seconds())
                        .average()
                        .orElse(0)))
                .toList();
    }

    private Placed last(List<Integer> row) {
        return placed.get(row.getLast());
    }

    /** Height of all rows; 0 without phases. */
    double heightPx() {
        return heightPx;
    }

    /**
     * The bands in view, each with as much of its title as there is room for.
     *
     * @param leftPx what is covered at the left edge
     */
    List<Frame.PhaseBand> bands(Viewport viewport, double leftPx, TextFitter fitter) {
        List<Frame.PhaseBand> bands = new ArrayList<>();
        double[] takenPx = new double[rows];
        Arrays.fill(takenPx, leftPx);
        for (int i = 0; i < placed.size(); i++) {
            Placed phase = placed.get(i);
            double left = Math.max(viewport.xOf(phase.from()), -Marks.OUTSIDE_PX);
            double right = Math.min(viewport.xOf(phase.to()), viewport.widthPx() + Marks.OUTSIDE_PX);
            if (right <= leftPx || left >= viewport.widthPx()) {
                continue;
            }
            boolean titled = phase.row() < titledRows;
            double rowPx = titled ? titledPx : lowPx;
            double width = Math.max(1, right - left);
            Room room = new Room(takenPx[phase.row()], Math.max(left, leftPx), right, freeX(i, viewport));
            Words words = titled ? words(phase.title(), room, viewport, fitter) : new Words("", left);
            bands.add(new Frame.PhaseBand(
                    i,
                    phase.phase(),
                    words.text(),
                    words.x(),
                    left,
                    topPx(phase.row()),
                    width,
                    rowPx - Math.min(GAP_PX, rowPx * GAP_SHARE),
                    lines.atBegin(i, viewport),
                    lines.atEnd(i, viewport)));
            double textPx = fitter.widthPx(words.text(), CardStyle.LABEL);
            takenPx[phase.row()] = Math.max(left + width, words.x() + textPx);
        }
        return bands;
    }

    /**
     * What a row leaves to a title.
     *
     * @param takenPx where the band or the title before it ends
     * @param left where what is in view of its own band begins
     * @param right where its own band ends
     * @param freePx how far it may reach
     */
    private record Room(double takenPx, double left, double right, double freePx) {}

    private record Words(String text, double x) {}

    /**
     * A title where it is whole: in its band, behind it, from it over its end, or before it; else as much of it as the
     * row leaves room for from the band on, if that says anything.
     */
    private Words words(String title, Room room, Viewport viewport, TextFitter fitter) {
        double width = fitter.widthPx(title, CardStyle.LABEL);
        double insideX = room.left() + TEXT_INSET_PX;
        double behindX = behind(room.right(), viewport);
        if (insideX + width <= Math.min(room.right(), viewport.widthPx()) - TEXT_INSET_PX) {
            return new Words(title, insideX);
        }
        if (behindX + width <= room.freePx()) {
            return new Words(title, behindX);
        }
        double x = Math.min(insideX, behindX);
        if (x + width > room.freePx() && room.left() - room.takenPx() >= width + 2 * BESIDE_PX) {
            return new Words(title, room.left() - BESIDE_PX - width);
        }
        return new Words(fitter.cutToWords(title, CardStyle.LABEL, room.freePx() - x), x);
    }

    /** Where a title begins behind a band: clear of the line at which another phase begins or ends there. */
    private double behind(double right, Viewport viewport) {
        int next = Collections.binarySearch(edges, viewport.at(right + 2 * BESIDE_PX));
        int last = next < 0 ? -next - 2 : next;
        return BESIDE_PX + (last < 0 ? right : Math.max(right, viewport.xOf(edges.get(last))));
    }

    /** How far a title may reach: up to the next band of the row, or the edge. */
    private double freeX(int number, Viewport viewport) {
        double free = viewport.widthPx() - BESIDE_PX;
        for (Placed other : placed.subList(number + 1, placed.size())) {
            if (other.row() == placed.get(number).row()) {
                return Math.min(free, viewport.xOf(other.from()) - BESIDE_PX);
            }
        }
        return free;
    }
}
