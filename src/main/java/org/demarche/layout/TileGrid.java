package org.demarche.layout;

import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/**
 * Cuts time into tiles: at each level of zoom into stretches of one length, at least {@value #MIN_TILE_PX} pixels wide,
 * that are halved from one octave to the next. What is decided per level and tile does not depend on the window. Tiles
 * are counted from a chronicle's first event in whole numbers, so they are exact at any distance. Four levels make an
 * octave; a level's scale is at least that of the pictures it is for.
 */
final class TileGrid {
    static final double MIN_TILE_PX = 1024;

    private static final int LEVELS_PER_OCTAVE = 4;
    private static final int MIN_TILE_BITS = 10;
    /** Shorter tiles, 2⁻⁴ s, could not be counted in 64 bits at the distance of the Big Bang. */
    private static final int FINEST_BITS = -4;

    private static final long FARTHEST_SECONDS = 1L << 58;
    private static final int NANOS = 1_000_000_000;

    private final long originSecond;
    private final int coarsest;

    TileGrid(ChronicleIndex index) {
        boolean empty = index.placedCount() == 0;
        originSecond = empty ? 0 : index.first().second();
        coarsest = roughLevel(empty ? 1 : Math.max(1, index.first().secondsTo(index.last())));
    }

    /** The level for pictures of a scale. */
    int level(double secondsPerPx) {
        return Math.min(coarsest, roughLevel(secondsPerPx));
    }

    private static int roughLevel(double secondsPerPx) {
        return (int) Math.ceil(LEVELS_PER_OCTAVE * Math.log(secondsPerPx) / Math.log(2) - 1e-9);
    }

    /** Seconds for a pixel at a level. */
    static double scale(int level) {
        return Math.pow(2, (double) level / LEVELS_PER_OCTAVE);
    }

    /** A tile of a level lasts two to this power of seconds. */
    private static int bits(int level) {
        return Math.max(FINEST_BITS, MIN_TILE_BITS + Math.ceilDiv(level, LEVELS_PER_OCTAVE));
    }

    /** Width of a tile in pixels at its level. */
    static double widthPx(int level) {
        return Math.scalb(1.0, bits(level)) / scale(level);
    }

    /** The tile of a level in which a point lies. */
    long tile(int level, TimePoint point) {
        int bits = bits(level);
        if (bits >= 0) {
            return (point.second() - originSecond) >> bits;
        }
        long seconds = Math.clamp(point.second() - originSecond, -FARTHEST_SECONDS, FARTHEST_SECONDS);
        return (seconds << -bits) + ((long) point.nano() << -bits) / NANOS;
    }

    /** The first point of a tile. */
    TimePoint start(int level, long tile) {
        int bits = bits(level);
        if (bits >= 0) {
            boolean inReach = Math.abs((double) tile) * Math.scalb(1.0, bits) < Long.MAX_VALUE / 4.0;
            return inReach ? at(originSecond + (tile << bits), 0) : tile < 0 ? TimePoint.MIN : TimePoint.MAX;
        }
        long fraction = tile & ((1L << -bits) - 1);
        return at(originSecond + (tile >> -bits), (int) (fraction * (NANOS >> -bits)));
    }

    private static TimePoint at(long second, int nano) {
        return second <= TimePoint.MIN.second()
                ? TimePoint.MIN
                : second >= TimePoint.MAX.second() ? TimePoint.MAX : new TimePoint(second, nano);
    }

    /** Whether a level's tiles are halves of the next coarser level's. */
    static boolean halves(int level) {
        return bits(level + 1) != bits(level);
    }

    /** The tile of the next coarser level that holds a tile. */
    static long parent(int level, long tile) {
        return halves(level) ? tile >> 1 : tile;
    }

    /** The ranks of an order at which equal parts of a tile begin, and that at which the last part ends. */
    int[] columns(AnchorOrder order, int level, long tile, int parts) {
        TimePoint start = start(level, tile);
        double partSeconds = start.secondsTo(start(level, tile + 1)) / parts;
        int[] columns = new int[parts + 1];
        columns[0] = order.firstAtOrAfter(start);
        for (int i = 1; i < parts; i++) {
            columns[i] = order.firstAtOrAfter(start.plusSeconds(i * partSeconds), columns[i - 1]);
        }
        columns[parts] = order.firstAtOrAfter(start(level, tile + 1), columns[parts - 1]);
        return columns;
    }
}
