package org.demarche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/**
 * How many events stand in the most crowded stretch of a length, anywhere in a chronicle. Bars of a histogram are drawn
 * to this scale, so that panning changes the height of none. Found by halving: the most crowded stretches of a length
 * are looked for in the most crowded ones of twice the length, so that it costs next to nothing at any number of
 * events; a stretch elsewhere may be a little more crowded.
 */
final class DensityPeaks {
    private static final int LOOKED_INTO = 48;
    /** Bars of a few events stay low, however far one zooms in. */
    private static final double LEAST = 16;

    private final AnchorOrder order;
    /** The most crowded stretches, those of the whole length first, each time half as long. */
    private final List<List<Cell>> halvings = new ArrayList<>();

    private final double lengthSeconds;

    private record Cell(TimePoint start, int from, int to) {
        int count() {
            return to - from;
        }
    }

    /** For the events of an order. */
    DensityPeaks(ChronicleIndex index, AnchorOrder order) {
        this.order = order;
        TimePoint start = order.size() == 0 ? TimePoint.MIN : index.anchor(order.event(0));
        lengthSeconds =
                order.size() == 0 ? 1 : Math.max(1, start.secondsTo(index.anchor(order.event(order.size() - 1))));
        halvings.add(List.of(new Cell(start, 0, order.size())));
    }

    /**
     * The number of events in the most crowded stretch of a length, at least {@value #LEAST}; between octaves guessed.
     */
    double peak(double seconds) {
        double halved = Math.log(lengthSeconds / seconds) / Math.log(2);
        if (halved <= 0) {
            return Math.max(LEAST, order.size());
        }
        int above = (int) halved;
        double share = halved - above;
        return Math.max(LEAST, Math.pow(count(above), 1 - share) * Math.pow(count(above + 1), share));
    }

    private int count(int halved) {
        for (int i = halvings.size(); i <= halved; i++) {
            List<Cell> cells = halvings.get(i - 1);
            if (cells.getFirst().count() <= LEAST) {
                return (int) LEAST;
            }
            halvings.add(halves(cells, Math.scalb(lengthSeconds, -i)));
        }
        return halvings.get(halved).getFirst().count();
    }

    private List<Cell> halves(List<Cell> cells, double seconds) {
        List<Cell> halves = new ArrayList<>(2 * cells.size());
        for (Cell cell : cells) {
            TimePoint middle = cell.start().plusSeconds(seconds);
            int at = Math.min(cell.to(), order.firstAtOrAfter(middle, cell.from()));
            halves.add(new Cell(cell.start(), cell.from(), at));
            halves.add(new Cell(middle, at, cell.to()));
        }
        halves.sort(Comparator.comparingInt(Cell::count).reversed());
        return List.copyOf(halves.subList(0, Math.min(LOOKED_INTO, halves.size())));
    }
}
