package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Phase;
import org.demarche.time.Extent;
import org.demarche.time.TimePoint;

/**
 * The phases of a chronicle as bands along the upper edge. Those that overlap, or lie one within another, stand in rows
 * below each other, the longer one above; which stands where does not depend on the window.
 */
final class PhaseRows {
    private static final double ROW_PX = 20;
    /** Up to this height rows are as high as they should be. */
    private static final double GOOD_HEIGHT_PX = 80;
    /** Up to this one they keep room for text. */
    private static final double MAX_HEIGHT_PX = 140;

    private static final double GAP_PX = 2;
    private static final double TEXT_INSET_PX = 7;
    private static final double MIN_TEXT_PX = 16;
    /** From a band to a title behind it. */
    private static final double BESIDE_PX = 4;

    /** Rows lower than this have no room for text. */
    private static final double TEXT_ROW_PX = 14;

    private final List<Placed> placed = new ArrayList<>();
    private final double rowPx;
    private final double heightPx;

    private record Placed(Phase phase, TimePoint from, TimePoint to, int row) {
        String title() {
            return TextFitter.oneLine(phase.title());
        }
    }

    PhaseRows(ChronicleIndex index) {
        List<Placed> phases = new ArrayList<>();
        for (Phase phase : index.chronicle().phases()) {
            Extent extent = index.zone().extent(phase.when());
            if (extent.isPlaced()) {
                TimePoint from = extent.earliest().point().orElse(TimePoint.MIN);
                TimePoint to = extent.latest().point().orElse(TimePoint.MAX);
                phases.add(new Placed(phase, from, to, 0));
            }
        }
        phases.sort(Comparator.comparing(Placed::from).thenComparing(Placed::to, Comparator.reverseOrder()));
        List<TimePoint> rowEnds = new ArrayList<>();
        for (Placed phase : phases) {
            int row = 0;
            while (row < rowEnds.size() && !rowEnds.get(row).isBefore(phase.from())) {
                row++;
            }
            if (row == rowEnds.size()) {
                rowEnds.add(phase.to());
            } else {
                rowEnds.set(row, phase.to());
            }
            placed.add(new Placed(phase.phase(), phase.from(), phase.to(), row));
        }
        rowPx = rowEnds.isEmpty() ? 0 : rowPx(rowEnds.size());
        heightPx = rowEnds.isEmpty() ? 0 : rowPx * rowEnds.size() + 2 * GAP_PX;
    }

    private static double rowPx(int rows) {
        double least = Math.min(TEXT_ROW_PX, MAX_HEIGHT_PX / rows);
        return Math.clamp(GOOD_HEIGHT_PX / rows, least, ROW_PX);
    }

    /** Height of all rows; 0 without phases. */
    double heightPx() {
        return heightPx;
    }

    /**
     * The bands in view.
     *
     * @param leftPx what is covered at the left edge
     */
    List<Frame.PhaseBand> bands(Viewport viewport, double leftPx, TextFitter fitter) {
        List<Frame.PhaseBand> bands = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed phase = placed.get(i);
            double left = Math.max(viewport.xOf(phase.from()), -Marks.OUTSIDE_PX);
            double right = Math.min(viewport.xOf(phase.to()), viewport.widthPx() + Marks.OUTSIDE_PX);
            if (right <= leftPx || left >= viewport.widthPx()) {
                continue;
            }
            double textX = Math.max(left, leftPx) + TEXT_INSET_PX;
            double room = Math.min(right, viewport.widthPx()) - TEXT_INSET_PX - textX;
            boolean legible = room >= MIN_TEXT_PX && rowPx >= TEXT_ROW_PX;
            String text = legible ? fitter.cut(phase.title(), CardStyle.LABEL, room) : "";
            if (!text.equals(phase.title()) && rowPx >= TEXT_ROW_PX) {
                double beside = freeX(i, viewport) - BESIDE_PX - right;
                boolean fits =
                        fitter.cut(phase.title(), CardStyle.LABEL, beside).equals(phase.title());
                text = fits ? phase.title() : text;
                textX = fits ? right + BESIDE_PX : textX;
            }
            double y = GAP_PX + phase.row() * rowPx;
            bands.add(new Frame.PhaseBand(
                    i, phase.phase(), text, textX, left, y, Math.max(1, right - left), rowPx - GAP_PX));
        }
        return bands;
    }

    /** How far a title may reach that stands behind its band: up to the next band of the row, or the edge. */
    private double freeX(int number, Viewport viewport) {
        double free = viewport.widthPx();
        for (Placed other : placed.subList(number + 1, placed.size())) {
            if (other.row() == placed.get(number).row()) {
                return Math.min(free, viewport.xOf(other.from())) - BESIDE_PX;
            }
        }
        return free;
    }
}
